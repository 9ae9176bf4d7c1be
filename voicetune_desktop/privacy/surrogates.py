"""What stands in the files instead of private data: always the same for the same person or value of a project, and never anybody real."""

import hashlib
import hmac
from collections import ChainMap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import count
from typing import Literal

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.model import Finding, Person
from voicetune_desktop.people.nicknames import is_given_name
from voicetune_desktop.privacy.boundaries import HONORIFICS
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.known import KnownValues, Value, contacts
from voicetune_desktop.privacy.name_pools import is_first_name
from voicetune_desktop.privacy.needles import Needles
from voicetune_desktop.privacy.sheets import EDGE
from voicetune_desktop.privacy.speech import Speech
from voicetune_desktop.privacy.spelled_names import FORM as SPELLED
from voicetune_desktop.privacy.surrogate_choice import NOTHING, Made, SurrogateChoice
from voicetune_desktop.privacy.surrogate_emails import email_as_written, emails
from voicetune_desktop.privacy.surrogate_forms import bent, bent_stretch, without_rests
from voicetune_desktop.privacy.surrogate_kinds import MARKS, SHAPES, SHIFTED, UNUSUAL_AS, VARIED, Shape, tag_words
from voicetune_desktop.privacy.surrogate_layout import varied
from voicetune_desktop.privacy.surrogate_names import NewNames, new_names, rewritten
from voicetune_desktop.privacy.surrogate_words import file_names, handles, neutral
from voicetune_desktop.privacy.unusual import KIND as UNUSUAL

Style = Literal["names", "tags"]

_JOINED = frozenset(("joined", "handle", "nick"))


class NameTaken(VoiceTuneError):
    """A new name or replacement that was typed is real, or stands for two things."""

    def __init__(self) -> None:
        super().__init__("This is a real name or value of this project, or already stands for something else.", "Choose another one.")


_Written = dict[tuple[str, str, str, str], str]
"""What stands for an original, by kind, value, the original and its form."""


