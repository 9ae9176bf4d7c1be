"""Tables of talks with an assistant, whose senders are roles and no names: "Human" and "AI", "user" and "assistant"."""

from collections.abc import Collection

from voicetune_desktop.importers.line_apps.chats import People, Person
from voicetune_desktop.model import Participant

_PERSON = frozenset({"user", "human"})
_PROGRAM = frozenset({"assistant", "ai", "bot", "model", "chatgpt", "copilot", "claude", "gemini"})
_USER: Person = ("user", "User", True)


class Sides(People):
    """The person and the programs who talk. A role is no name, so it is not looked for in texts."""

    def __missing__(self, raw: str) -> Person:
        found = self[raw] = _USER if raw.casefold() in _PERSON else (raw, raw, False)
        return found

    def participants(self) -> tuple[Participant, ...]:
        """The programs among those who were met."""
        return tuple(Participant(id_, name, is_me=False, is_program=True) for id_, name, is_me in self.values() if not is_me)


def sides(senders: Collection[str]) -> Sides | None:
    """The sides of a talk where its senders are roles of both kinds; None where one of them is called otherwise."""
    roles = {sender.strip().casefold() for sender in senders} - {""}
    if not (roles & _PERSON and roles & _PROGRAM and roles <= _PERSON | _PROGRAM):
        return None
    found = Sides(None)
    for sender in senders:
        found[sender.strip()]
    return found
