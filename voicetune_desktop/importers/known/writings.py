"""Where people write texts, for readers or for themselves."""

from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.writings.formats import (
    BLOGGER,
    DAY_ONE,
    EVERNOTE,
    GHOST,
    GOOGLE_KEEP,
    MEDIUM,
    NOTION,
    SIMPLENOTE,
    SUBSTACK,
    WORDPRESS,
)

WRITINGS: tuple[Importer, ...] = (
    WORDPRESS,
    BLOGGER,
    MEDIUM,
    SUBSTACK,
    GHOST,
    GOOGLE_KEEP,
    EVERNOTE,
    NOTION,
    SIMPLENOTE,
    DAY_ONE,
)