class _Chat:
    """What was made for strangers of one chat; the store of surrogates makes it the same again."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.names: dict[tuple[str, str], NewNames] = {}
        self.written: _Written = {}


class Surrogates:
    """Gives surrogates. They are made when they are first asked for; `seed` is the secret of the project."""

    def __init__(
        self,
        seed: bytes,
        people: Sequence[Person],
        style: Style = "names",
        *,
        chosen: Mapping[int, str] | None = None,
        chosen_values: Mapping[tuple[str, str], str] | None = None,
        made: Iterable[Made] = (),
        values: Iterable[Value] = (),
        speech: Speech | None = None,
    ) -> None:
        """`chosen` are new names by person, as the user typed them, `chosen_values` what they typed by kind and value.

        `made` is what an earlier run had made, to be used again. `values` are private values as (kind, value, as written),
        none of which may arise as a surrogate of another. `speech` tells of which languages new names are.
        Raises NameTaken for a chosen text that cannot be used.
        """
        self._seed = seed
        self._style = style
        self._people = {person.id: person for person in sorted(people, key=lambda person: person.id)}
        self._places = {number: place for place, number in enumerate(self._people, 1)}
        self._needles = Needles(people)
        self._known = KnownValues((*values, *contacts(people)))
        self._speech = speech or Speech()
        self._chosen = dict(chosen or {})
        self._chosen_values = dict(chosen_values or {})
        self._choice = SurrogateChoice(made, partial(_is_real, self._needles, self._known))
        self._names: dict[int, NewNames] = {}
        self._written: _Written = {}
        self._here = _Chat(0)
        self._check_chosen()

    def _check_chosen(self) -> None:
        typed = (*self._chosen.values(), *self._chosen_values.values())
        self.refuse_taken(typed)
        self._choice.take(part for name in map(fold, typed) for part in (name, *name.split()))

    def refuse_taken(self, typed: Sequence[str]) -> None:
        """Raises NameTaken where one of all texts that the user typed is real, or comes twice."""
        if len(set(map(fold, typed))) < len(typed) or any(map(self.clashes, typed)):
            raise NameTaken

    def made(self) -> Iterator[Made]:
        """Every surrogate so far by a mark of what it is for, which does not tell it."""
        return self._choice.made()

    def fresh(self) -> Iterator[Made]:
        """As `made`, those to be stored, so that later runs make the same; `stored` says that they are."""
        return self._choice.fresh()

    def stored(self) -> None:
        """Everything that was made is stored."""
        self._choice.settle()

    def clashes(self, name: str) -> bool:
        """Whether a new name is or holds a real name or value of this project, be it behind @ or before a title."""
        return _is_real(self._needles, self._known, name)

    def person_name(self, person_id: int) -> str:
        """The new name of a person, for tables and as speaker label."""
        if self._style == "tags" or person_id not in self._people:
            return self._person_tag(person_id)
        shown = self._of(person_id).shown
        return shown if not self.clashes(shown) else self._person_tag(person_id)

    def replacement(self, finding: Finding, original: str, chat: int = 0) -> str:
        """What stands for `original`, the text of the finding, in a chat."""
        key = (finding.kind, finding.value, original, finding.form)
        written = self._in_chat(chat).written if finding.kind == VARIED else self._written
        text = written.get(key)
        if text is None:
            text = written[key] = self._replacement(finding, original, chat)
        return text

    def _in_chat(self, chat: int) -> "_Chat":
        """The names of strangers of one chat, the last that was asked for: half a million may have some each."""
        if self._here.number != chat:
            self._here = _Chat(chat)
        return self._here

    def _replacement(self, finding: Finding, original: str, chat: int) -> str:
        kind, value = finding.kind, finding.value
        if kind in MARKS:
            return self._safe(MARKS[kind])
        if kind == "participant":
            return self._name(finding, original)
        if (kind, value) in self._chosen_values:
            return self._chosen_values[kind, value]
        text = "" if self._style == "tags" else self._lookalike(finding, original, chat)
        return text if text and fold(text) != fold(original) else self._tag(kind, value)

    def _lookalike(self, finding: Finding, original: str, chat: int) -> str:
        """What looks like the original; nothing for a kind that has only marks, or where none can be made."""
        if finding.kind == VARIED:
            return self._party(finding, original, chat)
        if finding.kind in SHIFTED:
            moved = SHIFTED[finding.kind](self._draw, finding.value, original)
            return moved if not self.clashes(moved) else ""
        kind = UNUSUAL_AS.get(finding.form, "") if finding.kind == UNUSUAL else finding.kind
        shape = SHAPES.get(kind) or self._shape(kind)
        return self._shaped(shape, finding, original) if shape else ""

    def _shape(self, kind: str) -> Shape | None:
        """The shape of a kind that may hold names of people."""
        match kind:
            case "email":
                return Shape(lambda draw, value, _: emails(draw, value, self._local_part(value)), email_as_written)
            case "handle":
                return Shape(lambda draw, value, original: handles(draw, value, original, self._with_new_names), by_writing=True)
            case "file_name":
                return Shape(
                    lambda draw, value, original: file_names(draw, value, original, self._with_new_names, self._stranger), by_writing=True
                )
            case _:
                return None

    def _shaped(self, shape: Shape, finding: Finding, original: str) -> str:
        kind, value = finding.kind, finding.value
        key = f"{kind}:{value}:{fold(original)}" if shape.by_writing else f"{kind}:{value}"
        core = self._choice.choose(key, shape.tries(self._draw, value, original))
        text = shape.written(core, value, original)
        if fold(text) == fold(original) and finding.form == "split":
            text = varied(self._draw, f"{key}/{original}", original)
        return text if core != NOTHING and (text == core or not self.clashes(text)) else ""

    def _name(self, finding: Finding, original: str) -> str:
        number = int(finding.value.removeprefix("person:"))
        if self._style == "tags" or number not in self._people:
            return self._person_tag(number)
        name = self._rewritten(self._of(number), finding.form, original)
        return name if not self.clashes(name) else self._person_tag(number)

    def _rewritten(self, names: NewNames, form: str, original: str) -> str:
        if form == SPELLED:
            return bent(original, names, form)
        whole = fold(original)
        joined = form in _JOINED and (whole in names.tokens or not is_given_name(whole))
        rest = partial(bent_stretch, names=names) if joined else str
        text = rewritten(original, names.tokens, names.initials, joined=joined, rest=rest)
        return (text if joined else without_rests(original, text, names)) if text else bent(original, names, form)

    def _of(self, number: int) -> NewNames:
        if number not in self._names:
            person = self._people[number]
            labels = (person.name, *person.names)
            speech = self._speech.of_person(number)
            chosen = self._chosen.get(number, "")
            self._names[number] = new_names(f"person:{number}", labels, chosen, self._draw, self._choice.choose, speech=speech)
        return self._names[number]

    def _party(self, finding: Finding, original: str, chat: int) -> str:
        """The name of somebody who is in no chat, made for one chat."""
        label = finding.value.removeprefix("name:").title()
        key, names = (finding.value, finding.form), self._in_chat(chat).names
        if key not in names:
            speech = self._speech.in_chat(chat)
            as_family = _is_family(finding)
            names[key] = new_names(f"{VARIED}{chat}", (label,), "", self._draw, self._choice.choose, as_family=as_family, speech=speech)
        name = self._rewritten(names[key], finding.form, original)
        return name if not self.clashes(name) else ""

    def _stranger(self, word: str) -> str:
        """Another name for one in a file name."""
        return new_names("file", (word,), "", self._draw, self._choice.choose, speech=self._speech.mostly).shown.split(" ")[0]

    def _person_tag(self, number: int) -> str:
        place = self._places.get(number, 0)
        return self._safe((f"[PERSON {place}]", f"[P{place}]", f"[#{place}]"))

    def _tag(self, kind: str, value: str) -> str:
        """[PHONE 2]: numbered by first use within the kind."""
        key = f"tag-{kind}:{value}"
        number = self._choice.number(f"tag-{kind}")
        return self._choice.choose(key, (f"[{tag} {number}]" for number in count(number) for tag in tag_words(kind)))

    def _safe(self, tries: Sequence[str]) -> str:
        return next((name for name in tries if not self.clashes(name)), NOTHING)

    def _draw(self, words: str, bound: int) -> int:
        digest = hmac.digest(self._seed, words.encode("utf-8", "replace"), hashlib.sha256)
        return int.from_bytes(digest[:8], "big") % max(bound, 1)

    def _local_part(self, address: str) -> str:
        """The local part of an address with the new names of the people whose real ones it holds; nothing where it holds none."""
        local = address.partition("@")[0]
        new = self._with_new_names(local, partial(neutral, self._draw, f"email/{address}"))
        return new if new != local and new.isascii() else ""

    def _with_new_names(self, text: str, rest: Callable[[str], str]) -> str:
        """A handle or the like with the new names of the people whose real ones it holds, and what `rest` makes of all beside them."""
        laid = f"{EDGE}{text}{EDGE}"
        found = [self._of(number) for number in dict.fromkeys(needle.person for _, _, needle in self._needles.find(laid, fold(laid)))]
        tokens, initials = ChainMap(*(dict(names.tokens) for names in found)), ChainMap(*(dict(names.initials) for names in found))
        return rewritten(text, tokens, initials, joined=True, rest=rest) or text


def _is_real(needles: Needles, known: KnownValues, name: str) -> bool:
    text = f"{EDGE}@{name}{HONORIFICS[0]}{EDGE}{name}{EDGE}"
    folded = fold(text)
    return any(True for _ in needles.find(text, folded)) or any(True for _ in known.find(text, folded))


def _is_family(finding: Finding) -> bool:
    """Whether a stranger is called by a family name: behind a title stands one, unless it is known as a first name."""
    return finding.form == "last" or (finding.form == "title" and not is_first_name(finding.value.removeprefix("name:")))
