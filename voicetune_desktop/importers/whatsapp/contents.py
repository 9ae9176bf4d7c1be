"""What a row holds: a person's words, or a file, a notice, a call, a poll, a place that WhatsApp wrote there."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import dropwhile

from msgspec import Struct

from voicetune_desktop.importers.whatsapp.file_phrases import ATTACHED, ATTACHED_IOS, OMITTED, OMITTED_IOS
from voicetune_desktop.importers.whatsapp.phrases import APP, CALLS, DELETED, EDITED, EMPTY, MARKS, NOTICES, PLACE_WORDS, PLACES, fold
from voicetune_desktop.model import Reason


class Words(Struct, frozen=True):
    """What a person wrote. Flags: edited, caption."""

    text: str
    flags: tuple[str, ...] = ()


class Aside(Struct, frozen=True):
    """Why a row holds no words of a person."""

    reason: Reason
    why: str


FILE = Aside(Reason.MEDIA, "A photo, video or other file without text.")
_MARKED_FILE = Aside(Reason.MEDIA, FILE.why)
NOTHING = Aside(Reason.MEDIA, "Nothing is left of this message; it could be seen once, or has disappeared.")
NOTICE = Aside(Reason.SYSTEM, "A notice by WhatsApp.")
CALL = Aside(Reason.SYSTEM, "A call.")
GONE = Aside(Reason.DELETED, "A deleted message.")
POLL = Aside(Reason.UNSUPPORTED, "A poll.")
PLACE = Aside(Reason.UNSUPPORTED, "A shared place.")

ODD_START = frozenset(MARKS)
ODD_END = frozenset(MARKS) | {">", ")", ""}
"""First and last characters that call for a closer look; so do a line break, the app's mark and a known phrase."""

_SAID: dict[bool, dict[str, Aside]] = {
    bracket: dict.fromkeys(map(fold, OMITTED_IOS) if bracket else (), FILE)
    | dict.fromkeys(map(fold, NOTICES), NOTICE)
    | dict.fromkeys(map(fold, CALLS), CALL)
    | dict.fromkeys(map(fold, PLACES), PLACE)
    | dict.fromkeys(map(fold, DELETED), GONE)
    for bracket in (True, False)
}
_LONGEST_PHRASE = 300
_OMITTED_IOS = frozenset(map(fold, OMITTED_IOS))

_FILE_ENDS = frozenset(">)")
_ANGLE = re.compile(r"<([^<>\n]{3,60})>")
_NAMED_FILE = re.compile(r"[^<>/\"'=]{1,120}\.(?:jpe?g|png|gif|webp|heic|mp4|mov|m4a|aac|opus|mp3|pdf|vcf|zip|docx?|xlsx?)", re.IGNORECASE)
"""What Threema, whose chats have the form of an iPhone's, writes in the place of a file."""
_TAG_IOS = re.compile(rf"(?s)(.*?)(?:^|(?<=\s)|(?<={APP})){APP}?<([^<>\n:]{{2,30}}): ?([^<>\n]+\.\w{{1,5}})>(?:\s+(.*))?")
_OLD_TAG_IOS = re.compile(rf"[^\n<>]+\.\w{{1,5}} <{APP}?[^<>\n]{{3,30}}>")
_ADDED_FILE = re.compile(r"([^\n]*\S)\.\w{1,8} \(([^()\n]{3,40})\)")
_ANDROID_FILE = re.compile(r"[A-Z]{3,4}-\d{8}-WA\d+(?:\.\w{0,8})? \([^()\n]{3,40}\)")
_DOCUMENT = re.compile(
    rf"[^\n]+ • {APP}[^\n]*|[^\n]+\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|txt|csv|zip|rar|apk|epub|pages|numbers|key|json|xml|html?|vcf)",
    re.IGNORECASE,
)
"""What iOS writes before a document: its name, its pages."""
_DELETED_BY = re.compile(
    r"(?:This message was deleted by|Diese Nachricht wurde von|Este mensaje fue eliminado por|Ce message a été supprimé par|"
    r"Mensagem apagada por|Esta mensagem foi apagada por|Questo messaggio è stato eliminato da|Dit bericht is verwijderd door) .{1,150}"
)
_POLL_HEAD = re.compile(rf"{APP}?([^\W\d_]{{2,20}})[:：]")
_POLL_OPTION = re.compile(rf"{APP}?([^\W\d_]{{2,20}})[:：].*[(（]\D{{0,20}}\d+\D{{0,20}}[)）]")
_MAP = re.compile(r"([^\n:：]{2,200})[:：] ?https?://(?:maps\.google\.com/\?q=|maps\.apple\.com/\?)\S+")
_PLACE_LINES = 5
"""Lines of a place: its name, its address, the link."""
_VENUE = re.compile(r"[^\n]*[^\n:](?:: ?|\n)https?://(?:www\.)?foursquare\.com/v/\S+")
_OUTER_MARKS = "".join(set(MARKS) - set("\u2066\u2067\u2068\u2069"))
PLACE_LINKS = ("https://maps.google.com/?q=", "https://foursquare.com/v/")
"""What a shared place without the app's mark can be known by."""


