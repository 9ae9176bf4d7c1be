"""A first way through the mails of a source: which of them people wrote, which belong together, and who exported them."""

from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from types import TracebackType
from typing import Self

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.mail.box import mails
from voicetune_desktop.importers.mail.head import PEOPLE, Found, Head, head_of, people_and_programs, split_heads
from voicetune_desktop.importers.mail.headers import LONGEST as LONGEST_LINE
from voicetune_desktop.importers.mail.headers import Address, bare_subject, ids, text_of
from voicetune_desktop.importers.mail.phrases import AUTOMATIC, DRAFTS, JUNK, SENT
from voicetune_desktop.importers.mail.reading import Mail, Unread, read_mails, sender_of
from voicetune_desktop.importers.mail.shelf import MailShelf
from voicetune_desktop.importers.mail.voices import Voices
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Reason, SetAside

KEEP = 0
ASIDE = (
    (Reason.SYSTEM, ""),
    (Reason.SYSTEM, "A mail that a list or a program sent."),
    (Reason.UNSUPPORTED, "A mail in the spam or the trash."),
    (Reason.UNSUPPORTED, "A draft that was not sent."),
    (Reason.UNPARSABLE, "It has no sender."),
    (Reason.SYSTEM, "The same mail stands elsewhere in this export."),
)
"""What becomes of a mail by its head alone; 0 is one that people wrote."""
_LIST, _JUNK, _DRAFT, _NOBODY, _AGAIN = range(1, 6)

SUBJECTS = 200_000
"""Subjects that are remembered, for answers that do not say what they answer."""
_ALIKE = 1000
"""Different heads that wait to be counted."""
_MAIL = 500
"""About how many bytes a mail takes beside its text."""
_HOPS = 50


class _Alike(Struct, gc=False):
    """Mails whose heads name the same people and labels."""

    verdict: int
    sender: Address
    is_sent: bool
    mails: int = 0
    """Those that people wrote and that are not counted yet."""


