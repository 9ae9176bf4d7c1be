"""People's names in the names of files: "Anna_Schmidt_CV.pdf"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.people.lexicon import standing
from voicetune_desktop.privacy.context_words import words
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Setup
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.name_lists import is_place, name_lists
from voicetune_desktop.privacy.sheets import EDGE, Sheet

KIND = "file_name"
_LIKELY, _DOUBT = 0.85, 0.5
_LONGEST = 80
_ENDINGS = tuple(
    f".{ending}"
    for ending in (
        *(
            "pdf",
            "doc",
            "docx",
            "odt",
            "rtf",
            "txt",
            "pages",
            "xls",
            "xlsx",
            "csv",
            "ods",
            "ppt",
            "pptx",
            "vcf",
            "ics",
            "eml",
            "msg",
            "zip",
            "rar",
            "7z",
        ),
        *(
            "jpg",
            "jpeg",
            "png",
            "heic",
            "gif",
            "tif",
            "tiff",
            "webp",
            "mp3",
            "m4a",
            "wav",
            "ogg",
            "mp4",
            "mov",
            "avi",
            "opus",
            "aac",
            "flac",
            "amr",
            "3gp",
            "mkv",
            "webm",
            "svg",
            "bmp",
            "md",
            "html",
            "xml",
            "json",
            "psd",
            "epub",
        ),
    )
)
_START = re.compile(r"[\n\0:/\\<>\"“”„«»|?*\[\]]")
_PIECE = re.compile(r"[^\W\d_a-z]?[^\W\d_A-Z]+|[^\W\d_]+")
_JOINED = frozenset(("", "_", "-", ".", " ", "__", "--", ", ", "%20", "+"))
_PERSONAL = words(
    """
    cv resume résumé lebenslauf curriculum vitae payslip passport id visa contract lease offer letter bewerbung zeugnis reisepass
    contrat contrato паспорт резюме
    """
)
_PARTICLES = words("de di da do du del della van von der den la le el al bin ben mac mc o st san dos das ter ten zu")
_ALSO = words(
    """
    mark grace rose will hope joy ruby amber dawn jack bill frank rob pat sue may june april sofia maria sara sarah olga
    """
)
"""First names that are words as well; in the name of a file beside a family name they are people."""
_THINGS = words(
    """
    img image photo scan doc document file final draft signed copy new old version report invoice bill receipt statement tax
    form letter contract lease agreement tenancy application cover birthday party holiday trip wedding screenshot video audio
    note notes meeting minutes project plan budget summary list menu map ticket tickets booking passport licence license
    certificate diploma transcript medical test results payslip payroll salary offer cv resume résumé vitae curriculum portfolio
    presentation slides thesis essay homework assignment chapter book song track album mix live demo january february march
    april may june july august september october november december jan feb mar apr jun jul aug sep oct nov dec the a an of for
    and my your our his her from to with on in at by rechnung lebenslauf vertrag bewerbung zeugnis antrag brief facture contrat
    contrato factura fattura contratto umowa faktura счет договор резюме паспорт фото скан visa id card backup data export log
    readme index main test page card profile avatar logo icon sent see open opened did u you renamed it is attached here is
    heres have has got the this that
    """
)


def detector(setup: Setup) -> CuedDetector:  # noqa: ARG001
    """A detector of names in names of files; needs to know nothing."""
    return CuedDetector(_ENDINGS, find)


def find(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    """A known first name with a word beside it, or two words that look like a name, before the ending of a file."""
    for cue in cues:
        if sheet.text[cue.end].isalnum() or not (sheet.text[cue.start - 1].isalnum() or sheet.text[cue.start - 1] == ")"):
            continue
        near = sheet.text[max(0, cue.start - _LONGEST) : cue.start].rpartition(EDGE)[2]
        near = near[max((match.end() for match in _START.finditer(near)), default=0) :]
        base = cue.start - len(near)
        pieces = [piece.span() for piece in _PIECE.finditer(near)]
        pair = _best_pair(near, pieces)
        if pair:
            at, action = pair
            first, last = _reach(near, pieces, at)
            start, end = base + pieces[first][0], base + pieces[last][1]
            value = "".join(filter(str.isalnum, sheet.folded[start:end]))
            score = _LIKELY if action is Action.REPLACE else _DOUBT
            yield Finding(start, end, KIND, score, action, value, reason="file")


def _best_pair(near: str, pieces: Sequence[tuple[int, int]]) -> tuple[int, Action] | None:
    """The number of the first of two neighbouring words that are most likely a name; the surest are in the last word of the text."""
    last_word = near.rfind(" ") + 1
    personal = any(near[start:end].lower() in _PERSONAL for start, end in pieces)
    best: tuple[int, int, Action] | None = None
    for at, (left, right) in enumerate(pairwise(pieces)):
        first, second = near[slice(*left)], near[slice(*right)]
        sign = near[left[1] : right[0]]
        if sign not in _JOINED or _is_thing(first) or _is_thing(second) or (" " in sign and (first in _ALSO or second in _ALSO)):
            continue
        likely, action = _likeliness(near[left[0] :], first, second, spaced=" " in sign)
        if not likely and personal and " " not in sign and first.istitle() and second.istitle() and left[0] >= last_word:
            likely, action = 1, Action.REPLACE
        if likely and (best is None or likely > best[0]):
            best = likely, at, action
    return (best[1], best[2]) if best else None


def _likeliness(rest: str, first: str, second: str, *, spaced: bool) -> tuple[int, Action]:
    """How likely two words are a name, 0 for not at all; `rest` is the name of the file from the first of them."""
    known = _is_first_name(first) + _is_first_name(second)
    titled = first.istitle() and second.istitle()
    if known and (not spaced or titled or rest.islower()):
        return known * 3 - spaced + titled, Action.REPLACE
    unheard = titled and not spaced and _is_unheard(first) and _is_unheard(second)
    return (1, Action.ASK) if unheard else (0, Action.ASK)


def _reach(near: str, pieces: Sequence[tuple[int, int]], at: int) -> tuple[int, int]:
    """Numbers of the first and the last word of a name: with its particles and whatever is joined to it and no thing."""
    first, last = at, at + 1
    while first > 0 and _goes_on(near, pieces[first - 1], pieces[first]):
        first -= 1
    while last + 1 < len(pieces) and _goes_on(near, pieces[last], pieces[last + 1]):
        last += 1
    return first, last


def _goes_on(near: str, left: tuple[int, int], right: tuple[int, int]) -> bool:
    """Whether two words are of one name: joined without a space, or by a particle."""
    first, second = near[slice(*left)], near[slice(*right)]
    sign = near[left[1] : right[0]]
    if _is_thing(first) or _is_thing(second):
        return False
    named = all(word.istitle() or word.lower() in _PARTICLES for word in (first, second))
    return (sign in _JOINED or sign in "'’") and (" " not in sign or named)


def _is_thing(word: str) -> bool:
    return len(word) < 2 or word.lower() in _THINGS


def _is_first_name(word: str) -> bool:
    return word.lower() in _ALSO or fold(word) in name_lists().first


def _is_unheard(word: str) -> bool:
    """Whether a word is seldom written small, and so rather a name than a word."""
    return len(word) > 2 and standing(word) != "word" and not is_place(fold(word))
