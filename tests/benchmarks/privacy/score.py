"""How well answers hide what must be hidden: strict, a value counts only if all its letters and digits are covered."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import msgspec

from tests.benchmarks.privacy.corpus import Row, Span

OPTIONAL = {"organisation", "age", "public_url", "place", "order_ref", "title", "other"}
"""Kinds that may be masked or not."""

HARD = {"spelled", "spaced_out", "dotted_out", "letter_o", "keycap", "native_digits", "split", "obfuscated"}
EXACT = {"full", "first", "last", "possessive", "mention", "lower", "upper", "handle"}
FIXED = {"email", "phone", "card", "iban", "national_id", "ip", "mac", "gps", "link", "wallet"}
ALONE = {"secret_key": "secrets", "password": "passwords", "third_party": "third parties", "address": "addresses"}
CLASSES = (
    "participants exact",
    "participants all",
    "third parties",
    "fixed shapes",
    "hard forms",
    "secrets",
    "passwords",
    "addresses",
    "context ids",
)

NAMED: dict[str, tuple[str, ...]] = {
    "participant": ("person", "name", "participant"),
    "third_party": ("person", "name", "third"),
    "bank_account": ("bank", "account", "routing", "iban"),
    "national_id": ("national", "id", "ssn", "tax"),
    "date_of_birth": ("birth", "date"),
    "booking_ref": ("booking", "reference", "ref"),
    "secret_key": ("secret", "key", "token", "password", "credential"),
    "password": ("password", "pin", "code", "secret"),
    "link": ("link", "url", "invite", "meeting"),
    "gps": ("gps", "location", "coordinates", "geo"),
    "file_name": ("file", "name", "person"),
    "handle": ("handle", "user", "name"),
}
"""Words in the name of a kind that say the same; for other kinds, the name itself."""


class Mark(msgspec.Struct, frozen=True):
    """A span of an answer."""

    start: int
    end: int
    kind: str
    score: float
    action: str


class Answer(msgspec.Struct, frozen=True):
    """What the command says about a row."""

    id: str
    spans: list[Mark]


class Value(msgspec.Struct, frozen=True):
    """A value of the set and how it fared; `places` are (row, span)."""

    kind: str
    form: str
    lang: str
    chat: str
    places: tuple[tuple[Row, Span], ...]
    replaced: bool
    found: bool
    named_right: bool


@dataclass
class Score:
    """All figures."""

    values: list[Value] = field(default_factory=list)
    clean: int = 0
    wrong: list[tuple[Row, Mark]] = field(default_factory=list)
    questions: list[tuple[Row, Mark]] = field(default_factory=list)
    stray: list[tuple[Row, Mark]] = field(default_factory=list)
    """Replaced in messages with values, but touching none of them."""

    def per_thousand(self, marks: Sequence[object]) -> float:
        """Spans per 1,000 clean messages."""
        return 1000 * len(marks) / self.clean if self.clean else 0.0

    def recall(self, of: str) -> tuple[int, int, int]:
        """How many values of a class there are, are replaced, and are replaced or asked about."""
        values = [value for value in self.values if of in classes(value.kind, value.form)]
        return len(values), sum(value.replaced for value in values), sum(value.found for value in values)

    def chats_with_nothing_left(self) -> tuple[int, int, int]:
        """Chats with values, those with all replaced, and those with all replaced or asked about."""
        chats = {value.chat for value in self.values}
        left = {value.chat for value in self.values if not value.replaced}
        missed = {value.chat for value in self.values if not value.found}
        return len(chats), len(chats - left), len(chats - missed)

    def named_right(self) -> float:
        """The share of found values whose mask says what they are."""
        found = [value for value in self.values if value.found]
        return sum(value.named_right for value in found) / len(found) if found else 0.0


def classes(kind: str, form: str) -> set[str]:
    """The classes in which a value counts."""
    if kind == "participant":
        return {"participants all", "participants exact"} if form in EXACT else {"participants all"}
    if form in HARD:
        return {"hard forms"}
    return {ALONE.get(kind, "fixed shapes" if kind in FIXED else "context ids")}


def score(rows: Sequence[Row], answers: Mapping[str, Answer]) -> Score:
    """Compare; a row without an answer counts as nothing masked."""
    result = Score()
    by_value: dict[str, list[tuple[Row, Span]]] = {}
    marks = {row.id: answers[row.id].spans if row.id in answers else [] for row in rows}
    for row in rows:
        _count_marks(result, row, marks[row.id])
        for number, span in enumerate(row.spans):
            if span.kind not in OPTIONAL:
                by_value.setdefault(span.group or f"{row.id} {number}", []).append((row, span))
    covered = {row.id: _covered(marks[row.id], {"replace"}) for row in rows if row.spans}
    asked = {row.id: _covered(marks[row.id], {"replace", "review"}) for row in rows if row.spans}
    for places in by_value.values():
        row, span = places[0]
        fate = (_hidden(places, covered), _hidden(places, asked), any(_named(span, marks[row.id]) for row, span in places))
        result.values.append(Value(span.kind, span.form, row.lang, row.chat, tuple(places), *fate))
    return result


def _count_marks(result: Score, row: Row, marks: Iterable[Mark]) -> None:
    result.clean += not row.spans
    for mark in marks:
        if not row.spans:
            (result.wrong if mark.action == "replace" else result.questions).append((row, mark))
        elif mark.action == "replace" and not any(_touch(mark, span) for span in row.spans):
            result.stray.append((row, mark))


def _touch(mark: Mark, span: Span) -> bool:
    return mark.start < span.end and span.start < mark.end


def _covered(marks: Iterable[Mark], actions: set[str]) -> set[int]:
    return {at for mark in marks if mark.action in actions for at in range(mark.start, mark.end)}


def _hidden(places: Iterable[tuple[Row, Span]], covered: Mapping[str, set[int]]) -> bool:
    return all(at in covered[row.id] for row, span in places for at in range(span.start, span.end) if row.text[at].isalnum())


def _named(span: Span, marks: Iterable[Mark]) -> bool:
    words = (span.kind, *NAMED.get(span.kind, ()))
    return any(_touch(mark, span) and any(word in mark.kind.lower() for word in words) for mark in marks)
