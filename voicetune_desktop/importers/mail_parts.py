"""The parts of a mail: which of them is what a person wrote, as text."""

import binascii
import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from voicetune_desktop.importers.mail_headers import LONGEST, Headers, split_part
from voicetune_desktop.importers.mail_html import shown
from voicetune_desktop.importers.mail_letters import decoded

DEEPEST = 20
"""Parts inside one another."""
MOST = 500
"""Parts of one mail that are looked at."""

_PARAMETER = re.compile(r';\s*([\w-]+)\*?\s*=\s*(?:"([^"]*)"|([^\s;]+))')
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


class _Type(Struct, frozen=True, gc=False):
    name: str
    charset: str = ""
    boundary: bytes = b""
    is_flowing: bool = False


_ODD = frozenset({"multipart/encrypted", "multipart/report", "text/calendar"})
_NOTHING = Body()
_PLAIN = _Type("text/plain")


def body_of(raw: bytes, start: int, headers: Headers) -> Body:
    """The text of a mail whose body begins at `start`."""
    return _part(headers, raw[start:], DEEPEST)


def _part(headers: Headers, data: bytes, deeper: int) -> Body:
    kind = _type(headers.get(b"content-type", b"")[:LONGEST])
    if b"content-disposition" in headers and headers[b"content-disposition"][:10].lower() == b"attachment":
        return Body(has_files=True)
    if kind.name == "text/plain":
        return Body(_plain(headers, data, kind))
    if kind.name in _ODD:
        return Body(odd=kind.name)
    if kind.name.startswith("multipart/"):
        return _multipart(kind, data, deeper - 1) if deeper else _NOTHING
    if kind.name == "text/html":
        text, cut = shown(_letters(headers, data, kind))
        return Body(text, is_plain=False, cut=cut)
    return Body(has_files=True)


@lru_cache(maxsize=1024)
def _type(value: bytes) -> _Type:
    if not value:
        return _PLAIN
    text = value.decode("ascii", "replace")
    name = text.partition(";")[0].strip().lower()
    parameters = {key.lower(): quoted or bare for key, quoted, bare in _PARAMETER.findall(text)}
    get = parameters.get
    flowing = get("format", "").lower() == "flowed"
    return _Type(name if "/" in name else "text/plain", get("charset", ""), get("boundary", "").encode(), flowing)


def _multipart(kind: _Type, data: bytes, deeper: int) -> Body:
    if not kind.boundary:
        return Body(decoded(data, ""))
    is_alternative = kind.name == "multipart/alternative"
    found: list[Body] = []
    for piece in _pieces(data, kind.boundary):
        headers, start = split_part(piece)
        body = _part(headers, piece[start:], deeper)
        if is_alternative and body.is_plain and body.text.strip():
            return body
        found.append(body)
    return _best(found) if is_alternative else _joined(found)


def _pieces(data: bytes, boundary: bytes) -> Iterator[bytes]:
    """What stands between the boundaries, with the end of line before it; a longer boundary that begins alike is another one's."""
    text, mark = b"\n" + data, b"\n--" + boundary
    begin, at = -1, text.find(mark)
    for _ in range(MOST):
        if at < 0:
            break
        behind = at + len(mark)
        end = text.find(b"\n", behind)
        end = end if end >= 0 else len(text)
        ending = text[behind:end].strip()
        if begin < 0 or not ending or ending == b"--":
            if begin >= 0:
                yield text[begin:at]
            if ending == b"--":
                return
            begin = end
        at = text.find(mark, behind)
    if begin >= 0:
        yield text[begin:]


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


def _letters(headers: Headers, data: bytes, kind: _Type) -> str:
    if b">From " in data:
        data = _ESCAPED.sub(rb"\1", data)
    if b"content-transfer-encoding" in headers:
        coding = headers[b"content-transfer-encoding"].strip().lower()
        if coding == b"quoted-printable":
            data = binascii.a2b_qp(data)
        elif coding == b"base64":
            data = _from_base64(data)
    return decoded(data, kind.charset)


def _from_base64(data: bytes) -> bytes:
    for length in (len(data), len(data) // 4 * 4):
        try:
            return binascii.a2b_base64(data[:length])
        except binascii.Error:
            continue
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
    return binascii.a2b_base64(letters[: len(letters) // 4 * 4])


def _plain(headers: Headers, data: bytes, kind: _Type) -> str:
    text = _letters(headers, data, kind)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _flowing(text) if kind.is_flowing else text


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
