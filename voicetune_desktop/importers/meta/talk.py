"""One chat of Meta's apps while it is read: who speaks, what is a notice, and why a row is set aside."""

from collections.abc import Iterable, Sequence
from itertools import islice
from operator import ge, le

from voicetune_desktop.importers.json_files.chats import BREAKS_OFF
from voicetune_desktop.importers.meta.files import repaired_name
from voicetune_desktop.importers.meta.notices import Notices
from voicetune_desktop.model import Chat, ChatKind, Message, Participant, Reason, SetAside

Verdict = tuple[Reason | None, str]
"""Why a row is set aside, in a word and in a sentence; None for one that is kept."""

Sender = tuple[str, str, bool | None]
"""Id, name and whether it is the person whose download it is. Somebody who is gone is told apart by chat."""

KEPT: Verdict = (None, "")
UNREADABLE_ROW: Verdict = (Reason.UNPARSABLE, "This row is malformed.")
LOST_ROWS: Verdict = (Reason.UNPARSABLE, BREAKS_OFF)
TAKEN_BACK: Verdict = (Reason.DELETED, "The sender took the message back.")
CALL: Verdict = (Reason.SYSTEM, "A call.")
MEMBERSHIP: Verdict = (Reason.SYSTEM, "Somebody joined or left the group.")
NOTICE: Verdict = (Reason.SYSTEM, "A text that the app wrote.")
ONLY_A_FILE: Verdict = (Reason.MEDIA, "A file, sticker or shared post without a text of its own.")
NOTHING: Verdict = (Reason.UNSUPPORTED, "The download holds nothing of this message but its time.")


def verdict(text: str, notice: Reason | None, known: Verdict | None = None, *, attached: bool) -> Verdict:
    """What becomes of a row, by its text, what the app would say with that, what else is `known`, and whether a file came with it."""
    if notice is Reason.DELETED:
        return TAKEN_BACK
    if known:
        return known
    if attached and (notice or not text):
        return ONLY_A_FILE
    if notice:
        return NOTICE
    return KEPT if text else NOTHING


NOBODY = frozenset(
    {
        "",
        "Facebook user",
        "Facebook User",
        "Instagram User",
        "Instagram user",
        "Facebook-Nutzer",
        "Facebook-Nutzer*in",
        "Instagram-Nutzer",
        "Instagram-Nutzer*in",
        "Utilisateur de Facebook",
        "Utilisateur Facebook",
        "Utilisateur d’Instagram",
        "Usuario de Facebook",
        "Usuario de Instagram",
        "Usuário do Facebook",
        "Usuário do Instagram",
        "Utente di Facebook",
        "Utente di Instagram",
        "Facebook-gebruiker",
        "Instagram-gebruiker",
    }
)
"""What stands for somebody whose account is gone."""


class Talk:
    """One chat while its files are read."""

    def __init__(self, chat: Chat, people: Iterable[str], owner: frozenset[str], nobody: str) -> None:
        self.chat = chat
        self._owner, self._nobody = owner, nobody
        self.senders: dict[str | None, Sender] = {}
        """Those met so far, by their names as written."""
        self.notices = Notices({*people, *owner, nobody, *NOBODY})

    def meet(self, written: Iterable[str | None]) -> None:
        """Learn the names of a file's senders, as written."""
        for name in written:
            if name not in self.senders:
                self.senders[name] = self._sender(repaired_name(name))
        self.notices.meet(sender[1] for sender in self.senders.values())

    def participants(self, names: Iterable[str]) -> tuple[Participant, ...]:
        """People whom the export declares."""
        return tuple(Participant(*self._sender(name)) for name in names)

    def _sender(self, name: str) -> Sender:
        is_me = name in self._owner if self._owner else None
        if name in NOBODY:
            shown = name or self._nobody
            return f"{shown} ({self.chat.id})", shown, is_me
        return name, name, is_me

    def message(self, sender: str | None, sent_at: str | None, text: str, flags: tuple[str, ...] = ()) -> Message:
        """A message that a person wrote."""
        who, name, is_me = self.senders[sender]
        return Message(self.chat.id, self.chat.title, None, who, name, is_me, sent_at, text, flags=flags)


def unreadable(name: str) -> SetAside:
    """The row that stands for a damaged file."""
    return SetAside(Reason.UNPARSABLE, "This file is damaged or no message file; its messages are missing.", name, "messages")


def oldest_first(times: Sequence[int]) -> Iterable[int]:
    """The places of rows in order of time. Meta writes the newest first, and equal times that way, too."""
    newest_first = range(len(times) - 1, -1, -1)
    if all(map(ge, times, islice(times, 1, None))):
        return newest_first
    if all(map(le, times, islice(times, 1, None))):
        return range(len(times))
    return sorted(newest_first, key=times.__getitem__)


def kind(people: Sequence[str], owner: frozenset[str], *, named_group: bool = False) -> ChatKind | None:
    """What kind of chat these people have; None when the export names nobody."""
    if not people:
        return None
    if len(people) > 2 or named_group:
        return "group"
    return "self" if owner.issuperset(people) else "dm"
