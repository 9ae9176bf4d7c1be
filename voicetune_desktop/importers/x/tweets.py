"""Posts as an archive of X has them: with short links, the beginnings of long posts, and reposts of what others wrote."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple

from msgspec import Struct, field

from voicetune_desktop.importers.markup.entities import unescaped
from voicetune_desktop.importers.times.iso import iso_time
from voicetune_desktop.model import Chat, Message, Participant, Reason, SetAside

_REPOST = "A repost of somebody else's words."
_TAKEN_BACK = "A post that was deleted."
_ONLY_A_FILE = "A picture or video without a text."
_DAMAGED = "This post is damaged."
_CAPTION = ("caption",)
_LEAD = 40
"""Letters that the beginning of a long post and the whole of it must have in common."""
_CUT = "…"
LINKS = 100
"""Links of one post that are written out."""
_SHORT_LINK = "://t.co/"
_ADDRESSED = re.compile(r"^(?:@\w+ )+")
_BLANKS = re.compile(r"\s+")


class Link(Struct, gc=False):
    """A short link, and where it leads."""

    url: str | None = None
    expanded_url: str | None = None


class Entities(Struct, gc=False):
    """What X found in a post."""

    urls: tuple[Link, ...] = ()
    media: tuple[Link, ...] = ()


class Tweet(Struct, gc=False):
    """A post."""

    id_str: str | None = None
    created_at: Any = None
    full_text: str | None = None
    text: str | None = None
    entities: Entities | None = None
    extended_entities: Entities | None = None
    in_reply_to_status_id_str: str | None = None
    in_reply_to_user_id_str: str | None = None
    retweeted_status: Any = None


class TweetRow(Tweet, gc=False):
    """A row of tweets.js; older archives have the post without anything around it."""

    tweet: Tweet | None = None


class NoteLink(Struct, rename="camel"):
    """A short link of a long post, and where it leads."""

    short_url: str | None = None
    expanded_url: str | None = None


class NoteCore(Struct, frozen=True):
    """The text of a long post."""

    text: str | None = None
    urls: tuple[NoteLink, ...] | None = ()

    def readable(self) -> str:
        """The text with its links written out."""
        text = self.text or ""
        for link in (self.urls or ())[:LINKS] if _SHORT_LINK in text else ():
            if link.short_url and link.expanded_url:
                text = text.replace(link.short_url, link.expanded_url)
        return text


class Note(Struct):
    """A long post; another file has its first 280 letters, under another number."""

    core: NoteCore = NoteCore()
    note_id: str | None = field(default=None, name="noteTweetId")
    created_at: Any = field(default=None, name="createdAt")


class NoteRow(Struct):
    """A row of note-tweet.js."""

    note: Note | None = field(default=None, name="noteTweet")


class Notes:
    """Long posts, found by how they begin. Those that were not asked for stay `left`."""

    def __init__(self) -> None:
        self._found: defaultdict[str, defaultdict[str | None, list[Note]]] = defaultdict(lambda: defaultdict(list))
        self._leads: defaultdict[str | None, list[str]] = defaultdict(list)

    def add(self, note: Note) -> None:
        """Remember a long post."""
        lead, second = _lead(note.core.readable()), _second(iso_time(note.created_at))
        self._found[lead][second].append(note)
        self._leads[second].append(lead)

    def whole(self, text: str, sent_at: str | None) -> str | None:
        """The long post that begins with this text, that of the same moment before others; it is given once."""
        moment = _second(sent_at)
        lead = _lead(text) if self._found else ""
        moments = self._found.get(lead if lead in self._found else self._cut_short(lead, moment))
        if not moments:
            return None
        if moment not in moments and len(moments) == 1:
            moment = next(iter(moments))
        if moment not in moments:
            return None
        note = moments[moment].pop()
        if not moments[moment]:
            del moments[moment]
        return note.core.readable()

    def _cut_short(self, lead: str, moment: str | None) -> str:
        """How the long post of this moment begins of which a post has less than a lead, and dots behind it."""
        cut, dots, _ = lead.partition(_CUT)
        return next((one for one in self._leads.get(moment, ()) if one.startswith(cut)), "") if cut and dots else ""

    def left(self) -> Iterator[Note]:
        """Long posts without a beginning elsewhere."""
        return (note for moments in self._found.values() for notes in moments.values() for note in notes)


class Posts(NamedTuple):
    """The posts of an account while they are read, and the file that they are in; it holds those that were `deleted`, or others."""

    chat: Chat
    me: Participant
    notes: Notes
    file: str = ""
    deleted: bool = False

    def row(self, row: TweetRow, number: int, sent_at: str | None) -> Message | SetAside:
        """What becomes of a row."""
        tweet = row.tweet or row
        text = tweet.full_text if tweet.full_text is not None else tweet.text
        if text is None:
            return self._aside(Reason.UNPARSABLE, _DAMAGED, number)
        if tweet.retweeted_status or text.startswith("RT @"):
            return self._aside(Reason.UNSUPPORTED, _REPOST, number)
        if self.deleted:
            return self._aside(Reason.DELETED, _TAKEN_BACK, number)
        text = readable(text, tweet.entities, tweet.extended_entities)
        if not text.strip():
            return self._aside(Reason.MEDIA, _ONLY_A_FILE, number)
        if len(text) >= _LEAD or _CUT in text:
            text = self.notes.whole(text, sent_at) or text
        chat, me = self.chat, self.me
        answered = tweet.in_reply_to_status_id_str if tweet.in_reply_to_user_id_str == me.id else None
        flags = _CAPTION if has_files(tweet.entities, tweet.extended_entities) else ()
        return Message(chat.id, chat.title, tweet.id_str, me.id, me.name, True, sent_at, text, answered, flags=flags)

    def note(self, note: Note) -> Message:
        """A long post by itself."""
        chat, me, sent_at = self.chat, self.me, iso_time(note.created_at)
        return Message(chat.id, chat.title, note.note_id, me.id, me.name, True, sent_at, note.core.readable())

    def _aside(self, reason: Reason, why: str, number: int) -> SetAside:
        return SetAside(reason, why, self.file, f"[{number}]")


def has_files(entities: Entities | None, extended: Entities | None) -> bool:
    """Whether pictures came with a post."""
    return bool((entities and entities.media) or (extended and extended.media))


def readable(text: str, entities: Entities | None, extended: Entities | None) -> str:
    """The text as it was typed, with links written out, without those to its own pictures."""
    if _SHORT_LINK in text:
        media = (*(entities.media if entities else ()), *(extended.media if extended else ()))
        for link in entities.urls[:LINKS] if entities else ():
            if link.url and link.expanded_url:
                text = text.replace(link.url, link.expanded_url)
        for link in media[:LINKS]:
            if link.url:
                text = text.replace(f" {link.url}", "").replace(link.url, "")
    return unescaped(text)


def _lead(text: str) -> str:
    return _BLANKS.sub(" ", _ADDRESSED.sub("", text).strip())[:_LEAD]


def _second(time: str | None) -> str | None:
    return time and time[:19]
