"""E-mail addresses that people disguise or spread over messages: "anna (at) mail dot com", "anna.b" and then "@mail.com"."""

import re
from collections.abc import Iterator, Sequence

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.context_words import words
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Setup
from voicetune_desktop.privacy.neighbours import own_after, own_before
from voicetune_desktop.privacy.sheets import EDGE, Sheet

KIND = "email"
_SURE, _LIKELY = 0.97, 0.9
_DOTS = words(
    """
    dot punkt point punto ponto kropka nokta точка крапка tečka tecka bodka piste pont punct prik punktur pika τελεία נקודה نقطة نقطه
    punt punktum tačka točka taška chấm titik डॉट ドット 点 點 닷 점 stip punkts taškas piko
    """
)
_ATS = (
    *(
        "arobase",
        "arrobase",
        "arobas",
        "arroba",
        "chiocciola",
        "chiocciolina",
        "małpa",
        "małpka",
        "malpa",
        "собака",
        "собачка",
        "собаки",
        "собак",
    ),
    *("равлик", "песик", "ät-merkki", "ät merkki", "miukumauku", "snabel-a", "snabela", "snabel a", "apestaartje", "apenstaartje"),
    *(
        "klammeraffe",
        "kukac",
        "zavináč",
        "zavinac",
        "et işareti",
        "kuyruklu a",
        "krøllalfa",
        "alfakrøll",
        "coadă de maimuță",
        "coada de maimuta",
    ),
    *(
        "arond",
        "παπάκι",
        "papaki",
        "שטרודל",
        "כרוכית",
        "アットマーク",
        "アット",
        "골뱅이",
        "艾特",
        "圈a",
        "at sign",
        "at-sign",
        "at symbol",
        "आट",
        "एट",
    ),
)
_WEAK = ("at", "ät", "et", "ett", "на", "آت", "ات")
"""Words for @ that also mean something else."""
_PROVIDERS = words(
    """
    gmail googlemail hotmail outlook yahoo ymail icloud gmx protonmail proton aol libero yandex rambler seznam centrum onet interia wanadoo
    rediffmail naver hanmail daum qq 163 126 mailru live msn fastmail tutanota zoho web.de mail.ru t-online freenet telenet uol bol hey
    """
)
_TLDS = words(
    """
    com net org edu gov info biz io co me app dev ai tv xyz online site club shop live mail email eu uk us ca au nz ie in pk de at ch li fr
    be lu it es pt br mx ar cl pe nl pl cz sk hu ro bg hr rs si gr tr ru рф ua by kz fi se no dk is ee lv lt il sa ae eg ma za ng ke jp kr
    cn tw hk sg my id ph th vn ком ру example test
    """
)
_MAILS = (
    *(
        "mail",
        "e-mail",
        "email",
        "emails",
        "mailadresse",
        "mailim",
        "mejl",
        "meili",
        "sähköposti",
        "correo",
        "courriel",
        "mél",
        "posta",
        "почта",
    ),
    *(
        "почту",
        "мыло",
        "имейл",
        "пошта",
        "メール",
        "メアド",
        "邮箱",
        "邮件",
        "信箱",
        "이메일",
        "메일",
        "ايميل",
        "إيميل",
        "البريد",
        "reach me",
        "write to me",
    ),
    *("ईमेल", "e-pasts", "e-posta", "eposta", "e-post", "epost", "imeyl", "skrzynk"),
)


def _any(options: Sequence[str] | frozenset[str]) -> str:
    return "|".join(re.escape(option) for option in sorted(options, key=len, reverse=True))


