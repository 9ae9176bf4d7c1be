"""The head of the chosen group: what it is, how far it is checked, and what happens to all of it."""

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import MEDIUM, TINY
from voicetune_desktop.gui.pages.privacy_counts import GroupCount
from voicetune_desktop.gui.pages.privacy_words import SECRETS, UNUSUAL, choices
from voicetune_desktop.gui.widgets.choice import SegmentedChoice
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.text import Heading, PlainLabel


class GroupHead(QWidget):
    """One choice for a whole group; what is always removed has none, and what is only unusual one of its own."""

    decided = Signal(str)
    """The action for all of the group."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Heading()
        self.about = PlainLabel(ink="quiet", wrap=True)
        self.choice = SegmentedChoice("", choices())
        self.choice.setAccessibleIdentifier("vt.privacy.choice")
        self.choice.chosen.connect(self.decided)
        row = FlowLayout(across=MEDIUM, down=TINY)
        row.addWidget(self.title)
        row.addWidget(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addLayout(row)
        column.addWidget(self.about)

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab may stop, from left to right."""
        return [*self.choice.findChildren(QRadioButton)]

    def show_count(self, count: GroupCount, *, enabled: bool) -> None:
        """Show a group, and the choice where one was made or where all share one fate."""
        group = count.group
        self.title.setText(group.word)
        self.choice.setAccessibleName(self.tr("What happens to: %1").replace("%1", group.word))
        self.choice.set_value(count.choice)
        self.choice.setEnabled(enabled)
        self.choice.setVisible(group.key not in {SECRETS, UNUSUAL} and count.found > 0)
        sentences = [group.about, progress(count.checked, count.ask)]
        if group.key == SECRETS:
            sentences.insert(1, self.tr("They are always removed. You can keep a single place in the list."))
        self.about.setText(" ".join(sentence for sentence in sentences if sentence))


def progress(checked: int, waiting: int) -> str:
    """How far the doubtful ones are decided, as "12 of 340 checked."; nothing where none is or was in doubt."""
    if not checked + waiting:
        return ""
    locale = QLocale()
    words = _tr("%1 of %2 checked.")
    return words.replace("%1", locale.toString(checked)).replace("%2", locale.toString(checked + waiting))


def _tr(text: str) -> str:
    return QCoreApplication.translate("GroupHead", text)
