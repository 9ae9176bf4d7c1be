"""Answers: what the message before asked for ("what's the wifi password?" / "hunter2 lol")."""

import re
from collections.abc import Iterator

from voicetune_desktop.privacy.sheets import Sheet

_MARKS = re.compile(r"[?？؟]|[:：]\s*$")
_ASKING = re.compile(
    r"(?<!\w)(?:what(?:'?s)?|wh?ats|which|need|pls|plz|please|bitte|svp|stp|send|sending|gimme|give|giving|ask(?:s|ing)?|tell|remind|share|drop|got|get|was|wie|wer|welche[srn]?|brauche?|schick\w*|sag\w*|gib"
    r"|cuál|cual|qué|manda\w*|dime|pasa\w*|pásame|necesito|dame|quel(?:le)?|quoi|envoie\w*|donne\w*|besoin|qual|quale|dammi|serve|preciso|wat|welke?|stuur|geef"
    r"|jaki[em]?|podaj|wyślij|daj|jaké|jaký|pošli|какой|какая|какое|скинь\w*|дай\w*|напиши|подскажи\w*|який|яка|скажи|ne|nedir|neydi|yaz\w*|gönder\w*|mikä|laita|anna|kerro"
    r"|vad|vilke[nt]|skicka|hva|hvad|hvilken|mi|mennyi|küldd|mondd|care|trimite|zi-mi|kya|bhejo?|bata(?:o|na|do)?|apa|berapa|minta|kirim\w*|kasih|tolong|ποι[οα]σ?|στειλε|πεσ)(?!\w)"
    r"|(?<!\w)(?:when(?:'?s)?|wann|quand|cuándo|cuando|quando|wanneer|kiedy|kdy|когда"
    r"|коли|ne zaman|milloin|när|når|mikor|πότε|când|kab|kis din)(?!\w)"
    r"|いつ|언제|متى|什么时候|وش|شو|ايش|أيش|ما هو|ما هي|كم|什么|多少|发|告诉|给我|何|なに|教えて|送って|뭐|무엇|알려|보내|은\?|는\?",
)
"""In small letters, as texts are on a sheet."""
_FORGOTTEN = re.compile(
    r"(?<!\w)(?:forgot|forgotten|vergessen|vergeten|oublié|olvid\w*|esqueci\w*|dimenticat\w*|zapomnia\w*|zapomněl\w*|забыла?|забула?|unuttum"
    r"|unohd\w*|glömt|glemt|elfelejtett\w*|uitat|bhool|lupa|remember)(?!\w)"
)
"""Somebody wants to be told again, or only says so."""
_LONGEST_QUESTION = 160
_LONGEST_ANSWER = 80
_MOST_WORDS = 7
_ANSWERS = 2
"""Messages after a question in which its answer may stand."""


def asks(sheet: Sheet, row: int) -> bool:
    """Whether a message may be a question or the beginning of an answer: by its marks and words, or because it is short."""
    start, end = sheet.bounds(row)
    text = sheet.folded[start : min(end, start + _LONGEST_QUESTION + 1)]
    return len(text) <= _LONGEST_QUESTION and (len(text.split()) <= 4 or is_question(text) or bool(_FORGOTTEN.search(text)))


def is_question(text: str) -> bool:
    """Whether a text in small letters asks for something."""
    return bool(_MARKS.search(text) or _ASKING.search(text))


def answers(sheet: Sheet, row: int) -> Iterator[tuple[int, int]]:
    """Start and end of the short messages that may answer a row, the nearest first."""
    after: int | None = row
    for _ in range(_ANSWERS):
        after = sheet.next_row(after)
        if after is None:
            return
        start, end = sheet.bounds(after)
        if 0 < end - start <= _LONGEST_ANSWER and len(sheet.text[start:end].split()) <= _MOST_WORDS:
            yield start, end
