"""One mail: what its sender wrote, and what its thread needs to know of it."""

from collections.abc import Sequence

from msgspec import Struct

from voicetune_desktop.importers.mail.head import Head
from voicetune_desktop.importers.mail.headers import LONGEST, Address, addresses, bare_subject, ids, last_id, last_ids, moments
from voicetune_desktop.importers.mail.parts import Body, body_of
from voicetune_desktop.importers.mail.text import Written, written
from voicetune_desktop.model import Reason

_NOBODY = Address("unknown", "unknown")
_FLAGS: dict[tuple[bool, bool], tuple[str, ...]] = {
    (False, False): (),
    (False, True): ("signature_cut",),
    (True, False): ("quote_cut",),
    (True, True): ("quote_cut", "signature_cut"),
}
"""By whether a quotation was left out, and whether a signature was."""
_ODD = {
    "multipart/encrypted": (Reason.UNSUPPORTED, "An encrypted mail."),
    "multipart/report": (Reason.SYSTEM, "A report about another mail."),
    "text/calendar": (Reason.UNSUPPORTED, "An invitation to an event."),
}


class Mail(Struct, frozen=True, gc=False, array_like=True):
    """A mail as it was read: `root` names its thread, `aside` says why it is no message."""

    root: str
    subject: bytes
    id: str | None
    sender: Address
    sent_at: str | None
    text: str
    reply_to: str | None
    flags: tuple[str, ...]
    aside: tuple[Reason, str] | None
    at: int
    """Its number among the mails found."""


Unread = tuple[bytes, Head, Address, int, int]
"""The bytes of a mail, its head, its sender, where the body begins, and its number among the mails found."""


def read_mails(some: Sequence[Unread]) -> list[Mail]:
    """Read mails, one thing after the other of all of them."""
    raws, heads, senders, starts, numbers = zip(*some, strict=True)
    bodies = [*map(body_of, raws, starts, heads)]
    texts = written([body.text for body in bodies])
    identities = last_ids([head.id for head in heads])
    subjects = [head.subject[:LONGEST] for head in heads]
    return [
        *map(
            Mail,
            map(_root, heads, identities, subjects),
            subjects,
            identities,
            senders,
            moments([head.date for head in heads]),
            [own.text for own in texts],
            last_ids([head.parent for head in heads]),
            map(_flags, texts, bodies),
            map(_aside, texts, bodies),
            numbers,
        )
    ]


def sender_of(line: bytes) -> Address:
    """Who wrote a mail, by its From line."""
    senders = addresses(line)
    return senders[0] if senders else _NOBODY


def _root(head: Head, identity: str | None, subject: bytes) -> str:
    """What a thread is called by in every export: Gmail's number, the first mail it refers to, itself."""
    if head.thread:
        return head.thread.strip().decode("ascii", "replace")
    references = ids(head.references) if head.references else None
    root = references[0].decode("utf-8", "replace") if references else last_id(head.parent) or identity
    return root or f"subject:{bare_subject(subject)[0].casefold()}"


def _flags(own: Written, body: Body) -> tuple[str, ...]:
    return _FLAGS[own.quotes or body.cut, own.signature]


def _aside(own: Written, body: Body) -> tuple[Reason, str] | None:
    """Why a mail holds no words of its sender."""
    if own.text:
        return None
    if body.odd:
        return _ODD[body.odd]
    if body.text.strip() or body.cut:
        return Reason.UNSUPPORTED, "It only holds what others wrote, or a signature."
    return Reason.MEDIA, "Files without text." if body.has_files else "A mail without text."
