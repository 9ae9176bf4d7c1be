"""One request and its answer, as the faces of the stand-in see them."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.standin.scenarios import Scenario
    from tests.standin.state import State


@dataclass
class Request:
    """What came in. Of a form with a file, `file` has the file's bytes, `fields` the rest, and `body` stays empty."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    """By names in small letters."""
    time: float
    body: bytes = b""
    fields: dict[str, str] = field(default_factory=dict)
    file: bytes | None = None
    file_name: str = ""
    sha256: str = ""
    """Of `file`, or else of `body`."""
    complete: bool = False
    """Whether all of it was read."""

    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)

    @property
    def said(self) -> bytes:
        """Everything in it that could quote a chat."""
        return self.body or self.file or b""


@dataclass
class Answer:
    """What goes out. `body` is JSON unless it is bytes."""

    body: Any = None
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    kind: str = "application/json"
    dropped: bool = False
    """The connection closes without an answer."""
    pieces: list[bytes] = field(default_factory=list)
    """What is sent one after the other in place of a body, with so many `seconds` between; `cut` off in the middle."""
    seconds: float = 0
    cut: bool = False
    endless: bool = False
    """The body is sent for ever."""

    @property
    def raw(self) -> bytes:
        """The body as it is sent."""
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


class Problem(Exception):
    """What is wrong with a request, to be said in the words of the face."""

    def __init__(self, message: str, status: int = 400, *, code: str | None = None, param: str | None = None, kind: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.code = code
        self.param = param
        self.kind = kind or KINDS.get(status, "invalid_request_error")


KINDS = {403: "insufficient_permissions", 429: "requests", 500: "server_error", 503: "server_error"}
"""The word for the kind of an error by its status."""


@dataclass
class Exchange:
    """A request that is being answered: what is asked, of whom, and which scenarios play."""

    state: "State"
    request: Request
    url: str
    """The address of the face."""
    elsewhere: str
    """The address of another server, up to its port."""
    active: Mapping[str, "Scenario"]
    count: int = 0
    """How many requests came before."""
    given: dict[str, str] = field(default_factory=dict)
    """The parts of the path that have names."""

    @property
    def id(self) -> str:
        """The id in the path."""
        return self.given["id"]

    def plays(self, name: str) -> bool:
        """Whether a scenario applies to this request."""
        return name in self.active

    def fields(self) -> dict[str, Any]:
        """The JSON object that was sent. Raises Problem."""
        try:
            found = self.request.json()
        except ValueError:
            raise Problem("We could not parse the JSON body of your request.") from None
        if not isinstance(found, dict):
            raise Problem("The body of the request must be a JSON object.")
        return found

    def number(self, name: str, usual: int, most: int) -> int:
        """A number of the query within its range. Raises Problem."""
        text = self.request.query.get(name, str(usual))
        if not text.isdecimal() or not 1 <= int(text) <= most:
            raise Problem(f"Invalid '{name}': expected an integer from 1 to {most}.", param=name)
        return min(int(text), 2) if self.plays("paged") else int(text)


Route = tuple[str, str, Callable[[Exchange], Answer]]
"""A method, a path with {names}, and what answers it."""
