"""What Messenger and Instagram have in common: both come with the downloads of Meta."""

from collections.abc import Iterator
from functools import partial

from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.meta.threads import Platform, score
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport


def importer(platform: Platform) -> Importer:
    """The importer of one of Meta's apps."""
    return Importer(platform.format, platform.label, partial(score, platform=platform), partial(_chats, platform=platform))


def _chats(source: Source, answers: Answers, platform: Platform) -> Iterator[ChatExport]:
    from voicetune_desktop.importers.meta.chats import chats

    return chats(source, answers, platform)
