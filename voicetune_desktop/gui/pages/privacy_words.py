"""What people call the kinds of private data and what happens to them."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from voicetune_desktop.gui.widgets.marked import Tone
from voicetune_desktop.model import Action


class Group(NamedTuple):
    """Kinds that are decided about together: heading, icon, and one sentence of what they are."""

    key: str
    word: str
    icon: str
    about: str
    kinds: tuple[str, ...]


STRANGERS, SECRETS, OWN_WORDS, UNUSUAL = "strangers", "secrets", "own_words", "unusual"
"""Groups with a way of their own: names that are asked about once, what is always removed, words that the person adds, and what stays."""


def groups() -> list[Group]:
    """All groups, those about people first."""
    tr = _tr
    return [
        Group("names", tr("Names"), "person", tr("Everybody who writes in these chats, in every form of the name."), ("participant",)),
        Group(STRANGERS, tr("People outside the chat"), "people", tr("People whom the messages mention."), ("third_party",)),
        Group("handles", tr("User names"), "at", tr("Names of accounts on other services."), ("handle",)),
        Group("phones", tr("Phone numbers"), "phone", tr("In any way of writing them."), ("phone",)),
        Group("mail", tr("E-mail"), "mail", tr("Addresses for e-mail, spelled out ones too."), ("email",)),
        Group("addresses", tr("Addresses and postcodes"), "house", tr("Streets, houses and postcodes."), ("address", "postcode")),
        Group("links", tr("Links"), "link", tr("Web addresses that lead to something personal."), ("link",)),
        Group("money", tr("Bank and cards"), "card", tr("Accounts, cards and wallets."), ("iban", "bank_account", "card", "wallet")),
        Group(
            "numbers",
            tr("Numbers and IDs"),
            "number",
            tr("Identity papers, number plates, bookings and orders."),
            ("national_id", "passport", "plate", "booking_ref", "order_ref"),
        ),
        Group(SECRETS, tr("Passwords and keys"), "key", tr("Passwords, codes and keys of services."), ("password", "secret_key")),
        Group("birth", tr("Dates of birth and ages"), "calendar", tr("When people were born. Other dates stay."), ("date_of_birth", "age")),
        Group("devices", tr("Devices and locations"), "place", tr("Network addresses and coordinates."), ("ip", "mac", "gps")),
        Group("files", tr("File names"), "file", tr("Files that are named after people."), ("file_name",)),
        Group("places", tr("Places and organisations"), "building", tr("Where people live, work or learn."), ("place", "organisation")),
        Group(OWN_WORDS, tr("Own words"), "pencil", tr("Words that you want hidden, in every way of writing them."), ("own_word",)),
        Group(
            UNUSUAL,
            tr("Unusual words and numbers"),
            "eye",
            tr("Codes, account names and rare words. Nothing tells whether they are private, so you decide."),
            ("unusual",),
        ),
    ]


def group_of(kind: str) -> Group:
    """The group of a kind; one that is new to the window is a group by its own name."""
    found = next((group for group in groups() if kind in group.kinds), None)
    return found or Group(kind, kind_word(kind), "tag", "", (kind,))


def kind_word(kind: str) -> str:
    """What one finding of a kind is called."""
    tr = _tr
    words = {
        "participant": tr("Name"),
        "third_party": tr("Person outside the chat"),
        "email": tr("E-mail"),
        "phone": tr("Phone number"),
        "link": tr("Link"),
        "card": tr("Card"),
        "iban": tr("IBAN"),
        "bank_account": tr("Bank account"),
        "wallet": tr("Wallet"),
        "national_id": tr("National ID"),
        "passport": tr("Passport"),
        "plate": tr("Number plate"),
        "booking_ref": tr("Booking"),
        "order_ref": tr("Order or ticket"),
        "date_of_birth": tr("Date of birth"),
        "age": tr("Age"),
        "ip": tr("Network address"),
        "mac": tr("Device address"),
        "gps": tr("Coordinates"),
        "secret_key": tr("Key"),
        "password": tr("Password"),
        "address": tr("Address"),
        "postcode": tr("Postcode"),
        "handle": tr("User name"),
        "file_name": tr("File name"),
        "organisation": tr("Organisation"),
        "place": tr("Place"),
        "own_word": tr("Own word"),
        "unusual": tr("Unusual word or number"),
    }
    return words.get(kind) or kind.replace("_", " ").capitalize()


def choices() -> list[tuple[str, str]]:
    """The three things that can happen to a finding, as (key, words)."""
    return [(Action.REPLACE.value, _tr("Replace")), (Action.ASK.value, _tr("Ask me")), (Action.KEEP.value, _tr("Keep"))]


def state(action: Action) -> str:
    """What happened to a finding, in words."""
    return {Action.REPLACE: _tr("Replaced"), Action.ASK: _tr("To check"), Action.KEEP: _tr("Kept")}[action]


TONES: dict[Action, Tone] = {Action.REPLACE: "replace", Action.ASK: "ask", Action.KEEP: "keep"}
"""How a finding is marked in a text."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("PrivacyWords", text)
