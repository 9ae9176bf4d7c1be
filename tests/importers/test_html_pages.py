"""Pages of HTML in records: cut right wherever the pieces end, bounded, and text as a person sees it."""

import io
import re
from functools import partial
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.quick import quickly
from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.markup import html_pages
from voicetune_desktop.importers.markup.html_pages import Page, is_flat, parsed, parsed_together, shown_text, text_of

MARK = re.compile(rb'<p class="row')


def pages(data: bytes, inside: bytes = b"") -> tuple[bytes, list[bytes], bool]:
    page = Page(io.BytesIO(data), MARK, inside)
    records = [record for batch in page.records() for record in batch]
    return page.head, records, page.is_cut


@given(
    texts=st.lists(st.text("abc<>é ", max_size=30)),
    head=st.text("ab<> ", max_size=40),
    size=st.integers(1, 80),
    inside=st.sampled_from([b"", b'class="row']),
)
def test_records_are_the_same_wherever_pieces_end(texts: list[str], head: str, size: int, inside: bytes) -> None:
    rows = [f'<p class="row">{text}</p>'.encode() for text in texts]
    before, html_pages.PIECE = html_pages.PIECE, size
    try:
        found = pages(head.encode() + b"".join(rows) + b"</html>", inside)
    finally:
        html_pages.PIECE = before
    tail = b"</html>"
    assert found == (head.encode() + (b"" if rows else tail), rows[:-1] + [row + tail for row in rows[-1:]], False)


def test_a_mark_that_says_it_twice_begins_one_record() -> None:
    rows = [b'<p class="row" class="row">a</p>', b'<p class="row">b</p></html>']
    assert pages(b"".join(rows), b'class="row') == pages(b"".join(rows)) == (b"", rows, False)


def test_a_record_that_is_too_long_costs_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_pages, "LONGEST", 1000)
    monkeypatch.setattr(html_pages, "PIECE", 300)
    rows = [b'<p class="row">a', b'<p class="row">' + b"x" * 5000, b'<p class="row">b</html>']
    assert pages(b"".join(rows)) == (b"", [rows[0], b"", rows[2]], False)


def test_a_page_without_an_end_is_cut() -> None:
    assert pages(b'<p class="row">a<p class="row">b')[2]


class Breaking(io.BytesIO):
    """A stream that cannot be read on after its bytes."""

    def __init__(self, data: bytes, error: SourceError) -> None:
        super().__init__(data)
        self._error = error

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        if not data:
            raise self._error
        return data


def test_what_comes_before_damage_is_read_and_the_page_is_cut() -> None:
    page = Page(Breaking(b'<p class="row">a<p class="row">b</html>', SourceError("no")), MARK)
    first, *_ = (record for batch in page.records() for record in batch)
    assert (first, page.is_cut) == (b'<p class="row">a', True)


def test_a_bomb_is_no_damage() -> None:
    with pytest.raises(HostileArchive):
        Page(Breaking(b"", HostileArchive("no")), MARK)


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("\n  plain\n  words ", "plain words"),
        ("a&amp;lt;b &#128512;", "a&lt;b 😀"),
        ("one\n <br>\n  two <BR/> three", "one\ntwo \n three"),
        ('<b>x</b> <a href="a>b">link</a> &lt;3', "x link <3"),
        ("half <b", "half "),
    ],
)
def test_text_is_what_a_person_reads(markup: str, shown: str) -> None:
    assert text_of(markup.encode()) == shown


def test_lines_of_the_source_stay_where_they_are_shown() -> None:
    assert text_of(b"a\n b<br>c", keeps_lines=True) == "a\n b\nc"


def test_pictures_are_read_by_their_names() -> None:
    assert shown_text(parsed('<p>so<br>good <img alt="😀" src="x"></p>'.encode())) == "so\ngood 😀"


@given(st.text("ab<>&;#x/=\"' \n\u00e9", max_size=60))
def test_any_text_is_read_and_escapes_are_undone_once(text: str) -> None:
    assert isinstance(text_of(text.encode()), str)
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert text_of(escaped.encode(), keeps_lines=True) == text


@pytest.mark.parametrize("data", [b" " * 1_000_000 + b"x", b"\n" * 1_000_000, b"<br" + b" " * 1_000_000, b" \n" * 500_000 + b"<br>"])
def test_blanks_by_the_million_cost_no_time(data: bytes) -> None:
    quickly(2, partial(text_of, data))


@pytest.mark.parametrize("data", [b"<div>" * 150_000, b"<div>" * 75_000 + b"</div>" * 75_000])
def test_tags_nested_to_do_harm_cost_no_time(data: bytes) -> None:
    assert quickly(2, lambda: (parsed(data), is_flat(data), text_of(data))) == (None, False, "")


RECORDS = st.sampled_from(
    [b"<div>a</div>", b"<div><p>b", b"</div></body></html>", b"c", b"<table><tr><td>d", b"", b"<b>e", b"</record-of-ours>"]
)


@given(st.lists(RECORDS, max_size=5))
def test_records_that_are_parsed_together_say_what_each_says_alone(records: list[bytes]) -> None:
    together = [tree.text() if tree else None for tree in parsed_together(records)]
    assert together == [tree.text() if (tree := parsed(record)) else None for record in records]


def test_more_records_than_grow_in_one_tree_come_in_their_order() -> None:
    records = [b"<p><b>%d</b></p>" % number for number in range(500)]
    assert [tree.text() for tree in parsed_together(records) if tree] == [str(number) for number in range(500)]


@given(
    st.lists(st.sampled_from(["&amp;", "&lt;", "&#039;", "&#x27;", "&eacute;", "&", "amp;", "#039;", "lt;", "&quot", "x", ";"])).map(
        "".join
    )
)
def test_letters_with_names_are_read_as_browsers_do(text: str) -> None:
    assert text_of(text.encode()) == unescape(text)
