"""People's names in the names of files: "Anna_Schmidt_CV.pdf"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.context_words import words
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Setup
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.name_lists import name_lists
from voicetune_desktop.privacy.sheets import EDGE, Sheet

KIND = "file_name"
_LIKELY = 0.85
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
    """A known first name with a word beside it, before the ending of a file."""
    for cue in cues:
        if sheet.text[cue.end].isalnum() or not (sheet.text[cue.start - 1].isalnum() or sheet.text[cue.start - 1] == ")"):
            continue
        near = sheet.text[max(0, cue.start - _LONGEST) : cue.start].rpartition(EDGE)[2]
        near = near[max((match.end() for match in _START.finditer(near)), default=0) :]
        base = cue.start - len(near)
        pieces = [piece.span() for piece in _PIECE.finditer(near)]
        for left, right in _pairs(near, pieces):
            start, end = base + left[0], base + _family_end(near, pieces, right)
            value = "".join(filter(str.isalnum, sheet.folded[start:end]))
            yield Finding(start, end, KIND, _LIKELY, Action.REPLACE, value, reason="file")
            break


def _pairs(near: str, pieces: Sequence[tuple[int, int]]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Neighbouring words of which one is a first name and none a thing; the surest first: those in the last word of the text."""
    last_word = near.rfind(" ") + 1
    scored: list[tuple[int, tuple[int, int], tuple[int, int]]] = []
    personal = any(near[start:end].lower() in _PERSONAL for start, end in pieces)
    for left, right in pairwise(pieces):
        first, second = near[slice(*left)], near[slice(*right)]
        if near[left[1] : right[0]] not in _JOINED or _is_thing(first) or _is_thing(second):
            continue
        known = _is_first_name(first) + _is_first_name(second)
        spaced = " " in near[left[1] : right[0]]
        shaped = personal and not spaced and first.istitle() and second.istitle() and left[0] >= last_word
        if spaced and (first in _ALSO or second in _ALSO):
            continue
        if (
            known and (not spaced or (first.istitle() and second.istitle()) or (first + second).islower() == near[left[0] :].islower())
        ) or shaped:
            scored.append((known * 2 - spaced, left, right))
    yield from ((left, right) for _, left, right in sorted(scored, key=lambda pair: -pair[0]))


def _family_end(near: str, pieces: Sequence[tuple[int, int]], last: tuple[int, int]) -> int:
    """Where a family name ends that has a particle ("De Santis") or a hyphen ("Smith-Hughes")."""
    for start, end in pieces[pieces.index(last) + 1 :]:
        word, sign, particle = near[start:end], near[last[1] : start], near[slice(*last)].lower() in _PARTICLES
        if not ((particle and sign in _JOINED) or sign == "-") or not word.istitle() or _is_thing(word):
            break
        last = (start, end)
    return last[1]


def _is_thing(word: str) -> bool:
    return len(word) < 2 or word.lower() in _THINGS


def _is_first_name(word: str) -> bool:
    return word.lower() in _ALSO or fold(word) in name_lists().first