class Mails:
    """The mails, packed and some thirty bytes for each, and which of them make a thread. Close it, or use it in `with`."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.asides: list[SetAside] = []
        """Files that could not be read on."""
        self._first = array("Q")
        """The number of the first mail of each entry."""
        self.verdict = array("B")
        self._own, self._thread, self._weight = array("q"), array("q"), array("I")
        """Of each mail that people wrote: its own number, that of its thread, about how many bytes it takes."""
        self._late = set[int]()
        """Ids of mails that were answered without naming the first mail of the thread."""
        self._seen = set[int]()
        self._subjects = dict[int, int]()
        self._voices = Voices()
        self._alike = dict[Found, _Alike]()
        """Of the file that is read, by the lines of `people_and_programs`."""
        self._shelf = MailShelf()

    def read(self, source: Source, entries: Iterable[Entry]) -> None:
        """Read all mails of these files. Raises HostileArchive, and SourceError where the disk is full."""
        for entry in entries:
            self.entries.append(entry)
            self._first.append(len(self.verdict))
            for some in self._up_to_damage(source, entry):
                self._add(some, entry.name)
            self._count()

    def mine(self) -> frozenset[str]:
        """The addresses of the one who exported; empty where the mails do not tell."""
        return self._voices.mine()

    def everybody(self) -> list[str]:
        """Who takes part, the most frequent first."""
        return [address for address, _ in self._voices.parts.most_common(50)]

    def threads(self) -> list[Sequence[int]]:
        """The mails that people wrote, counted from 0, those of a thread together, in order of each thread's first mail.

        Nothing can be added behind this: what only `read` needs is given back.
        """
        moved = {own: thread for own, thread in zip(self._own, self._thread, strict=True) if own in self._late and own != thread}
        found = defaultdict[int, "array[int]"](partial(array, "I"))
        self._seen.clear()
        self._subjects.clear()
        self._own = array("q")
        for count, thread in enumerate(self._thread):
            found[_moved(thread, moved) if thread in moved else thread].append(count)
        return [*found.values()]

    def mails(self, counts: Iterable[int]) -> Iterator[Mail]:
        """The mails of these counts, which ascend."""
        return self._shelf.mails(counts)

    def weight(self, count: int) -> int:
        """About how many bytes a mail takes that people wrote."""
        return self._weight[count]

    def aside(self, at: int) -> SetAside:
        """Why a mail is none that people wrote."""
        reason, why = ASIDE[self.verdict[at]]
        return SetAside(reason, why, self.entry(at).name, self.where(at))

    def entry(self, at: int) -> Entry:
        """The file of a mail."""
        return self.entries[bisect_right(self._first, at) - 1]

    def where(self, at: int) -> str:
        """The place of a mail inside its file."""
        return f"mails[{at - self._first[bisect_right(self._first, at) - 1]}]"

    def close(self) -> None:
        """Throw away what is left."""
        self._shelf.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _up_to_damage(self, source: Source, entry: Entry) -> Iterator[list[bytes]]:
        """The mails of a file, as far as it can be read."""
        try:
            yield from mails(source, entry)
        except HostileArchive:
            raise
        except SourceError as error:
            self.asides.append(SetAside(Reason.UNPARSABLE, error.message, entry.name, self.where(len(self.verdict))))

    def _add(self, some: list[bytes], name: str) -> None:
        """Add mails of a file. To do one thing after the other with all of them takes a fifth less time."""
        kept = list[Unread]()
        for raw, (found, start) in zip(some, split_heads(some), strict=True):
            people = people_and_programs(found)
            alike = self._alike.get(people) or self._new(people, name)
            verdict = alike.verdict
            if verdict == KEEP:
                alike.mails += 1
                head = head_of(found)
                verdict = self._judge(head)
                if verdict == KEEP:
                    kept.append((raw, head, alike.sender, start, len(self.verdict)))
            self.verdict.append(verdict)
        if kept:
            mails = read_mails(kept)
            self._weight.extend([_MAIL + len(mail.text) for mail in mails])
            self._shelf.put(mails)

    def _judge(self, head: Head) -> int:
        """What becomes of a mail that a person wrote, which is the next one; labels and folders may hold it again."""
        own = hash(head.id.strip(b"<> \t\r\n") or len(self.verdict))
        if own in self._seen:
            return _AGAIN
        self._seen.add(own)
        self._own.append(own)
        self._thread.append(self._thread_of(head, own))
        return KEEP

    def _new(self, people: Found, name: str) -> _Alike:
        """What is said of mails with such heads; of long lines the beginning counts."""
        short = tuple(line[:LONGEST_LINE] for line in people)
        sender, labels = short[0], short[PEOPLE - 1]
        folder, is_sent = _of_folder(labels, name)
        is_automatic = any(people[PEOPLE:])
        verdict = _NOBODY if b"@" not in people[0] else _LIST if folder == KEEP and (is_automatic or _is_robot(sender)) else folder
        if len(self._alike) > _ALIKE:
            self._count()
        return self._alike.setdefault(short, _Alike(verdict, sender_of(sender), is_sent))

    def _count(self) -> None:
        """Count those who take part in the mails that wait for it."""
        for people, alike in self._alike.items():
            if alike.mails:
                self._voices.add(*people[: PEOPLE - 1], is_sent=alike.is_sent, times=alike.mails)
        self._alike.clear()

    def _thread_of(self, head: Head, own: int) -> int:
        """A number that mails of one thread have in common."""
        if head.thread:
            return hash(head.thread.strip())
        if head.references and (references := ids(head.references)):
            return hash(references[0])
        if head.parent and (parents := ids(head.parent)):
            parent = hash(parents[0])
            self._late.add(parent)
            return parent
        bare, is_answer = bare_subject(head.subject[:LONGEST_LINE])
        key = hash(bare.casefold())
        if is_answer and key in self._subjects:
            return self._subjects[key]
        if bare:
            if len(self._subjects) > SUBJECTS:
                self._subjects.clear()
            self._subjects[key] = own
        return own


def _moved(thread: int, moved: Mapping[int, int]) -> int:
    """The thread that its first mail belongs to."""
    for _ in range(_HOPS):
        if thread not in moved:
            break
        thread = moved[thread]
    return thread


@lru_cache(maxsize=2048)
def _of_folder(labelled: bytes, name: str) -> tuple[int, bool]:
    """What becomes of a mail by its labels and the place where it lies, and whether it was sent by the exporter."""
    folders = _folders(labelled, name)
    verdict = KEEP if folders.isdisjoint(JUNK | DRAFTS) else _DRAFT if folders.isdisjoint(JUNK) else _JUNK
    return verdict, not folders.isdisjoint(SENT)


def _folders(labelled: bytes, name: str) -> frozenset[str]:
    """Labels of Gmail, and the folders and file in which a mail lies, in lower case."""
    labels, places = text_of(labelled).split(",") if labelled else [], name.split("/")
    return frozenset(label.strip(' "').removesuffix(".mbox").removesuffix(".sbd").lower() for label in (*labels, *places))


@lru_cache(maxsize=2048)
def _is_robot(sender: bytes) -> bool:
    return AUTOMATIC.search(sender) is not None
