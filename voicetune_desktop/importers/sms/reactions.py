"""Reactions that iPhones send as text messages to phones that know none: "Liked “see you”", "Reacted 🎉 to “see you”"."""

import re

from voicetune_desktop.model import Reason

REACTION = (Reason.SYSTEM, "A reaction to another message.")
_BEGINNINGS = frozenset("LDEQR")
_QUOTED = "“.{1,2000}”"
_FILE = "an? (?:image|movie|video|audio message|attachment|sticker)"
_WRITTEN = re.compile(
    rf"(?:Liked|Loved|Disliked|Laughed at|Emphasi[sz]ed|Questioned) (?:{_QUOTED}|{_FILE})"
    rf"|Reacted \S{{1,16}} to {_QUOTED}"
    rf"|Removed an? (?:heart|like|dislike|laugh|exclamation|question mark|\S{{1,16}} reaction) from {_QUOTED}",
    re.DOTALL,
)


def is_reaction(text: str) -> bool:
    """Whether a text message is nothing but a reaction, as English iPhones write it."""
    return text[:1] in _BEGINNINGS and _WRITTEN.fullmatch(text) is not None
