"""The archive that X lets people download: their posts as one chat, and their direct messages."""

from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from itertools import chain

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import Clock, Item, JsonFile, chosen, read_chats, read_rows
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_times, tweet_times
from voicetune_desktop.importers.waiting.time_order import oldest_first
from voicetune_desktop.importers.x import messages as x_messages
from voicetune_desktop.importers.x.files import (
    DELETED,
    GROK,
    GROUPS,
    NOTES,
    TALKS,
    TWEETS,
    Account,
    account_of,
    open_script,
    people_in,
    scripts,
)
from voicetune_desktop.importers.x.grok import grok_chats
from voicetune_desktop.importers.x.older import older_account, older_files, older_posts
from voicetune_desktop.importers.x.tweets import NoteRow, Notes, Posts, TweetRow
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Participant, Question, Reason, SetAside

FORMAT = "x-archive"


def _written(row: TweetRow) -> object:
    """When it was sent, as the row says."""
    return (row.tweet or row).created_at


def _noted(row: NoteRow) -> object:
    """When it was sent, as the row says."""
    return row.note and row.note.created_at


_CLOCK: Clock[TweetRow] = Clock(_written, tweet_times)
_NOTE_CLOCK: Clock[NoteRow] = Clock(_noted, iso_times)


def score(source: Source) -> Match:
    """Sure where there are scripts of posts or messages as X writes them."""
    if any(scripts(source, pattern) for pattern in (TWEETS, TALKS, NOTES, GROK)) or older_files(source):
        return Match(0.98, "Posts or messages as the archive of X (Twitter) has them.")
    return Match(0.0, "No file has the form of X's archive.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The person's posts, then their conversations, those with Grok last. Raises SourceError when there are none."""
    if not score(source).confidence:
        raise SourceError("There are no posts or messages of X in it.", "Choose the archive that X lets you download, as it is.")
    account = account_of(source)
    if not account.account_id:
        account = older_account(source)
    talks = scripts(source, TALKS)
    spoken = _talks(source, talks, account, answers) if talks else ()
    return chosen(chain(_posts(source, account), spoken, grok_chats(source, scripts(source, GROK), _me(account))), answers)


def _me(account: Account) -> Participant:
    name = account.account_display_name or account.username or "X account"
    also = [f"@{account.username}" if account.username else "", account.email or "", account.username or ""]
    return Participant(account.account_id or "me", name, True, tuple(dict.fromkeys(filter(lambda one: one and one != name, also))))


def _posts(source: Source, account: Account) -> Iterator[ChatExport]:
    has_scripts = any(scripts(source, pattern) for pattern in (TWEETS, NOTES, DELETED))
    older = () if has_scripts else older_files(source)
    if not has_scripts and not older:
        return
    me = _me(account)
    chat = Chat(f"{FORMAT}:posts:{me.id}", f"Posts of {me.name}", "channel")
    posts = Posts(chat, me, Notes())
    yield ChatExport(chat, oldest_first(older_posts(source, older, posts) if older else _post_rows(source, posts)), (me,))


def _post_rows(source: Source, posts: Posts) -> Iterator[Item]:
    for entry in scripts(source, NOTES):
        yield from read_rows(source, entry, NoteRow, partial(_remember, posts=posts, file=entry.name), _NOTE_CLOCK, opened=open_script)
    for pattern, deleted in ((TWEETS, False), (DELETED, True)):
        for entry in scripts(source, pattern):
            become = posts._replace(file=entry.name, deleted=deleted).row
            yield from read_rows(source, entry, TweetRow, become, _CLOCK, opened=open_script)
    yield from map(posts.note, posts.notes.left())


def _remember(row: NoteRow, number: int, _: str | None, posts: Posts, file: str) -> SetAside | None:
    """Long posts come out with their beginnings, or at the end."""
    if row.note and (row.note.core.text or "").strip():
        posts.notes.add(row.note)
        return None
    return SetAside(Reason.UNPARSABLE, "This long post is damaged.", file, f"[{number}]")


def _talks(source: Source, entries: list[Entry], account: Account, answers: Answers) -> Iterator[ChatExport]:
    known = people_in(source)
    me = account.account_id
    if me:
        known[me] = _me(account)
    elif answers.me:
        me = next((key for key, one in known.items() if answers.me in (one.name, *one.also)), answers.me.removeprefix("X user "))
    questions = () if me else (Question("who_am_i", ()),)
    people = x_messages.People(me, known, dict(_group_names(source)), questions)
    for entry in entries:
        yield from read_chats(source, entry, FORMAT, partial(x_messages.walk, people=people), open_script)


def _group_names(source: Source) -> Iterator[tuple[str, str]]:
    """Groups' names, as far as the files go: whoever reads them in earnest says what is wrong with them."""
    for entry in scripts(source, GROUPS):
        with suppress(SourceError), open_script(source, entry) as stream:
            yield from x_messages.names(JsonFile(stream, entry.name))


X_ARCHIVE = Importer(FORMAT, "X (Twitter)", score, chats)
