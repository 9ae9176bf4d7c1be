"""Other ways of telling a password than right behind its name."""

import re

from voicetune_desktop.privacy.detectors.announcing import Announced, after, before
from voicetune_desktop.privacy.detectors.base import Cue
from voicetune_desktop.privacy.detectors.password_values import digits_at, is_strong, is_word_like, token_at
from voicetune_desktop.privacy.sheets import EDGE, Sheet

_CLAUSE = re.compile(
    r"\s+(?:for|4|to|2|of|on|from|at|für|fürs|zum|zur|vom|von|am|pour|du|de|del|para|per|di|do|da|voor|van|naar|od|od|от|для|на|к|від|pentru|för|till|til|ka|ki|ke)\s"
    r"(?:[^\s\0:=]{1,20}\s+){1,4}?(?:[^\s\0:=]{0,20}[:=]|is|was|ist|war|est|es|è|é|to|je|это|on|är|er|hai|e|este|->|=>|→|[-–—])\s",
    re.IGNORECASE,
)
_SAID_BEFORE = re.compile(
    r"(?<!\S)(\S{3,64}?)\s*(?:"
    r"\s(?:is|was|are|ist|war|lautet|est|c'est|es|era|è|é|to|je|это|on|är|er|hai|e|este|είναι|for|as|als|como|comme|come|=)\s+"
    r"(?:(?!\d)\w{1,12}['’]?\s+){0,4}|[,.]?\s+(?:that'?s|thats|das ist|c'est|ese es|это)\s+(?:(?!\d)\w{1,12}\s+){0,3}"
    r"|\s(?:with|w/?|in|all|no)\s[^,\n\0]{1,28},\s(?:the|my|our)\s|\s*[(–—-]\s*(?:(?!\d)\w{1,12}\s+){0,3}|\s)$"
)
_GROUP_BEFORE = re.compile(r"(?<![^\s\0])\d{2,4}[ -]\Z")
"""The first half of a code in two groups."""
_LAST_WORD = re.compile(r"[,;] (\S{6,64})\Z")
_NOW_IS = re.compile(
    r"(?<!\w)(?:now|jetzt|nun|ahora|maintenant|adesso|ora|agora|теперь|teraz|şimdi|artık|nu)\s"
    r"(?:(?:it'?s|it is|is|ist es|ist|es|è|c'est|é|to|это|är|er)\s)?(\S{3,64})",
    re.IGNORECASE,
)
_IS_AT_END = re.compile(
    r"(?<!\w)(?:it's|is|was|war|wars|ist|lautet|era|es|fue|è|é|est|c'est|était|byl|było|to|это|был)"
    r"(?:\s(?:it|that|still|again|das|es|noch|nicht|immer|sigue|siendo|ancora|encore|toujours|jeszcze|wciąż|ещё|еще)){0,2}\s(\S{6,64})\Z",
    re.IGNORECASE,
)
"""Only of letters and digits together: "forgot the password, was it Kl8b!Hof?"."""
_OF_THING = re.compile(
    r"[\w ]{0,16}?\s(?:for|of|from|für|fürs|vom|von|zum|zur|pour|du|de|del|para|per|di|della|do|da|voor|van|от|для|на|к|від)"
    r"\s(?:\S{1,16}\s){1,3}?(\S{4,64})\Z",
    re.IGNORECASE,
)
"""At the end of the message: "code for the side gate 6183"."""
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_ASKED_ALOUD = re.compile(r"\?\s+(\S{6,64})")
"""Behind the question in the same message: "wifi password? is it kuchen2019"."""
_SHORTEST = 3
"""Characters of a word that may be a password."""
_LEAD = re.compile(r"[\s(]*(?:is|are|ist|sind|est|sont|es|son|info|details)?\s*[:=]?[\s\"']*")
_USED = re.compile(r"(?<!\S)(?:use|enter|try|type|with|nimm|usa|utilise)\s+(\S{4,64})\s+(?:to\s+)?$", re.IGNORECASE)
_NOW = re.compile(
    r"\W{1,4}(?:(?:and|but|so|then)\s)?(?:now|new one|the new one|jetzt|ahora|maintenant|adesso|agora|теперь|teraz|nu)(?!\w)", re.IGNORECASE
)
_LOOSE_PAIR = re.compile(r"(\S{2,64}?)\s*(?:/|\||,|;|\s-\s|:|\\|\s+und\s+|\s+and\s+|\s+y\s+|\s+et\s+|\s)\s*(?=\S)")


