"""Numbers that states give to people: proved by their check digits, or announced by a word."""

import re
import tomllib
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from importlib import import_module

from msgspec import Struct, convert

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.paths import resource
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Detector, Setup
from voicetune_desktop.privacy.sheets import Sheet

KIND = "national_id"
_PROVED, _ANNOUNCED, _SHAPED = 0.98, 0.9, 0.93
_REACH = 30
"""Characters between an announcing word and the number."""
_LONGEST = 30
_FEWEST = 6
"""Digits of the longest run in a number, unless letters stand right before them."""
_FEWEST_LETTERS = 5
"""Letters with which the numbers start that have no long run."""
_LEAD, _TAIL = 9, 8
_SHORT_CUE = 4
_EDGES = r"(?<![\w.@#/-])(?:{})(?![\w@])(?![-./:]\d)"
_IS = re.compile(
    r"\s?[,:(–-]?\s?(?:(?:is|is my|was|thats|that's|ist|ist meine|es|es mi|est|est mon|è|è il mio|é|é meu|to|on)\s)?"
    r"(?:my |the |meine |mi |mon )?"
)
_SPACELESS = "\u0e00"
_OTHER = re.compile(
    r"(?:order|tracking|ticket|invoice|parcel|shipment|barcode|isbn|imei|serial|epoch|timestamp|population|commit|build|version|#|№"
    r"|bestell\w*|sendung\w*|rechnung\w*|pedido|factura|commande|facture|ordine|fattura|заказ\w*|zamówieni\w*|sipariş\w*|\$|€|£)\W*(?:\w+\W+){0,2}$"
)


class _Entry(Struct, frozen=True):
    """A table of the resource file."""

    country: str
    shape: str
    check: str = ""
    cues: tuple[str, ...] = ()
    alone: str = ""
    any_case: bool = False
    strict: bool = False


class Identity(Struct, frozen=True):
    """A kind of number: its shape with what may stand around it, and the name of its check."""

    pattern: re.Pattern[str]
    check: str
    strict: bool
    """Whether it counts only with a right check digit even where it is announced."""


@cache
def _entries() -> tuple[_Entry, ...]:
    with resource("privacy/national_ids.toml").open("rb") as file:
        return convert(tomllib.load(file)["id"], tuple[_Entry, ...])


@lru_cache(maxsize=512)
def _identity(entry: _Entry) -> Identity:
    flags = re.IGNORECASE if entry.any_case else re.RegexFlag(0)
    return Identity(re.compile(_EDGES.format(entry.shape), flags | re.ASCII), entry.check, entry.strict)


@cache
def _alone(regions: tuple[str, ...]) -> tuple[Identity, ...]:
    """What is looked for without a word near it."""
    return tuple(map(_identity, _entries_alone(regions)))


@cache
def _any_alone(regions: tuple[str, ...]) -> re.Pattern[str]:
    """All these shapes in one pattern, which is quicker in telling that there is none."""
    shapes = {f"(?i:{entry.shape})" if entry.any_case else f"(?:{entry.shape})": None for entry in _entries_alone(regions)}
    return re.compile(_EDGES.format(f"(?:{'|'.join(shapes)})"), re.ASCII)


def _entries_alone(regions: tuple[str, ...]) -> list[_Entry]:
    return [entry for entry in _entries() if entry.alone == "anywhere" or (entry.alone == "region" and entry.country in regions)]


@cache
def _announced() -> dict[str, tuple[Identity, ...]]:
    """Words, and the numbers that they announce."""
    found: dict[str, list[Identity]] = {}
    for entry in _entries():
        for cue in entry.cues:
            found.setdefault(cue, []).append(_identity(entry))
    return {cue: tuple(kinds) for cue, kinds in found.items()}


@lru_cache(maxsize=256)
def _validator(name: str) -> Callable[[str], bool]:
    return import_module(f"stdnum.{name}").is_valid


@lru_cache(maxsize=4096)
def is_right(check: str, written: str) -> bool:
    """Whether the check digits of a number are right; one without a check always is."""
    return not check or _validator(check)(written.replace(" ", "").replace(".", ""))


