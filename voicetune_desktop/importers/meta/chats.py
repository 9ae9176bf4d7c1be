"""The chats of Messenger and Instagram: threads of message files, in the JSON form of Meta's downloads."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain

from voicetune_desktop.importers.json_files.chats import chosen
from voicetune_desktop.importers.meta.files import THREAD, Row, ThreadFile, read, repaired_all, repaired_name
from voicetune_desktop.importers.meta.notices import HEAD
from voicetune_desktop.importers.meta.owner import ask_owner, owner_names, profile_name
from voicetune_desktop.importers.meta.post_files import find_posts
from voicetune_desktop.importers.meta.posts import post_chats
from voicetune_desktop.importers.meta.rows import in_time, senders_of
from voicetune_desktop.importers.meta.talk import (
    CALL,
    LOST_ROWS,
    MEMBERSHIP,
    TAKEN_BACK,
    UNREADABLE_ROW,
    Talk,
    Verdict,
    kind,
    unreadable,
    verdict,
)
from voicetune_desktop.importers.meta.threads import Platform, Thread, find_page_threads, find_threads, key_of_path, names_of
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.model import Answers, Chat, ChatExport, Message, Question, Reason, SetAside

NamedFile = tuple[str, ThreadFile[Row] | None]
"""A file's name, and what it holds unless it is damaged."""


def chats(source: Source, answers: Answers, platform: Platform) -> Iterator[ChatExport]:
    """The app's chats, their messages oldest first. Raises SourceError when there are none."""
    threads, posts = find_threads(source, platform), find_posts(source, platform.format)
    if not threads and (not posts or find_page_threads(source, platform)):
        from voicetune_desktop.importers.meta.pages import page_chats

        yield from page_chats(source, answers, platform)
    owner = owner_names(source, threads, answers) if threads else frozenset[str]()
    questions = () if owner else ask_owner(source, threads)
    exports = (_export(source, thread, platform, owner, questions) for thread in threads)
    name = min(owner, default="") or answers.me or profile_name(source)
    yield from chosen(chain(exports, post_chats(source, posts, platform.format, name)), answers)


def _export(source: Source, thread: Thread, platform: Platform, owner: frozenset[str], questions: Sequence[Question]) -> ChatExport:
    files = ((entry.name, read(source, entry, THREAD)) for entry in thread.entries)
    begin, file = _until_readable(files)
    people = names_of(file.participants)
    talk = Talk(_chat(thread, file, people, platform, owner), people, owner, platform.deleted)
    items = chain.from_iterable(_rows(name, file, talk) for name, file in chain(begin, files))
    return ChatExport(talk.chat, items, talk.participants(people), tuple(questions))


def _until_readable(files: Iterator[NamedFile]) -> tuple[list[NamedFile], ThreadFile[Row]]:
    """The files up to the first one that is not damaged, which says whose chat it is."""
    begin = list[NamedFile]()
    for name, file in files:
        begin.append((name, file))
        if file:
            return begin, file
    return begin, ThreadFile[Row]([])


def _chat(thread: Thread, file: ThreadFile[Row], people: Sequence[str], platform: Platform, owner: frozenset[str]) -> Chat:
    named = repaired_name(file.title)
    title = named or ", ".join(name for name in people[:5] if name not in owner) or thread.folder or platform.deleted
    key = thread.key or key_of_path(file.thread_path) or named or thread.folder or title
    named_group = bool(file.image) or file.thread_type == "RegularGroup"
    return Chat(f"{platform.format}:{key}", title, kind(people, owner, named_group=named_group))


def _rows(name: str, file: ThreadFile[Row] | None, talk: Talk) -> Iterable[Message | SetAside]:
    if not file:
        return [unreadable(name)]
    talk.meet(senders_of(file, THREAD))
    return in_time(file, THREAD, partial(_items, name, talk))


def _items(name: str, talk: Talk, first: int, rows: Sequence[Row], places: Iterable[int]) -> list[Message | SetAside]:
    """The rows of a file, or of a slice of it: the loop that every message goes through, so it is kept flat."""
    chat, title, senders = talk.chat.id, talk.chat.title, talk.senders
    heads, is_notice = talk.notices.heads, talk.notices.reason
    sent_at = utc_milliseconds([row.timestamp_ms for row in rows])
    texts = repaired_all([row.content or "" for row in rows])
    items = list[Message | SetAside]()
    for at in places:
        row = rows[at]
        text = texts[at]
        if (
            text
            and row.call_duration is None
            and not (row.share or row.photos or row.videos or row.audio_files or row.files)
            and not (row.gifs or row.sticker or row.users or row.is_unsent)
            and (text[:HEAD] not in heads or not is_notice(text))
        ):
            who, sender, is_me = senders[row.sender_name]
            items.append(Message(chat, title, None, who, sender, is_me, sent_at[at], text))
        else:
            items.append(_special(name, first + at, row, text, sent_at[at], talk=talk))
    return items


def _special(name: str, at: int, row: Row, text: str, sent_at: str | None, *, talk: Talk) -> Message | SetAside:
    """A row that is more than a plain text, or none."""
    files = row.photos or row.videos or row.audio_files or row.files or row.gifs or row.sticker
    reason, why = _verdict(row, text, talk.notices.reason(text), attached=bool(files or row.share))
    if reason:
        return SetAside(reason, why, name, f"messages[{at}]")
    return talk.message(row.sender_name, sent_at, text, ("caption",) if files else ())


def _verdict(row: Row, text: str, notice: Reason | None, *, attached: bool) -> Verdict:
    if row == THREAD.unreadable:
        return UNREADABLE_ROW
    if row == THREAD.lost:
        return LOST_ROWS
    if row.is_unsent:
        return TAKEN_BACK
    known = CALL if row.call_duration is not None else MEMBERSHIP if row.users else None
    return verdict(text, notice, known, attached=attached)
