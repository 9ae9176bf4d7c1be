"""A style report without words of the chats that may be somebody's name, or private."""

from msgspec.structs import replace

from voicetune_desktop.evaluation.comparison import Comparison
from voicetune_desktop.evaluation.comparison_words import NONE
from voicetune_desktop.evaluation.records import MeasureFigure
from voicetune_desktop.people.lexicon import standing
from voicetune_desktop.people.nicknames import is_given_name
from voicetune_desktop.privacy.leaks import LeakCheck
from voicetune_desktop.privacy.scan import Scanner


def without_names(found: Comparison, check: LeakCheck | None) -> Comparison:
    """A comparison without words of the chats that may be somebody's name or private."""
    showable = _Showable(check)
    measures = tuple(_without(measure, showable) for measure in found.style.measures)
    covered = found.coverage and replace(
        found.coverage,
        missing=tuple(filter(showable.topic, found.coverage.missing)),
        more=tuple(filter(showable.topic, found.coverage.more)),
    )
    about = tuple((label, value if showable.piece(value) else NONE) for label, value in found.about)
    return replace(found, style=replace(found.style, measures=measures), coverage=covered, about=about)


class _Showable:
    """Says of words whether they can be shown: a scan judges by context, this list judges every word."""

    def __init__(self, check: LeakCheck | None) -> None:
        self._check = check
        self._scanner = Scanner([])

    def topic(self, word: str) -> bool:
        """Whether a word that stands for a topic is nobody's name and nothing private."""
        return standing(word) != "name" and self.word(word)

    def word(self, word: str) -> bool:
        """Whether a word, which may begin a sentence, is no first name and nothing private."""
        return not any(map(is_given_name, word.split())) and self.piece(word)

    def piece(self, text: str) -> bool:
        """Whether a piece of text is nothing private."""
        return not (self._check and self._check.hits(text)) and not self._scanner.scan(text)


def _without(measure: MeasureFigure, showable: _Showable) -> MeasureFigure:
    rows = tuple(row for row in measure.rows if showable.word(row.label)) if measure.from_chats else measure.rows
    return replace(measure, rows=rows)
