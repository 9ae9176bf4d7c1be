"""Programs such as ChatGPT in the chats: their names are no secret there, be they also names of people."""

from collections.abc import Iterable, Sequence
from functools import cache

from voicetune_desktop.model import Finding
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.project.file import Project

KIND = "third_party"
"""What a name is found as that belongs to nobody in the project."""


class Programs:
    """The names of the programs of each chat. In other chats somebody else may be called so."""

    def __init__(self, project: Project, *, but: Iterable[str] = ()) -> None:
        """`but` are names (normal forms) that are hidden somewhere, because somebody else has them; they are hidden everywhere."""
        taken = frozenset(but)
        self._by_chat: dict[int, frozenset[str]] = {}
        folded, known = cache(fold), dict[frozenset[str], frozenset[str]]()
        sql = "SELECT m.chat_id, p.name FROM participant p JOIN member m ON m.participant_id = p.id WHERE p.is_program = 1"
        for chat, name in project.connection.execute(sql):
            if folded(name) not in taken:
                names = self._by_chat.get(chat, frozenset()) | {folded(name)}
                self._by_chat[chat] = known.setdefault(names, names)  # one for half a million chats
        self._all = frozenset(name for names in known for name in names)

    def unnamed(self, found: Sequence[Finding], chat: int | None = None) -> Sequence[Finding]:
        """The findings of a text of a chat that are no name of its programs; without a chat, of no program."""
        names = self._all if chat is None else self._by_chat.get(chat)
        return [finding for finding in found if finding.kind != KIND or finding.value not in names] if names and found else found
