"""The window's door: `voicetune-desktop [--sample] [PROJECT or EXPORT…]`."""

import gc
import os
import sys

from voicetune_desktop.frozen import become_child_if_asked

SMOKE = "--smoke"
"""The packed app looks itself over."""
NO_DISPLAY = """\
VoiceTune has no display to open a window on.
Use the command instead: voicetune prepare EXPORT --assistant NAME --out FOLDER
"""


def main() -> int:
    """Open the window; where there is no display, say so."""
    become_child_if_asked()
    if sys.argv[1:2] == [SMOKE]:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from voicetune_desktop.gui import smoke

        return smoke.run(sys.argv[2:])
    if not has_display():
        sys.stderr.write(NO_DISPLAY)
        return 1
    gc.disable()  # until the window stands: there is nothing to collect, and looking costs a twentieth of the start
    from voicetune_desktop.gui.app import run

    return run(sys.argv[1:])


def has_display() -> bool:
    """Whether a window can be shown; on Linux some display server must be named."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
