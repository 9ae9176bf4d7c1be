#!/bin/bash
# The disk image for macOS: image.sh APP FOLDER. Signed where VOICETUNE_IDENTITY names a "Developer ID Application", and notarised where
# VOICETUNE_NOTARY names a profile that `xcrun notarytool store-credentials` has kept. Without them it is signed for this Mac alone.
set -euo pipefail

app=$1
out=$2
here=$(cd "$(dirname "$0")" && pwd)
identity=${VOICETUNE_IDENTITY:--}
version=$(/usr/libexec/PlistBuddy -c "Print CFBundleShortVersionString" "$app/Contents/Info.plist")
image="$out/VoiceTune-$version-$(uname -m).dmg"
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

options=(--force --options runtime --entitlements "$here/entitlements.plist" --sign "$identity")
if [ "$identity" != "-" ]; then options+=(--timestamp); fi

# From the inside out: what lies deeper is signed before what holds it.
find "$app/Contents" -type f \( -name "*.dylib" -o -name "*.so" -o -perm -u+x \) -print0 | while IFS= read -r -d '' file; do
	case $(file -b "$file") in *Mach-O*) codesign "${options[@]}" "$file" ;; esac
done
codesign "${options[@]}" "$app"
codesign --verify --deep --strict "$app"

mkdir -p "$out"
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$image"
create() { hdiutil create -quiet -ov -volname "VoiceTune $version" -srcfolder "$stage" -format ULMO -fs HFS+ "$image"; }
create || { sleep 5 && create; } || { sleep 20 && create; } # "Resource busy": a scanner of the system still looks at the copy

if [ "$identity" != "-" ]; then codesign --force --timestamp --sign "$identity" "$image"; fi
if [ -n "${VOICETUNE_NOTARY:-}" ]; then
	xcrun notarytool submit "$image" --keychain-profile "$VOICETUNE_NOTARY" --wait
	xcrun stapler staple "$image"
	spctl --assess --type open --context context:primary-signature "$image"
fi
echo "Made $image"
