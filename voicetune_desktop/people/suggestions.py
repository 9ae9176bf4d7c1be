"""Suggests who is the same person under several names or on several platforms. It never merges: the person at the screen does."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import combinations, islice
from typing import Literal

from msgspec import Struct

from voicetune_desktop.people.labels import NameParts, is_contact, parse_label
from voicetune_desktop.people.names import spellings

Reason = Literal[
    "wrote the same messages",
    "same phone number",
    "same e-mail address",
    "same name",
    "same handle",
    "both made an export",
    "handle made of the name",
    "short form of the name",
    "nearly the same name",
]
"""Why two may be one person; whoever has two exports of one chat knows the first one."""

LEAST = 0.5
"""Suggestions below this score are not worth a question."""
_MOST_IN_BLOCK = 40
"""People who share a trait; a trait of more ("Anna") tells nothing, and all pairs would be too many."""
_NEARLY = 88
"""Least similarity (0 to 100) of two full names that may differ by a typing error."""
_ONE_PLATFORM = 0.15
"""How much less likely the same person is there twice."""
_PHONE_KEY = re.compile(r"(?:[a-z]{2,12}:)?(\+?[0-9]{7,15})")
_ADDRESS_KEY = re.compile(r"[^\s:@]{1,64}@[^\s:@]{4,190}")
_HANDLE_KEY = re.compile(r"(?=[^:]*[a-z])(?!(?:me|user|assistant|channel)[0-9]*$)[\w.\-]{3,40}")
_NUMBERS = frozenset({"sms", "imessage", "whatsapp", "signal", "google"})
"""Platforms on which a key that is a number without a plus is the number of a telephone."""


class PersonOnPlatform(Struct, frozen=True):
    """Somebody as one platform knows them; `key` is what the caller calls them."""

    key: str
    platform: str
    name: str
    also: tuple[str, ...] = ()
    """Other names, user names, phone numbers and e-mail addresses."""
    is_me: bool = False
    """Whether they made the export."""


class MergeSuggestion(Struct, frozen=True):
    """Two who may be one person: their keys, how likely that is (0 to 1), and why."""

    left: str
    right: str
    score: float
    reason: Reason


class _Traits(Struct, frozen=True, dict=True):
    """What is compared of somebody."""

    person: PersonOnPlatform

    @cached_property
    def labels(self) -> tuple[str, ...]:
        return (self.person.name, *self.person.also)

    @cached_property
    def parts(self) -> tuple[NameParts, ...]:
        return tuple(map(parse_label, self.labels))

    @cached_property
    def phones(self) -> frozenset[str]:
        """The last nine digits of numbers, which are the same with and without country code."""
        digits = ("".join(filter(str.isdecimal, label)) for label in self.labels if is_contact(label) and "@" not in label)
        return frozenset(number[-9:] for number in digits if len(number) >= 7)

    @cached_property
    def addresses(self) -> frozenset[str]:
        return frozenset(label.strip("<>~ ").casefold() for label in self.labels if is_contact(label) and "@" in label)

    @cached_property
    def full(self) -> frozenset[str]:
        """First and family names without accents and case."""
        return frozenset(_plain(f"{parts.given[0]} {parts.family}") for parts in self.parts if parts.given and parts.family)

    @cached_property
    def first(self) -> frozenset[str]:
        return frozenset(_plain(parts.given[0]) for parts in self.parts if parts.given)

    @cached_property
    def nicks(self) -> frozenset[str]:
        return frozenset(_plain(nick) for parts in self.parts for nick in parts.nicks)

    @cached_property
    def handles(self) -> frozenset[str]:
        return frozenset(parts.handle.casefold() for parts in self.parts if parts.handle)

    @cached_property
    def handle_letters(self) -> frozenset[str]:
        """Handles and local parts of addresses without digits and signs."""
        cores = (_letters(text) for text in (*self.handles, *(address.partition("@")[0] for address in self.addresses)))
        return frozenset(core for core in cores if len(core) > 3)

    @cached_property
    def glued(self) -> frozenset[str]:
        """What handles are made of: "jessicamarlowe", "marlowejessica", "jmarlowe"."""
        pairs = (full.split(" ", 1) for full in self.full)
        return frozenset(_letters(form) for first, family in pairs for form in (first + family, family + first, first[0] + family))

    @cached_property
    def initials(self) -> frozenset[str]:
        """First name and first letter of the family name, from labels such as "Jessica M."."""
        return frozenset(
            f"{_plain(parts.given[0])} {letter[0].casefold()}" for parts in self.parts if parts.given for letter in parts.initials
        )


def suggest_merges(people: Sequence[PersonOnPlatform]) -> list[MergeSuggestion]:
    """Pairs who may be one person: those of whoever exports first, then the likeliest; each pair once, with its best reason."""
    best: dict[tuple[str, str], MergeSuggestion] = {}
    everybody = [_Traits(person) for person in people]
    namesakes = _counts(first for traits in everybody for first in traits.first)
    for left, right in _candidates(everybody):
        for suggestion in _compare(left, right, namesakes):
            pair = (suggestion.left, suggestion.right)
            if suggestion.score >= LEAST and (pair not in best or suggestion.score > best[pair].score):
                best[pair] = suggestion
    mine = {person.key for person in people if person.is_me}
    return sorted(best.values(), key=lambda pair: (not {pair.left, pair.right} <= mine, -pair.score, pair.left, pair.right))


def told_by_key(platform: str, key: str) -> str:
    """The phone number, e-mail address or handle that a platform knows somebody by; empty where it is a number of its own."""
    if phone := _PHONE_KEY.fullmatch(key):
        return phone[1] if platform in _NUMBERS or phone[1].startswith("+") else ""
    return key if _ADDRESS_KEY.fullmatch(key) or _HANDLE_KEY.fullmatch(key) else ""


def _plain(text: str) -> str:
    """In lower case and without accents."""
    *_, bare = islice(spellings(text), 2)
    return bare.casefold()


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text.casefold()))


def _counts(names: Iterable[str]) -> Mapping[str, int]:
    counts: defaultdict[str, int] = defaultdict(int)
    for name in names:
        counts[name] += 1
    return counts


def _candidates(everybody: Sequence[_Traits]) -> Iterator[tuple[_Traits, _Traits]]:
    """Pairs that share a trait, in the order of the people."""
    blocks: defaultdict[str, list[int]] = defaultdict(list)
    for number, traits in enumerate(everybody):
        for mark in _marks(traits):
            blocks[mark].append(number)
    pairs = {pair for members in blocks.values() if len(members) <= _MOST_IN_BLOCK for pair in combinations(members, 2)}
    yield from ((everybody[left], everybody[right]) for left, right in sorted(pairs))


def _marks(traits: _Traits) -> set[str]:
    """What two people must have in common, at least one of these, to be compared."""
    endings = (full.rsplit(" ", 1) for full in traits.full)
    return {
        *(f"phone {number}" for number in traits.phones),
        *(f"address {address}" for address in traits.addresses),
        *(f"handle {core}" for core in (*traits.handle_letters, *traits.glued)),
        *(f"first {first}" for first in (*traits.first, *traits.nicks)),
        *(f"family {family[:4]} {first[:1]}" for first, family in endings),
        *(f"full {full}" for full in traits.full),
        *(["me"] if traits.person.is_me else []),
    }


def _compare(left: _Traits, right: _Traits, namesakes: Mapping[str, int]) -> Iterator[MergeSuggestion]:
    """Suggestions for one pair, one for each reason that holds."""
    same_platform = _ONE_PLATFORM if left.person.platform == right.person.platform else 0.0
    for reason, score in _REASONS.items():
        if left.person.key != right.person.key and _RULES[reason](left, right, namesakes):
            contact = reason in ("same phone number", "same e-mail address")
            yield MergeSuggestion(left.person.key, right.person.key, round(score - (0 if contact else same_platform), 2), reason)


def _same_name(left: _Traits, right: _Traits, _: Mapping[str, int]) -> bool:
    return bool(left.full & right.full)


def _made_of_name(left: _Traits, right: _Traits, _: Mapping[str, int]) -> bool:
    return bool(left.handle_letters & right.glued or right.handle_letters & left.glued)


def _short_form(left: _Traits, right: _Traits, namesakes: Mapping[str, int]) -> bool:
    """ "Jessica M." or "Jessica" and the only Jessica with a family name; "Jess" where a label says so."""
    return any(_is_short(short, long, namesakes) for short, long in ((left, right), (right, left)))


def _is_short(short: _Traits, long: _Traits, namesakes: Mapping[str, int]) -> bool:
    openings = {f"{first} {family[0]}" for first, family in (full.split(" ", 1) for full in long.full)}
    lettered = bool(short.initials & openings)
    alone = not short.full and not short.initials and any(namesakes[first] == 2 for first in short.first & (long.first | long.nicks))
    nicked = not short.full and bool(short.first & long.nicks)
    return lettered or alone or nicked


def _nearly(left: _Traits, right: _Traits, _: Mapping[str, int]) -> bool:
    from rapidfuzz.fuzz import ratio

    pairs = ((one, other) for one in left.full for other in right.full if one[0] == other[0] and min(len(one), len(other)) > 7)
    return any(one != other and ratio(one, other, score_cutoff=_NEARLY) for one, other in pairs)


_RULES: Mapping[Reason, Callable[[_Traits, _Traits, Mapping[str, int]], bool]] = {
    "same phone number": lambda left, right, _: bool(left.phones & right.phones),
    "same e-mail address": lambda left, right, _: bool(left.addresses & right.addresses),
    "same name": _same_name,
    "same handle": lambda left, right, _: bool(left.handles & right.handles),
    "both made an export": lambda left, right, _: left.person.is_me and right.person.is_me,
    "handle made of the name": _made_of_name,
    "short form of the name": _short_form,
    "nearly the same name": _nearly,
}
_REASONS: Mapping[Reason, float] = {
    "same phone number": 0.98,
    "same e-mail address": 0.98,
    "same name": 0.9,
    "same handle": 0.85,
    "both made an export": 0.8,
    "handle made of the name": 0.75,
    "short form of the name": 0.65,
    "nearly the same name": 0.65,
}
"""How likely two people are one where only this holds."""
