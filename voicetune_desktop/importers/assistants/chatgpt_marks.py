"""Marks in ChatGPT's answers that its window does not show as they are: sources, names behind links, formulas, drafts."""

import re

from msgspec import Struct

from voicetune_desktop.importers.json_files.repair import Malformed, decoded

_MARK = re.compile(
    r"(?:(?<!\s)(\s+))?"
    "(【[^【】†]{0,200}†[^【】]{0,200}】|\ue200[^\ue200\ue201]*\ue201|:contentReference\\[oaicite:\\d{1,9}\\]\\{index=\\d{1,9}\\})"
    r"(?=([\s.,;:!?)\]]|\Z)?)"
)
"""A mark, the space before it, and what ends a phrase behind it. The second kind stands between characters of private use."""
_STRAY = re.compile("[\ue200-\ue206]")
_FIELD = "\ue202"
_DRAFT = re.compile(r"^:::writing\{[^}\n]*\}[ \t]*\n(.*?)(?:\n:::[ \t]*$|\Z)", re.MULTILINE | re.DOTALL)
"""A draft, such as an e-mail, that the window frames."""
_HINTS = ("【", "\ue200", "oaicite:", "\ue203")
_DRAFTED = ":::writing{"


class Widget(Struct):
    """Something that the window draws in the text, such as a formula."""

    content: str | None = None


def readable(text: str) -> str:
    """An answer as it was shown: marks of sources are gone; names, titles of links, formulas and drafts stay as words."""
    if _DRAFTED in text:
        text = _DRAFT.sub(r"\1", text)
    if not any(map(text.__contains__, _HINTS)):
        return text
    found = _STRAY.sub("", _MARK.sub(_shown, text))
    return found if found == text else found.strip()


def _shown(mark: re.Match[str]) -> str:
    """What stands for a mark; without words, the space before it goes where a phrase ends behind it."""
    words = _words(mark[2].strip("\ue200\ue201")) if mark[2].startswith("\ue200") else ""
    return (mark[1] or "") + words if words or mark[3] is None else ""


def _words(mark: str) -> str:
    """The words of a mark: the name in `entity["people","Ada","…"]`, the title in `url…title…address`, a formula."""
    kind, *fields = mark.split(_FIELD)
    if mark.startswith("entity"):
        return _name(mark.removeprefix("entity").removeprefix(_FIELD))
    if kind == "genui" and fields:
        return _formula(fields[0])
    return fields[0] if kind in ("url", "link_title") and len(fields) > 1 else ""


def _name(written: str) -> str:
    names = decoded(written.encode(), list[str])
    return "" if isinstance(names, Malformed) or not names else names[1 if len(names) > 1 else 0]


def _formula(written: str) -> str:
    widgets = decoded(written.encode(), dict[str, Widget])
    named = () if isinstance(widgets, Malformed) else widgets.items()
    return next((f"\\[{widget.content}\\]" for name, widget in named if "math" in name and widget.content), "")
