"""What a Telegram export tells about people beside their messages: the owner, and the owner's contacts."""

from collections.abc import Iterator

from msgspec import Struct

from voicetune_desktop.importers.json_files.repair import Malformed
from voicetune_desktop.importers.json_files.slices import Cursor
from voicetune_desktop.importers.telegram.rows import Sender
from voicetune_desktop.model import Participant


class Contact(Struct):
    """Somebody in `contacts.list`, or the owner in `personal_information`."""

    user_id: int | str | None = None
    first_name: str | None = None
    last_name: str | None = None
    username: str | None = None
    phone_number: str | None = None

    @property
    def id(self) -> str | None:
        """The id that their messages have."""
        return f"user{self.user_id}" if self.user_id else None

    @property
    def name(self) -> str:
        """First and last name."""
        return " ".join(filter(None, (self.first_name, self.last_name)))

    @property
    def names(self) -> tuple[str, ...]:
        """All that they are called and known by."""
        return tuple(filter(None, (self.name, self.username, self.phone_number)))


Contacts = dict[str, Contact]
"""By id and, for old exports without ids, by "name:" and name."""


def read_owner(cursor: Cursor) -> Contact | None:
    """The person who exports, from `personal_information`."""
    found = cursor.value(Contact)
    return None if isinstance(found, Malformed) else found


def read_contacts(cursor: Cursor) -> Contacts:
    """The address book, from `contacts`."""
    return {contact.id or f"name:{contact.name}": contact for contact in _contacts(cursor)}


def _contacts(cursor: Cursor) -> Iterator[Contact]:
    if cursor.peek() != b"{":
        return
    for key in cursor.members():
        if key == "list" and cursor.peek() == b"[":
            for batch in cursor.batches(Contact):
                yield from (found for found in batch if isinstance(found, Contact))


def participant(sender: Sender, contacts: Contacts) -> Participant:
    """A sender with all the names that the export holds for them."""
    contact = contacts.get(sender.id) or contacts.get(f"name:{sender.name}")
    also = tuple(name for name in (contact.names if contact else ()) if name != sender.name)
    return Participant(sender.id, sender.name, sender.is_me, also)
