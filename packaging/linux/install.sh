#!/bin/sh
# Puts VoiceTune into your own folders: ~/.local/lib/voicetune, ~/.local/bin and ~/.local/share. Needs no administrator.
# Run it again with a newer version to upgrade. ~/.local/lib/voicetune/uninstall.sh takes everything away but your projects.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
local=${VOICETUNE_PREFIX:-$HOME/.local}
home=$local/lib/voicetune
share=$local/share

if [ ! -x "$here/app/voicetune-desktop" ]; then
	echo "The folder app is missing beside install.sh. Please unpack the whole archive first." >&2
	exit 1
fi

mkdir -p "$local/lib" "$local/bin" "$share"
real=$(CDPATH='' cd -- "$local/lib" && pwd -P)/voicetune
# What runs opens its own files when it needs them. Where there is no /proc nobody can say.
if ls -l /proc/[0-9]*/exe 2>/dev/null | grep -q -F -- "-> $real/voicetune"; then
	echo "VoiceTune is still open. Please close it, then try again." >&2
	exit 1
fi

rm -rf "$home.new"
cp -R "$here/app" "$home.new"
cp "$here/uninstall.sh" "$home.new/uninstall.sh"
(cd "$here/share" && find . -type f | sed 's|^\./||') >"$home.new/installed"
if [ -f "$home/installed" ]; then
	while IFS= read -r file; do rm -f "$share/$file"; done <"$home/installed"
fi
rm -rf "$home"
mv "$home.new" "$home"
cp -R "$here/share/." "$share/"
for program in voicetune voicetune-desktop; do
	ln -sf "../lib/voicetune/$program" "$local/bin/$program"
done
entry=$share/applications/$(basename "$here"/share/applications/*.desktop)
sed "s|^Exec=voicetune-desktop|Exec=\"$local/bin/voicetune-desktop\"|; s|^TryExec=.*|TryExec=$local/bin/voicetune-desktop|" "$entry" >"$entry.new"
mv "$entry.new" "$entry"

for update in "update-desktop-database -q $share/applications" "update-mime-database $share/mime" "gtk-update-icon-cache -q -t $share/icons/hicolor"; do
	# shellcheck disable=SC2086
	if command -v "${update%% *}" >/dev/null 2>&1; then $update >/dev/null 2>&1 || true; fi
done

echo "VoiceTune is installed. It is in the menu of your desktop."
case ":$PATH:" in
*":$local/bin:"*) ;;
*) echo "To use the command voicetune, add $local/bin to your PATH." ;;
esac
