"""VS Code's log of a chat: a line for its beginning, then one for each change of it, read as the session that comes of them."""

from collections.abc import Sequence
from typing import Any, cast

from msgspec import Struct
from msgspec.json import encode

from voicetune_desktop.importers.assistants.conversations import DAMAGED, Place
from voicetune_desktop.importers.json_files.lines import numbered_lines
from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import SetAside

_WHOLE, _SET, _PUSH = range(3)


class Change(Struct):
    """A line: the whole session, a value that is set at a path, or values put behind an array of which the first `i` stay."""

    kind: int
    k: list[str | int] = []
    v: Any = None
    i: int | None = None


def replayed(source: Source, entry: Entry) -> tuple[bytes, list[SetAside]]:
    """The session as JSON, and the lines that could not be read."""
    state, lost, place = cast("Any", None), list[SetAside](), Place(entry.name, "")
    for line, change in numbered_lines(source, entry, Change):
        if isinstance(change, Malformed):
            lost.append(place.aside(DAMAGED, line))
        elif change.kind == _WHOLE:
            state = change.v
        elif not (change.k and _changed(_inner(state, change.k[:-1]), change)):
            lost.append(place.aside(DAMAGED, line))
    return encode(state), lost


def _inner(state: Any, path: Sequence[str | int]) -> Any:
    """What stands at a path; None where nothing does."""
    for key in path:
        state = state[key] if _has(state, key) else None
    return state


def _has(container: Any, key: str | int) -> bool:
    if isinstance(container, dict):
        return key in container
    return isinstance(container, list) and isinstance(key, int) and 0 <= key < len(cast("list[Any]", container))


def _changed(container: Any, change: Change) -> bool:
    """Change a container in place; False where it has no such place."""
    key = change.k[-1]
    if not (_has(container, key) or (isinstance(container, dict) and isinstance(key, str))):
        return False
    if change.kind == _SET:
        container[key] = change.v
        return True
    known, more = _rows(container[key] if _has(container, key) else None), _rows(change.v)
    if change.kind != _PUSH or known is None or more is None:
        return False
    container[key] = known[: change.i] + more
    return True


def _rows(value: Any) -> list[Any] | None:
    """The rows of an array, none of nothing; None for what is no array."""
    return cast("list[Any]", value or []) if isinstance(value, list | None) else None
