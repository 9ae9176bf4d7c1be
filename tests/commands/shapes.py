"""The layouts of the command's answers, as its contract gives them."""

from collections.abc import Mapping
from typing import Any, NamedTuple

NUMBER = (int, float)
NUMBER_OR_NONE = (int, float, type(None))
TEXT_OR_NONE = (str, type(None))
TRUTH_OR_NONE = (bool, type(None))


class MapOf(NamedTuple):
    """An object with names that the contract leaves open, and one kind of value."""

    kind: Any


INSPECT = {
    "sources": [
        {
            "path": str,
            "format": TEXT_OR_NONE,
            "confidence": NUMBER,
            "reason": str,
            "candidates": [{"format": str, "confidence": NUMBER, "reason": str}],
            "chats": [
                {
                    "id": str,
                    "title": str,
                    "kind": str,
                    "participants": [{"id": str, "name": str, "is_me": TRUTH_OR_NONE, "messages": int}],
                    "messages": int,
                    "first": TEXT_OR_NONE,
                    "last": TEXT_OR_NONE,
                }
            ],
            "counts": dict.fromkeys(("seen", "kept", "system", "media", "deleted", "unsupported", "unparsable"), int),
            "questions": [{"kind": str, "choices": [str], "guess": TEXT_OR_NONE}],
            "problems": [{"where": str, "why": str}],
        }
    ]
}

MESSAGE = {
    "chat": str,
    "chat_title": str,
    "id": TEXT_OR_NONE,
    "sender_id": str,
    "sender": str,
    "is_me": TRUTH_OR_NONE,
    "sent_at": TEXT_OR_NONE,
    "text": str,
    "reply_to": TEXT_OR_NONE,
    "forwarded": bool,
    "flags": [str],
}

SCANNED = {"id": object, "spans": [{"start": int, "end": int, "kind": str, "score": NUMBER, "action": str}]}

PREPARED = {
    "messages": int,
    "examples": {"train": int, "valid": int, "dropped": MapOf(int)},
    "tokens": {"model": str, "total": int, "assistant": int, "p50": int, "p95": int, "max": int, "over_limit": int},
    "privacy": {"replaced": MapOf(int), "review": int, "leaks": int},
    "checks": {"errors": int, "warnings": int},
    "files": [{"path": str, "bytes": int, "sha256": str, "examples": int}],
    "trained": [
        {
            "target": str,
            "examples_written": int,
            "examples_trained": int,
            "assistant_tokens_written": int,
            "assistant_tokens_trained": int,
            "differences": MapOf(int),
        }
    ],
    "cost": [
        {
            "service": str,
            "model": str,
            "epochs": int,
            "tokens": int,
            "price": NUMBER_OR_NONE,
            "currency": str,
            "price_date": TEXT_OR_NONE,
            "cost": NUMBER_OR_NONE,
        }
    ],
}

CHECKED = {
    "problems": [{"line": (int, type(None)), "check": str, "severity": str, "message": str, "fix": TEXT_OR_NONE}],
    "stats": MapOf(object),
}


def assert_shape(value: Any, shape: Any, place: str = "answer") -> None:
    """Fail where a value has other names or kinds than the contract gives it."""
    if isinstance(shape, MapOf):
        assert isinstance(value, Mapping), place
        for name, item in value.items():
            assert_shape(item, shape.kind, f"{place}.{name}")
    elif isinstance(shape, dict):
        assert isinstance(value, Mapping), place
        assert set(value) == set(shape), place
        for name, kind in shape.items():
            assert_shape(value[name], kind, f"{place}.{name}")
    elif isinstance(shape, list):
        assert isinstance(value, list), place
        for number, item in enumerate(value):
            assert_shape(item, shape[0], f"{place}[{number}]")
    else:
        assert isinstance(value, shape), place
        assert shape is object or isinstance(value, bool) <= (shape is bool or shape == TRUTH_OR_NONE), place
