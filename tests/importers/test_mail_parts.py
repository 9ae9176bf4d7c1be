"""The parts of a mail, cut at its boundaries."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voicetune_desktop.importers.mail.head import head_of, split_heads
from voicetune_desktop.importers.mail.letters import decoded
from voicetune_desktop.importers.mail.parts import body_of
from voicetune_desktop.importers.mail.text import written

HEAD = b'From: a@example.org\nContent-Type: multipart/%b; boundary="b"\n'
PIECES = [b"--b", b"--b--", b"--b2", b"\n", b"\r\n", b"Content-Type: text/plain", b"content-type: image/png", b"text", b" ", b"--", b"--c"]


def said(raw: bytes) -> tuple[str, bool]:
    [(found, start)] = split_heads([b"\n" + raw])
    body = body_of(b"\n" + raw, start, head_of(found))
    return body.text, body.has_files


def cut(text: bytes) -> list[bytes]:
    """The parts, line by line."""
    found = list[list[bytes]]()
    for line in text.split(b"\n"):
        mark = line.strip() if line.startswith(b"--b") else b""
        if mark == b"--b--":
            break
        if mark == b"--b" or (mark and not found):
            found.append([])
        elif found:
            found[-1].append(line)
    return [b"\n".join(lines) for lines in found]


@settings(max_examples=300)
@given(st.lists(st.sampled_from(PIECES), max_size=20))
def test_parts_are_what_stands_between_the_lines_that_cut_them(pieces: list[bytes]) -> None:
    text = b"".join(pieces)
    alone = [said(part) for part in cut(text)]
    texts = [each for each, _ in alone if each.strip()]
    whole = said(HEAD % b"mixed" + b"\n" + text)
    assert whole == ("\n".join(each.rstrip() for each in texts) if len(texts) > 1 else "".join(texts), any(files for _, files in alone))


def test_a_letter_that_is_none_stops_no_mail() -> None:
    text, _ = said(b"From: a@example.org\nContent-Type: text/plain; charset=utf-7\n\nboat +2AA- trip")
    assert written([text])[0].text == "boat \ufffd trip"


@pytest.mark.parametrize("charset", ["iso-8859-t", "latin-0", "windows-9", "koi8-x"])
def test_a_charset_that_nobody_knows_is_read_as_the_usual_one(charset: str) -> None:
    assert decoded("é ".encode(), charset) == "é "
