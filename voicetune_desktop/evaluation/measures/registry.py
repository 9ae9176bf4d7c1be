"""All measures, in the order of the report: what everybody sees first, then what only counting shows."""

from voicetune_desktop.evaluation.measures.bursts import BURSTS
from voicetune_desktop.evaluation.measures.casing import CASING
from voicetune_desktop.evaluation.measures.edges import CLOSINGS, OPENINGS
from voicetune_desktop.evaluation.measures.elongation import ELONGATION
from voicetune_desktop.evaluation.measures.emoji import RATE, WHICH
from voicetune_desktop.evaluation.measures.function_words import FUNCTION_WORDS
from voicetune_desktop.evaluation.measures.languages import LANGUAGES
from voicetune_desktop.evaluation.measures.laughter import LAUGHTER
from voicetune_desktop.evaluation.measures.lengths import CHARACTERS, ONE_WORD, WORDS
from voicetune_desktop.evaluation.measures.measure import Measure
from voicetune_desktop.evaluation.measures.ngrams import NGRAMS
from voicetune_desktop.evaluation.measures.punctuation import ENDS, MARKS
from voicetune_desktop.evaluation.measures.richness import RICHNESS

MEASURES: tuple[Measure, ...] = (
    WORDS,
    CHARACTERS,
    ONE_WORD,
    BURSTS,
    RATE,
    WHICH,
    LAUGHTER,
    MARKS,
    ENDS,
    CASING,
    OPENINGS,
    CLOSINGS,
    ELONGATION,
    FUNCTION_WORDS,
    NGRAMS,
    RICHNESS,
    LANGUAGES,
)
