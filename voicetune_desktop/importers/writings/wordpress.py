"""WordPress's export: RSS with all posts, pages and comments (WXR), in one file or several."""

import re
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter

from msgspec import Struct, field

from voicetune_desktop.importers.markup.xml_files import records_of
from voicetune_desktop.importers.markup.xml_stream import Element, Texts
from voicetune_desktop.importers.plain_text.documents import AUTHOR
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time
from voicetune_desktop.importers.writings.authors import (
    LINKED,
    NOT_SHOWN,
    Authors,
    Comment,
    authors_of,
    comments_export,
    milliseconds,
)
from voicetune_desktop.importers.writings.html_words import words_of
from voicetune_desktop.importers.writings.texts import DRAFT, THROWN_AWAY, Text, chats_of
from voicetune_desktop.model import Answers, Chat, ChatExport, Reason, SetAside

_FORMAT = "wordpress"
_RECORDS = _AUTHOR, _POST = "wp:author", "item"
_WITHOUT = frozenset({"wp:postmeta", "wp:commentmeta", "wp:comment_author_IP", "category", "excerpt:encoded", "guid", "description"})
_MOST = 100_000
"""Elements of a post with some thousands of comments."""
_WRITTEN = frozenset({"post", "page", ""})
_ASIDES = {
    "attachment": (Reason.MEDIA, "A file of the site."),
    "draft": DRAFT,
    "auto-draft": DRAFT,
    "trash": THROWN_AWAY,
}
_PART = (Reason.SYSTEM, "A part of the site, such as a menu or an older version of a text.")
_SHORTCODE = re.compile(
    r"\[/?(?:caption|wp_caption|gallery|audio|video|playlist|embed|youtube|soundcloud|contact-form(?:-7)?|(?:vc|et_pb|fusion|av)_\w+)"
    r"(?:\s[^\[\]]{0,1000})?/?\]"
)
"""What WordPress and programs for its pages write in the place of pictures and columns."""


class _Known(Struct):
    """Who writes on a site: names by login, and logins by what comments have of them."""

    names: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    logins: dict[str, str] = field(default_factory=dict[str, str])

    def learn(self, one: Element) -> bool:
        """Take what tells of authors: the list of them, which old versions do not have, or who wrote a post; whether there may be more."""
        if one.name == _POST:
            login = one.text_of("dc:creator").strip()
            if login and not self.logins and _kind(one) in _WRITTEN:
                self.names.setdefault(login, (login,))
            return not self.logins
        login, mail, number = (one.text_of(f"wp:author_{name}").strip() for name in ("login", "email", "id"))
        if login:
            self.names[login] = (one.text_of("wp:author_display_name").strip() or login, login, mail)
            self.logins |= {mail.casefold(): login, number: login}
        return True

    def key(self, mail: str, number: str, name: str) -> str:
        """What tells somebody from others who wrote a comment."""
        return self.logins.get(number) or self.logins.get(mail.casefold()) or mail or name


def read_posts(source: Source, entries: Sequence[Entry], answers: Answers) -> Iterator[ChatExport]:
    """A chat for each post or page, and one for the comments on it."""
    known = _Known()
    for entry in entries:
        for one in records_of(source, entry, _RECORDS, Texts(_WITHOUT | {"content:encoded", "wp:comment"}, _MOST)):
            if isinstance(one, Element) and not known.learn(one):
                break
    known.logins.pop("", None)
    authors = authors_of(_FORMAT, known.names, answers.me)
    found = (item for entry in entries for item in _read(source, entry, known, authors))
    return chats_of(_FORMAT, "WordPress", source.name, found, authors.questions)


def _kind(post: Element) -> str:
    return post.text_of("wp:post_type").strip()


def _read(source: Source, entry: Entry, known: _Known, authors: Authors) -> Iterator[Text | SetAside | ChatExport]:
    for one in records_of(source, entry, _RECORDS, Texts(_WITHOUT, _MOST)):
        if isinstance(one, SetAside):
            yield one
        elif one.name == _POST:
            yield _post(one, authors, entry.name)
            yield from _comments(one, known, authors, entry.name)


def _post(post: Element, authors: Authors, file: str) -> Text | SetAside:
    """What becomes of a post."""
    kind, status = _kind(post), post.text_of("wp:status").strip()
    if kind not in _WRITTEN:
        return SetAside(*_ASIDES.get(kind, _PART), file, post.line)
    if status in _ASIDES:
        return SetAside(*_ASIDES[status], file, post.line)
    author = authors.people.get(post.text_of("dc:creator").strip(), AUTHOR)
    words = words_of(_SHORTCODE.sub("", post.text_of("content:encoded")))
    return Text(
        post.text_of("wp:post_id").strip(),
        _title(post),
        words,
        file,
        post.line,
        _moment(post.text_of("wp:post_date_gmt"), post.text_of("wp:post_date")),
        author,
    )


def _title(post: Element) -> str:
    return " ".join(words_of(post.text_of("title")).split())


def _moment(in_utc: str, local: str) -> str | None:
    """When something was written, in UTC where that is told."""
    return iso_time(f"{in_utc.strip()} UTC") or iso_time(local.strip())


def _comment(told: Mapping[str, str], line: int, known: _Known) -> Comment:
    name, parent = told.get("author", ""), told.get("parent", "")
    key = known.key(told.get("author_email", ""), told.get("user_id", ""), name)
    sent_at, above = _moment(told.get("date_gmt", ""), told.get("date", "")), "" if parent == "0" else parent
    return Comment(milliseconds(sent_at), line, told.get("id", ""), above, key, name, sent_at, words_of(told.get("content", "")))


def _comments(post: Element, known: _Known, authors: Authors, file: str) -> Iterator[SetAside | ChatExport]:
    kept = list[Comment]()
    for one in post.children:
        if one.name != "wp:comment":
            continue
        told = {child.name.removeprefix("wp:comment_"): child.text.strip() for child in one.children}
        if told.get("type", "") not in ("", "comment"):
            yield SetAside(*LINKED, file, one.line)
        elif told.get("approved") != "1":
            yield SetAside(*NOT_SHOWN, file, one.line)
        else:
            kept.append(_comment(told, one.line, known))
    if kept:
        kept.sort(key=attrgetter("time"))
        chat = Chat(f"{_FORMAT}:{post.text_of('wp:post_id').strip()}:comments", _title(post) or "WordPress", "group")
        yield comments_export(chat, _FORMAT, kept, authors, file)
