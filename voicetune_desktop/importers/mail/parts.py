"""The parts of a mail: which of them is what a person wrote, as text."""

import binascii
import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from voicetune_desktop.importers.mail.head import Head, lines_of_part, split_part
from voicetune_desktop.importers.mail.headers import LONGEST
from voicetune_desktop.importers.mail.html import shown
from voicetune_desktop.importers.mail.letters import decoded

DEEPEST = 20
"""Parts inside one another."""
MOST = 500
"""Parts of one mail that are looked at."""

_SHORT_HEAD = 500
"""Bytes of the head of a part that is remembered: most are like the one before."""
_PARAMETER = re.compile(r';\s*([\w-]+)\*?\s*=\s*(?:"([^"]*)"|([^\s;]+))')
_USUAL_BOUNDARY = re.compile(rb'(multipart/[a-z]+);\s*boundary="([ !#-~]+)"\s*')
"""Nothing of it is worth remembering: every mail has a boundary of its own."""
_ESCAPED = re.compile(rb"(?m)^>(>*From )")


class Body(Struct, frozen=True, gc=False):
    """What is in a mail: its text, whether that is plain text rather than HTML, and what else there is."""

    text: str = ""
    is_plain: bool = True
    has_files: bool = False
    cut: bool = False
    """Whether a quotation was left out already."""
    odd: str = ""
    """The type of a part that makes the whole mail none of a person's words, such as "multipart/encrypted"."""


class _Form(Struct, frozen=True, gc=False):
    """What the head of a mail or part says about its body."""

    type: str = "text/plain"
    charset: str = ""
    boundary: bytes = b""
    is_flowing: bool = False
    coding: bytes = b""
    is_file: bool = False


_ODD = frozenset({"multipart/encrypted", "multipart/report", "text/calendar"})
_NOTHING, _FILES = Body(), Body(has_files=True)


def body_of(raw: bytes, start: int, head: Head) -> Body:
    """The text of a mail whose body begins at `start`."""
    return _part(_form(head.type, head.coding, head.disposition), raw, start, len(raw), DEEPEST)


def _part(form: _Form, raw: bytes, start: int, end: int, deeper: int) -> Body:
    """The text of what stands between two places."""
    if form.is_file:
        return _FILES
    if form.type == "text/plain":
        return Body(_plain(raw[start:end], form))
    if form.type in _ODD:
        return Body(odd=form.type)
    if form.type.startswith("multipart/"):
        return _multipart(form, raw, start, end, deeper - 1) if deeper else _NOTHING
    if form.type == "text/html":
        text, cut = shown(_letters(raw[start:end], form))
        return Body(text, is_plain=False, cut=cut)
    return _FILES


def _form(value: bytes, coding: bytes, disposition: bytes) -> _Form:
    if value.startswith(b"multipart/") and not disposition and len(value) < LONGEST:
        usual = _USUAL_BOUNDARY.fullmatch(value)
        if usual:
            return _Form(usual[1].decode(), boundary=usual[2])
    return _read_form(value[:LONGEST], coding[:LONGEST], disposition[:10])


@lru_cache(maxsize=1024)
def _read_form(value: bytes, coding: bytes, disposition: bytes) -> _Form:
    text = value.decode("ascii", "replace")
    name = text.partition(";")[0].strip().lower()
    parameters = {key.lower(): quoted or bare for key, quoted, bare in _PARAMETER.findall(text)}
    get = parameters.get
    return _Form(
        name if "/" in name else "text/plain",
        get("charset", ""),
        get("boundary", "").encode(),
        get("format", "").lower() == "flowed",
        coding.strip().lower(),
        disposition.lower() == b"attachment",
    )


def _read_form_of_part(head: bytes) -> _Form:
    get = lines_of_part(head).get
    return _form(get(b"content-type", b""), get(b"content-transfer-encoding", b""), get(b"content-disposition", b""))


_form_of_part = lru_cache(maxsize=512)(_read_form_of_part)


def _multipart(form: _Form, raw: bytes, start: int, end: int, deeper: int) -> Body:
    if not form.boundary:
        return Body(decoded(raw[start:end], ""))
    is_alternative = form.type == "multipart/alternative"
    found: list[Body] = []
    for begin, behind in _pieces(raw, start, end, form.boundary):
        head, inside = split_part(raw, begin, behind)
        part = _form_of_part(head) if len(head) < _SHORT_HEAD else _read_form_of_part(head)
        body = _part(part, raw, inside, behind, deeper)
        if is_alternative and body.is_plain and body.text.strip():
            return body
        found.append(body)
    return _best(found) if is_alternative else _joined(found)


def _pieces(raw: bytes, start: int, end: int, boundary: bytes) -> Iterator[tuple[int, int]]:
    """The places between the boundaries, with the end of line before them; a longer boundary that begins alike is another one's."""
    mark = b"\n--" + boundary
    begin, at = -1, raw.find(mark, start - 1, end)  # the first may stand in the first line
    for _ in range(MOST):
        if at < 0:
            break
        behind = at + len(mark)
        line = raw.find(b"\n", behind, end)
        line = line if line >= 0 else end
        ending = raw[behind:line].strip()
        if begin < 0 or not ending or ending == b"--":
            if begin >= 0:
                yield begin, at
            if ending == b"--":
                return
            begin = line
        at = raw.find(mark, behind, end)
    if begin >= 0:
        yield begin, end


def _best(found: list[Body]) -> Body:
    """Of several ways to say the same, none of which is plain text, the last one that says anything."""
    said = [body for body in found if body.text.strip()]
    return said[-1] if said else Body(odd=next((body.odd for body in found if body.odd), ""))


def _joined(found: list[Body]) -> Body:
    said = [body for body in found if body.text.strip()]
    return Body(
        "\n".join(body.text.rstrip() for body in said) if len(said) > 1 else said[0].text if said else "",
        all(body.is_plain for body in said),
        any(body.has_files for body in found),
        any(body.cut for body in said),
        "" if said else next((body.odd for body in found if body.odd), ""),
    )


def _letters(data: bytes, form: _Form) -> str:
    if b">From " in data:
        data = _ESCAPED.sub(rb"\1", data)
    if form.coding == b"quoted-printable":
        data = binascii.a2b_qp(data)
    elif form.coding == b"base64":
        data = _from_base64(data)
    return decoded(data, form.charset)


def _from_base64(data: bytes) -> bytes:
    for length in (len(data), len(data) // 4 * 4):
        try:
            return binascii.a2b_base64(data[:length])
        except binascii.Error:
            continue
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
    return binascii.a2b_base64(letters[: len(letters) // 4 * 4])


def _plain(data: bytes, form: _Form) -> str:
    text = _letters(data, form)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _flowing(text) if form.is_flowing else text


def _flowing(text: str) -> str:
    """Lines that were cut for old screens, whole again (RFC 3676)."""
    whole: list[str] = []
    is_open = False
    for line in text.split("\n"):
        bare = line.removeprefix(" ")
        if is_open and not bare.startswith(">"):
            whole[-1] += bare
        else:
            whole.append(bare)
        is_open = bare.endswith(" ") and bare != "-- " and not bare.startswith(">")
    return "\n".join(whole)
