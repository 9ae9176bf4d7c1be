"""What the app remembers between starts: its look and defaults, the last projects, digests of columns. Nothing from chats lies in it."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

from voicetune_desktop.paths import user_config
from voicetune_desktop.replacing import put_in_place

LOOK, CONTRAST, STILL, LANGUAGE = "look", "contrast", "still", "language"
"""Names of preferences that hold from the first window on."""
RECENT = 8
TABLES = 100
"""Tables whose columns are remembered."""


def read() -> dict[str, Any]:
    """All preferences; a missing or broken file is an empty one."""
    try:
        return _stored()
    except OSError:
        return {}


def change(name: str, value: Any) -> bool:
    """Remember one thing; False where the folder cannot be written or its disk is full, and all is as it was."""
    try:
        place = _file().resolve()
        part = place.with_name(f"{place.name}.part")
        part.write_text(json.dumps(_stored() | {name: value}, indent=1), encoding="utf-8")
        put_in_place(part, place)
    except OSError:
        return False
    return True


def text(name: str) -> str:
    """A preference that is a text; "" where there is none."""
    value = read().get(name)
    return value if isinstance(value, str) else ""


def number(name: str) -> int | None:
    """A preference that is a whole number; None where there is none."""
    value = read().get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def switched_on(name: str) -> bool:
    """Whether a preference is on."""
    return read().get(name) is True


def folder(name: str) -> Path | None:
    """A folder that the person chose, while it is there."""
    chosen = Path(text(name)) if text(name) else None
    return chosen if chosen and chosen.is_dir() else None


def forget_all() -> None:
    """Remove the file; what was remembered counts no more."""
    with suppress(OSError):
        _file().unlink(missing_ok=True)


def recent_projects() -> list[Path]:
    """The last projects that are still there, the newest first."""
    listed = read().get("recent", [])
    names = cast("list[Any]", listed) if isinstance(listed, list) else []
    paths = [Path(name) for name in names if isinstance(name, str)]
    return [path for path in paths if path.is_file()]


def remember_project(path: Path) -> None:
    """Put a project on top of the list."""
    others = [str(other) for other in recent_projects() if other != path]
    change("recent", [str(path), *others][:RECENT])


def forget_project(path: Path) -> None:
    """Take a project off the list."""
    change("recent", [str(other) for other in recent_projects() if other != path])


def known_tables() -> dict[str, dict[str, str]]:
    """What was said of the columns of tables, by their digests; see `operations/known_tables.py`."""
    stored = read().get("tables", {})
    tables = cast("dict[str, Any]", stored) if isinstance(stored, dict) else {}
    return {key: cast("dict[str, str]", kept) for key, kept in tables.items() if _are_words(kept)}


def remember_table(key: str, kept: dict[str, str]) -> None:
    """Keep what was said of a table, the newest last, for as many tables as one may have."""
    others = {other: said for other, said in known_tables().items() if other != key}
    change("tables", dict([*others.items(), (key, kept)][-TABLES:]))


def _are_words(kept: Any) -> bool:
    return isinstance(kept, dict) and all(isinstance(word, str) for word in cast("dict[Any, Any]", kept).values())


def _stored() -> dict[str, Any]:
    """What the file holds; nothing where there is none or it is broken. Raises OSError where it cannot be read."""
    try:
        stored = json.loads(_file().read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    return cast("dict[str, Any]", stored) if isinstance(stored, dict) else {}


def _file() -> Path:
    return user_config() / "preferences.json"
