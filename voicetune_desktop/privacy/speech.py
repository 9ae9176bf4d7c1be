"""Which languages the chats of a project are in, as tags such as "pt-BR", so that new names are of there."""

from collections.abc import Mapping

from msgspec import Struct

Tags = tuple[str, ...]
"""Languages, the likeliest first; none where they are not known."""


class Speech(Struct, frozen=True):
    """The languages of chats and of people."""

    mostly: Tags = ()
    """Those of the whole project, for chats and people that are not told of."""
    chats: Mapping[int, Tags] = {}
    people: Mapping[int, Tags] = {}

    def in_chat(self, chat: int) -> Tags:
        """The languages of a chat."""
        return self.chats.get(chat, self.mostly)

    def of_person(self, person: int) -> Tags:
        """The languages of the chats that somebody is in."""
        return self.people.get(person, self.mostly)
