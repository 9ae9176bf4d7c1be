"""What people call the kinds of private data and what happens to them."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from voicetune_desktop.gui.widgets.marked import Tone
from voicetune_desktop.model import Action


class Kind(NamedTuple):
    """One kind of finding: its heading and its icon."""

    word: str
    icon: str


def kind_of(kind: str) -> Kind:
    """How a kind is called and drawn; one that is new to the window goes by its own name."""
    tr = _tr
    known = {
        "participant": Kind(tr("Names"), "person"),
        "email": Kind(tr("E-mail"), "mail"),
        "phone": Kind(tr("Phone numbers"), "phone"),
        "link": Kind(tr("Links"), "link"),
    }
    return known.get(kind) or Kind(kind.replace("_", " ").capitalize(), "tag")


def choices() -> list[tuple[str, str]]:
    """The three things that can happen to a finding, as (key, words)."""
    return [(Action.REPLACE.value, _tr("Replace")), (Action.ASK.value, _tr("Ask me")), (Action.KEEP.value, _tr("Keep"))]


def state(action: Action) -> str:
    """What happened to a finding, in words."""
    return {Action.REPLACE: _tr("Replaced"), Action.ASK: _tr("To check"), Action.KEEP: _tr("Kept")}[action]


TONES: dict[Action, Tone] = {Action.REPLACE: "replace", Action.ASK: "ask", Action.KEEP: "keep"}
"""How a finding is marked in a text."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("PrivacyWords", text)