def tail_of_clause(sheet: Sheet, cue: Cue) -> Announced | None:
    """Where the value stands in "password for the printer upstairs is …"."""
    edge = sheet.text.find(EDGE, cue.end, cue.end + 96)
    end = edge if edge >= 0 else cue.end + 96
    clause = _CLAUSE.match(sheet.text, cue.end, end)
    return after(sheet, clause.end() - 1) if clause else None


def end_of_message(sheet: Sheet, cue: Cue) -> tuple[int, int] | None:
    """The last word of a message, behind a comma, where it has letters and digits: "the password is under the modem, vovo1948"."""
    edge = sheet.text.find(EDGE, cue.end, cue.end + 96)
    last = _LAST_WORD.search(sheet.text, cue.end, edge) if edge >= 0 else None
    value = last[1] if last else ""
    return last.span(1) if last and is_strong(value) and _is_mixed(value) else None


def said_late(sheet: Sheet, cue: Cue, *, door: bool) -> tuple[int, int] | None:
    """The value further on in the message: "the code of the gate was changed, now it's 7741A", "password? hof2019"."""
    edge = sheet.text.find(EDGE, cue.end, cue.end + 96)
    last = edge if edge >= 0 else cue.end + 96
    thing = _OF_THING.match(sheet.text, cue.end, edge) if edge >= 0 else None
    if door:
        starts = (match.start(1) for match in (_NOW_IS.search(sheet.text, cue.end, last), thing) if match)
        places = (digits_at(sheet.text, start, last, door=True) for start in starts)
        return next((place for place in places if place and not _YEAR.fullmatch(sheet.text, *place)), None)
    late = (pattern.search(sheet.text, cue.end, last) for pattern in (_NOW_IS, _ASKED_ALOUD, _IS_AT_END))
    for match in (thing, *late):
        end = token_at(sheet.text, match.start(1), last) if match else 0
        if match and is_strong(value := sheet.text[match.start(1) : end].rstrip("?")) and _is_mixed(value):
            return match.start(1), match.start(1) + len(value)
    return None


def _is_mixed(value: str) -> bool:
    return any(map(str.isalpha, value)) and any(map(str.isdigit, value))


def said_before(sheet: Sheet, cue: Cue) -> tuple[int, int] | None:
    """The word before "… is the password", "… (password)"."""
    near = before(sheet, cue.start, reach=96)
    match = _SAID_BEFORE.search(near) if len(near) > _SHORTEST else None
    if not match:
        return None
    start = cue.start - len(near) + match.start(1)
    start += len(sheet.text[start : start + 2]) - len(sheet.text[start : start + 2].lstrip("\"'“(`"))
    end = token_at(sheet.text, start, cue.start - len(near) + match.end(1))
    if sheet.text[start:end].isdigit() and (group := _GROUP_BEFORE.search(sheet.text, max(0, start - 5), start)):
        start = group.start()
    return (start, end) if end > start else None


def used_to_enter(sheet: Sheet, cue: Cue) -> tuple[int, int] | None:
    """The word in "use … to log in"."""
    near = before(sheet, cue.start)
    match = _USED.search(near)
    start = cue.start - len(near) + match.start(1) if match else 0
    return (start, start + len(match.group(1))) if match and is_strong(match.group(1)) else None


def renewed(sheet: Sheet, end: int) -> Announced | None:
    """Where the value stands that follows another one: "…, now it's …"."""
    edge = sheet.text.find(EDGE, end, end + 64)
    now = _NOW.match(sheet.text, end, edge if edge >= 0 else end + 64)
    return after(sheet, now.end()) if now else None


def login_pair(sheet: Sheet, start: int) -> tuple[int, int] | None:
    """The second word of a pair such as "anna / hunter2" or "anna:hunter2" behind the name of an account."""
    text = sheet.text
    edge = text.find(EDGE, start, start + 160)
    last = edge if edge >= 0 else start + 160
    lead = _LEAD.match(text, start, last)
    pair = _LOOSE_PAIR.match(text, lead.end() if lead else start, last)
    if not pair or "//" in pair.group() or pair.group(1).lower().startswith("www"):
        return None
    end = token_at(text, pair.end(), last)
    value = text[pair.end() : end]
    between = text[pair.end(1) : pair.end()].strip()
    signed = bool(lead and lead.group().strip())
    sure = is_strong(value) and (bool(between) or signed)
    weak = between in {"/", "|", ":"} and signed and is_word_like(value) and not text[end:last].strip(" .!")
    return (pair.end(), end) if sure or weak else None
