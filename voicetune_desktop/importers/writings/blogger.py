"""Blogger's export: a feed of Atom with all posts, pages and comments, as its settings save it or Google Takeout gives it."""

from collections.abc import Iterator, Sequence

from voicetune_desktop.importers.markup.xml_files import records_of
from voicetune_desktop.importers.markup.xml_stream import Element, Texts
from voicetune_desktop.importers.plain_text.documents import AUTHOR
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time
from voicetune_desktop.importers.waiting.shelves import Shelves
from voicetune_desktop.importers.writings.authors import NOT_SHOWN, Authors, Comment, authors_of, comments_export, milliseconds
from voicetune_desktop.importers.writings.html_words import words_of
from voicetune_desktop.importers.writings.texts import DRAFT, THROWN_AWAY, Text, chats_of
from voicetune_desktop.model import Answers, Chat, ChatExport, Reason, SetAside

_FORMAT = "blogger"
_ENTRY = ("entry",)
_WITHOUT = frozenset({"link", "thr:total", "gd:image", "enclosure", "media:thumbnail"})
_KINDS = "http://schemas.google.com/blogger/2008/kind#"
"""How the kind of an entry begins in feeds that Blogger itself saves; Takeout has it in an element of its own."""
_TEXTS = frozenset({"post", "page"})
_PART = (Reason.SYSTEM, "A part of the site, such as a setting or its look.")
_OWN_COMMENTS = "Blogger/Comments/"
"""Where Takeout puts what the person wrote on blogs of others."""


def read_posts(source: Source, entries: Sequence[Entry], answers: Answers) -> Iterator[ChatExport]:
    """A chat for each post or page, and after them one for the comments on each."""
    names = dict[str, tuple[str, ...]]()
    for entry in entries:
        for one in records_of(source, entry, _ENTRY, Texts(_WITHOUT | {"content", "title"})):
            if isinstance(one, Element) and (_kind(one) in _TEXTS or _OWN_COMMENTS in entry.name):
                key, name = _author(one)
                if name not in names.setdefault(key, ()):
                    names[key] += (name,)
    authors = authors_of(_FORMAT, names, answers.me)
    found = (item for entry in entries for item in _read(source, entry, authors))
    return chats_of(_FORMAT, "Blogger", source.name, found, authors.questions)


def _kind(entry: Element) -> str:
    """ "post", "page", "comment", or what else there is, such as "template"."""
    terms = (child.attributes.get("term", "") for child in entry.children if child.name == "category")
    told = next((term.removeprefix(_KINDS) for term in terms if term.startswith(_KINDS)), "")
    return told or entry.text_of("blogger:type").strip().lower()


def _author(entry: Element) -> tuple[str, str]:
    """What tells whoever wrote an entry from others, and their name."""
    found = next((child for child in entry.children if child.name == "author"), None)
    name, page = (found.text_of("name").strip(), found.text_of("uri").strip()) if found else ("", "")
    return page.rpartition("/")[2] or name, name or "Unknown"


def _read(source: Source, entry: Entry, authors: Authors) -> Iterator[Text | SetAside | ChatExport]:
    with Shelves(Comment) as shelves:
        titles = dict[str, str]()
        yield from _texts(source, entry, authors, shelves, titles)
        for post in shelves.chats:
            chat = Chat(f"{_FORMAT}:{post}:comments", titles.get(post) or "Blogger", "group")
            rows = (row for batch in shelves.rows(post) for row in batch)
            yield comments_export(chat, _FORMAT, rows, authors, entry.name)


def _texts(source: Source, entry: Entry, authors: Authors, shelves: Shelves[Comment], titles: dict[str, str]) -> Iterator[Text | SetAside]:
    """The posts of a feed, whose titles are noted; its comments wait on shelves."""
    for one in records_of(source, entry, _ENTRY, Texts(_WITHOUT)):
        if isinstance(one, SetAside):
            yield one
            continue
        key, kind = _number(one.text_of("id")), _kind(one)
        if kind in _TEXTS:
            titles[key] = _line(one.text_of("title"))
            yield _post(one, key, titles[key], authors, entry.name)
        elif kind == "comment" and _is_shown(one):
            shelves.put(_post_of(one), _comment(one, key))
        else:
            yield SetAside(*(NOT_SHOWN if kind == "comment" else _PART), entry.name, one.line)


def _post(entry: Element, key: str, title: str, authors: Authors, file: str) -> Text | SetAside:
    """What becomes of a post."""
    status = entry.text_of("blogger:status").strip()
    control = next((child.text_of("app:draft") for child in entry.children if child.name == "app:control"), "")
    if status == "DRAFT" or control.strip() == "yes":
        return SetAside(*DRAFT, file, entry.line)
    if status == "SOFT_TRASHED" or entry.text_of("blogger:trashed").strip():
        return SetAside(*THROWN_AWAY, file, entry.line)
    author = authors.people.get(_author(entry)[0], AUTHOR)
    return Text(key, title, words_of(entry.text_of("content")), file, entry.line, _time(entry), author)


def _comment(entry: Element, key: str) -> Comment:
    sent_at, (author, name) = _time(entry), _author(entry)
    parent = _number(entry.text_of("blogger:inReplyTo"))
    return Comment(milliseconds(sent_at), entry.line, key, parent, author, name, sent_at, words_of(entry.text_of("content")))


def _is_shown(entry: Element) -> bool:
    return entry.text_of("blogger:status").strip() in ("", "LIVE")


def _post_of(comment: Element) -> str:
    """The number of the post that a comment is on."""
    refs = (child.attributes.get("ref", "") for child in comment.children if child.name == "thr:in-reply-to")
    return _number(comment.text_of("blogger:parent") or next(refs, ""))


def _number(id_: str) -> str:
    """ "tag:blogger.com,1999:blog-9.post-11" as "11"."""
    return id_.strip().rpartition("-")[2]


def _line(title: str) -> str:
    return " ".join(words_of(title).split())


def _time(entry: Element) -> str | None:
    return iso_time(entry.text_of("published").strip()) or iso_time(entry.text_of("blogger:created").strip())
