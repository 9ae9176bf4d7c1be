"""Surrogates for handles, organisations, file names and own words: neutral words in the way of writing of the original."""

import re
from collections.abc import Callable, Iterator
from functools import partial

from voicetune_desktop.people.names import is_plain_word
from voicetune_desktop.privacy.context_words import words
from voicetune_desktop.privacy.name_pools import is_known
from voicetune_desktop.privacy.surrogate_layout import DIGITS, Draw, drawn
from voicetune_desktop.privacy.surrogate_numbers import TRIES
from voicetune_desktop.privacy.surrogate_values import neutral_words

Rewrite = Callable[[str], str]
"""A text with something else in its place."""
WithNewNames = Callable[[str, Rewrite], str]
"""A text with the new names of the people of the project whose real ones it holds, the stretches beside them rewritten."""

_RUN = re.compile(r"[^\W\d_]+|\d+")
_CAMEL = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[^\W\d_]+|\d+")
_EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,5}$")
_SORTS = words(
    """
    gmbh ag ug kg ohg ev mbh co inc llc ltd plc corp company sa sas sarl srl spa bv nv oy ab as aps sp z o o group school
    university college hospital clinic bank church schule universität klinik praxis verein firma kita grundschule
    gymnasium école université hôpital escuela universidad colegio scuola università ospedale academy
    primary nursery surgery solicitors logistics plumbing council care ltda lda sl s.l s.a b.v e.v s.r.l s.p.a the of and und & de der
    """
)
_PAPERS = words(
    """
    cv resume lebenslauf scan img image photo foto pic doc document letter brief invoice rechnung contract vertrag
    passport pass id ticket report final draft copy kopie new neu signed audio voice video vid whatsapp screenshot
    application bewerbung certificate zeugnis befund rezept pdf jpg png v of and und for from für von
    """
)
"""Words of file names that name nobody."""
_LONGEST_DATE = 4
"""Digits of a file name that may be a year or a count; longer runs vary."""


def handles(draw: Draw, value: str, original: str, named: WithNewNames) -> Iterator[str]:
    """Handles with the joiners and digits of the original."""
    for attempt in range(TRIES):
        key = f"handle/{value}/{attempt}"
        text = named(original, partial(neutral, draw, key)) if attempt < 5 else original
        if text == original:
            text = neutral(draw, key, original)
        yield re.sub(r"\d+", lambda match, key=key: drawn(draw, f"{key}/{match.start()}", DIGITS, len(match.group())), text)


def organisations(draw: Draw, value: str, original: str) -> Iterator[str]:
    """Names with the legal form and the sort of the original; several words become two at most."""
    for attempt in range(TRIES):
        key, kept = f"organisation/{value}/{attempt}", 0
        pieces: list[str] = []
        for word in original.split(" "):
            if word.casefold().strip(".,") in _SORTS:
                pieces.append(word)
            elif kept < 2:
                pieces.append(_RUN.sub(lambda match, key=key: _neutral(draw, key, match.group()), word, count=1))
                kept += 1
        yield " ".join(pieces)


def own_words(draw: Draw, value: str, original: str) -> Iterator[str]:
    """A neutral word in the case of the original."""
    yield from (_cased(word, original) for word in neutral_words(draw, f"own/{value}"))


def file_names(draw: Draw, value: str, original: str, named: WithNewNames, other_name: Rewrite) -> Iterator[str]:
    """File names with the new names in place of the real ones, joined as they were."""
    ending = _EXTENSION.search(original)
    stem = original[: ending.start()] if ending else original
    for attempt in range(TRIES):
        key = f"file/{value}/{attempt}"
        text = named(stem, partial(_without_names, other_name)) if attempt < 5 else stem
        if text == stem:
            text = _without_names(other_name, stem)
        if attempt:
            text += f"_{attempt}"
        text = re.sub(
            r"\d+", lambda m, key=key: drawn(draw, key, DIGITS, len(m.group())) if len(m.group()) > _LONGEST_DATE else m.group(), text
        )
        yield text + (ending.group() if ending else "")


def neutral(draw: Draw, key: str, text: str) -> str:
    """A text with a neutral word for each of its words, in their case; digits and joiners stay."""
    return _CAMEL.sub(lambda match: _neutral(draw, key, match.group()), text)


def _without_names(other_name: Rewrite, stem: str) -> str:
    return _CAMEL.sub(lambda match: match.group() if _tells_nothing(match.group()) else other_name(match.group()), stem)


def _tells_nothing(word: str) -> bool:
    low = word.casefold()
    return word.isdigit() or len(word) < 2 or low in _PAPERS or (is_plain_word(low) and not (word[0].isupper() and is_known(word)))


def _neutral(draw: Draw, key: str, run: str) -> str:
    if run.isdigit():
        return run
    return _cased(next(neutral_words(draw, f"{key}/{run.casefold()}")), run)


def _cased(word: str, original: str) -> str:
    return word.upper() if original.isupper() and len(original) > 1 else word.capitalize() if original[:1].isupper() else word
