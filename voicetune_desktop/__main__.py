"""The window's door: `voicetune-desktop [--sample] [PROJECT or EXPORT…]`."""

import gc
import os
import sys

from voicetune_desktop.frozen import become_child_if_asked
from voicetune_desktop.gui import display

SMOKE = "--smoke"
"""The packed app looks itself over."""


def main() -> int:
    """Open the window; where there is no display, say so."""
    become_child_if_asked()
    if sys.argv[1:2] == [SMOKE]:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from voicetune_desktop.gui import smoke

        return smoke.run(sys.argv[2:])
    if not display.is_named():
        sys.stderr.write(display.NO_DISPLAY)
        return 1
    gc.disable()  # until the window stands: there is nothing to collect, and looking costs a twentieth of the start
    from voicetune_desktop.gui.app import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
