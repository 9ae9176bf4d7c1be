"""The field for a time zone: a list that is searched by typing, this computer's zone near its top."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, QTimeZone
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QSizePolicy

from voicetune_desktop.gui.pages.open_answers_words import as_in_the_file, zone_words
from voicetune_desktop.gui.widgets.fields import ListField

SHOWN = 12
"""Zones below the field while one types."""
LETTERS = 12


class ZoneField(ListField):
    """A zone, or the times as they are in the file; typing any part of a name finds it. `value` is "" for the file's own."""

    def __init__(self, zones: Sequence[str], value: str) -> None:
        here = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        super().__init__()
        self._edit = QLineEdit()
        self.setLineEdit(self._edit)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.keep_narrow(LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        first = [here] if here in zones else []
        self.set_choices(
            [
                ("", as_in_the_file()),
                *((zone, self.tr("%1 (this computer)").replace("%1", zone_words(zone))) for zone in first),
                *((zone, zone_words(zone)) for zone in zones if zone not in first),
            ],
            value,
        )
        self._search()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is no zone goes back to the one that holds."""
        self._settle()
        super().focusOutEvent(event)

    def _search(self) -> None:
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setMaxVisibleItems(SHOWN)
        if popup := completer.popup():
            popup.setAccessibleName(self.tr("Matching time zones"))
        self.setCompleter(completer)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._settle)
        self._edit.editingFinished.connect(self._soon.start)

    def _settle(self) -> None:
        """Take the zone that is written there, or the only one that fits what is typed."""
        typed = self.currentText().strip().casefold()
        names = [self.itemText(row) for row in range(self.count())]
        exact = [row for row, name in enumerate(names) if name.casefold() == typed]
        fits = exact or [row for row, name in enumerate(names) if typed and typed in name.casefold()]
        if len(fits) == 1 and fits[0] != self.currentIndex():
            self.setCurrentIndex(fits[0])
            self.activated.emit(fits[0])
        self.setEditText(self.itemText(self.currentIndex()))