@cache
def known_phrases(*, bracket: bool) -> dict[str, Aside]:
    """Whole messages that WhatsApp wrote, as it writes them, in a file of that style."""
    said = [(PLACES, PLACE), (CALLS, CALL), (NOTICES, NOTICE), (DELETED, GONE)]
    known = {written: why for phrases, why in said for written in _written(phrases)}
    return known | (dict.fromkeys(OMITTED_IOS, FILE) if bracket else dict.fromkeys(EMPTY, NOTHING))


def _written(phrases: Iterable[str]) -> Iterator[str]:
    """Phrases as some version of the app writes them: with a full stop or without, and either first letter."""
    for phrase in phrases:
        bare = phrase.removesuffix(".")
        for first in (bare[0].lower(), bare[0].upper()):
            yield from (first + bare[1:], f"{first}{bare[1:]}.", phrase)


def judge(body: str, *, bracket: bool, marked: bool) -> Words | Aside:
    """What a body holds that looks odd. `marked`: iOS put its mark before the whole line, as it does for files."""
    text, edited = _without_edit_mark(body)
    by_app = bracket and text.lstrip(" ").startswith(APP)
    bare = strip_marks(text.lstrip(" ") if by_app else text)
    if not bare.strip():
        return NOTHING
    found = _file(text, bare, bracket=bracket) or (_phrase(bare, bracket=bracket) if bare != body else None) or _shape(bare)
    if found is None and by_app:
        found = _said_by_app(bare, marked=marked)
    if isinstance(found, Aside):
        return found
    flags = ("edited",) if edited else ()
    return Words(found.text, (*found.flags, *flags)) if found else Words(bare, flags)


def strip_marks(text: str) -> str:
    """The text without marks of direction around it; pairs that isolate a mentioned name stay whole."""
    bare = text.strip(MARKS)
    if "\u2068" in bare or "\u2069" in bare:
        isolated = text.strip(_OUTER_MARKS)
        return isolated if isolated.count("\u2068") == isolated.count("\u2069") else bare
    return bare


def _without_edit_mark(text: str) -> tuple[str, bool]:
    start = text.rfind("<")
    if start < 0 or not text.endswith(">"):
        return text, False
    inside = text[start + 1 : -1]
    localised = start > 1 and text[start - 1] == APP and len(inside) < 60 and not set(inside) & set(":\n")
    if fold(inside) not in EDITED and not localised:
        return text, False
    return text[:start].rstrip(f" {APP}"), True


def _file(text: str, bare: str, *, bracket: bool) -> Words | Aside | None:
    """A file with its caption, or without."""
    first, _, rest = bare.partition("\n")
    line = strip_marks(first) if rest else bare
    if line[-1:] in _FILE_ENDS and _names_file(line, whole=not rest):
        return FILE if _repeats_name(line, rest) else _caption(rest)
    return _file_ios(text) if bracket and (APP in text or text.endswith(">")) else None


