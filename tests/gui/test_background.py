"""What goes wrong beside the window is heard of, whatever it is."""

import sys

import pytest

from voicetune_desktop.gui.background import InBackground
from voicetune_desktop.gui.session import Session


@pytest.mark.parametrize("mistake", [ValueError, RuntimeError, RecursionError])
def test_a_mistake_of_ours_is_not_passed_over(qtbot, monkeypatch, mistake):
    session = Session()
    session.new_temporary()
    told = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: told.append(kind))

    def make(_project):
        raise mistake

    InBackground(session, make, session).look("now")
    qtbot.waitUntil(lambda: told == [mistake])
    session.close()
