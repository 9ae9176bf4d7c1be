"""Emoji and emoticons: how often, and which."""

import re

from voicetune_desktop.dataset.wording import EMOJI
from voicetune_desktop.dataset.wording import emoji as emoji_of
from voicetune_desktop.evaluation.measures.counting import yes_or_no
from voicetune_desktop.evaluation.measures.kinds import favourites, kinds
from voicetune_desktop.evaluation.measures.measure import Evidence, Measure, Wording
from voicetune_desktop.evaluation.reading import Reading, Readings

EMOTICON = re.compile(
    r"(?<![\w:;])(?:(?P<eyes>[:;=])(?P<tear>['’]?)[-^o]?(?P<mouth>[)(\]\[DPpO3/\\|*])(?P=mouth)*|(?P<face><3|[-^>T;][_.][-^<T;]|\^\^)3*)(?![\w/])"
)
"""Faces made of signs: ":-)", ";P", "<3", "^_^", "T_T"."""
_LONGEST = 40
"""Characters of the longest emoji that is one to the eye, a family with skin tones, and some."""


def faces(text: str) -> list[str]:
    """The emoji and emoticons of a text; ":-)" and ":)))" are one."""
    return [*emoji_of(text), *map(_plain_face, EMOTICON.finditer(text))]


def has_face(text: str) -> bool:
    """Whether a text has an emoji or an emoticon."""
    return bool((not text.isascii() and EMOJI.search(text)) or EMOTICON.search(text))


def ends_with_face(text: str) -> bool:
    """Whether the last thing in a text is an emoji or an emoticon."""
    tail = text[-_LONGEST:]
    return any(found.end() == len(tail) for pattern in (EMOJI, EMOTICON) for found in pattern.finditer(tail))


def _plain_face(found: re.Match[str]) -> str:
    """ ":-)" and ":)))" are the same face."""
    return found["face"] or f"{found['eyes'].replace('=', ':')}{found['tear']}{found['mouth']}"


def _rate(readings: Readings) -> Evidence | None:
    return yes_or_no(readings, lambda reading: list(map(has_face, reading.texts)))


def _which(readings: Readings) -> Evidence | None:
    return kinds(readings, _faces, favourites(10))


def _faces(reading: Reading) -> list[list[str]]:
    return list(map(faces, reading.texts))


RATE = Measure(
    id="emoji_rate",
    title="Answers with emoji",
    unit="share",
    distance="difference of shares",
    wording=Wording(
        "{who} uses emoji in more answers than you: {model} against {you}.",
        "{who} uses emoji in fewer answers than you: {model} against {you}.",
        "{who} uses emoji in as many answers as you: {model} against {you}.",
    ),
    evidence=_rate,
)
WHICH = Measure(
    id="emoji",
    title="Which emoji",
    unit="share",
    distance="Jensen-Shannon distance",
    wording=Wording(
        "{who} keeps closer to your ten favourite emoji than you: {model} of its emoji against {you}.",
        "{who} uses other emoji: {model} are among your ten favourites, against {you} of yours.",
        "{who} uses your ten favourite emoji as much as you: {model} against {you}.",
    ),
    evidence=_which,
    from_chats=True,
)