def _names_file(line: str, *, whole: bool) -> bool:
    if line.endswith(")"):
        added = _ADDED_FILE.fullmatch(line)
        return bool(_ANDROID_FILE.fullmatch(line) or (added and fold(added[2]) in ATTACHED))
    angle = _ANGLE.fullmatch(line)
    if angle:
        return fold(angle[1]) in OMITTED or (whole and bool(_is_phrase(angle[1]) or _NAMED_FILE.fullmatch(angle[1])))
    return bool(_OLD_TAG_IOS.fullmatch(line))


def _repeats_name(line: str, rest: str) -> bool:
    """Whether the name of a document stands there again, with its ending or without, as Android writes."""
    added = _ADDED_FILE.fullmatch(line)
    return bool(added and rest.strip() in (added[1], line[: added.start(2) - 2]))


def _is_phrase(inside: str) -> bool:
    """Words in some language, rather than a tag of a markup language or a single word in play."""
    return (" " in inside or not inside.isascii()) and not set(inside) & set("/=\"'&;")


def _file_ios(text: str) -> Words | Aside | None:
    tag = _TAG_IOS.fullmatch(text)
    if tag and (APP in text or tag[3][:8].isdigit() or fold(tag[2]) in ATTACHED_IOS):
        return _caption(f"{_without_document(tag[1], tag[3])}\n{tag[4] or ''}")
    before, _, last = text.rpartition(APP)
    return _caption(_without_document(before)) if fold(last) in _OMITTED_IOS else None


def _without_document(before: str, file: str = "") -> str:
    """What stands before a file's mark without the name and the pages of the document."""
    said = before.strip(f"\n {APP}")
    stored = file.partition("-")[2]
    named = said.partition(" • ")[0] in (stored, stored.rpartition(".")[0])
    return "" if named or _DOCUMENT.fullmatch(said) else before


def _caption(text: str) -> Words | Aside:
    caption = strip_marks(text.strip(f"\n {APP}"))
    return Words(caption, ("caption",)) if caption else FILE


def _phrase(bare: str, *, bracket: bool) -> Aside | None:
    return _SAID[bracket].get(fold(bare)) if len(bare) < _LONGEST_PHRASE and "\n" not in bare else None


def _shape(bare: str) -> Aside | None:
    """A poll or a shared place, known by its shape in any language."""
    if "://" in bare and _is_place(bare):
        return PLACE
    head, _, rest = bare.partition("\n")
    return POLL if rest and _POLL_HEAD.match(head) and _ends_in_options(rest.split("\n")) else None


def _is_place(bare: str) -> bool:
    """A link to a map behind the word for a place, with lines of its name and address before it, or behind a space and its name."""
    lines = bare.split("\n")
    if len(lines) > _PLACE_LINES:
        return False
    place = _MAP.fullmatch(lines[-1])
    named = place and (fold(place[1]) in PLACE_WORDS or (len(lines) == 1 and bare.startswith(" ")))
    return bool(named or _VENUE.fullmatch("\n".join(lines[-2:])))


def _ends_in_options(lines: list[str]) -> bool:
    """Two lines or more such as "OPTION: Friday (3 votes)", and nothing after the first of them."""
    options = [match and match[1] for match in map(_POLL_OPTION.fullmatch, lines)]
    chosen = [*dropwhile(lambda word: word is None, options)]
    return len(chosen) > 1 and len(set(chosen)) == 1 and chosen[0] == str(chosen[0]).upper()


def _said_by_app(bare: str, *, marked: bool) -> Aside:
    if _DELETED_BY.fullmatch(bare):
        return GONE
    if _MAP.fullmatch(bare):
        return PLACE
    return _MARKED_FILE if marked else NOTICE