_NAMED_SIGNS = {
    **dict.fromkeys(("underscore", "unterstrich", "tiret bas", "underline", "guion bajo"), "_"),
    **dict.fromkeys(("dash", "minus", "bindestrich", "hyphen", "trattino", "tiret"), "-"),
    "plus": "+",
}
_OPEN, _CLOSE = r"[(\[{<*_~|\u3010（-]{1,2}", r"[)\]}>*_~|\u3011）-]{1,2}"
_LETTER = "a-z0-9\u00df-\u024f\u0430-\u0459"
_SPELLED = rf"[{_LETTER}](?:[ -][{_LETTER}]){{2,30}}(?![{_LETTER}])"
_LABEL = rf"(?:{_SPELLED}|[{_LETTER}][{_LETTER}_-]{{0,40}})"
_WORDY_DOT = rf"\s?{_OPEN}\s?(?:{_any(_DOTS)}|\.)\s?{_CLOSE}\s?|\s(?:{_any(_DOTS)})\s"
_TLD = rf"(?:{_any(_TLDS)}|c[ -]o[ -]m|n[ -]e[ -]t|o[ -]r[ -]g|d[ -]e)(?![{_LETTER}@])"
_DOT = rf"(?:{_WORDY_DOT}|\.|\s\.\s|\s\.(?={_TLD})|\.\s(?={_TLD}))"
_JOIN = rf"(?:{_WORDY_DOT}|[.+_-]|\s\.\s|\s?(?:{_any(tuple(_NAMED_SIGNS))})\s)"
_LOCAL = rf"(?P<local>(?:{_SPELLED}|[{_LETTER}_+'-]{{1,40}})(?:{_JOIN}(?:{_SPELLED}|[{_LETTER}_+'-]{{1,40}})){{0,4}})"
_DOMAIN = rf"(?P<domain>{_LABEL}(?:{_DOT}{_LABEL}){{0,2}}?{_DOT}{_TLD}(?:{_DOT}{_TLD}){{0,1}}|(?:{_any(_PROVIDERS)})(?![{_LETTER}]))"
_AT = (
    rf"(?:(?P<strong>\s{{0,2}}{_OPEN}\s?(?:at|ät|et|a|@|{_any(_ATS)})\s?{_CLOSE}\s{{0,2}}|\s{{0,2}}(?:{_any(_ATS)})\s{{0,2}}|\s{{0,2}}@\s{{0,2}})"
    rf"|(?P<weak>\s(?:{_any(_WEAK)})\s))"
)
_ADDRESS = re.compile(rf"(?<![{_LETTER}.+@_-]){_LOCAL}{_AT}{_DOMAIN}")
_LATER_HALF = re.compile(_AT.replace(r"(?P<weak>\s", "(?P<weak>") + _DOMAIN)
_FIRST_HALF = re.compile(rf"(?<![{_LETTER}.+@_-]){_LOCAL}$")
_FIRST_HALF_AT = re.compile(rf"(?<![{_LETTER}.+@_-]){_LOCAL}(?:\s?@|\s(?:at|ät)|{_OPEN}(?:at|ät|@){_CLOSE}|\s(?:{_any(_ATS)}))$")
_HOST = re.compile(_DOMAIN)
_WITHOUT_END = re.compile(rf"(?<![{_LETTER}.+@_-])[{_LETTER}._+-]{{1,40}}@[{_LETTER}-]{{1,40}}$")
_WORDY = re.compile(_WORDY_DOT)
_SAID = re.compile(r"(?:^|\bit'?s|\bis|\bist|\best|\bes|è|é|:)\s*$")
_EMAILY = re.compile(r"[0-9_.+-]")
_NAMED_SIGN = re.compile(rf"\s?\b({_any(tuple(_NAMED_SIGNS))})\s")
_NO_LOCAL = words(
    """
    me you us him her them it he she they we i look looking looked looks work works working worked meet meeting met be is was are were been
    available find found shop buy check order stay staying out up online here there now sale back only live laugh shout arrive arrived
    good bad great not all and or the my is: email mail e-mail
    arbeite arbeitet bin ist du ich er sie man moi toi lui elle trabajo trabaja yo él
    """
)
_SPACED_DOTS = tuple(
    f"{dot} {tld}" for dot in sorted(_DOTS) for tld in ("com", "net", "org", "co", "de", "fr", "it", "es", "pt", "nl", "pl", "ru")
)
_MORE_DOTS = tuple(f"dot {tld}" for tld in sorted(_TLDS)) + tuple(f"punkt {tld}" for tld in ("at", "ch", "se", "no", "dk", "eu", "io"))
_SPELLED_ENDS = tuple(f"{dot} {end}" for dot in sorted(_DOTS) for end in ("c o m", "c-o-m", "n e t", "d e"))
_BRACKETED = tuple(
    f"{bracket}{space}{word}"
    for bracket in ("(", "[", "{", "<", "（")
    for space in ("", " ")
    for word in ("at", "ät", "dot", "punkt", "punto", "ponto", "point", "@", "собака", "arroba", "arobase", "chiocciola", "kropka", "точка")
)
_SIGNS = ("@ ", f"{EDGE}@", f"@{EDGE}", "-at-", "_at_", "*at*", " -at", "-dot-", "_dot_", *(f"@{name}" for name in sorted(_PROVIDERS)))
_ENDS = tuple(f"{EDGE}.{tld}" for tld in ("com", "de", "net", "org", "co", "fr", "it", "es", "io", "ru", "pl", "nl"))
CUES = tuple(
    dict.fromkeys(
        (
            *_SPACED_DOTS,
            *_SPELLED_ENDS,
            *_MORE_DOTS,
            *_BRACKETED,
            *_SIGNS,
            *_ENDS,
            *_ATS,
            *_MAILS,
            *sorted(_PROVIDERS - {"live", "hey", "bol", "daum"}),
        )
    )
)
_MAIL_CUES = frozenset(_MAILS)
_AROUND = 110
"""Characters on both sides of a cue that are read."""
_LONGEST_HALF = 64


