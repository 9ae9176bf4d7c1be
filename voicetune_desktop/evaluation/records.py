"""What the evaluation speaks in: the answers of voices, figures with their intervals, and the style report."""

from typing import Literal

from msgspec import Struct

VoiceName = Literal["you", "held_out", "others", "model", "base"]
"""Whose answers: the person's training half, their held-out half (ceiling), other people (floor), the tuned model and its base."""

Standing = Literal["like_you", "nearer_you", "like_others", "farther", "unsure", "no_difference"]
"""Where a model lies between the person and other people; `no_difference`: person and others cannot be told apart."""


class Answers(Struct, frozen=True):
    """Answers of one voice. An answer may be several bubbles joined by "\\n" (a burst)."""

    texts: tuple[str, ...] = ()
    label: str = ""
    """What a person calls this voice; empty for the usual name."""


class Corpora(Struct, frozen=True):
    """The voices that are compared; those without answers are left out."""

    you: Answers
    held_out: Answers
    others: Answers
    model: Answers = Answers()
    base: Answers = Answers()

    def voices(self) -> dict[VoiceName, Answers]:
        """The voices that have answers, in the order in which they are shown."""
        everyone: dict[VoiceName, Answers] = {
            "you": self.you,
            "held_out": self.held_out,
            "others": self.others,
            "model": self.model,
            "base": self.base,
        }
        return {name: answers for name, answers in everyone.items() if answers.texts}


class Interval(Struct, frozen=True):
    """A figure and the range that it lies in with 95 % confidence."""

    value: float
    low: float
    high: float


class VoiceFigure(Struct, frozen=True):
    """One voice in one measure: `value` in the measure's unit, `distance` to the person; None for what there is none of.

    `counted` is how many things were counted (answers, emoji, words).
    """

    voice: VoiceName
    value: Interval | None
    distance: Interval | None
    counted: int


class Row(Struct, frozen=True):
    """A row of a measure's picture: what is counted, and its share of each voice, in the order of `MeasureFigure.voices`."""

    label: str
    shares: tuple[float, ...]


class MeasureFigure(Struct, frozen=True):
    """One measure of the report.

    `place` of a model is 1 where it is as near to the person as they are to themselves, and 0 where it is as far as other people;
    it can lie outside. None where person and others do not differ. Labels of rows are words of the chats where `from_chats` holds.
    """

    id: str
    title: str
    unit: str
    distance: str
    voices: tuple[VoiceFigure, ...]
    rows: tuple[Row, ...]
    from_chats: bool
    verdict: str
    small: bool
    place: Interval | None = None
    base_place: Interval | None = None
    standing: Standing | None = None
    standing_words: str = ""


class StyleReport(Struct, frozen=True):
    """Every measure that applies; `compared` is how many answers of each voice. There is no single number on purpose."""

    labels: dict[VoiceName, str]
    compared: int
    measures: tuple[MeasureFigure, ...]
    notes: tuple[str, ...]
