"""Who wrote a row: names as the export shows them, made comparable, and the traps of their colons."""

import re
from collections.abc import Iterable
from itertools import takewhile

from voicetune_desktop.importers.whatsapp.phrases import APP, MARKS, PLACE_WORDS, fold

LONGEST = 120
"""Characters of a name that is still one; WhatsApp allows 100 for the name of a group."""

Person = tuple[str, str, bool | None]
"""Id, name, and whether it is the person who exported (None: not known)."""

_COMMUNITY = re.compile(
    r".{1,80}(?:(?: (?:added|joined|removed|linked) .{0,60}| was added) (?:in|to|from) the community"
    r"| hat .{1,60}Community(?: hinzugefügt)?| .{1,60} (?:a|en|de) la comunidad| .{1,60} (?:à|na|da) comunidade"
    r"| .{1,60} (?:à|de|dans) la communauté| .{1,60} (?:alla|della|nella) community)"
)
"""How a notice about a community begins, whose name follows a colon: "Ann added you to a group in the community: Town"."""
_TABLE = {**dict.fromkeys(map(ord, MARKS)), **dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f"), " ")}
_OPEN_QUOTE = re.compile("([“„«「『‹])[^”“»」』›]*$")
_QUOTE = re.compile("[“”„«»「」『』‹›]")
_CLOSES = {"“": "”", "„": "“”", "«": "»", "「": "」", "『": "』", "‹": "›"}


def clean(raw: str) -> str:
    """A name without marks of writing direction and with ordinary spaces, as in phone numbers."""
    return raw.translate(_TABLE).strip()


def has_open_quote(sender: str) -> bool:
    """Whether a quotation begins in what stands before the colon and does not end there."""
    return bool(_OPEN_QUOTE.search(sender)) or sender.count('"') % 2 == 1


def is_cut_quote(sender: str, body: str) -> bool:
    """Whether the colon stood inside a quotation, as in: X changed the subject to “a: b”."""
    opened, first = _OPEN_QUOTE.search(sender), _QUOTE.search(body)
    if opened and first and first[0] in _CLOSES[opened[1]]:
        return True
    return sender.count('"') % 2 == body.count('"') % 2 == 1


def is_about_community(sender: str) -> bool:
    """Whether what stands before the colon is a notice about a community, whose name stands behind it."""
    return sender.count(" ") > 4 and _COMMUNITY.fullmatch(sender) is not None


class People(dict[str | None, Person | None]):
    """From a sender as written to the person; None for a row without a sender, or one that only looks like it has one."""

    def __init__(self, me: str | None) -> None:
        super().__init__({None: None})
        self._me = me

    def __missing__(self, raw: str) -> Person | None:
        found = self[raw] = None if has_open_quote(raw) or is_about_community(raw) else self.person(raw)
        return found

    def person(self, raw: str) -> Person | None:
        """The person of that name; None when there is no name."""
        full = clean(raw)
        name = full.removeprefix("~").lstrip() or full
        if not name or len(name) > LONGEST:
            return None
        return full, name, None if self._me is None else self._me in (full, name)


def longer_names(rows: Iterable[tuple[str | None, str]], least: int = 2) -> dict[str, str]:
    """What follows a short name in every row of it, where that must belong to the name: "Final test" → "does it work?: ".

    A name with a colon and a space in it is cut too early; then all its rows (`least` or more) go on in the same way.
    """
    texts: dict[str, list[str]] = {}
    for sender, text in rows:
        if sender:
            texts.setdefault(sender, []).append(text)
    found = {sender: _common_start(bodies) for sender, bodies in texts.items() if len(bodies) >= least}
    return {sender: rest for sender, rest in found.items() if rest}


def whole_name(sender: str, rest: str) -> str:
    """The name that was cut at its first colon."""
    return f"{sender}: {rest.removesuffix(': ')}"


def _common_start(bodies: list[str]) -> str:
    first, last = min(bodies), max(bodies)
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first[:500], last, strict=False)))
    common = first[:same].partition("\n")[0]
    cut = common.rfind(": ") if len(set(bodies)) > 1 else common.find(": ")
    rest = common[: cut + 2]
    said = APP in rest or "<" in rest or has_open_quote(rest) or fold(rest[:cut]) in PLACE_WORDS
    return rest if 0 < cut <= LONGEST and not said else ""
