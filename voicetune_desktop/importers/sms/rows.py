"""Messages as SMS Backup & Restore writes them: whose they are, which chat they belong to, and what becomes of each.

The fields follow the app's own description, synctech.com.au/sms-backup-restore/fields-in-xml-backup-files.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from voicetune_desktop.importers.markup.xml_stream import Element
from voicetune_desktop.importers.sms.reactions import REACTION, is_reaction
from voicetune_desktop.importers.waiting.shelves import Columns
from voicetune_desktop.model import Reason

RECEIVED, _DRAFT = "1", "3"
_OUT = frozenset("2456")
"""Sent, and what is still to be sent or failed: the person wrote that, too."""
_FROM = "137"
"""The kind of an address that a message comes from."""
NOT_FETCHED = "130"
"""The kind of a picture message of which only the announcement is there."""
MYSELF = "insert-address-token"
UNTOLD = frozenset({"", "null", "(Unknown)"})
LAYOUT = frozenset({"application/smil", "null", ""})
"""Parts that only say how the others are arranged."""
_NUMBER = re.compile(r"[+\d\s().\-/]+")
_SIGNIFICANT = 9
"""Last digits of a number that tell one from another, with or without the code of its country."""

UNKNOWN = "unknown"
_DIGITS = 16
"""More than a time has."""
_SECONDS = 10**11
"""Numbers below are seconds, or nothing; in milliseconds, they end in 1973."""

ASIDE = {
    "draft": (Reason.UNSUPPORTED, "A draft that was never sent."),
    "files": (Reason.MEDIA, "A picture, recording or other file, without text."),
    "not fetched": (Reason.MEDIA, "A picture message that was never downloaded to the phone."),
    "empty": (Reason.MEDIA, "A message without text."),
    "reaction": REACTION,
    "twice": (Reason.UNSUPPORTED, "The same message stands in another backup, too."),
    "notice": (Reason.SYSTEM, "A notice of the app."),
    "odd": (Reason.UNPARSABLE, "Nothing says whether this message was sent or received."),
    "broken": (Reason.UNPARSABLE, "The file is damaged here; a message or more are lost."),
}
"""Why a row is set aside, by the word that rows carry."""


class Row(Struct, array_like=True, gc=False):
    """A message in few bytes. `sender` is a key of a person, "" for the one who exports; `aside` a key of ASIDE or ""."""

    time: int
    file: int
    line: int
    sender: str
    text: str
    id: str
    aside: str
    has_files: bool


class Names:
    """What people are called, by the key of their number."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._written: dict[str, str] = {}
        self._keys: dict[str, str] = {}
        self._people: dict[str, list[str]] = {}

    def people(self, address: str) -> list[str]:
        """The keys of the people of a chat but oneself; group messages have their numbers in a row."""
        known = self._people.get(address)
        if known is None:
            found = (self.key(part) for part in address.split("~") if part.strip() != MYSELF)
            known = self._people[address] = [*dict.fromkeys(found)] or [self.key(UNKNOWN)]
        return known

    def key(self, address: str) -> str:
        """What tells one person from another: the last digits of a number, or the name of a sender such as a bank."""
        known = self._keys.get(address)
        if known is None:
            digits = "".join(filter(str.isdigit, address)) if _NUMBER.fullmatch(address) else ""
            known = self._keys[address] = (digits[-_SIGNIFICANT:] if digits else address.strip().casefold()) or UNKNOWN
            self._written.setdefault(known, address.strip() or UNKNOWN)
        return known

    def learn(self, keys: list[str], name: str) -> None:
        """Take note of a name; that of a group is the names of its people in the same order."""
        if name in UNTOLD:
            return
        names = name.split(", ") if len(keys) > 1 else [name]
        if len(names) == len(keys):
            for key, one in zip(keys, names, strict=True):
                if one not in UNTOLD and not (len(keys) > 1 and key in self._names):
                    self._names[key] = one

    def name(self, key: str) -> str:
        """The name of a person, or their number as it was written first."""
        return self._names.get(key) or self._written.get(key, "Unknown")

    def has(self, name: str) -> bool:
        """Whether anybody is called so."""
        return name in self._names.values()

    def written(self, key: str) -> str:
        """The number of a person as it was written first."""
        return self._written.get(key, "")


