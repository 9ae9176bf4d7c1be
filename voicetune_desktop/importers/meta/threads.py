"""Finding Messenger and Instagram threads in a download of Meta, whatever its age, and telling the two apps apart."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from typing import cast

import msgspec
from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.meta.files import repaired_name
from voicetune_desktop.importers.meta.post_files import find_posts
from voicetune_desktop.importers.sources.source import Entry, Source
from voicetune_desktop.model import Match

LOOSE = 200
"""JSON files outside Meta's folders whose heads are looked at; fewer than a source remembers."""
LOOKED_AT = 5_000
"""Files, from all over a source, whose folders tell the apps apart."""

_SECTIONS = r"inbox|archived_threads|filtered_threads|message_requests|e\dee_cutover|messages/[a-z_]+"
"""Folders of threads, and whatever else stands beside them, such as that of talks with Meta AI."""
_THREAD = rf"(?:^|/)(?:{_SECTIONS})/([^/]+)/message(?:_(\d+))?\.json$"
_WEB_THREAD = rf"(?:^|/)(?:{_SECTIONS})/[^/]+/message(?:_\d+)?\.html$"
_ABOVE_THREADS = re.compile(rf"(?:^|/)(?:messages|{_SECTIONS})/", re.IGNORECASE)
_NUMBER = re.compile(r"(?:^|/)message(?:_(\d+))?\.(?:json|html?)$", re.IGNORECASE)
_JSON_NUMBER = r"(?:^|/)message(?:_(\d+))?\.json$"
_ID = re.compile(r"_([A-Za-z0-9-]*\d[A-Za-z0-9-]*)$")
_PARTICIPANTS = re.compile(rb'"participants"\s*:\s*(\[[^\]]*\])')
_WEB_MARKS = (b"_a6-g", b"_a6-h", b"_a6-p", b"_2ph_", b"pam _3-95", b"_2lej", b"_2let", b"_2lem")
_MARKS_ENOUGH = 2
"""Class names that no other app's pages have, the newer ones and those of 2018."""


class Platform(Struct, frozen=True):
    """One of the apps whose threads lie in Meta's downloads."""

    format: str
    label: str
    root: str
    """Folders above this app's threads, as a regular expression."""
    foreign: str
    """The same for the other app."""
    hints: str
    """Words in the names of this app's other folders and of its archives, as a regular expression."""
    foreign_hints: str
    """Those of the other app."""
    unsure: float
    """Confidence when nothing tells the apps apart."""
    deleted: str
    """What the app calls somebody who is gone."""


class Thread(Struct, frozen=True):
    """The files of one chat, oldest first. `key` is the app's own number of the chat, or "" where the folder does not name it."""

    key: str
    folder: str
    entries: tuple[Entry, ...]


def score(source: Source, platform: Platform) -> Match:
    """How sure we are that threads of this app are in the source, as JSON or as the web pages that Meta offers, too."""
    for pattern, kind in ((_THREAD, "JSON files"), (_WEB_THREAD, "web pages (JSON would tell the exact times)")):
        if any(_own(source, pattern, platform)):
            reason = f"The folders of a download from {platform.label}, with {kind}."
            is_named = any(source.matching(rf"(?:^|/)(?:{platform.root})(?=/).*?{pattern}"))
            return Match(0.98, reason) if is_named else _weighed(source, platform, 0.98, reason)
    if _loose(source, LOOSE):
        return _weighed(source, platform, 0.9, "A message file as Messenger and Instagram write it.")
    if find_posts(source, platform.format):
        return Match(0.95, f"Posts or comments in a download from {platform.label}.")
    if _web_pages(source):
        return _weighed(source, platform, 0.8, "A web page as Messenger and Instagram write it.")
    return Match(0.0, f"No message files of {platform.label}.")


def _weighed(source: Source, platform: Platform, sure: float, reason: str) -> Match:
    own, foreign = (_found(source, hints) for hints in (platform.hints, platform.foreign_hints))
    if own == foreign:
        return Match(min(sure, platform.unsure), f"{reason} Nothing tells Messenger and Instagram apart.")
    return Match(sure, reason) if own else Match(0.3, f"{reason} Names in it point to another app.")


