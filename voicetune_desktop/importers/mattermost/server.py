"""The channels and talks of a bulk export of Mattermost, whose posts lie mixed in one file."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Struct, field

from voicetune_desktop.importers.json_files.chats import Item, rest
from voicetune_desktop.importers.json_files.lines import batches_of_lines
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.mattermost.rows import DAMAGED, FILE, NOTICE, Line, Post, User, aside_of, flags_of, key_of, words_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.unix import utc_milliseconds
from voicetune_desktop.importers.waiting.shelves import Columns, Shelves
from voicetune_desktop.importers.who_am_i import ask_who_i_am
from voicetune_desktop.model import Chat, ChatExport, ChatKind, Message, Participant, SetAside

Row = tuple[Any, ...]
_ASIDE = {"file": FILE, "notice": NOTICE, "damaged": DAMAGED}
_WORDS = {why: word for word, why in _ASIDE.items()}
"""Why a post is set aside, by the word that rows carry."""


class _Row(Struct, array_like=True, gc=False):
    """A post in few bytes, in order of its time in milliseconds."""

    time: int
    line: int
    user: str
    text: str
    answered: str
    flags: str
    aside: str


class _Server(Struct):
    """Teams, channels and people of an export."""

    teams: dict[str, str] = field(default_factory=dict[str, str])
    channels: dict[str, str] = field(default_factory=dict[str, str])
    users: dict[str, User] = field(default_factory=dict[str, User])
    members: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    talks: dict[tuple[str, ...], str] = field(default_factory=dict[tuple[str, ...], str])

    def learn(self, line: Line) -> None:
        """Take what a line tells of the server."""
        if line.team:
            self.teams[line.team.name] = line.team.display_name or line.team.name
        if line.channel:
            self.channels[f"{line.channel.team}/{line.channel.name}"] = line.channel.display_name or line.channel.name
        if line.user:
            self.users[line.user.username] = line.user

    def talk(self, members: list[str], user: str) -> str:
        """The key of a talk, whatever the order in which its members stand."""
        written = (*members, user)
        if written not in self.talks:
            everybody = sorted({*filter(None, written)})
            self.talks[written] = key = f"talk:{','.join(everybody)}"
            self.members[key] = everybody
        return self.talks[written]

    def shown(self, username: str) -> str:
        """What somebody is called."""
        return self.users[username].shown if username in self.users else username

    def chat(self, key: str, me: str | None) -> Chat:
        """The chat of a key."""
        members = self.members.get(key)
        if members is None:
            team, _, name = key.partition("/")
            shown = self.channels.get(key, name)
            return Chat(f"mattermost:{key}", f"{self.teams.get(team, team)} / {shown}" if len(self.teams) > 1 else shown, "group")
        others = [self.shown(one) for one in members if me not in (one, self.shown(one))]
        kind: ChatKind = "self" if len(members) == 1 else "dm" if len(members) == 2 else "group"
        return Chat(f"mattermost:{key}", ", ".join(others) or ", ".join(map(self.shown, members)), kind)


def read_server(source: Source, entry: Entry, me: str | None) -> Iterator[ChatExport]:
    """All channels and talks of an export, their posts oldest first."""
    server, damaged = _Server(), list[SetAside]()
    with Shelves(_Row) as shelves:
        for first, lines in batches_of_lines(source, entry, Line):
            for key, rows in _rows(lines, first, server).items():
                shelves.extend(key, rows)
            damaged += (SetAside(*DAMAGED, entry.name, first + at) for at, line in enumerate(lines) if isinstance(line, Malformed))
        for key in shelves.chats:
            yield _export(key, server, shelves, entry.name, me)
    if damaged:
        yield rest("mattermost", entry.name, damaged)


def _rows(lines: Sequence[Line | Malformed], first: int, server: _Server) -> dict[str, list[Row]]:
    """Posts with their answers by chat, as fields of rows; the server learns what other lines tell."""
    found = defaultdict[str, list[Row]](list)
    for number, line in enumerate(lines, first):
        if isinstance(line, Malformed):
            continue
        post = line.post or line.direct_post
        if not post:
            server.learn(line)
            continue
        key = f"{post.team}/{post.channel}" if post.channel_members is None else server.talk(post.channel_members, post.user)
        found[key].append(_row(post, number, ""))
        if post.replies:
            answered = key_of(post.user, post.time)
            found[key] += (_row(answer, number, answered) for answer in post.replies)
    return found


def _row(post: Post, line: int, answered: str) -> Row:
    text, word, flags = post.message or "", "", ""
    if post.type or not post.user or not text or text.isspace():
        aside = aside_of(text, post.type) if post.user else DAMAGED
        text, word = ("", _WORDS[aside]) if aside else (words_of(text, post.type), "")
    if post.props or post.edit_at or answered or post.attachments:
        flags = " ".join(flags_of(post, is_answer=bool(answered)))
    return post.time, line, post.user, text, answered, flags, word


def _export(key: str, server: _Server, shelves: Shelves[_Row], file: str, me: str | None) -> ChatExport:
    export = ChatExport(server.chat(key, me), ())
    export.items = _items(shelves.columns(key), export, server, file, me)
    return export


def _items(blocks: Iterator[Columns], export: ChatExport, server: _Server, file: str, me: str | None) -> Iterator[Item]:
    """The rows of a chat. After the last one the export knows who wrote, and asks who the person is."""
    chat, people = export.chat, dict[str, Participant]()
    chat_id, title = chat.id, chat.title
    for columns in blocks:
        for sent_at, time, line, user, text, answered, marks, aside in zip(utc_milliseconds(columns[0]), *columns, strict=True):
            if aside:
                yield SetAside(*_ASIDE[aside], file, line)
                continue
            who = people.get(user) or people.setdefault(user, _person(user, server, me))
            flags, key = tuple(marks.split()) if marks else (), key_of(user, time)
            yield Message(chat_id, title, key, who.id, who.name, who.is_me, sent_at, text, answered or None, False, flags)
    export.participants = tuple(people.values())
    if not me:
        export.questions = ask_who_i_am((one.name for one in people.values()), chat.title)


def _person(username: str, server: _Server, me: str | None) -> Participant:
    user = server.users.get(username, User(username))
    real = f"{user.first_name or ''} {user.last_name or ''}".strip()
    also = dict.fromkeys(one for one in (username, real, user.email) if one and one != user.shown)
    return Participant(username, user.shown, me in (username, user.shown) if me else None, (*also,))
