"""Slack's mrkdwn as people see it: mentions, links and escapes resolved, the rest verbatim."""

import re
from collections.abc import Mapping
from typing import NamedTuple

_MARK = re.compile(r"<([^<>]+)>|&(amp|lt|gt);")
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">"}
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_ADDRESS = re.compile(r"^(?:mailto|tel):")


class Names(NamedTuple):
    """What the ids of people and channels stand for."""

    people: dict[str, str]
    rooms: Mapping[str, str]


def resolved(text: str, names: Names) -> str:
    """The text with `<@U1>`, `<#C1|general>`, `<!here>`, `<https://…|label>` and escapes as people see them.

    One pass, so that `&amp;lt;` becomes `&lt;` and no more.
    """

    def shown(found: re.Match[str]) -> str:
        return _ENTITIES[found[2]] if found[2] else _shown(found[1], names)

    return _MARK.sub(shown, text) if "<" in text else unescaped(text)


def unescaped(text: str) -> str:
    """The text with Slack's three escapes undone, once."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") if "&" in text else text


def _shown(mark: str, names: Names) -> str:
    """What stands in angle brackets, as Slack shows it; brackets that mean nothing to Slack stay."""
    if mark[0] == "@" and (person := names.people.get(mark[1:])):
        return f"@{person}"
    body, _, label = unescaped(mark).partition("|")
    kind, id_ = body[:1], body[1:]
    if kind == "@":
        return "@" + (names.people.get(id_) or label.removeprefix("@") or id_)
    if kind == "#":
        return "#" + (label.removeprefix("#") or names.rooms.get(id_) or id_)
    if kind == "!":
        return label if label and id_.startswith("date^") else "@" + (label.removeprefix("@") or id_.rpartition("^")[2])
    if _SCHEME.match(body):
        return label or _ADDRESS.sub("", body)
    return f"<{unescaped(mark)}>"
