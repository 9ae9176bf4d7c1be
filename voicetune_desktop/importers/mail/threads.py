"""The threads of mails as chats, a batch of them at a time."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import chain, islice

from voicetune_desktop.importers.mail.headers import bare_subject
from voicetune_desktop.importers.mail.index import KEEP, Mails
from voicetune_desktop.importers.mail.reading import Mail
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, Chat, ChatExport, Message, Participant, Reason, SetAside

BATCH = 1 << 23
"""About how many bytes of mails are held at a time."""
_ZONE = len("2024-01-31T10:00:00")
"""Where the zone stands in a time; times of the same one are in order as texts."""
_UNTITLED = "No subject"


def read_threads(source: Source, found: Mails, mine: frozenset[str], answers: Answers) -> Iterator[ChatExport]:
    """Every thread; what is set aside by its head alone comes with one of them."""
    by_head: Iterable[SetAside] = chain(found.asides, (found.aside(at) for at, verdict in enumerate(found.verdict) if verdict != KEEP))
    aside: list[SetAside] = []
    held: ChatExport | None = None
    for batch in _batches(found):
        for read in _read(batch, found):
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


def _read(batch: Iterable[Sequence[int]], found: Mails) -> Iterator[list[Mail]]:
    """The mails of each thread, unpacked no earlier than needed: they lie in the processor's own memory when they are made messages."""
    counts = sorted(chain.from_iterable(batch))
    left, taken, waiting = zip(counts, found.mails(counts), strict=True), 0, dict[int, Mail]()
    for thread in batch:
        needed = bisect_right(counts, thread[-1])
        if needed > taken:
            waiting.update(islice(left, needed - taken))
            taken = needed
        yield [*map(waiting.pop, thread)]


def _export(found: Mails, mails: list[Mail], mine: frozenset[str], me: str | None) -> ChatExport:
    mails = _in_order(mails) if len(mails) > 1 else mails
    first = mails[0]
    subject = next(filter(None, (bare_subject(mail.subject)[0] for mail in mails)), "")
    chat = Chat(f"email:{first.root}", subject or _UNTITLED)
    people = dict[str, Participant]()
    for mail in mails:
        address, name = mail.sender
        if address not in people or people[address].name == address:
            is_me = me in (name, address) or address in mine if me else address in mine if mine else None
            people[address] = Participant(address, name, is_me, (address,) if name != address else ())
    known = {mail.id for mail in mails}
    items = [
        _set_aside(found, mail.aside, mail.at) if mail.aside else _message(mail, chat, people[mail.sender[0]], known) for mail in mails
    ]
    return ChatExport(chat, items, tuple(people.values()))


def _in_order(mails: list[Mail]) -> list[Mail]:
    """By time; one without a time stays behind the one that it follows in the file."""
    written = [mail.sent_at or "" for mail in mails]
    if len({time[_ZONE:] for time in written}) == 1 and written[0]:
        if written == sorted(written):
            return mails
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
