"""The password or code in the messages after one that asks for it, or that only names it."""

import re

from voicetune_desktop.model import Action
from voicetune_desktop.privacy.detectors import asked
from voicetune_desktop.privacy.detectors.announcing import after
from voicetune_desktop.privacy.detectors.password_values import WORDY, Place, digits_at, is_like_ticket, is_strong, is_word_like, token_at
from voicetune_desktop.privacy.sheets import Sheet

_GOES_ON = re.compile(
    r"[.,;!?]|\s+(?:i|for|then|try|ring|press|quick|works|is|it|and|lol|btw|haha|pls|thanks|but|für|pour|para|per|do|dla|для|glaub|ich|je|creo|и|i)(?!\w)",
    re.IGNORECASE,
)
_LIKE_CODE = re.compile(r"[0-9]|[a-z][A-Z]|[!@#$%^&*_+=?~|<>][^\W_]|[^\W_][@#$%^&_+=~|<>]")
"""A digit, a capital or a sign inside a word: only such words are strong."""
_MIXED = re.compile(r"(?=\S*[0-9])(?=\S*[^\W\d_])\S{6,}")
"""A word of letters and digits."""
_DIGIT = re.compile("[0-9]")
_RENEWED = re.compile(
    r"(?<!\w)(?:reset|resets|resetting|resetear|resetta\w*|unlock|change|zurücksetz\w*|zurückgesetzt|zurück|réinitialis\w*|restablec\w*|redefin\w*"
    r"|reimposta\w*|zresetuj\w*|сброс\w*|sıfırla\w*)(?!\w)"
)
"""A new password is wanted: the answer may be the ticket for it."""
_YES = re.compile(r"(?:yes|yeah|yep|no|nope|nah|tak|nie|ja|nein|nee|sí|si|sim|não|oui|non|evet|hayır|да|нет|iya|haan|nahi)[,.!]? ")
_FEW_WORDS = 4
_LONG = 6
"""Letters of a word that may be a password without a digit or sign."""
_REMARK = re.compile(r"(?:ed|ly|ing|able|ful|ous|ive|al|ers|ght|ion)$|^(?:un|re)", re.IGNORECASE)
"""Endings and beginnings of what people remark rather than answer."""


def may_be_answered(sheet: Sheet, row: int, topic: str) -> bool:
    """Whether a message follows that might be an answer; quick to tell."""
    return any(_may_be_code(sheet.text[start:end], topic) for start, end in asked.answers(sheet, row))


def answered(sheet: Sheet, row: int, topic: str) -> Place | None:
    """What answers a message that asks for a password or code, or that only names it."""
    answers = [place for place in asked.answers(sheet, row) if _may_be_code(sheet.text[slice(*place)], topic)]
    if not answers or not asked.asks(sheet, row):
        return None
    text = sheet.folded[slice(*sheet.bounds(row))]
    question, renewed = asked.is_question(text), bool(_RENEWED.search(text))
    places = (place for bounds in answers if (place := _answered(sheet, bounds, topic, question=question)))
    return next((place for place in places if not (renewed and is_like_ticket(sheet.text[place[0] : place[1]]))), None)


def _may_be_code(text: str, topic: str) -> bool:
    """Whether a message has what passwords have, or is a word for those topics where that may be one."""
    if topic == "network":
        return bool(_MIXED.search(text))
    return bool(_LIKE_CODE.search(text)) or (topic in WORDY and " " not in text and (len(text) >= _LONG or "?" in text))


def _answered(sheet: Sheet, bounds: tuple[int, int], topic: str, *, question: bool) -> Place | None:
    """The part of a message that looks like the answer: all of it, its beginning, or any strong word if there was a question."""
    text = sheet.text
    yes = _YES.match(sheet.folded, *bounds)
    first = yes.end() if yes else bounds[0]
    seen = after(sheet, first)
    start = min(seen.start if seen else first, bounds[1])
    whole = digits_at(text, start, bounds[1], door=True)
    if (
        whole
        and sum(map(str.isdigit, text[slice(*whole)])) >= 4
        and (whole[1] >= bounds[1] - 1 or (question and whole[1] - whole[0] > 3 and _GOES_ON.match(text, whole[1], bounds[1])))
    ):
        return (*whole, Action.REPLACE)
    end = token_at(text, start, bounds[1])
    alone = not text[end : bounds[1]].strip(".,!?* ")
    if is_strong(text[start:end]) and (alone or (question and _is_mixed(text[start:end]))):
        return start, bounds[1] if alone and text[end : bounds[1]].strip(".") else end, Action.REPLACE
    if question and text.count(" ", *bounds) < _FEW_WORDS and _DIGIT.search(text, *bounds):
        for match in re.finditer(r"[!-~\u00a1-\u2fff]+", text[start : bounds[1]]):
            first, last = start + match.start(), token_at(text, start + match.start(), bounds[1])
            if is_strong(text[first:last]) and _is_mixed(text[first:last]):
                return first, last, Action.REPLACE
    word = text[start:end]
    unsure = alone and question and topic in WORDY and len(word) >= _LONG and is_word_like(word) and not _REMARK.search(word)
    return (start, end, Action.ASK) if unsure else None


def _is_mixed(value: str) -> bool:
    return any(map(str.isdigit, value)) and any(map(str.isalpha, value))
