"""What a message means, however it is written."""

from collections.abc import Mapping

from voicetune_desktop.dataset.checks.json_values import Fields, fields, items

_WEIGHTS: Mapping[str | float, int] = {0: 0, 1: 1, "0": 0, "1": 1}
_ROLES = frozenset(("system", "user", "assistant"))
"""Roles as nearly all messages have them."""


def role(message: Fields) -> str:
    """The role a message means, whatever its case and the spaces around it; empty when it has none."""
    value = message.get("role")
    if not isinstance(value, str):
        return ""
    return value if value in _ROLES else value.strip().lower()


def weight(message: Fields) -> int | None:
    """The weight a message means: 1 without one, None when it makes no sense."""
    value = message.get("weight", 1)
    return _WEIGHTS.get(value) if isinstance(value, str | float | int) else None


def text(message: Fields) -> str:
    """What a message says: its content, or the text among its parts."""
    content = message.get("content")
    if isinstance(content, str):
        return content
    parts = ((fields(part) or {}).get("text") for part in items(content))
    return "".join(part for part in parts if isinstance(part, str))
