"""How large files are, in the units that people know from their own."""

from PySide6.QtCore import QLocale


def size_words(count: int) -> str:
    """A number of bytes: "539 bytes", "417.2 kB", "1.9 MB"."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
