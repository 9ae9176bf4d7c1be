"""What a person wrote of a mail: without what they quote or pass on, signatures, disclaimers and footers of lists."""

import re
from collections.abc import Iterator, Sequence, Set

from msgspec import Struct

from voicetune_desktop.importers.mail.hints import hinted
from voicetune_desktop.importers.mail.phrases import ATTRIBUTION, ATTRIBUTION_END, DEVICE, DISCLAIMER, LIST_FOOTER, OUTLOOK, PASSED_ON

SIGNATURE_LINES = 20
"""Lines below "-- " that are still a signature."""
LONGEST = 1 << 17
"""Characters of a mail that are looked at."""

Likely = Set[str]
"""Names of the patterns that may match in a text."""
_NOTHING = frozenset[str]()

_ATTRIBUTION_LINES = 3
_DEVICE_LINES = 3
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_QUOTED = re.compile(r"^(?:[ \t]?>[^\n]*+(?:\n|\Z))+", re.MULTILINE)
_INDENTED = "\n >", "\n\t>"
_BEFORE_QUOTES = frozenset({">", " ", "\t"})
_SAYS_WHO = re.compile(r"@|\d{1,2}[:.h]\d\d|\d{4}")
_MANY = re.compile("\n{3,}")
_ENDS = re.compile(r"(?<![ \t])[ \t]+\n")


class Written(Struct, frozen=True, gc=False):
    """The text of the person, and what was left out of the mail."""

    text: str
    quotes: bool
    """Whether a quotation was left out."""
    signature: bool
    """Whether a signature, disclaimer or footer was left out."""


def written(texts: Sequence[str]) -> list[Written]:
    """The person's own words in the texts of mails."""
    whole = [text[:LONGEST] for text in texts]
    unquoted = [*map(_without_quoted_lines, whole)]
    likely = hinted([text.lower() for text in unquoted])
    return [_written(*both, likely.get(at, _NOTHING)) for at, both in enumerate(zip(whole, unquoted, strict=True))]


def _written(whole: str, unquoted: str, likely: Likely) -> Written:
    own = (_without_quotes(unquoted, likely) if likely else unquoted).rstrip()
    short = _without_signature(own, likely) if likely or own[:1] == "-" else own
    return Written(_tidy(short), len(own) < len(whole) and len(own) < len(whole.rstrip()), len(short) < len(own))


def _tidy(text: str) -> str:
    tidy = _ENDS.sub("\n", text) if " \n" in text or "\t\n" in text else text
    return (_MANY.sub("\n\n", tidy) if "\n\n\n" in tidy else tidy).strip()


def _without_quotes(text: str, likely: Likely) -> str:
    """The text before what is passed on or quoted without marks."""
    if "passed on" in likely or "outlook" in likely:
        text = text[: min(_at(PASSED_ON, text, is_likely="passed on" in likely), _outlook_head(text, likely))]
    return text[: next(_attributions(text), len(text))] if "attribution" in likely else text


def _at(pattern: re.Pattern[str], text: str, *, is_likely: bool) -> int:
    """Where the pattern begins to match, the end of the text where it does not."""
    found = pattern.search(text) if is_likely else None
    return found.start() if found else len(text)


def _outlook_head(text: str, likely: Likely) -> int:
    found = OUTLOOK.search(f"\n{text}") if "outlook" in likely and text.count(":") + text.count("：") > 2 else None
    return found.start() if found else len(text)


def _attributions(text: str) -> Iterator[int]:
    """Where lines begin that lead to a quotation."""
    for end in ATTRIBUTION_END.finditer(text) if ":" in text or "：" in text else ():
        start = end.start()
        for _ in range(_ATTRIBUTION_LINES):
            start = text.rfind("\n", 0, start) if start > 0 else -1
            if ATTRIBUTION.fullmatch(text, start + 1, end.end()):
                yield start + 1
                break


def _without_quoted_lines(text: str) -> str:
    """The lines that are not quoted, so that answers between these stay; the line that says whom a quotation is of goes with it."""
    first = _first_quoted_line(text)
    if first < 0:
        return text
    kept: list[str] = []
    at = 0
    for quote in _QUOTED.finditer(text, first):
        before = text[at : quote.start()]
        if before.strip():
            kept.append(_without_attribution(before))
        at = quote.end()
    return "".join((*kept, text[at:]))


def _first_quoted_line(text: str) -> int:
    """Where the first line begins that may be quoted, -1 where none does."""
    if text[:1] in _BEFORE_QUOTES:
        return 0
    first = text.find("\n>")
    for indented in _INDENTED:
        before = text.find(indented, 0, first) if first >= 0 else text.find(indented)
        first = before if before >= 0 else first
    return first + 1 or -1


def _without_attribution(text: str) -> str:
    """The text without its last line where that leads to a quotation: it ends in a colon and names a time or an address."""
    bare = text.rstrip()
    if not bare.endswith((":", "：")):
        return text
    start = last = bare.rfind("\n") + 1
    for _ in range(_ATTRIBUTION_LINES):
        if ATTRIBUTION.fullmatch(bare, start):
            return text[:start]
        start = bare.rfind("\n", 0, max(0, start - 1)) + 1
    return text[:last] if _SAYS_WHO.search(bare, last) else text


def _without_signature(text: str, likely: Likely) -> str:
    text = text[: _footer(text, likely)].rstrip()
    for _ in range(_DEVICE_LINES if "device" in likely else 0):
        start = text.rfind("\n") + 1
        if not DEVICE.match(text, start):
            break
        text = text[:start].rstrip()
    return text


def _footer(text: str, likely: Likely) -> int:
    """Where a signature, disclaimer or footer of a list begins, the end of the text where there is none."""
    signature = _signature(text)
    if "list footer" in likely or "disclaimer" in likely:
        footer = _at(LIST_FOOTER, text, is_likely="list footer" in likely)
        return min(footer, _at(DISCLAIMER, text, is_likely="disclaimer" in likely), signature)
    return signature


def _signature(text: str) -> int:
    """Where a signature begins, the end of the text where there is none."""
    first = 0 if text[:2] == "--" else text.find("\n--")
    for found in _SIGNATURE.finditer(text, first) if first >= 0 else ():
        if found[0] == "-- " or text.count("\n", found.end()) <= SIGNATURE_LINES:
            return found.start()
    return len(text)
