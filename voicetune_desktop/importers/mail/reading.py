"""One mail: what its sender wrote, and what its thread needs to know of it."""

from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from voicetune_desktop.importers.mail.head import Head
from voicetune_desktop.importers.mail.headers import LONGEST, Address, addresses, bare_subject, ids, moment
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


Unread = tuple[bytes, Head, int, int]
"""The bytes of a mail, its head, where the body begins, and its number among the mails found."""


def read_mails(some: Sequence[Unread]) -> list[Mail]:
    """Read mails."""
    bodies = [body_of(raw, start, head) for raw, head, start, _ in some]
    texts = [written(body.text) for body in bodies]
    return [_mail(head, body, own, at) for (_, head, _, at), body, own in zip(some, bodies, texts, strict=True)]


def _mail(head: Head, body: Body, own: Written, at: int) -> Mail:
    subject = head.subject[:LONGEST]
    identity = _id(head.id)
    return Mail(
        _root(head, identity, subject),
        subject,
        identity,
        _sender(head.people[0][:LONGEST]),
        moment(head.date),
        own.text,
        _id(head.parent) if head.parent else None,
        _FLAGS[own.quotes or body.cut, own.signature],
        None if own.text else _aside(body),
        at,
    )


@lru_cache(maxsize=2048)
def _sender(line: bytes) -> Address:
    senders = addresses(line)
    return senders[0] if senders else _NOBODY


def _id(line: bytes) -> str | None:
    found = ids(line)
    return found[-1].decode("utf-8", "replace") if found else None


def _root(head: Head, identity: str | None, subject: bytes) -> str:
    """What a thread is called by in every export: Gmail's number, the first mail it refers to, itself."""
    if head.thread:
        return head.thread.strip().decode("ascii", "replace")
    references = ids(head.references) if head.references else None
    root = references[0].decode("utf-8", "replace") if references else _id(head.parent) or identity
    return root or f"subject:{bare_subject(subject)[0].casefold()}"


def _aside(body: Body) -> tuple[Reason, str]:
    """Why a mail holds no words of its sender."""
    if body.odd:
        return _ODD[body.odd]
    if body.text.strip() or body.cut:
        return Reason.UNSUPPORTED, "It only holds what others wrote, or a signature."
    return Reason.MEDIA, "Files without text." if body.has_files else "A mail without text."
