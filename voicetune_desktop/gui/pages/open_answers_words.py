"""Answers about a source in words: orders of dates, zones, encodings, and what another answer changed."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from voicetune_desktop.gui.days import day
from voicetune_desktop.gui.pages.open_questions import order_words
from voicetune_desktop.gui.widgets.text import visible

if TYPE_CHECKING:
    from voicetune_desktop.operations.source_answers import Changed
    from voicetune_desktop.operations.source_facts import SourceFacts

translate = QCoreApplication.translate
_LINE = re.compile(r"(.+):(\d+)", re.DOTALL)
_MESSAGE = re.compile(r"(.+)#(?:mails|messages?)\[(\d+)\]", re.DOTALL)


def place_words(places: Iterable[str]) -> str:
    """Places as `SetAside.where` has them, those of one file together: "chat.txt, lines 3, 7", "Sent.mbox, message 13"."""
    found: dict[tuple[str, str], list[str]] = {}
    for place in places:
        line, message = _LINE.fullmatch(place), _MESSAGE.fullmatch(place)
        if line:
            found.setdefault((line[1], "line"), []).append(line[2])
        elif message:
            found.setdefault((message[1], "message"), []).append(str(int(message[2]) + 1))
        else:
            found.setdefault((place, ""), [])
    return ", ".join(_places_in(file, kind, numbers) for (file, kind), numbers in found.items())


def count_words(counts: Mapping[str, int]) -> str:
    """Rows by what became of them, in one order: "210 messages, 1 deleted"; nothing is said of what there is none of."""
    words: dict[str, Callable[[int], str]] = {
        "kept": lambda n: translate("SourceBlock", "%Ln message(s)", "", n),
        "system": lambda n: translate("SourceBlock", "%Ln notice(s) of the app", "", n),
        "media": lambda n: translate("SourceBlock", "%Ln without text, such as pictures", "", n),
        "deleted": lambda n: translate("SourceBlock", "%Ln deleted", "", n),
        "unsupported": lambda n: translate("SourceBlock", "%Ln of a kind that cannot be used", "", n),
        "unparsable": lambda n: translate("SourceBlock", "%Ln that could not be read", "", n),
    }
    return ", ".join(say(counts[key]) for key, say in words.items() if counts.get(key))


def _places_in(file: str, kind: str, numbers: Sequence[str]) -> str:
    words = {
        ("", False): "%1",
        ("line", False): translate("Answers", "%1, line %2"),
        ("line", True): translate("Answers", "%1, lines %2"),
        ("message", False): translate("Answers", "%1, message %2"),
        ("message", True): translate("Answers", "%1, messages %2"),
    }
    return words[kind, len(numbers) > 1].replace("%2", ", ".join(numbers), 1).replace("%1", file, 1)


def zone_words(zone: str) -> str:
    """A zone as people read it: "America/New York"."""
    return zone.replace("_", " ")


def order_choices(facts: "SourceFacts") -> list[tuple[str, str]]:
    """A day of the export as each order reads it."""
    return [(order, f"{day(date.fromisoformat(read))} · {order_words()[order]}") for order, read in facts.days.items()]


def encoding_choices(facts: "SourceFacts") -> list[tuple[str, str]]:
    """Some of the text as each encoding reads it."""
    asked = facts.letters
    return [(choice, f"{read} · {choice}") for choice, read in zip(asked.choices, asked.examples, strict=False)] if asked else []


def people_choices(facts: "SourceFacts") -> list[tuple[str, str]]:
    """Those who wrote, and nobody where it is not told who the person is."""
    nobody = [] if facts.me else [("", translate("Answers", "Not answered yet"))]
    return [*nobody, *((sender.key, sender.name) for sender in facts.people)]


def answer_words(facts: "SourceFacts") -> str:
    """What holds for a source, answer by answer; what was guessed is said to be."""
    told = facts.told
    lines = list[str]()
    if facts.days:
        words = order_words().get(told.held("date_order") or "", "")
        lines.append(_guessed(translate("Answers", "Dates: %1").replace("%1", words), guessed=told.is_guess("date_order")))
    if facts.letters:
        words = translate("Answers", "Letters: %1").replace("%1", told.held("encoding") or "")
        lines.append(_guessed(words, guessed=told.is_guess("encoding")))
    if facts.zones:
        zone = told.answers.zone
        lines.append(translate("Answers", "Time zone: %1").replace("%1", zone_words(zone) if zone else as_in_the_file()))
    if facts.me:
        lines.append(translate("Answers", "You: %1").replace("%1", visible(facts.me.name, one_line=True)))
    return " · ".join(lines)


def as_in_the_file() -> str:
    """The zone of times that were left as they are."""
    return translate("Answers", "as in the file")


def changed_words(changed: "Changed") -> str:
    """What another answer did."""
    parts = list[str]()
    if changed.times:
        parts.append(translate("Answers", "The time of %Ln message(s) changed.", "", changed.times))
    if changed.texts:
        parts.append(translate("Answers", "The text of %Ln message(s) changed.", "", changed.texts))
    if changed.me:
        parts.append(translate("Answers", "VoiceTune knows who you are in this export."))
    return " ".join(parts) or translate("Answers", "Nothing is different.")


def _guessed(words: str, *, guessed: bool) -> str:
    return translate("Answers", "%1 (guessed)").replace("%1", words) if guessed else words
