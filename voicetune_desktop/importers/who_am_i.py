"""The question who of a chat the person is, where the export does not tell."""

from collections.abc import Iterable

from voicetune_desktop.model import Question

OWN_NAMES = frozenset({"Me", "Moi", "Ich", "Yo", "Eu", "Io", "Я", "Ja", "Аз", "Én", "Ben", "Ik", "Jag", "Jeg"})
"""What phones call the one who exports, in some languages."""


def ask_who_i_am(names: Iterable[str], title: str) -> tuple[Question, ...]:
    """Who of these it is; in a talk of two, which is called after the other one, the guess is the one whom it is not called after."""
    everybody = tuple(dict.fromkeys(names))
    guess = next((name for name in everybody if name != title), None) if len(everybody) == 2 and title in everybody else None
    return (Question("who_am_i", everybody, guess),) if len(everybody) > 1 else ()
