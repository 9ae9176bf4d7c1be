"""The threads of mails as chats: each mail read once more, a batch of threads at a time."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import chain, groupby

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.mail_box import reread
from voicetune_desktop.importers.mail_headers import ABOUT_TEXT, LONGEST, Address, Headers, addresses, ids, moment, split_head
from voicetune_desktop.importers.mail_index import KEEP, Mails, bare_subject
from voicetune_desktop.importers.mail_parts import Body, body_of
from voicetune_desktop.importers.mail_text import written
from voicetune_desktop.importers.source import Source
from voicetune_desktop.model import Answers, Chat, ChatExport, Message, Participant, Reason, SetAside

BATCH = 1 << 24
"""About how many bytes of texts are held at a time."""
_ZONE = len("2024-01-31T10:00:00")
"""Where the zone stands in a time; times of the same one are in order as texts."""
_UNTITLED = "No subject"
_NOBODY = Address("unknown", "unknown")
_FLAGS: dict[tuple[bool, bool], tuple[str, ...]] = {
    (False, False): (),
    (False, True): ("signature_cut",),
    (True, False): ("quote_cut",),
    (True, True): ("quote_cut", "signature_cut"),
}
"""By whether a quotation was left out, and whether a signature was."""


class Mail(Struct, frozen=True, gc=False):
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


def read_threads(source: Source, found: Mails, mine: frozenset[str], answers: Answers) -> Iterator[ChatExport]:
    """Every thread; what is set aside by its head alone, or cannot be read, comes with one of them."""
    by_head: Iterable[SetAside] = chain(found.asides, (found.aside(at) for at, verdict in enumerate(found.verdict) if verdict != KEEP))
    aside: list[SetAside] = []
    held: ChatExport | None = None
    for batch in _batches(found):
        mails = _read(source, found, batch)
        aside += (_lost(found, at) for thread in batch for at in thread if at not in mails)
        for thread in batch:
            read = [mails.pop(at) for at in thread if at in mails]
            if all(mail.aside for mail in read):
                aside += (_set_aside(found, mail.aside, mail.at) for mail in read if mail.aside)
                continue
            export = _export(found, read, mine, answers.me)
            if answers.chats is None or export.chat.id in answers.chats:
                if held:
                    yield held
                export.items = chain(by_head, aside, export.items)
                held, by_head, aside = export, (), []
    if held is None and answers.chats is None:
        held = ChatExport(Chat(f"email:{source.name}", source.name), ())
    if held:
        held.items = chain(by_head, held.items, aside)
        yield held


def _lost(found: Mails, at: int) -> SetAside:
    return SetAside(Reason.UNPARSABLE, "This mail could not be read a second time.", found.entry(at).name, found.where(at))


def _batches(found: Mails) -> Iterator[list[Sequence[int]]]:
    """Threads whose texts fit into memory together."""
    batch, weight = list[Sequence[int]](), 0
    for thread in found.threads():
        batch.append(thread)
        weight += sum(map(found.weight, thread))
        if weight > BATCH:
            yield batch
            batch, weight = [], 0
    if batch:
        yield batch


def _read(source: Source, found: Mails, batch: Iterable[Sequence[int]]) -> dict[int, Mail]:
    """The mails of some threads, read in the order of their files."""
    mails = dict[int, Mail]()
    for entry, wanted in groupby(sorted(chain.from_iterable(batch)), found.entry):
        places = list(wanted)
        try:
            for at, raw in zip(places, reread(source, entry, map(found.place, places)), strict=False):
                mails[at] = _mail(raw, at)
        except HostileArchive:
            raise
        except SourceError:
            continue
    return mails


def _export(found: Mails, mails: list[Mail], mine: frozenset[str], me: str | None) -> ChatExport:
    mails = _in_order(mails) if len(mails) > 1 else mails
    first = mails[0]
    subject = next(filter(None, (bare_subject(mail.subject)[0] for mail in mails)), "")
    chat = Chat(f"email:{first.root}", subject or _UNTITLED)
    known = {mail.id for mail in mails}
    people = dict[str, Participant]()
    for mail in mails:
        address, name = mail.sender
        if address not in people or people[address].name == address:
            is_me = me in (name, address) or address in mine if me else address in mine if mine else None
            people[address] = Participant(address, name, is_me, (address,) if name != address else ())
    items = (
        _set_aside(found, mail.aside, mail.at) if mail.aside else _message(mail, chat, people[mail.sender.address], known) for mail in mails
    )
    return ChatExport(chat, items, tuple(people.values()))


def _in_order(mails: list[Mail]) -> list[Mail]:
    """By time; one without a time stays behind the one that it follows in the file."""
    written = [mail.sent_at or "" for mail in mails]
    if len({time[_ZONE:] for time in written}) == 1 and written[0]:
        return [mails[at] for at in sorted(range(len(mails)), key=written.__getitem__)]
    last = 0.0
    times = [last := _stamp(mail.sent_at) if mail.sent_at else last for mail in mails]
    return [mails[at] for at in sorted(range(len(mails)), key=times.__getitem__)]


def _stamp(sent_at: str) -> float:
    time = datetime.fromisoformat(sent_at)
    return (time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp()


def _set_aside(found: Mails, why: tuple[Reason, str], at: int) -> SetAside:
    return SetAside(*why, found.entry(at).name, found.where(at))


def _message(mail: Mail, chat: Chat, person: Participant, known: set[str | None]) -> Message:
    reply_to = mail.reply_to if mail.reply_to in known else None
    return Message(chat.id, chat.title, mail.id, person.id, person.name, person.is_me, mail.sent_at, mail.text, reply_to, flags=mail.flags)


def _mail(raw: bytes, at: int) -> Mail:
    headers, start = split_head(raw, ABOUT_TEXT)
    body = body_of(raw, start, headers)
    own = written(body.text)
    subject = headers.get(b"subject", b"")[:LONGEST]
    identity = _id(headers, b"message-id")
    senders = addresses(headers.get(b"from", b""))
    return Mail(
        _root(headers, identity, subject),
        subject,
        identity,
        senders[0] if senders else _NOBODY,
        moment(headers.get(b"date", b"")),
        own.text,
        _id(headers, b"in-reply-to"),
        _FLAGS[own.quotes or body.cut, own.signature],
        None if own.text else _aside(body),
        at,
    )


def _id(headers: Headers, name: bytes) -> str | None:
    found = ids(headers[name]) if name in headers else None
    return found[-1].decode("utf-8", "replace") if found else None


def _root(headers: Headers, identity: str | None, subject: bytes) -> str:
    """What a thread is called by in every export: Gmail's number, the first mail it refers to, itself."""
    if b"x-gm-thrid" in headers:
        return headers[b"x-gm-thrid"].strip().decode("ascii", "replace")
    references = ids(headers[b"references"]) if b"references" in headers else None
    root = references[0].decode("utf-8", "replace") if references else _id(headers, b"in-reply-to") or identity
    return root or f"subject:{bare_subject(subject)[0].casefold()}"


def _aside(body: Body) -> tuple[Reason, str]:
    """Why a mail holds no words of its sender."""
    if body.odd:
        return _ODD[body.odd]
    if body.text.strip() or body.cut:
        return Reason.UNSUPPORTED, "It only holds what others wrote, or a signature."
    return Reason.MEDIA, "Files without text." if body.has_files else "A mail without text."


_ODD = {
    "multipart/encrypted": (Reason.UNSUPPORTED, "An encrypted mail."),
    "multipart/report": (Reason.SYSTEM, "A report about another mail."),
    "text/calendar": (Reason.UNSUPPORTED, "An invitation to an event."),
}
