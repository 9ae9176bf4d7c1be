"""Files in OpenAI's language, and how it words a problem."""

import base64
import json
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from tests.standin.exchange import Answer, Exchange, Problem, Route
from tests.standin.state import File

PURPOSES = ("assistants", "batch", "fine-tune", "vision", "user_data", "evals")
MOST_BYTES = 512 << 20
SHORTEST, LONGEST = 3_600, 2_592_000
"""How long a file may be kept, in seconds, where it is said."""
Kept = TypeVar("Kept")


def failing(problem: Problem) -> dict[str, Any]:
    """A problem as OpenAI says it."""
    return {"error": {"message": problem.message, "type": problem.kind, "param": problem.param, "code": problem.code}}


def view(file: File, exchange: Exchange) -> dict[str, Any]:
    """A file as OpenAI shows it."""
    status = None if exchange.plays("none_status") else "uploaded" if exchange.plays("file_kept_processing") else file.status
    found = {"id": file.id, "object": "file", "bytes": len(file.content), "created_at": file.created_at, "filename": file.name}
    expiry = {} if file.expires_at is None else {"expires_at": file.expires_at}
    return {**found, "purpose": file.purpose, "status": status, **expiry}


def page(found: Sequence[Kept], name_of: Callable[[Kept], str], after: str | None, limit: int) -> tuple[list[Kept], bool]:
    """A stretch of a list after something in it, and whether there is more. Raises Problem."""
    names = [name_of(one) for one in found]
    if after is not None and after not in names:
        raise Problem(f"No such object: {after}", param="after")
    start = names.index(after) + 1 if after is not None else 0
    return list(found[start : start + limit]), len(found) > start + limit


def listed(data: list[dict[str, Any]], more: bool) -> Answer:
    """A page of a list as OpenAI gives it."""
    ends = {"first_id": data[0]["id"], "last_id": data[-1]["id"]} if data else {"first_id": None, "last_id": None}
    return Answer({"object": "list", "data": data, "has_more": more, **ends})


def expires_at(exchange: Exchange, asked: dict[str, Any] | None) -> int | None:
    """When a file expires. Raises Problem."""
    if not asked:
        return None
    seconds = str(asked.get("seconds", ""))
    if asked.get("anchor") != "created_at" or not seconds.isdecimal() or not SHORTEST <= int(seconds) <= LONGEST:
        raise Problem("Invalid 'expires_after': anchor must be created_at, seconds from 3600 to 2592000.", param="expires_after")
    return exchange.state.now() + int(seconds)


def check_sent(purpose: object, name: str, size: int) -> None:
    """What holds for every file that is sent. Raises Problem."""
    if purpose not in PURPOSES:
        raise Problem(f"'{purpose}' is not one of {list(PURPOSES)} - 'purpose'", param="purpose")
    if purpose == "fine-tune" and not name.endswith(".jsonl"):
        raise Problem(f"Invalid file format for fine-tune. Must be .jsonl, is {name}", param="file")
    if not size:
        raise Problem("File is empty.", code="empty_file", param="file")


def _create(exchange: Exchange) -> Answer:
    request = exchange.request
    if request.file is None:
        raise Problem("'file' is a required property", param="file")
    purpose = request.fields.get("purpose")
    check_sent(purpose, request.file_name, len(request.file))
    if len(request.file) > MOST_BYTES:
        raise Problem("The file is larger than 512 MB.", 413, code="file_too_large", param="file")
    asked = {name[14:-1]: value for name, value in request.fields.items() if name.startswith("expires_after[")}
    expires = expires_at(exchange, asked)
    number = exchange.state.number()
    file = exchange.state.add_file(f"file-standin{number:04}", request.file_name, str(purpose), request.file, expires_at=expires)
    return Answer(view(file, exchange))


def _list(exchange: Exchange) -> Answer:
    query = exchange.request.query
    found = [file for file in exchange.state.files.values() if query.get("purpose") in (None, file.purpose)]
    if query.get("order", "desc") == "desc":
        found.reverse()
    files, more = page(found, lambda file: file.id, query.get("after"), exchange.number("limit", 10_000, 10_000))
    return listed([view(file, exchange) for file in files], more)


def _show(exchange: Exchange) -> Answer:
    return Answer(view(exchange.state.file(exchange.id), exchange))


def _delete(exchange: Exchange) -> Answer:
    file = exchange.state.file(exchange.id)
    del exchange.state.files[file.id]
    return Answer({"id": file.id, "object": "file", "deleted": True})


def _content(exchange: Exchange) -> Answer:
    file = exchange.state.file(exchange.id)
    if file.purpose == "fine-tune-results" and exchange.plays("base64_results"):
        return Answer(base64.b64encode(file.content), kind="application/octet-stream")
    return Answer(file.content, kind="application/octet-stream")


def lines(content: bytes) -> list[Any]:
    """The rows of a file; those that are no JSON as they are."""

    def row(line: str) -> Any:
        try:
            return json.loads(line)
        except ValueError:
            return line

    return [row(line) for line in content.decode("utf-8-sig", "replace").split("\n") if line.strip()]


ROUTES: list[Route] = [
    ("POST", "/files", _create),
    ("GET", "/files", _list),
    ("GET", "/files/{id}", _show),
    ("DELETE", "/files/{id}", _delete),
    ("GET", "/files/{id}/content", _content),
]
