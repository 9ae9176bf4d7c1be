"""The question who the assistant is: asked until somebody is chosen, with suggestions and never with an answer of its own."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from functools import partial
from textwrap import wrap

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from voicetune_desktop.gui.called import called
from voicetune_desktop.gui.metrics import LARGE_TEXT, MEDIUM, SMALL, TINY, scale
from voicetune_desktop.gui.pages.app_words import app_name
from voicetune_desktop.gui.pages.people_suggestions import known_by
from voicetune_desktop.gui.widgets.accessible import give_role
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.card import IconView
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.text import PlainLabel, cut, visible
from voicetune_desktop.project.people import PersonRow

_SUGGESTIONS = 3
_LONGEST = 24
"""Characters of a name on a button."""
_MADE_EXPORT = {True: 0, None: 1, False: 2}
"""Who is suggested before whom, by whether they made an export; None where nobody knows."""
_LINE = 26
"""Characters of a line on a button where text is large: more are cut in the narrowest window."""


class AssistantQuestion(QFrame):
    """A banner with a button for each likely person; hidden when somebody is the assistant."""

    chosen = Signal(int)
    """The id of a person."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "message")
        self.setProperty("tone", "warning")
        give_role(self, QAccessible.Role.Grouping)
        self.setAccessibleIdentifier("vt.people.assistant")
        self._offered: list[tuple[int, str, str]] = []
        self.buttons: list[QPushButton] = []
        """One for each person that is suggested."""
        self._actions = FlowLayout(across=SMALL)
        question = PlainLabel(self.tr("Who is the assistant?"), strong=True, wrap=True)
        self.setAccessibleName(question.text())
        words = QVBoxLayout()
        words.setSpacing(TINY)
        words.addWidget(question)
        words.addWidget(PlainLabel(self.tr("The model will write like this person. Choose here, or by role in the table."), wrap=True))
        team = self.tr("Does a team write with one voice? Select them in the table, then press “Make assistants”.")
        self.team = PlainLabel(team, wrap=True)
        """How several people become the assistant; said where more people wrote than are suggested."""
        words.addWidget(self.team)
        words.addSpacing(TINY)
        words.addLayout(self._actions)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        row.setSpacing(MEDIUM)
        row.addWidget(IconView("warning", 20, "warn"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_people(self, people: Sequence[PersonRow], named: Callable[[], Collection[int]] = frozenset, *, enabled: bool) -> None:
        """Ask, unless somebody is the assistant or nobody wrote anything; `named` gives those after whom chats are named."""
        suggested = likely(people, named)
        alike = Counter((person.name, person.platforms) for person in suggested)
        offered = [
            (person.id, (known_by(person) if several > 1 else "") or called(person.name), ", ".join(map(app_name, person.platforms)))
            for person, several in ((person, alike[person.name, person.platforms]) for person in suggested)
        ]
        if offered != self._offered:
            self._offer(offered)
        self.team.setVisible(sum(person.messages > 0 for person in people) > _SUGGESTIONS)
        self.setVisible(bool(offered))
        self.setEnabled(enabled)

    def _offer(self, people: list[tuple[int, str, str]]) -> None:
        self._offered = people
        for old in self.buttons:
            self._actions.removeWidget(old)
            old.deleteLater()
        one_app = len({apps for _, _, apps in people}) == 1
        self.buttons = [self._button(person, name, "" if one_app else apps) for person, name, apps in people]

    def _button(self, person: int, name: str, apps: str) -> QPushButton:
        """With the apps, as people of several may have one name; those of one app come by their addresses then."""
        shown = cut(visible(name, one_line=True), _LONGEST)
        words = self.tr("Choose %1 on %2").replace("%2", apps, 1) if apps else self.tr("Choose %1")
        words = words.replace("%1", shown, 1)
        lines = wrap(words, _LINE) if scale() >= LARGE_TEXT else [words]
        result = button("\n".join(lines).replace("&", "&&"))
        result.setAccessibleName(words)
        result.clicked.connect(partial(self.chosen.emit, person))
        self._actions.addWidget(result)
        return result


def likely(people: Sequence[PersonRow], named: Callable[[], Collection[int]] = frozenset) -> list[PersonRow]:
    """Who may be the assistant, as long as nobody is: those who made the exports, then those who wrote most.

    An app names a chat after the other one, so these come later, where nobody knows who made the export. Those who certainly
    made none come last, as a bot that writes more than anybody. The last place is for an app that tells of nobody who made it.
    """
    if any(person.role == "assistant" for person in people):
        return []
    writers = [person for person in people if person.messages and person.role != "left_out"]
    others = named()
    ranked = sorted(writers, key=lambda person: (_MADE_EXPORT[person.is_me], person.id in others, -person.messages))
    first = ranked[:_SUGGESTIONS]
    told = {app for person in first if person.is_me for app in person.platforms}
    untold = [person for person in ranked[_SUGGESTIONS:] if person.is_me is None and told.isdisjoint(person.platforms)]
    if first and first[-1].is_me and untold:
        first[-1] = untold[0]
    return first
