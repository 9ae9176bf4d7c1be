"""Programs such as ChatGPT in the chats: their names are no secret there, be they also names of people."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import groupby
from operator import itemgetter

from voicetune_desktop.model import Finding
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.project.file import Project

KIND = "third_party"
"""What a name is found as that belongs to nobody in the project."""


class Programs:
    """The names of the programs of each chat. In other chats somebody else may be called so."""

    def __init__(self, project: Project, *, but: Iterable[str] = ()) -> None:
        """`but` are names (normal forms) that are hidden somewhere, because somebody else has them; they are hidden everywhere."""
        taken, folded = frozenset(but), cache(fold)
        numbers: dict[frozenset[str], int] = {}
        self._chats, self._numbers = array("q"), array("q")
        sql = """
            SELECT m.chat_id, p.name FROM member m JOIN participant p ON p.id = m.participant_id WHERE p.is_program = 1
            ORDER BY m.chat_id"""
        for chat, rows in groupby(project.connection.execute(sql), key=itemgetter(0)):
            if names := frozenset(folded(name) for _, name in rows) - taken:
                self._chats.append(chat)
                self._numbers.append(numbers.setdefault(names, len(numbers)))  # a few for half a million chats
        self._names = list(numbers)
        self._all = frozenset(name for names in numbers for name in names)

    def unnamed(self, found: Sequence[Finding], chat: int | None = None) -> Sequence[Finding]:
        """The findings of a text of a chat that are no name of its programs; without a chat, of no program."""
        names = self._all if chat is None else self._of(chat)
        return [finding for finding in found if finding.kind != KIND or finding.value not in names] if names and found else found

    def _of(self, chat: int) -> frozenset[str]:
        place = bisect_left(self._chats, chat)
        return self._names[self._numbers[place]] if place < len(self._chats) and self._chats[place] == chat else frozenset()