def detector(setup: Setup) -> CuedDetector:  # noqa: ARG001
    """A detector of disguised addresses; needs to know nothing."""
    return CuedDetector(CUES, find)


def find(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    """Around each cue, in its own message and at the border to the speaker's message before."""
    read, last = 0, -1
    for cue in cues:
        row = sheet.row(cue.start if sheet.text[cue.start] != EDGE else cue.start + 1)
        start, stop = sheet.bounds(row)
        if cue.end > read:
            left, read = max(start, cue.start - _AROUND, read - _AROUND), min(stop, cue.end + _AROUND)
            yield from _inside(sheet, left, read, mail=cue.word in _MAIL_CUES)
        if row != last:
            last = row
            yield from _across(sheet, row)
            following = own_after(sheet, row) if sheet.text[stop - 1] == "@" else None
            yield from _across(sheet, following) if following is not None else ()


def _inside(sheet: Sheet, start: int, stop: int, *, mail: bool) -> Iterator[Finding]:
    for match in _ADDRESS.finditer(sheet.folded, start, stop):
        shouted = match["weak"] and sheet.text[match.start("weak") : match.end("weak")].isupper()
        score = (
            _SURE
            if match["strong"] or (shouted and not sheet.text[match.start() : match.end()].isupper())
            else _certainty(match, mail=mail)
        )
        if score and not (match["strong"] and _is_plain(match)):
            yield Finding(match.start(), match.end(), KIND, score, Action.REPLACE, _normal_form(match["local"], match["domain"]))


def _is_plain(match: re.Match[str]) -> bool:
    """Whether another family finds the whole address already."""
    return " " not in match.group() and match["strong"] == "@" and not _WORDY.search(match.group()) and "." in match["domain"]


def _certainty(match: re.Match[str], *, mail: bool) -> float:
    """How sure "x at y.z" is an address, where "at" may be just a word; 0 if it is not."""
    local, domain = match["local"], match["domain"]
    if _EMAILY.search(local) or _WORDY.search(local):
        return _SURE
    if local in _NO_LOCAL or ("." not in domain.replace(" dot ", ".") and not _WORDY.search(domain)):
        return 0
    return _LIKELY if mail or _WORDY.search(domain) else 0


def _normal_form(local: str, domain: str) -> str:
    local = _NAMED_SIGN.sub(lambda match: _NAMED_SIGNS[match[1]], local)
    plain = (re.sub(r"\s|(?<=\b\w)-(?=\w\b)", "", _WORDY.sub(".", part)) for part in (local, domain))
    return "@".join(plain)


def _across(sheet: Sheet, row: int) -> Iterator[Finding]:
    """An address whose first part ends the speaker's message before, and whose second part starts this one."""
    before = own_before(sheet, row)
    if before is None:
        return
    start, stop = sheet.bounds(row)
    first_start, first_stop = sheet.bounds(before)
    first_stop = first_start + len(sheet.folded[first_start:first_stop].rstrip(" \n"))
    least = max(first_start, first_stop - _LONGEST_HALF)
    for first, second in ((_FIRST_HALF, _LATER_HALF), (_FIRST_HALF_AT, _HOST)):
        later = second.match(sheet.folded, start, min(stop, start + _AROUND))
        half = first.search(sheet.folded, least, first_stop) if later else None
        if later and half and _fits(sheet.folded[first_start : half.start()], half):
            value = _normal_form(half["local"], later["domain"])
            yield Finding(half.start(), half.end(), KIND, _LIKELY, Action.REPLACE, value, "split")
            yield Finding(start, later.end(), KIND, _LIKELY, Action.REPLACE, value, "split")
            return
    if sheet.text[start] == ".":
        whole = _WITHOUT_END.search(sheet.folded, least, first_stop)
        if whole:
            yield Finding(whole.start(), whole.end(), KIND, _LIKELY, Action.REPLACE, whole.group(), "split")


def _fits(lead: str, half: re.Match[str]) -> bool:
    """Whether two halves make an address rather than a sentence and a remark about a place."""
    if half["local"] in _NO_LOCAL or len(half["local"]) < 3:
        return False
    return bool(_EMAILY.search(half["local"]) or _SAID.search(lead)) or any(word in lead for word in _MAILS)