def detector(setup: Setup) -> Detector:
    """A detector of numbers that prove themselves, in the countries of a project or anywhere."""
    kinds, any_kind = _alone(setup.regions), _any_alone(setup.regions)

    def find(sheet: Sheet) -> Iterator[Finding]:
        text, end = sheet.text, 0
        runs = [run for run in sheet.digits if len(run[2]) >= _FEWEST or text[run[0] - _FEWEST_LETTERS : run[0]].isalpha()]
        for start, stop, _ in runs:
            left, right = max(start - _LEAD, end), min(stop + _TAIL, len(text))
            for finding in _proved(sheet, kinds, left, right) if any_kind.search(text, left, right) else ():
                end = max(end, finding.end)
                yield finding

    return find


def _proved(sheet: Sheet, kinds: Sequence[Identity], left: int, right: int) -> Iterator[Finding]:
    for kind in kinds:
        for match in kind.pattern.finditer(sheet.text, left, right):
            written = match.group()
            if is_right(kind.check, written) and not _is_other(sheet, match.start(), written):
                yield Finding(match.start(), match.end(), KIND, _PROVED if kind.check else _SHAPED, Action.REPLACE, normal_form(written))


def _is_other(sheet: Sheet, start: int, written: str) -> bool:
    """Whether the words before bare digits say that they are something else."""
    row_start = sheet.bounds(sheet.row(start))[0]
    return written.isdigit() and bool(_OTHER.search(sheet.folded[max(row_start, start - 40) : start]))


def normal_form(written: str) -> str:
    """Letters and digits alone."""
    return "".join(filter(str.isalnum, written)).upper()


def announced(setup: Setup) -> CuedDetector:  # noqa: ARG001
    """A detector of numbers behind the words that announce them, also in the next message."""
    kinds = _announced()

    def find(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
        for cue in cues:
            if len(cue.word) > _SHORT_CUE or not sheet.text[cue.end].isalpha() or sheet.text[cue.end] >= _SPACELESS:
                yield from _behind(sheet, cue, kinds[cue.word])

    return CuedDetector(tuple(kinds), find)


def _behind(sheet: Sheet, cue: Cue, kinds: Sequence[Identity]) -> Iterator[Finding]:
    row = sheet.row(cue.start)
    end = sheet.bounds(row)[1]
    ahead = _ahead(sheet, kinds, max(sheet.bounds(row)[0], cue.start - _REACH), cue.start)
    if ahead:
        yield ahead
        return
    places = [(cue.end, end, "")]
    following = sheet.next_row(row)
    if following is not None and not any(map(str.isdigit, sheet.text[cue.end : min(end, cue.end + _REACH)])):
        places.append((*sheet.bounds(following), "split" if sheet.same_speaker(row, following) else "asked"))
    for start, stop, form in places:
        found = _best(sheet, kinds, start, min(stop, start + _REACH + _LONGEST))
        if found:
            yield Finding(found[0], found[1], KIND, found[2], Action.REPLACE, normal_form(sheet.text[found[0] : found[1]]), form)
            return


def _ahead(sheet: Sheet, kinds: Sequence[Identity], start: int, stop: int) -> Finding | None:
    """A number that a word follows: "078-05-1120 is my ssn"; its check digits must be right."""
    for kind in kinds:
        for match in kind.pattern.finditer(sheet.text, start, stop):
            if _IS.fullmatch(sheet.folded, match.end(), stop) and is_right(kind.check, match.group()):
                return Finding(match.start(), match.end(), KIND, _PROVED, Action.REPLACE, normal_form(match.group()))
    return None


def _best(sheet: Sheet, kinds: Sequence[Identity], start: int, stop: int) -> tuple[int, int, float] | None:
    """The number that is right, else the first of the shape that was announced."""
    fallback = None
    for kind in kinds:
        match = kind.pattern.search(sheet.text, start, stop)
        if match and match.start() - start <= _REACH:
            if kind.check and is_right(kind.check, match.group()):
                return match.start(), match.end(), _PROVED
            if not kind.strict and (fallback is None or match.end() - match.start() > fallback[1] - fallback[0]):
                fallback = match.start(), match.end(), _ANNOUNCED
    return fallback
