"""What belongs to an address beside street and number: flat, floor and door before or behind them, and the postcode."""

import re

from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.street_words import street_words

CODE_BEHIND = re.compile(
    r",?[ ]{1,2}(?:[A-Z]{1,2}-)?(\d{5}(?:-\d{3})?|\d{4}[ ]?[A-Z]{2}|\d{2}-\d{3}|\d{3}[ ]\d{2}|\d{4}(?:-\d{3})?)[ ](?=[A-ZÀ-ÞĀ-ŽА-Я])"
)
"""A postcode with a town behind it."""
_FLAT_BEHIND = re.compile(
    r"(?:[,،][ ]?|/(?=[A-Z]{2}[ ])|[ ](?:-[ ])?)"
    r"([^\W\d_]{1,12}\.?|#):?[ ]?(?:\d{0,4}[º°ª]?[ ]?(?:[a-zA-Z](?![^\W\d_]))?)(?:[ /-]?\d{1,4}[a-zA-Z]?(?![^\W_]))?"
)
_FLOOR_BEHIND = re.compile(
    r"(?:,[ ]?|[ ])\d{1,2}[º°ª.](?:[ ]?(?:[A-Za-z]|izq\.?|dcha\.?|etg?\.?|og|stock|piso|andar))?(?![^\W_])", re.IGNORECASE
)
_STAIR_BEHIND = re.compile(r"[ ][A-Z][ ]?\d{1,3}(?![\w-])")
_FLAT_BEFORE = re.compile(r"((?:flat|apt|apartment|unit|suite|room)\.?[ ]?#?(?:\d{1,4}[a-z]?|[a-z]\d{0,3})),?[ ]$", re.IGNORECASE)
_HOUSE_BEFORE = re.compile(
    r"((?:[^\W\d_][\w'’-]*[ ]){1,3}(?i:cottage|house|lodge|hall|farm|farmhouse|villa|barn|manor|grange|towers?|mansions?|apartments)),[ ]$"
)
"""A house that has a name."""
_WORD = re.compile(r"[^\W_][\w'’-]*")
_LEADS = frozenset(("at", "to", "the", "in", "is", "on", "for", "from", "our", "my", "past", "near", "outside"))
_MOST = 4
"""Parts behind a house number."""
_LONGEST_BEFORE = 48


def flat_start(text: str, start: int) -> int:
    """The start of the flat before a house number, or of the number."""
    left = text[max(0, start - _LONGEST_BEFORE) : start]
    left = left.rpartition("\0")[2].rpartition("\n")[2]
    flat = _FLAT_BEFORE.search(left) or _HOUSE_BEFORE.search(left)
    return start - len(left) + _without_lead(flat) if flat else start


def _without_lead(found: "re.Match[str]") -> int:
    """Where a flat or house starts, without the small words before a name in capitals: "at Maple Cottage"."""
    words = list(_WORD.finditer(found[0]))
    capital = next((word for word in words if word[0][0].isupper()), None)
    small = next((word for word in words if word[0] not in _LEADS), words[0])
    return found.start() + (capital or small).start()


def flat_end(text: str, end: int) -> int:
    """The end of flat, floor and door that follow a house number."""
    for _ in range(_MOST):
        floor, flat, stair = (pattern.match(text, end) for pattern in (_FLOOR_BEHIND, _FLAT_BEHIND, _STAIR_BEHIND))
        if floor:
            end = floor.end()
        elif flat and (flat[1] == "#" or fold(flat[1]) in street_words().flats) and _has_number(flat.group()[len(flat[1]) :]):
            end = flat.end() - flat.group().endswith(" ")
        elif stair:
            end = stair.end()
        else:
            break
    return end


def _has_number(rest: str) -> bool:
    return any(map(str.isdigit, rest)) or bool(re.search(r"[ :][A-Z]$", rest.rstrip()))
