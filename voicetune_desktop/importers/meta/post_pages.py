"""Posts and comments in the web pages that Meta offers beside JSON: what was written, and times in the account's language."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import Item
from voicetune_desktop.importers.markup.html_pages import Page, parsed_together, shown_text, text_of
from voicetune_desktop.importers.meta.page_rows import MARK
from voicetune_desktop.importers.meta.post_rows import is_account, without_numbers
from voicetune_desktop.importers.meta.talk import NOTICE, ONLY_A_FILE, unreadable
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.written import written_time
from voicetune_desktop.model import Chat, Message, Participant, Reason, SetAside

_HEADING, _BODY, _TIME = "h2, ._a6-h, ._2lek", "._a6-p, ._2let", "._a6-o, ._2lem"
_PART = "_2pin"
_NO_WORDS = "div, img, video, audio, table"
"""What stands in a division that holds more than words."""
_CAPTIONS = "._a7ng ._3-95"
_FILES = 'img, video, audio, a[href]:not([href^="http"])'
_CELLS, _CELL_OF_TIME = "td._a6_q", "td._a6_r"
_CHANGED = re.compile(r"(?=.{0,60}\d{4})(?=.{0,60}\d{1,2}[:.]\d\d[:.]\d\d).{10,80}")
"""The line that says when a post was changed, in the language of the account: "Updated May 02, 2011 8:12:17 am"."""
_WRITTEN = rb'<div class="_2pin"><div>([^<]*(?:<br ?/?>[^<]*)*)</div>(?:<div></div>)*</div>'
_PARTS = re.compile(_WRITTEN)
_PLAIN = re.compile(
    rb"<[^<>]{1,200}><h2\b[^<>]{0,100}>[^<]*</h2>"
    rb'<div class="[^"<>]{0,100}\b_a6-p"><div>((?:'
    + _WRITTEN.replace(b"(", b"(?:", 1)
    + rb')+)</div></div><(?:div|footer) class="[^"<>]{0,100}\b_a6-o">(?:<a\b[^<>]{0,1000}>)?(?:<div class="_a72d">)?([^<]{1,100})'
    rb"(?:</div>|</a>|</footer>|</section>)+",
)
"""A row of Facebook of words alone, which many are: read in a tenth of the time that a tree takes."""
_CAPTION = ("caption",)


class Post(NamedTuple):
    """A post or comment as written."""

    text: str
    time: str
    has_files: bool = False
    has_links: bool = False
    """Asked only where nothing was written."""


def page_posts(source: Source, entry: Entry, key: str, chat: Chat, me: Participant) -> Iterator[Item]:
    """The rows of one page, newest first as they stand. `key` is the format of the app with the word of the sort."""
    try:
        with source.open(entry) as stream:
            page, number = Page(stream, MARK), 0
            for records in page.whole_records():
                for post in _read(records, key):
                    yield _item(post, f"rows[{number}]", entry.name, chat, me)
                    number += 1
            if page.is_cut:
                yield SetAside(Reason.UNPARSABLE, "The page breaks off here; what came after is lost.", entry.name, f"rows[{number}]")
    except HostileArchive:
        raise
    except SourceError:
        yield unreadable(entry.name)


def _read(records: Sequence[bytes], key: str) -> list[Post | None]:
    """What stands in each record; None where it is too long, or nested as no export is."""
    posts = [_plain(record) if key.startswith("messenger") else None for record in records]
    others = [at for at, post in enumerate(posts) if post is None and records[at]]
    for at, tree in zip(others, parsed_together([records[at] for at in others]), strict=True):
        posts[at] = _READ[key](tree) if tree else None
    return posts


def _plain(record: bytes) -> Post | None:
    found = _PLAIN.fullmatch(record)
    return Post(_said(map(text_of, _PARTS.findall(found[1]))), text_of(found[2]).strip()) if found else None


def _said(texts: Iterable[str]) -> str:
    """All that was written, each once, without when it was changed."""
    typed = (_typed(text) for text in texts)
    return without_numbers("\n".join(dict.fromkeys(text for text in typed if text and not _CHANGED.fullmatch(text))))


def _item(post: Post | None, at: str, file: str, chat: Chat, me: Participant) -> Item:
    if post is None:
        return SetAside(Reason.UNPARSABLE, "This row is malformed.", file, at)
    if not post.text:
        reason, why = ONLY_A_FILE if post.has_files or post.has_links else NOTICE
        return SetAside(reason or Reason.SYSTEM, why, file, at)
    sent_at = written_time(post.time) or written_time(post.time.replace("/", "."))
    return Message(chat.id, chat.title, None, me.id, me.name, True, sent_at, post.text, flags=_CAPTION if post.has_files else ())


def _on_facebook(tree: LexborNode) -> Post:
    """A post or comment, whose heading only says what somebody did."""
    body = tree.css_first(_BODY)
    if body is None:
        return Post("", _text(tree.css_first(_TIME)))
    said = _said(chain.from_iterable(map(_words, _parts(body)))) or _said(_text(one) for one in body.css(_CAPTIONS))
    return Post(said, _text(tree.css_first(_TIME)), _has(body, _FILES), not said and _has(body, "a[href]"))


def _parts(body: LexborNode) -> Iterator[LexborNode]:
    """The parts of a body, which may stand in a division of their own."""
    for child in body.iter():
        for part in (child,) if _is_part(child) else child.iter():
            if _is_part(part):
                yield part


def _is_part(node: LexborNode) -> bool:
    return _PART in (node.attributes.get("class") or "").split()


def _words(part: LexborNode) -> Iterator[str]:
    """The texts of a part, without what is shown of files and links."""
    inside = [child for child in part.iter() if child.tag == "div"]
    for one in inside or (part,):
        text = "" if any(child.css_first(_NO_WORDS) or child.css_matches(_NO_WORDS) for child in one.iter()) else _text(one)
        link = one.css_first("a") if text else None
        if text and not (link and link.text().strip() == text):
            yield text


def _on_instagram(tree: LexborNode) -> Post:
    """A post, story or reel, whose heading is what was written."""
    body = tree.css_first(_BODY)
    return Post(_text(tree.css_first(_HEADING)), _text(tree.css_first(_TIME)), body is not None and _has(body, _FILES))


def _commented_on_instagram(tree: LexborNode) -> Post:
    """A comment in a table of labels, which are in the language of the account, and values."""
    values = [_text(cell.css_first("div")) for cell in tree.css(_CELLS) if cell.css_first("div")]
    time = tree.css_first(_CELL_OF_TIME) or tree.css_first(_TIME)
    is_picture = len(values) == 1 and is_account(values[0])
    return Post("" if is_picture or not values else values[0], _text(time), is_picture)


def _text(node: LexborNode | None) -> str:
    return _typed(shown_text(node)) if node is not None else ""


def _typed(text: str) -> str:
    """A text without the blank that pages have behind each end of a line."""
    return text.replace("\n ", "\n").strip()


def _has(node: LexborNode, kind: str) -> bool:
    return node.css_first(kind) is not None


_READ: dict[str, Callable[[LexborNode], Post]] = {
    "messenger:posts": _on_facebook,
    "messenger:comments": _on_facebook,
    "instagram:posts": _on_instagram,
    "instagram:comments": _commented_on_instagram,
    "instagram:threads": _on_instagram,
}
"""How the rows of each sort are read, by format and word."""
