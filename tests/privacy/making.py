"""Surrogates for single values, as the tests of every kind ask for them."""

from collections.abc import Sequence

from voicetune_desktop.model import Action, Finding, Person
from voicetune_desktop.privacy.surrogates import Style, Surrogates

SEED = b"a secret of the project"


def finding(kind: str, original: str, value: str = "", form: str = "") -> Finding:
    """A finding that is all of a text."""
    return Finding(0, len(original), kind, 0.9, Action.REPLACE, value or original.casefold(), form)


def stands_for(
    kind: str, original: str, value: str = "", form: str = "", *, chat: int = 0, people: Sequence[Person] = (), style: Style = "names"
) -> str:
    """What stands for an original in a project of its own."""
    return Surrogates(SEED, people, style).replacement(finding(kind, original, value, form), original, chat)
