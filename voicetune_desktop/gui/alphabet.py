"""Names in the order of the person's language: "Ärzte" beside "Arzt", "item 9" before "item 10"."""

from PySide6.QtCore import QCollator, QCollatorSortKey, Qt


def by_name(name: str) -> QCollatorSortKey:
    """What names are sorted by."""
    collator = QCollator()
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return collator.sortKey(name)
