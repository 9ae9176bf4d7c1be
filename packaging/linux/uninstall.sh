#!/bin/sh
# Takes VoiceTune out of ~/.local. Your projects, settings and training files stay where they are.
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
local=$(dirname -- "$(dirname -- "$home")")

if [ ! -f "$home/installed" ] || [ ! -x "$home/voicetune-desktop" ]; then
	echo "VoiceTune is not installed in $home, so nothing was removed." >&2
	exit 1
fi

# What runs opens its own files when it needs them. Where there is no /proc nobody can say.
if ls -l /proc/[0-9]*/exe 2>/dev/null | grep -q -F -- "-> $home/voicetune"; then
	echo "VoiceTune is still open. Please close it, then try again." >&2
	exit 1
fi

while IFS= read -r file; do
	rm -f "$local/share/$file"
done <"$home/installed"
for program in voicetune voicetune-desktop; do
	if [ -L "$local/bin/$program" ]; then rm "$local/bin/$program"; fi
done
rm -rf "$home"

for update in "update-desktop-database -q $local/share/applications" "update-mime-database $local/share/mime"; do
	# shellcheck disable=SC2086
	if command -v "${update%% *}" >/dev/null 2>&1; then $update >/dev/null 2>&1 || true; fi
done
echo "VoiceTune is removed. Your projects are still there."
