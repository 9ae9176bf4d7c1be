"""Whose download it is: from the profile in it, or from who takes part in most chats."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, cast

import msgspec

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.meta.files import repaired_name
from voicetune_desktop.importers.meta.talk import NOBODY
from voicetune_desktop.importers.meta.threads import Thread, participants_in, safe_head
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, Question

_PROFILES = r"(?:^|/)(?:profile_information|personal_information|profile)\.json$"
_LARGEST = 2**22
"""Bytes of a profile; real ones have a few thousand."""
_LOOKED_AT = 400
"""Threads whose people are counted."""


def owner_names(source: Source, threads: Sequence[Thread], answers: Answers) -> frozenset[str]:
    """What the owner of the download is called in its threads; empty when nothing says so."""
    if answers.me:
        return frozenset({answers.me})
    names = frozenset(_profile_names(source))
    declared = False
    for people in _people(source, threads) if names else ():
        if names.intersection(people):
            return names.intersection(people)
        declared = declared or bool(people)
    return frozenset() if declared else names


def ask_owner(source: Source, threads: Sequence[Thread]) -> tuple[Question, ...]:
    """Who the owner may be: everybody, most chats first; the guess takes part in more chats than anybody else."""
    counts = Counter(name for people in _people(source, threads) for name in people if name not in NOBODY)
    if len(counts) < 2:
        return ()
    (first, most), (_, next_most) = counts.most_common(2)
    return (Question("who_am_i", tuple(name for name, _ in counts.most_common(50)), first if most > next_most else None),)


def _people(source: Source, threads: Sequence[Thread]) -> Iterator[tuple[str, ...]]:
    return (participants_in(safe_head(source, thread.entries[-1])) for thread in threads[:_LOOKED_AT])


def profile_name(source: Source) -> str:
    """What the profile in the download calls the owner, "" where it cannot be told from other things that it says."""
    for profile in _profiles(source):
        fields = next(_fields_in(profile), dict[str, object]())
        labelled = (_member(fields.get(label), "value") for label in ("Name", "Username"))
        for name in map(repaired_name, (*_own_names(profile), *labelled)):
            if name:
                return name
    return ""


def _profile_names(source: Source) -> Iterator[str]:
    for profile in _profiles(source):
        yield from filter(None, map(repaired_name, _names_in(profile)))


def _profiles(source: Source) -> Iterator[Any]:
    for entry in islice(source.matching(_PROFILES), 10):
        if entry.size <= _LARGEST:
            try:
                with source.open(entry) as stream:
                    yield msgspec.json.decode(stream.read())
            except HostileArchive:
                raise
            except (SourceError, msgspec.MsgspecError, UnicodeError, RecursionError):
                continue


def _names_in(profile: Any) -> Iterator[object]:
    """The owner's names, and nobody else's: profiles list family and friends, too."""
    yield from _own_names(profile)
    for fields in _fields_in(profile):
        yield from (_member(value, "value") for value in fields.values())


def _own_names(profile: Any) -> Iterator[object]:
    """The names in a profile of Facebook."""
    for place in ("profile_v2", "profile"):
        name = _member(_member(profile, place), "name")
        yield from (name, _member(name, "full_name"))
    yield from (_member(profile, "name"), _member(profile, "username"))


def _fields_in(profile: Any) -> Iterator[dict[str, object]]:
    """What a profile of Instagram or Threads says, by label in the language of the account."""
    for place in ("profile_user", "text_post_app_text_post_app_profile"):
        users = _member(profile, place)
        for user in cast("list[object]", users) if isinstance(users, list) else []:
            fields = _member(user, "string_map_data")
            if isinstance(fields, dict):
                yield cast("dict[str, object]", fields)


def _member(value: object, name: str) -> object:
    return cast("dict[str, object]", value).get(name) if isinstance(value, dict) else None
