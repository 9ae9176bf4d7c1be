#!/bin/bash
# The AppImage, from the archive for Linux: appimage.sh ARCHIVE FOLDER. Needs appimagetool on the PATH, from
# https://github.com/AppImage/appimagetool, and the type 2 runtime: APPIMAGE_RUNTIME names it where there is no network.
set -euo pipefail

archive=$1
out=$(cd "$2" && pwd)
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

tar -xf "$archive" -C "$stage" --strip-components=1
tree=$stage/VoiceTune.AppDir
mkdir -p "$tree/usr/lib" "$tree/usr/bin"
mv "$stage/app" "$tree/usr/lib/voicetune"
mv "$stage/share" "$tree/usr/share"
id=$(basename "$tree"/usr/share/applications/*.desktop .desktop)
for program in voicetune voicetune-desktop; do ln -s "../lib/voicetune/$program" "$tree/usr/bin/$program"; done
cp "$tree/usr/share/applications/$id.desktop" "$tree/$id.desktop"
cp "$tree/usr/share/icons/hicolor/256x256/apps/$id.png" "$tree/$id.png"
ln -s "$id.png" "$tree/.DirIcon"
# One file has two doors: called as voicetune, it is the command.
cat >"$tree/AppRun" <<'RUN'
#!/bin/sh
here=$(dirname -- "$(readlink -f -- "$0")")
case "$(basename -- "${ARGV0:-$0}")" in
voicetune) exec "$here/usr/bin/voicetune" "$@" ;;
*) exec "$here/usr/bin/voicetune-desktop" "$@" ;;
esac
RUN
chmod 755 "$tree/AppRun"

name=$(basename "$archive" .tar.xz)
options=(--no-appstream)
if [ -n "${APPIMAGE_RUNTIME:-}" ]; then options+=(--runtime-file "$APPIMAGE_RUNTIME"); fi
appimagetool "${options[@]}" "$tree" "$out/$name.AppImage"
