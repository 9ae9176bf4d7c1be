"""Starting the window where no display can be reached."""

import subprocess
import sys

import pytest

from tests.commands.running import environment
from voicetune_desktop.gui.display import NO_DISPLAY

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Other systems always have a display.")
OF_DISPLAYS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
NAMED = {
    "none": {},
    "one that is gone": {"DISPLAY": ":7777"},
    "only the way to it": {"QT_QPA_PLATFORM": "xcb"},
    "an unknown way": {"QT_QPA_PLATFORM": "unheard-of"},
}


@pytest.mark.parametrize("named", NAMED.values(), ids=NAMED)
def test_without_a_display_a_sentence_names_the_command(named):
    here = {name: value for name, value in environment().items() if name not in OF_DISPLAYS} | named
    done = subprocess.run([sys.executable, "-m", "voicetune_desktop"], env=here, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.endswith(NO_DISPLAY)
