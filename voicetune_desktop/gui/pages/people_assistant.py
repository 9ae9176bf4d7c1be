"""The question who the assistant is: asked until somebody is chosen, with suggestions and never with an answer of its own."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.gui.widgets.message import InlineMessage
from voicetune_desktop.gui.widgets.text import visible
from voicetune_desktop.project.people import PersonRow

_SUGGESTIONS = 3
_LONGEST = 24
"""Characters of a name on a button."""


class AssistantQuestion(QWidget):
    """A banner with a button for each likely person."""

    chosen = Signal(int)
    """The id of a person."""

    def __init__(self) -> None:
        super().__init__()
        self._offered: list[tuple[int, str]] = []
        self.banner = InlineMessage(
            "warning", self.tr("Who is the assistant?"), self.tr("The model will write like this person."), dismissable=False
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)

    def show_people(self, people: Sequence[PersonRow], *, enabled: bool) -> None:
        """Ask, unless somebody is the assistant or there is nobody."""
        offered = [(person.id, person.name) for person in likely(people)]
        self.setVisible(bool(offered))
        if offered != self._offered:
            self._offer(offered)
        self.banner.setEnabled(enabled)

    def _offer(self, people: list[tuple[int, str]]) -> None:
        self._offered = people
        self.banner.clear_actions()
        for person, name in people:
            shown = visible(name, one_line=True)
            shown = shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"
            action = self.banner.add_action(self.tr("Choose %1").replace("%1", shown.replace("&", "&&")))
            action.clicked.connect(partial(self.chosen.emit, person))


def likely(people: Sequence[PersonRow]) -> list[PersonRow]:
    """Who may be the assistant, as long as nobody is: those who made the exports, then those who wrote most."""
    if any(person.role == "assistant" for person in people):
        return []
    writers = [person for person in people if person.messages and person.role != "left_out"]
    return sorted(writers, key=lambda person: (not person.is_me, -person.messages))[:_SUGGESTIONS]
