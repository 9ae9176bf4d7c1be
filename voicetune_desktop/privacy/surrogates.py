"""What stands in the files instead of private data: always the same for the same person or value of a project, and never anybody real."""

import hashlib
import hmac
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count
from typing import Literal

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.model import Finding, Person
from voicetune_desktop.privacy.boundaries import HONORIFICS
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.known import KnownValues, Value, contacts
from voicetune_desktop.privacy.needles import Needles
from voicetune_desktop.privacy.sheets import EDGE
from voicetune_desktop.privacy.surrogate_names import NewNames, new_names, rewritten
from voicetune_desktop.privacy.surrogate_values import emails, links, phones

Style = Literal["names", "tags"]

_NOTHING = "…"
"""Stands where no surrogate is safe, because people of the project call themselves so."""
_JOINED = frozenset(("joined", "handle", "nick"))


class NameTaken(VoiceTuneError):
    """A new name or replacement that was typed is real, or stands for two things."""

    def __init__(self) -> None:
        super().__init__("This is a real name or value of this project, or already stands for something else.", "Choose another one.")


class Surrogates:
    """Gives surrogates. Names are made when they are first asked for; `seed` is the secret of the project."""

    def __init__(
        self,
        seed: bytes,
        people: Sequence[Person],
        style: Style = "names",
        *,
        chosen: Mapping[int, str] | None = None,
        chosen_values: Mapping[tuple[str, str], str] | None = None,
        made: Mapping[str, str] | None = None,
        values: Iterable[Value] = (),
    ) -> None:
        """`chosen` are new names by person, as the user typed them, `chosen_values` what they typed by kind and value.

        `made` is what an earlier run had made, to be used again.

        `values` are private values as (kind, value, as written), none of which may arise as a surrogate of another.
        Raises NameTaken for a chosen name that cannot be used.
        """
        self._seed = seed
        self._style = style
        self._people = {person.id: person for person in sorted(people, key=lambda person: person.id)}
        self._places = {number: place for place, number in enumerate(self._people, 1)}
        self._needles = Needles(people)
        self._known = KnownValues((*values, *contacts(people)))
        self._chosen = dict(chosen or {})
        self._chosen_values = dict(chosen_values or {})
        self._made = dict(made or {})
        self._used = {fold(name): key for key, name in self._made.items()}
        self._names: dict[int, NewNames] = {}
        self._written: dict[tuple[int, bool, str], str] = {}
        self._tagged = Counter(key.split(":", 2)[1] for key in self._made if key.startswith("tag:"))
        typed = (*self._chosen.values(), *self._chosen_values.values())
        folded = [fold(name) for name in typed]
        if len(set(folded)) < len(folded) or any(map(self.clashes, typed)):
            raise NameTaken
        self._used.update((part, "chosen") for name in folded for part in (name, *name.split()))

    @property
    def made(self) -> Mapping[str, str]:
        """Every surrogate so far by what it is for; store it, so that a later run of the project makes the same ones."""
        return dict(self._made)

    def clashes(self, name: str) -> bool:
        """Whether a new name is or holds a real name or value of this project, be it behind @ or before a title."""
        text = f"{EDGE}@{name}{HONORIFICS[0]}{EDGE}"
        folded = fold(text)
        return any(True for _ in self._needles.find(text, folded)) or any(True for _ in self._known.find(text, folded))

    def person_name(self, person_id: int) -> str:
        """The new name of a person, for tables and as speaker label."""
        if self._style == "tags" or person_id not in self._people:
            return self._person_tag(person_id)
        return self._of(person_id).shown

    def replacement(self, finding: Finding, original: str, chat: int = 0) -> str:
        """What stands for `original`, the text of the finding, in a chat."""
        if finding.kind == "participant":
            return self._name(finding, original)
        if (finding.kind, finding.value) in self._chosen_values:
            return self._chosen_values[finding.kind, finding.value]
        tries = None if self._style == "tags" else self._tries(finding, original)
        return self._choose(f"{finding.kind}:{finding.value}:{_shape(finding, original)}", tries) if tries else self._tag(finding)

    def _tries(self, finding: Finding, original: str) -> Iterator[str] | None:
        """Surrogates for a value, one after the other; None for kinds that have only tags."""
        match finding.kind:
            case "phone":
                return phones(self._draw, finding.value, original)
            case "email":
                return emails(self._draw, finding.value, original, self._local_part(finding.value))
            case "link":
                return links(self._draw, finding.value)
            case _:
                return None

    def _name(self, finding: Finding, original: str) -> str:
        number = int(finding.value.removeprefix("person:"))
        if self._style == "tags" or number not in self._people:
            return self._person_tag(number)
        written = (number, finding.form in _JOINED, original)
        if written not in self._written:
            names = self._of(number)
            name = rewritten(original, names, joined=written[1]) or names.shown
            self._written[written] = name if not self.clashes(name) else self._person_tag(number)
        return self._written[written]

    def _of(self, number: int) -> NewNames:
        if number not in self._names:
            self._names[number] = new_names(self._people[number], self._chosen.get(number, ""), self._draw, self._choose)
        return self._names[number]

    def _person_tag(self, number: int) -> str:
        place = self._places.get(number, 0)
        return self._safe((f"[PERSON {place}]", f"[P{place}]", f"[#{place}]"))

    def _tag(self, finding: Finding) -> str:
        """[PHONE 2]: numbered by first use within the kind."""
        word = finding.kind.upper().replace("_", " ")
        key = f"tag:{finding.kind}:{finding.value}"
        if key not in self._made:
            self._tagged[finding.kind] += 1
        number = self._tagged[finding.kind]
        return self._choose(key, (f"[{tag} {number}]" for number in count(number) for tag in (word, word[0], "#")))

    def _choose(self, key: str, tries: Iterator[str]) -> str:
        """The surrogate made for a key before, or the first that is neither real nor taken."""
        known = self._made.get(key)
        if known is not None and self._used[fold(known)] == key and not self.clashes(known):
            return known
        name = next(
            (name for name, _ in zip(tries, range(500), strict=False) if self._used.get(fold(name), key) == key and not self.clashes(name)),
            _NOTHING,
        )
        self._made[key] = name
        self._used[fold(name)] = key
        return name

    def _safe(self, tries: Sequence[str]) -> str:
        return next((name for name in tries if not self.clashes(name)), _NOTHING)

    def _draw(self, words: str, bound: int) -> int:
        digest = hmac.digest(self._seed, words.encode("utf-8", "replace"), hashlib.sha256)
        return int.from_bytes(digest[:8], "big") % max(bound, 1)

    def _local_part(self, address: str) -> str:
        """The local part of an address with the new names of the people whose real ones it holds; nothing where it holds none."""
        local = address.partition("@")[0]
        text = f"{EDGE}{local}{EDGE}"
        for number in dict.fromkeys(needle.person for _, _, needle in self._needles.find(text, fold(text))):
            local = rewritten(local, self._of(number), joined=True) or local
        return local if local != address.partition("@")[0] and local.isascii() else ""


def _shape(finding: Finding, original: str) -> str:
    """What of the way of writing shows in the surrogate: everything of a number, the case of an address, nothing of a link."""
    if finding.kind == "phone":
        return original
    return ("upper" if original.isupper() else "title" if original[:1].isupper() else "lower") if finding.kind == "email" else ""
