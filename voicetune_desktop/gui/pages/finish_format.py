"""Choosing what the files are for: a training service, a trainer at home, or another program."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.metrics import SMALL
from voicetune_desktop.gui.widgets.choice import SegmentedChoice
from voicetune_desktop.gui.widgets.fields import ListField, field
from voicetune_desktop.gui.widgets.text import Hint

USUAL = "openai-chat"
"""The format whose files lie in the chosen folder itself; every other one has a folder of its own in there."""


class FormatChooser(QWidget):
    """Shows one group of formats at a time, and a line on when to use the one that holds."""

    chosen = Signal(str)
    """The id of the format that the person took."""

    def __init__(self) -> None:
        super().__init__()
        self._last: dict[str, str] = {}
        groups = (
            ("service", self.tr("Training service")),
            ("home", self.tr("At home")),
            ("exchange", self.tr("Other programs")),
        )
        self.group = SegmentedChoice(self.tr("What the files are for"), groups, "service")
        self.format = ListField()
        self.format.setAccessibleIdentifier("vt.finish.format")
        self.hint = Hint(size="")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.group)
        column.addWidget(field(self.tr("Format"), self.format))
        column.addWidget(self.hint)
        self.group.chosen.connect(self._on_group)
        self.format.picked.connect(self._on_format)

    @property
    def value(self) -> str:
        """The id of the format that holds."""
        return self.format.value or USUAL

    def show_format(self, target_id: str) -> None:
        """Take a format without telling `chosen`; one that is not known gives the usual one."""
        from voicetune_desktop.targets.registry import TARGETS

        known = TARGETS.get(target_id, TARGETS[USUAL])
        self.group.set_value(known.group)
        self._fill(known.group, known.id)

    def _fill(self, group: str, value: str = "") -> None:
        self.format.set_choices(_formats(group), value)
        self._last[group] = self.value
        self._say()

    def _say(self) -> None:
        from voicetune_desktop.targets.registry import target

        hint = said(target(self.value).hint)
        if self.value != USUAL:
            hint += " " + self.tr("The files come into a folder of their own: %1.").replace("%1", self.value)
        self.hint.setText(hint)
        self.format.setAccessibleDescription(hint)

    def _on_group(self, group: str) -> None:
        self._fill(group, self._last.get(group, ""))
        self.chosen.emit(self.value)

    def _on_format(self, value: str) -> None:
        self._last[self.group.value] = value
        self._say()
        self.chosen.emit(value)


def _formats(group: str) -> Iterable[tuple[str, str]]:
    from voicetune_desktop.targets.registry import TARGETS

    return [(one.id, said(one.label)) for one in TARGETS.values() if one.group == group]
