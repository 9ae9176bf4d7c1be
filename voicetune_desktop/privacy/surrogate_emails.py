"""E-mail addresses at example.org that fit the person, also where the original is spelled out: "anna at mail dot com"."""

import re
from collections.abc import Iterator

from voicetune_desktop.privacy.fiction import DOMAINS
from voicetune_desktop.privacy.surrogate_layout import DIGITS, Draw, drawn, piece
from voicetune_desktop.privacy.surrogate_values import neutral_words

_TRIES_WITH_NAME = 20
_AT = re.compile(
    r"\s*[\[({<]\s*(?:at|ät|@|a|arroba|chiocciola|arobase|małpa|собака)\s*[\])}>]\s*|\s+(?:at|ät|@|arroba|chiocciola|arobase|małpa|собака)\s+",
    re.IGNORECASE,
)
_DOT = re.compile(
    r"\s*[\[({<]\s*(?:dot|punkt|punto|ponto|point|kropka|nokta|\.)\s*[\])}>]\s*|\s+(?:dot|punkt|punto|ponto|point|kropka|nokta|точка)\s+",
    re.IGNORECASE,
)


def emails(draw: Draw, value: str, local: str) -> Iterator[str]:
    """Addresses, one try after the other; `local` is what fits the person, or nothing."""
    for attempt, word in enumerate(neutral_words(draw, value)):
        key = f"{value}/{attempt}"
        name = _renumbered(draw, key, local) if local and attempt < _TRIES_WITH_NAME else word + drawn(draw, key, DIGITS, 2)
        yield f"{name}@{DOMAINS[draw(f'{key}/domain', len(DOMAINS))]}".lower()


def _renumbered(draw: Draw, key: str, text: str) -> str:
    return re.sub(r"[0-9]+", lambda match: drawn(draw, key, DIGITS, len(match.group())), text)


def email_as_written(core: str, value: str, original: str) -> str:
    """An address in the case of the original and with its words for @ and the dots, or the part of it that one message holds."""
    at, dot = _AT.search(original), _DOT.search(original)
    if at or dot:
        stop = dot.group() if dot else "."
        text = core.replace(".", stop).replace("@", at.group() if at else "@")
    else:
        text = piece(core, value, original)
    return text.upper() if original.isupper() else text.capitalize() if original[:1].isupper() else text
