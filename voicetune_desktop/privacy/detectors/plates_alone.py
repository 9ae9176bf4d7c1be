"""Number plates that no word announces: those that look like nothing else, and more of them where a car is spoken of."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, partial

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.announcing import listed, stems, table, word_end
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Detector, Setup
from voicetune_desktop.privacy.detectors.plates import KIND
from voicetune_desktop.privacy.sheets import Sheet

_LIKELY = 0.85
_FARTHEST = 6
"""Characters of a plate before its first digit."""
_INDIAN_STATES = "A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[GNRS]|U[AKP]|WB"
_ALONE = re.compile(
    rf"(?<![\w-])(?:[A-Z]{{2}}\d\d [A-Z]{{3}}|[A-Z]{{2}}-\d{{3}}-[A-Z]{{2}}"
    rf"|(?:{_INDIAN_STATES})[ -]?\d{{1,2}}(?:[ -]?[A-Z]){{1,3}}[ -]?\d{{4}}"
    r"|[АВЕКМНОРСТУХавекмнорстух]\d{3}[АВЕКМНОРСТУХавекмнорстух]{2} ?\d{2,3})(?![\w-])"
    r"|[\u4e00-\u9fff\u3041-\u3093]{1,4} ?\d{2,3} ?[\u3041-\u3093] ?\d{1,2}[-・]\d\d(?!\d)"
)
"""British, French, Indian, Russian and Japanese plates."""
_BESIDE_A_CAR = re.compile(
    r"(?<![\w-])(?:[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?\d{1,4}[EH]?|\d{4}[ -]?[BCDFGHJ-NPR-TV-Z]{3}|[A-Z]{2,3} (?=[A-Z]{0,4}\d)[A-Z0-9]{4,5}"
    r"|[A-Z]{2} ?\d{3} ?[A-Z]{2}|\d\d ?[A-Z]{1,3} ?\d{2,5}|[A-Z]{3}[ -]?\d[A-Z0-9]\d\d|[A-Z]{2}\d\d ?[A-Z]{3}|\d[A-Z]{3}\d{3}"
    r"|(?:[A-Z]{1,3}|\d{1,3})(?:-(?:[A-Z]{1,3}|\d{1,3})){2}|[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{1,2} ?\d{2,3} ?[A-Z]{3}"
    r"|[A-ZАВЕІКМНОРСТХ]{2} ?\d{4} ?[A-ZАВЕІКМНОРСТХ]{2}|[A-Z] \d{1,4} [A-Z]{1,3})(?![\w-])"
)
_NO_PLATE = re.compile(
    r"(?:BMW|VW|KIA|AMG|GT[AIX]?|RTX|SUV|TDI|ID|PS|ISO|DIN|USB|DVD|CD|INV|REF|NO)(?![A-Z])"
    r"|.*(?:RPM|KMH|PS|KM|TL|GB|HP|CV|CC|TDI|SUV|GTI|TSI)$"
)
"""Models, numbers of papers, and measures behind a number."""


def alone(setup: Setup) -> Detector | None:  # noqa: ARG001
    """A detector of plates that tell what they are; needs to know nothing."""
    return _alone


def beside_a_car(setup: Setup) -> CuedDetector:  # noqa: ARG001
    """A detector of plates in messages that speak of cars or parking; needs to know nothing."""
    return _beside_a_car()


def _alone(sheet: Sheet) -> Iterator[Finding]:
    text, done = sheet.text, 0
    for start, end in sheet.numbers:
        if start < done or end - start > 3 or not _is_joined(text, start, end):
            continue
        plate = _ALONE.search(text, max(0, start - _FARTHEST), end + 12)
        if plate and plate.start() < start < plate.end():
            done = plate.end()
            yield _finding(sheet, *plate.span())


def _is_joined(text: str, start: int, end: int) -> bool:
    """Whether letters that a plate may have stand beside a number, on both sides or further on."""
    before, after = text[start - 2 : start].strip(" -"), text[end : end + 2].strip(" -")
    return bool(before and after) and _is_letter(before[-1]) and _is_letter(after[0])


def _is_letter(char: str) -> bool:
    return "A" <= char <= "Z" or "\u0400" <= char <= "\u04ff" or "\u3040" <= char <= "\u9fff"


def _beside(words: dict[str, bool], sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    """Plates in messages with a word for a car, and in the messages right behind them."""
    told = (sheet.row(cue.start) for cue in cues if word_end(sheet, cue, inflected=words[cue.word]) is not None)
    for row in dict.fromkeys(near for one in told for near in (one, sheet.next_row(one)) if near is not None):
        for plate in _BESIDE_A_CAR.finditer(sheet.text, *sheet.bounds(row)):
            if not _NO_PLATE.match(plate.group()):
                yield _finding(sheet, *plate.span())


def _finding(sheet: Sheet, start: int, end: int) -> Finding:
    value = "".join(filter(str.isalnum, sheet.folded[start:end]))
    return Finding(start, end, KIND, _LIKELY, Action.REPLACE, value, reason="said")


@cache
def _beside_a_car() -> CuedDetector:
    words = stems(listed({**table("identity")["car"], **{f"plate-{key}": text for key, text in table("identity")["plate"].items()}}))
    return CuedDetector(tuple(words), partial(_beside, words))
