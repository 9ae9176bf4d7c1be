"""A first way through the mails of a source: which of them people wrote, which belong together, and who exported them."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.entries import Entry
from voicetune_desktop.importers.mail_box import LONGEST, Place, mails
from voicetune_desktop.importers.mail_headers import ABOUT_SENDING, Headers, ids, split_head, text_of
from voicetune_desktop.importers.mail_headers import LONGEST as LONGEST_LINE
from voicetune_desktop.importers.mail_phrases import AUTOMATIC, DRAFTS, JUNK, REPLY, SENT
from voicetune_desktop.importers.mail_voices import Voices
from voicetune_desktop.importers.source import Source
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
_LISTS = frozenset({b"list-id", b"list-unsubscribe", b"list-post", b"x-autoreply", b"x-autorespond", b"feedback-id"})
_SAYING = _LISTS | {b"auto-submitted", b"precedence", b"return-path"}
"""Lines that may say that a program sent a mail."""
_BULK = frozenset({b"bulk", b"list", b"junk", b"auto_reply", b"auto-reply"})
_HOPS = 50


class Mails:
    """Where the mails are, some thirty bytes for each, and which of them make a thread."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.asides: list[SetAside] = []
        """Files that could not be read on."""
        self._first = array("Q")
        """The number of the first mail of each entry."""
        self._offset, self._length = array("Q"), array("Q")
        self.verdict = array("B")
        self._thread, self._own = array("q"), array("q")
        self._late = set[int]()
        """Ids of mails that were answered without naming the first mail of the thread."""
        self._seen = set[int]()
        self._subjects = dict[int, int]()
        self._voices = Voices()

    def read(self, source: Source, entries: Iterable[Entry]) -> None:
        """Look at all mails of these files."""
        for entry in entries:
            self.entries.append(entry)
            self._first.append(len(self.verdict))
            try:
                for place, raw in mails(source, entry):
                    self._add(place, raw, entry.name)
            except HostileArchive:
                raise
            except SourceError as error:
                self.asides.append(SetAside(Reason.UNPARSABLE, error.message, entry.name, self.where(len(self.verdict))))

    def mine(self) -> frozenset[str]:
        """The addresses of the one who exported; empty where the mails do not tell."""
        return self._voices.mine()

    def everybody(self) -> list[str]:
        """Who takes part, the most frequent first."""
        return [address for address, _ in self._voices.parts().most_common(50)]

    def threads(self) -> list[Sequence[int]]:
        """The numbers of the mails that people wrote, those of a thread together, in order of each thread's first mail.

        Nothing can be added behind this: what only `read` needs is given back.
        """
        moved = {own: thread for own, thread in zip(self._own, self._thread, strict=True) if own in self._late and own != thread}
        found = dict[int, "array[int]"]()
        self._seen.clear()
        self._subjects.clear()
        self._own = array("q")
        for at, verdict in enumerate(self.verdict):
            if verdict == KEEP:
                thread = self._thread[at]
                for _ in range(_HOPS):
                    if thread not in moved:
                        break
                    thread = moved[thread]
                found.setdefault(thread, array("I")).append(at)
        return [*found.values()]

    def place(self, at: int) -> Place:
        """Where a mail stands in its file."""
        return Place(self._offset[at], self._length[at])

    def weight(self, at: int) -> int:
        """About how many bytes a mail's text takes."""
        return min(self._length[at], LONGEST >> 6)

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

    def _add(self, place: Place, raw: bytes, name: str) -> None:
        headers, _ = split_head(raw, ABOUT_SENDING)
        folder, is_sent = _of_folder(headers.get(b"x-gmail-labels", b"")[:LONGEST_LINE], name)
        verdict = _verdict(headers, folder)
        identity = headers.get(b"message-id", b"").strip(b"<> \t\r\n")
        own = thread = hash(identity or (place, name))
        if verdict == KEEP:
            self._voices.add(headers, is_sent=is_sent)
            if own in self._seen:  # labels and folders may hold the same mail
                verdict = _AGAIN
            else:
                self._seen.add(own)
                thread = self._thread_of(headers, own)
        self._offset.append(place.offset)
        self._length.append(place.length)
        self.verdict.append(verdict)
        self._own.append(own)
        self._thread.append(thread)

    def _thread_of(self, headers: Headers, own: int) -> int:
        """A number that mails of one thread have in common."""
        if b"x-gm-thrid" in headers:
            return hash(headers[b"x-gm-thrid"].strip())
        if b"references" in headers and (references := ids(headers[b"references"])):
            return hash(references[0])
        if b"in-reply-to" in headers and (parents := ids(headers[b"in-reply-to"])):
            parent = hash(parents[0])
            self._late.add(parent)
            return parent
        bare, is_answer = bare_subject(headers.get(b"subject", b"")[:LONGEST_LINE])
        key = hash(bare.casefold())
        if is_answer and key in self._subjects:
            return self._subjects[key]
        if bare:
            if len(self._subjects) > SUBJECTS:
                self._subjects.clear()
            self._subjects[key] = own
        return own


@lru_cache(maxsize=2048)
def bare_subject(line: bytes) -> tuple[str, bool]:
    """A subject without "Re:" and the like, and whether it had one."""
    subject = text_of(line)
    bare = REPLY.sub("", subject).strip()
    return bare, len(bare) < len(subject)


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


def _verdict(headers: Headers, folder: int) -> int:
    sender = headers.get(b"from", b"")
    if b"@" not in sender:
        return _NOBODY
    if folder != KEEP:
        return folder
    is_automatic = _is_robot(sender[:LONGEST_LINE]) or (not _SAYING.isdisjoint(headers) and _says_automatic(headers))
    return _LIST if is_automatic else KEEP


def _says_automatic(headers: Headers) -> bool:
    return (
        not _LISTS.isdisjoint(headers)
        or headers.get(b"auto-submitted", b"no").strip().lower() != b"no"
        or headers.get(b"precedence", b"").strip().lower() in _BULK
        or headers.get(b"return-path", b"").strip() == b"<>"
    )


@lru_cache(maxsize=2048)
def _is_robot(sender: bytes) -> bool:
    return AUTOMATIC.search(sender) is not None
