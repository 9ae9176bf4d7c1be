"""What holds for every text: nothing raises, nothing is lost, blocks do not show, what was written comes back."""

import io
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exports.whatsapp import LOCALES, PEOPLE, Row, line_of, make_rows, read_chats, write_rows
from voicetune_desktop.importers.text_files.blocks import TextFile, text_blocks
from voicetune_desktop.importers.text_files.encodings import encoding_of
from voicetune_desktop.importers.whatsapp.rows import read_rows, unread_rows
from voicetune_desktop.importers.whatsapp.survey import survey
from voicetune_desktop.model import Answers, Chat, Message, SetAside

FRAGMENTS = [
    "15/08/2023, 09:12 - ",
    "\n15/08/2023, 09:12 - A: ",
    "\n[15.08.23, 09:12:33] ",
    "\n13.06.18 21.25.15: a: ",
    "\n1/2/3 4:05 pm - ",
    "A: ",
    ": ",
    "\n",
    "\r\n",
    "\r",
    "\u200e",
    "\u202f",
    "<Media omitted>",
    " (file attached)",
    "\u200e<This message was edited>",
    "\nPOLL:\nOPTION: a (1 vote)",
    "“",
    "”",
    "31/02/2023",
    "\u2028",
    "٣",
    "\0",
]
TEXTS = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=8), max_size=25).map("".join)


def rows(raw: bytes, block: int = 65_536) -> list[Message | SetAside]:
    text = file_of(raw)
    found = survey(text.open(), text.encoding, Answers())
    return list(read_rows(text, Chat("whatsapp:x", "x"), found, None, block) if found else unread_rows(text, block))


def file_of(raw: bytes) -> TextFile:
    return TextFile("chat.txt", lambda: io.BytesIO(raw), encoding_of(raw[:65_536]) or "utf-8")


def beginnings(raw: bytes) -> list[int]:
    """Numbers of the lines that should be rows: every line that begins one, and lines with content before the first of them."""
    text = file_of(raw)
    lines = "".join(text_blocks(text.open(), text.encoding)).split("\n")
    found = survey(text.open(), text.encoding, Answers())
    heads = [number for number, line in enumerate(lines, 1) if found and found.layout.head.match(f"\n{line}")]
    return [number for number, line in enumerate(lines[: heads[0] - 1 if heads else None], 1) if line.strip()] + heads


@given(TEXTS)
def test_every_row_of_any_text_is_accounted_for(text: str) -> None:
    raw = text.encode("utf-8", "surrogatepass")
    items, expected = rows(raw), beginnings(raw)
    asides = {item.at for item in items if isinstance(item, SetAside)}
    assert len(items) == len(expected)
    assert asides <= set(expected)


@given(st.binary(max_size=300), st.sampled_from([b"", b"15/08/2023, 09:12 - A: ", b"\xff\xfe", b"\xef\xbb\xbf[1/2/23, 1:02:03] A: "]))
def test_any_bytes_are_read(raw: bytes, start: bytes) -> None:
    assert isinstance(rows(start + raw), list)


@given(TEXTS, st.integers(1, 40))
def test_blocks_do_not_show(text: str, block: int) -> None:
    raw = text.encode("utf-8", "surrogatepass")
    assert rows(raw, block) == rows(raw)


@given(TEXTS, st.integers(1, 40), st.sampled_from(["utf-16", "cp1252"]))
def test_blocks_do_not_show_in_other_encodings(text: str, block: int, encoding: str) -> None:
    raw = text.encode(encoding, "replace")
    assert rows(raw, block) == rows(raw)


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp"]), min_size=1, max_size=30)
BODIES = st.lists(WORDS, min_size=1, max_size=3).map("\n".join).filter(lambda text: not text.isspace())
SPOKEN = st.tuples(st.sampled_from(["text", "text", "edited", "caption", "media", "deleted"]), st.sampled_from(PEOPLE[:5]), BODIES)


@pytest.mark.parametrize("name", LOCALES)
@settings(max_examples=20)
@given(spoken=st.lists(SPOKEN, min_size=1, max_size=12))
def test_what_was_written_comes_back(name: str, spoken: list[tuple[str, str, str]]) -> None:
    locale, start = LOCALES[name], datetime(2023, 8, 31, 23, 1, 7 if LOCALES[name].seconds else 0)  # noqa: DTZ001
    made = [Row(kind, start + timedelta(hours=hour), who, f"so {text} there") for hour, (kind, who, text) in enumerate(spoken)]
    greetings = [Row("text", start, who, "hello") for who in PEOPLE[:5]]
    end = "\r\n" if locale.ios else "\n"
    items = rows("".join(line_of(row, locale) + end for row in (*greetings, *made)).encode())[len(greetings) :]
    wanted = [(row.sender.removeprefix("~ "), row.when.isoformat(), row.text) for row in made if row.kind in ("text", "edited", "caption")]
    assert [(item.sender, item.sent_at, item.text) for item in items if isinstance(item, Message)] == wanted
    assert len(items) == len(made)


@pytest.mark.parametrize("name", LOCALES)
def test_counts_of_a_made_chat_agree(tmp_path: Path, name: str) -> None:
    locale = LOCALES[name]
    file = tmp_path / ("WhatsApp Chat - Us.zip" if locale.ios else f"{locale.file}Us.txt")
    truth = write_rows(make_rows(400, seed=3, people=PEOPLE, seconds=locale.seconds), file, locale)
    [(chat, items)] = read_chats(file)
    counted = Counter(item.reason.value if isinstance(item, SetAside) else "kept" for item in items)
    flags = Counter(flag for item in items if isinstance(item, Message) for flag in item.flags)
    assert chat.chat.title == "Us"
    assert (counted.total(), flags["caption"], flags["edited"]) == (truth["seen"], truth["caption"], truth["edited"])
    assert all(counted[kind] == truth[kind] for kind in ("kept", "media", "deleted", "system"))
