"""The body of a request: whole, in chunks, or as a form with a file."""

import hashlib
from email.parser import BytesHeaderParser
from typing import BinaryIO

from tests.standin.exchange import Request


class BodyStopped(Exception):
    """A body came to an end before its end."""


def read_body(stream: BinaryIO, headers: dict[str, str], *, half: bool = False) -> bytes:
    """All of a body. Raises BodyStopped where it breaks off, or after half of it, where that is asked."""
    if "chunked" in headers.get("transfer-encoding", "").lower():
        return _chunks(stream, half=half)
    length = int(headers.get("content-length", "0"))
    found = stream.read(length // 2 if half else length)
    if half or len(found) < length:
        raise BodyStopped
    return found


def _chunks(stream: BinaryIO, *, half: bool) -> bytes:
    found: list[bytes] = []
    while size := _size(stream.readline()):
        found.append(stream.read(size))
        if half or len(found[-1]) < size:
            raise BodyStopped
        stream.readline()
    while stream.readline().strip():
        pass
    return b"".join(found)


def _size(line: bytes) -> int:
    """How long the next chunk is. Raises BodyStopped."""
    try:
        return int(line.split(b";")[0], 16)
    except ValueError:
        raise BodyStopped from None


def take_in(request: Request, body: bytes) -> None:
    """Put a body into the request that it belongs to."""
    kind = request.headers.get("content-type", "")
    if kind.startswith("multipart/form-data") and "boundary=" in kind:
        boundary = kind.split("boundary=", 1)[1].split(";")[0].strip('"').encode()
        for name, file_name, content in _parts(body, boundary):
            if file_name is None:
                request.fields[name] = content.decode()
            else:
                request.file, request.file_name = content, file_name
    else:
        request.body = body
    request.sha256 = hashlib.sha256(body if request.file is None else request.file).hexdigest()
    request.complete = True


def _parts(body: bytes, boundary: bytes) -> list[tuple[str, str | None, bytes]]:
    """Name, name of the file and content of each part of a form."""
    border = b"\r\n--" + boundary
    found: list[tuple[str, str | None, bytes]] = []
    at = body.find(border[2:]) + len(border) - 2
    while (start := body.find(b"\r\n\r\n", at)) >= 0 and (end := body.find(border, start)) >= 0:
        headers = BytesHeaderParser().parsebytes(body[at + 2 : start + 2])
        name = str(headers.get_param("name", "", "content-disposition"))
        found.append((name, headers.get_filename(), body[start + 4 : end]))
        at = end + len(border)
    return found
