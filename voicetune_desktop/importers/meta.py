"""What Messenger and Instagram have in common: threads of message files, in the JSON form of Meta's downloads."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from operator import ge, le

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.meta_files import THREAD, Row, ThreadFile, decoded, repaired, repaired_name, utc
from voicetune_desktop.importers.meta_notices import HEAD, Notices
from voicetune_desktop.importers.meta_owner import ask_owner, owner_names
from voicetune_desktop.importers.meta_threads import Platform, Thread, as_web_pages, find_threads, key_of_path, names_of
from voicetune_desktop.importers.source import Entry, Source
from voicetune_desktop.model import Answers, Chat, ChatExport, ChatKind, Message, Participant, Question, Reason, SetAside

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

_PLAIN = (None, "Generic", "Share")
_MEMBERSHIP = ("Subscribe", "Unsubscribe")


class Senders(dict[str | None, tuple[str, str, bool | None]]):
    """Id, name and "is me" by the name as written, each worked out once."""

    def __init__(self, chat: str, owner: frozenset[str], nobody: str) -> None:
        super().__init__()
        self._chat, self._owner, self._nobody = chat, owner, nobody

    def __missing__(self, written: str | None) -> tuple[str, str, bool | None]:
        name = repaired_name(written)
        gone = name in NOBODY
        shown = name or self._nobody
        sender = self[written] = (
            f"{shown} ({self._chat})" if gone else name,
            shown,
            (name in self._owner) if self._owner else None,
        )
        return sender

    def participant(self, name: str) -> Participant:
        """Somebody whom the export declares."""
        return Participant(*self[name])


class Talk:
    """One chat while its files are read."""

    def __init__(self, chat: Chat, people: Iterable[str], owner: frozenset[str], nobody: str) -> None:
        self.chat = chat
        self.senders = Senders(chat.id, owner, nobody)
        self.notices = Notices({*people, *owner, nobody, *NOBODY})

    def message(self, sender: str | None, milliseconds: int, text: str, flags: tuple[str, ...] = ()) -> Message:
        """A message that a person wrote."""
        who, name, is_me = self.senders[sender]
        return Message(self.chat.id, self.chat.title, None, who, name, is_me, utc(milliseconds), text, flags=flags)


def chats(source: Source, answers: Answers, platform: Platform) -> Iterator[ChatExport]:
    """The app's chats, their messages oldest first. Raises SourceError when there are none."""
    threads = find_threads(source, platform)
    if not threads:
        raise _no_threads(source)
    owner = owner_names(source, threads, answers)
    questions = () if owner else ask_owner(source, threads)
    for thread in threads:
        export = _export(source, thread, platform, owner, questions)
        if answers.chats is None or export.chat.id in answers.chats:
            yield export


def _no_threads(source: Source) -> SourceError:
    if as_web_pages(source):
        return SourceError(
            "This download holds web pages, which are made for reading and name no exact times.",
            'Ask Meta for the download again and choose "JSON" instead of "HTML" as its format.',
        )
    return SourceError("There are no message files in this download.", 'Ask Meta for the download again and tick "Messages".')


def _export(source: Source, thread: Thread, platform: Platform, owner: frozenset[str], questions: Sequence[Question]) -> ChatExport:
    files = ((entry.name, read(source, entry)) for entry in thread.entries)
    broken = list[str]()
    for name, file in files:
        if file:
            break
        broken.append(name)
    else:
        name, file = "", ThreadFile[Row]([])
    people = names_of(file.participants)
    talk = Talk(_chat(thread, file, people, platform, owner), people, owner, platform.deleted)
    rest = (_items(name, file, talk) for name, file in files)
    items = chain((unreadable(name) for name in broken), _items(name, file, talk), chain.from_iterable(rest))
    return ChatExport(talk.chat, items, tuple(map(talk.senders.participant, people)), tuple(questions))


def read(source: Source, entry: Entry) -> ThreadFile[Row] | None:
    """One message file; None when it is damaged, which must not stop its siblings."""
    try:
        with source.open(entry) as stream:
            data = stream.read()
    except HostileArchive:
        raise
    except SourceError:
        return None
    return decoded(data, THREAD)