def _found(source: Source, hints: str) -> bool:
    """Whether a hint stands in the name of the source or a folder, other than those of threads, which people name."""
    search = re.compile(hints, re.IGNORECASE).search
    some = source.entries[:: len(source.entries) // LOOKED_AT + 1]
    folders = {_ABOVE_THREADS.split(entry.name, maxsplit=1)[0] for entry in some}
    return any(search(name) for name in (source.name, *folders))


def find_threads(source: Source, platform: Platform) -> list[Thread]:
    """The app's threads in natural order; for files without Meta's folders, those that look like one."""
    return _threads(source, list(_own(source, _THREAD, platform)) or _loose(source))


def find_page_threads(source: Source, platform: Platform) -> list[Thread]:
    """The same for a download as web pages; beside those of posts, loose ones are about likes, logins and the like."""
    own = list(_own(source, _WEB_THREAD, platform))
    return _threads(source, own if own or find_posts(source, platform.format) else _web_pages(source))


def _threads(source: Source, entries: list[Entry]) -> list[Thread]:
    folders: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        folders[_key(_folder(source, entry)) or _place(entry)].append(entry)
    return [_thread(source, group) for group in folders.values()]


def _thread(source: Source, entries: list[Entry]) -> Thread:
    folder = _folder(source, entries[0])
    return Thread(_key(folder), folder, tuple(sorted(entries, key=_number, reverse=True)))


def _own(source: Source, pattern: str, platform: Platform) -> Iterator[Entry]:
    """Files whose names match, but for those in folders of the other app."""
    return source.matching(rf"^(?!(?:.*/)?(?:{platform.foreign})/).*?{pattern}")


def _loose(source: Source, most: int | None = None) -> list[Entry]:
    """JSON files that look like a thread by their content; those called as Meta calls them, if there are some among the first."""
    named = [entry for entry in islice(source.matching(_JSON_NUMBER), most) if source.told(entry, looks_like_thread)]
    return named or [entry for entry in islice(source.matching(r"\.json$"), LOOSE) if source.told(entry, looks_like_thread)]


def looks_like_thread(source: Source, entry: Entry) -> bool:
    """Whether the head of a file names what every message of a thread has."""
    head = safe_head(source, entry)
    return b'"messages"' in head and b'"sender_name"' in head and b'"timestamp_ms"' in head


def safe_head(source: Source, entry: Entry) -> bytes:
    """The head of an entry, b"" when it is damaged: a broken file must not hide its siblings."""
    try:
        return source.head(entry)
    except HostileArchive:
        raise
    except SourceError:
        return b""


def _place(entry: Entry) -> str:
    """What the files of one thread have in common: their folder when they are numbered."""
    return entry.name.rpartition("/")[0] if _NUMBER.search(entry.name) else entry.name


def _folder(source: Source, entry: Entry) -> str:
    """Name of the folder around a thread file, for a file handed over by itself the one it lies in."""
    folder = entry.name.rpartition("/")[0].rpartition("/")[2]
    return folder or next((path.absolute().parent.name for path in source.paths if path.name == entry.name), "")


def _key(folder: str) -> str:
    """The number at the end of "annasmith_7000000942561", which stays when Anna changes her name."""
    found = _ID.search(folder)
    return found[1] if found and len(found[1]) >= 5 else ""


def key_of_path(path: object) -> str:
    """The number in a file's own "thread_path": "inbox/annasmith_7000000942561"."""
    return _key(path.rpartition("/")[2]) if isinstance(path, str) else ""


def _number(entry: Entry) -> tuple[int, str]:
    found = _NUMBER.search(entry.name)
    return (int(found[1]) if found and found[1] else 0), entry.name


def participants_in(head: bytes) -> tuple[str, ...]:
    """The people that a thread file names at its start."""
    found = _PARTICIPANTS.search(head)
    try:
        return names_of(msgspec.json.decode(found[1])) if found else ()
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return ()


def names_of(participants: object) -> tuple[str, ...]:
    """Repaired names of a list of {"name": …}, or of a list of names."""
    listed = cast("list[object]", participants) if isinstance(participants, list) else []
    people = (cast("dict[str, object]", person).get("name") if isinstance(person, dict) else person for person in listed)
    return tuple(dict.fromkeys(repaired_name(name) for name in people))


def _web_pages(source: Source) -> list[Entry]:
    return [page for page in islice(source.matching(r"\.html?$"), LOOSE) if source.told(page, _is_web_page)]


def _is_web_page(source: Source, entry: Entry) -> bool:
    head = safe_head(source, entry)
    return sum(mark in head for mark in _WEB_MARKS) >= _MARKS_ENOUGH