def read_record(record: Element, file: int, names: Names) -> tuple[str, Row]:
    """The key of the chat, and the row."""
    get = record.attributes.get
    keys = names.people(get("address", ""))
    names.learn(keys, get("contact_name", ""))
    is_mms = record.name == "mms"
    box = get("msg_box" if is_mms else "type", "")
    text, has_files = _parts(record) if is_mms else (get("body", ""), False)
    sender = _sender(record, keys, names) if box == RECEIVED else ""
    aside = aside_of(box, "not fetched" if get("m_type") == NOT_FETCHED else "", "" if text == "null" else text, has_files=has_files)
    identity = get("m_id", "") if is_mms else ""
    return keys[0] if len(keys) == 1 else "~".join(sorted(keys)), Row(
        milliseconds(get("date", "")), file, record.line, sender, text, "" if identity == "null" else identity, aside, has_files
    )


def _sender(record: Element, keys: list[str], names: Names) -> str:
    if len(keys) == 1:
        return keys[0]
    for address in record.all("addr"):
        if address.attributes.get("type") == _FROM:
            return names.key(address.attributes.get("address", UNKNOWN))
    return names.key(UNKNOWN)


def _parts(record: Element) -> tuple[str, bool]:
    """The text of a multimedia message, and whether there is more in it."""
    texts, has_files = list[str](), False
    subject = record.attributes.get("sub", "")
    if subject not in UNTOLD:
        texts.append(subject)
    for part in record.all("part"):
        kind, text = part.attributes.get("ct", ""), part.attributes.get("text", "")
        if kind == "text/plain" and text not in ("", "null"):
            texts.append(text)
        elif kind != "text/plain" and kind not in LAYOUT:
            has_files = True
    return "\n".join(texts), has_files


def aside_of(box: str, kind: str, text: str, *, has_files: bool) -> str:
    """Why a message of this box is set aside, as a key of ASIDE; "" where it is kept, `kind` where it has no text and that says why."""
    if box == _DRAFT:
        return "draft"
    if box != RECEIVED and box not in _OUT:
        return "odd"
    if text.strip():
        return "reaction" if is_reaction(text) else ""
    return kind or ("files" if has_files else "empty")


def milliseconds(written: str) -> int:
    """Milliseconds since 1970; 0 for none. Some apps write seconds."""
    found = int(written) if written.isascii() and written.isdigit() and len(written) < _DIGITS else 0
    return found * 1000 if 0 < found < _SECONDS else found


def all_milliseconds(written: Sequence[str]) -> Sequence[int]:
    """Many of `milliseconds`, in half the time where all of them are."""
    together = "".join(written)
    if together.isascii() and together.isdigit() and all(written) and len(max(written, key=len)) < _DIGITS:
        times = [*map(int, written)]
        if min(times) >= _SECONDS:
            return times
    return [*map(milliseconds, written)]


def without_repeats(batches: Iterator[Columns]) -> Iterator[Columns]:
    """The rows of a chat in order of time, by column; those that stand in an earlier backup, too, are marked."""
    recent = dict[tuple[str, str, str], int]()
    last = -1
    for columns in batches:
        times, files, _, senders, texts, ids, asides, _ = columns
        for at, (time, file, *one) in enumerate(zip(times, files, senders, texts, ids, strict=True)):
            if time != last:
                last = time
                recent.clear()
            if not asides[at] and recent.setdefault((one[0], one[1], one[2]), file) != file:
                asides[at] = "twice"
        yield columns