def unreadable(name: str) -> SetAside:
    """The row that stands for a damaged file."""
    return SetAside(Reason.UNPARSABLE, "This file is damaged or no message file; its messages are missing.", name, "messages")


def _chat(thread: Thread, file: ThreadFile[Row], people: Sequence[str], platform: Platform, owner: frozenset[str]) -> Chat:
    others = [name for name in people if name not in owner]
    title = repaired_name(file.title) or ", ".join(others[:5]) or thread.folder or platform.deleted
    key = thread.key or key_of_path(file.thread_path) or repaired_name(file.title) or thread.folder or title
    return Chat(f"{platform.format}:{key}", title, _kind(file, people, others))


def _kind(file: ThreadFile[Row], people: Sequence[str], others: Sequence[str]) -> ChatKind | None:
    if not people:
        return None
    if len(people) > 2 or file.image or file.thread_type == "RegularGroup":
        return "group"
    return "dm" if others else "self"


def _items(name: str, file: ThreadFile[Row], talk: Talk) -> Iterator[Message | SetAside]:
    """The rows of one file, oldest first: the loop that every message goes through, so it is kept flat."""
    rows, chat, title = file.messages, talk.chat.id, talk.chat.title
    senders, notices = talk.senders, talk.notices
    notices.meet(senders[sender][1] for sender in {row.sender_name for row in rows})
    heads = notices.heads
    for at in oldest_first([row.timestamp_ms for row in rows]):
        row = rows[at]
        text = row.content
        if (
            text
            and row.call_duration is None
            and row.type in _PLAIN
            and not (row.share or row.photos or row.videos or row.audio_files or row.files)
            and not (row.gifs or row.sticker or row.users or row.is_unsent)
        ):
            if not text.isascii():
                text = repaired(text)
            if text[:HEAD] not in heads or not notices.reason(text):
                who, sender, is_me = senders[row.sender_name]
                yield Message(chat, title, None, who, sender, is_me, utc(row.timestamp_ms), text)
                continue
        yield _special(name, at, row, talk)


def oldest_first(times: Sequence[int]) -> Iterable[int]:
    """The places of rows in order of time. Meta writes the newest first, and equal times that way, too."""
    newest_first = range(len(times) - 1, -1, -1)
    if all(map(ge, times, islice(times, 1, None))):
        return newest_first
    if all(map(le, times, islice(times, 1, None))):
        return range(len(times))
    return sorted(newest_first, key=times.__getitem__)


def _special(name: str, at: int, row: Row, talk: Talk) -> Message | SetAside:
    """A row that is more than a plain text, or none."""
    text = repaired(row.content or "")
    files = row.photos or row.videos or row.audio_files or row.files or row.gifs or row.sticker
    reason, why = _verdict(row, text, talk.notices.reason(text), bool(files or row.share))
    if reason:
        return SetAside(reason, why, name, f"messages[{at}]")
    return talk.message(row.sender_name, row.timestamp_ms, text, ("caption",) if files else ())


def _verdict(row: Row, text: str, notice: Reason | None, attached: bool) -> tuple[Reason | None, str]:
    """Why a row is set aside, or None and nothing."""
    if row is THREAD.unreadable:
        return Reason.UNPARSABLE, "This row is malformed."
    if row.is_unsent or notice is Reason.DELETED:
        return Reason.DELETED, "The sender took the message back."
    if row.call_duration is not None or row.type == "Call":
        return Reason.SYSTEM, "A call."
    if row.users or row.type in _MEMBERSHIP:
        return Reason.SYSTEM, "Somebody joined or left the group."
    if attached and (notice or not text):
        return Reason.MEDIA, "A file, sticker or shared post without a text of its own."
    if notice:
        return Reason.SYSTEM, "A text that the app wrote."
    return (None, "") if text else (Reason.UNSUPPORTED, "The download holds nothing of this message but its time.")
