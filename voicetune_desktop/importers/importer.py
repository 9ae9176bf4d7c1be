"""What a chat format is to the rest of the house."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match


def _unknown(_source: Source) -> bool:
    return False


class Importer(NamedTuple):
    """One chat format. A new one is one module, and its name in a table of `known`."""

    format: str
    """Id as in the command's contract, such as "telegram-json"."""
    label: str
    """What a person calls it: "Telegram"."""
    score: Callable[[Source], Match]
    """How sure we are, from names and heads alone."""
    chats: Callable[[Source, Answers], Iterator[ChatExport]]
    """The chats of the source, one after the other; each chat's items must be walked before the next one is asked for.

    What only reading needs is imported where it is called: every source waits for what all importers need to recognise theirs.
    """
    holds_one_chat: Callable[[Source], bool] = _unknown
    """Whether names and heads say that there is one chat only, so that nothing has to be chosen before it is read."""
