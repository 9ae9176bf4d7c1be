"""The question who of a chat the person is, where the export does not tell."""

from collections import Counter
from collections.abc import Iterable, Mapping

from voicetune_desktop.model import Question

OWN_NAMES = frozenset({"Me", "Moi", "Ich", "Yo", "Eu", "Io", "Я", "Ja", "Аз", "Én", "Ben", "Ik", "Jag", "Jeg"})
"""What phones call the one who exports, in some languages."""


def ask_who_i_am(names: Iterable[str], title: str) -> tuple[Question, ...]:
    """Who of these it is; in a talk of two, which is called after the other one, the guess is the one whom it is not called after."""
    everybody = tuple(dict.fromkeys(names))
    guess = next((name for name in everybody if name != title), None) if len(everybody) == 2 and title in everybody else None
    return (Question("who_am_i", everybody, guess),) if len(everybody) > 1 else ()


def writes_in_most(talks: Mapping[str, Iterable[str]]) -> str | None:
    """Whoever writes in most talks that are called after others, of those who write in each by what it is called; None where several do."""
    often = Counter(name for title, names in talks.items() for name in names if name != title).most_common(2)
    return often[0][0] if often and (len(often) == 1 or often[0][1] > often[1][1]) else None
