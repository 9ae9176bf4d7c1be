"""XML as a stream: base64 left out, references mended, wherever blocks are cut."""

import io
from functools import partial
from typing import Any, BinaryIO, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exports.sms import element
from tests.quick import quickly
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.markup.xml_stream import Broken, Element, Texts, records, xml_encoding


class Pieces(io.RawIOBase):
    """A stream that gives so many bytes at a time, whatever is asked for."""

    def __init__(self, data: bytes, size: int) -> None:
        self._inner, self._size = io.BytesIO(data), size

    def read(self, size: int = -1) -> bytes:
        return self._inner.read(self._size)


def read(data: bytes, size: int = 65_536) -> list[Any]:
    return [*records(cast("BinaryIO", Pieces(data, size)), xml_encoding(data), ("sms",))]


def told(found: list[Any]) -> list[Any]:
    return [(item.attributes, item.line) if isinstance(item, Element) else item.line for item in found]


CHUNKS = [
    ' data="',
    "QUJD" * 1_100,
    "QUJD" * 20,
    '"',
    "&#10;",
    "\n",
    "<sms ",
    "<sms body='x' ",
    "/>",
    "&#55357;",
    "&#56832;",
    "&#xD83D;&#xDE00;",
    "é🙂",
    "&amp;",
    "&#38;",
    "<part",
    "</sms>",
    "\x0b",
    "\uffff",
]
ROWS = st.lists(st.sampled_from(CHUNKS) | st.text(max_size=5), max_size=12).map("".join)


@settings(max_examples=100)
@given(ROWS, st.integers(1, 60))
def test_cuts_between_blocks_do_not_show(text: str, size: int) -> None:
    data = f"<root>\n{text}<sms id='1'/></root>".encode("utf-8", "surrogatepass")
    assert told(read(data, size)) == told(read(data))


@given(st.binary(max_size=300), st.integers(1, 50))
def test_any_bytes_are_read(data: bytes, size: int) -> None:
    assert all(isinstance(item, Element | Broken) for item in read(b"<root>" + data, size))


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=60), st.integers(1, 50))
def test_attributes_come_back_as_they_were_written(text: str, size: int) -> None:
    (found,) = read(f"<root>{element('sms', body=text)}</root>".encode(), size)
    assert found.attributes == {"body": text}


@pytest.mark.parametrize("count", [10, 4_095, 4_096, 200_000])
@pytest.mark.parametrize("size", [7, 4_096, 65_536])
def test_only_long_base64_is_left_out(count: int, size: int) -> None:
    found = read(f'<root><sms><part data="{"A" * count}" ct="x"/></sms></root>'.encode(), size)
    (part,) = found[0].children
    assert (part.attributes["ct"], part.attributes["data"]) == ("x", "A" * count if count < 4_000 else "")


def test_a_long_value_takes_no_longer_than_its_length() -> None:
    long = f"<root><sms body='{'é' * 3_000_000}'/><sms/></root>".encode()
    assert len(quickly(5, partial(read, long))) == 2


@pytest.mark.parametrize("bad", ["<sms a='\x7f<'/>", "<sms a='1'a='2'/>", "<sms a='&#xFFFFFF;&'/>", "<sms a=/>", "<sms a='&nothing;'/>"])
def test_a_record_that_is_wrong_from_its_beginning_is_passed(bad: str) -> None:
    found = read(f"<root>{bad}<sms id='1'/></root>".encode())
    assert (told(found)[-1], any(isinstance(item, Broken) for item in found)) == (({"id": "1"}, 1), True)


def test_texts_of_elements_are_read_where_they_are_asked_for() -> None:
    data = b"<a><sms><title>Caf\xc3\xa9 &amp; T</title><body><![CDATA[<p>x</p>]]></body><file>AAAA<part>BB</part></file>end</sms></a>"
    (found,) = records(io.BytesIO(data), "utf-8-sig", ("sms",), Texts(without=frozenset({"file"})))
    assert isinstance(found, Element)
    assert (found.text_of("title"), found.text_of("body"), found.text_of("none"), found.text) == ("Café & T", "<p>x</p>", "", "end")


def test_a_type_may_be_named_but_not_defined() -> None:
    named = [*records(io.BytesIO(b'<!DOCTYPE a SYSTEM "http://x.example/a.dtd"><a><sms>hi</sms></a>'), "utf-8-sig", ("sms",), Texts())]
    assert [one.text for one in named if isinstance(one, Element)] == ["hi"]
    with pytest.raises(SourceError):
        list(records(io.BytesIO(b'<!DOCTYPE a [<!ENTITY b "c">]><a><sms>&b;</sms></a>'), "utf-8-sig", ("sms",), Texts()))


def test_a_text_that_no_program_writes_is_refused() -> None:
    with pytest.raises(SourceError):
        list(records(io.BytesIO(b"<a><sms>" + b"x" * 9_000_000), "utf-8-sig", ("sms",), Texts()))
