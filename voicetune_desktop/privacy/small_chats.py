"""Many short chats read together: what looks for no names of people in the chat reads one sheet for all chats of the same countries."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.model import Finding, Person
from voicetune_desktop.privacy.detectors.base import Setup
from voicetune_desktop.privacy.detectors.registry import FAMILIES, OF_PEOPLE, Family
from voicetune_desktop.privacy.reading import Reader
from voicetune_desktop.privacy.scan import Found, find_in
from voicetune_desktop.privacy.sheets import Said, Sheet


class SmallChat(Struct, frozen=True):
    """Who takes part in a chat, the countries that it points to, and what is said."""

    people: Sequence[Person]
    regions: tuple[str, ...]
    talk: Sequence[Said]


def scan_chats(chats: Sequence[SmallChat], families: Sequence[Family] = FAMILIES) -> list[Found]:
    """The findings of every chat, by the number of the message in it. Every message says by `chat` which one it is from."""
    found: dict[int, Found] = {}
    alike: dict[tuple[str, ...], list[int]] = {}
    for number, chat in enumerate(chats):
        alike.setdefault(chat.regions, []).append(number)
    for regions, numbers in alike.items():
        found.update(zip(numbers, _scan([chats[number] for number in numbers], regions, tuple(families)), strict=True))
    return [found[number] for number in range(len(chats))]


def _scan(chats: Sequence[SmallChat], regions: tuple[str, ...], families: tuple[Family, ...]) -> list[Found]:
    ends = list(accumulate(len(chat.talk) for chat in chats))
    talk = [said for chat in chats for said in chat.talk]
    shared, of_people = _shared(regions, families), tuple(family for family in families if family in OF_PEOPLE)

    def read(sheet: Sheet) -> Iterator[Finding]:
        yield from shared.read(sheet)
        for number, start, part in sheet.parts(ends):
            for finding in Reader(Setup(tuple(chats[number].people), regions), of_people).read(part):
                yield replace(finding, start=finding.start + start, end=finding.end + start)

    return _by_chat(find_in([said.text for said in talk], read, talk), ends)


@lru_cache(maxsize=32)
def _shared(regions: tuple[str, ...], families: tuple[Family, ...]) -> Reader:
    return Reader(Setup(regions=regions), [family for family in families if family not in OF_PEOPLE])


def _by_chat(found: Found, ends: Sequence[int]) -> list[Found]:
    chats: list[dict[int, list[Finding]]] = [{} for _ in ends]
    chat = first = 0
    for row in sorted(found):
        while row >= ends[chat]:
            chat, first = chat + 1, ends[chat]
        chats[chat][row - first] = found[row]
    return list(chats)
