"""What stands beside the title of the page Privacy: where else to go."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from voicetune_desktop.gui.metrics import FIELD, SMALL, px
from voicetune_desktop.gui.pages.privacy_counts import GroupCount
from voicetune_desktop.gui.pages.privacy_head import progress
from voicetune_desktop.gui.shortcuts import FIND, tell_keys
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.flow import FlowLayout


class PrivacyBar(QWidget):
    """Three buttons in a row, or below each other where that is too wide."""

    def __init__(self) -> None:
        super().__init__()
        self.replace_all = button(self.tr("Replace all…"), icon="shield", identifier="vt.privacy.replace_all")
        self.replace_all.setAccessibleDescription(self.tr("Replaces what waits, in all groups."))
        self.replacements = button(self.tr("Replacements…"), icon="table", identifier="vt.privacy.replacements.open")
        self.search = button(self.tr("Search the result…"), icon="search", identifier="vt.privacy.search.open")
        tell_keys(self.search, FIND)
        row = FlowLayout(self, across=SMALL)
        for each in self.stops:
            row.addWidget(each)

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab may stop, from left to right."""
        return [self.replace_all, self.replacements, self.search]

    def sizeHint(self) -> QSize:
        """All in one row."""
        widths = [each.sizeHint().width() for each in self.stops]
        return QSize(sum(widths) + SMALL * (len(widths) - 1), px(FIELD))

    def show_counts(self, counts: Sequence[GroupCount], *, enabled: bool) -> str:
        """Offer what can be done; gives how far everything is checked, in words."""
        waiting = sum(count.ask for count in counts)
        self.replace_all.setEnabled(enabled and bool(waiting))
        nothing = self.tr("Nothing private was found. Read some messages yourself to be sure.")
        found = any(count.found for count in counts)
        return progress(sum(count.checked for count in counts), waiting) if found else nothing
