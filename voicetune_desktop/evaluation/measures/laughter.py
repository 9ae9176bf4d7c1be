"""Laughter as people type it in many languages: how often, and in which form."""

import re
from collections.abc import Iterable, Iterator

from voicetune_desktop.evaluation.measures.kinds import kinds, share_but
from voicetune_desktop.evaluation.measures.measure import Evidence, Measure, Wording
from voicetune_desktop.evaluation.reading import Reading, Readings

_NONE = "none"
_FORMS = {
    "haha": r"[ab]?(?:h+a+){2,}h*|(?:ah+){2,}|mwa(?:h+a+){2,}",
    "hehe": r"(?:h+e+){2,}h*",
    "hihi": r"(?:h+i+){2,}h*",
    "hoho": r"(?:h+o+){2,}h*",
    "hæhæ": r"(?:h+[æø]+){2,}h*",
    "jaja": r"a?(?:j+a+){2,}j*",
    "jeje": r"(?:j+e+){2,}j*",
    "jsjs": r"(?:js){2,}j?",
    "rsrs": r"(?:rs){2,}r?",
    "kkk": r"k{3,}",
    "huehue": r"(?:hu+e+){2,}",
    "wkwk": r"(?:wk){2,}w?",
    "lol": r"lo+l+z*|lu+l+z*",
    "lmao": r"lmf?a+o+",
    "rofl": r"rofl+",
    "mdr": r"md+r+|ptd+r+",
    "xd": r"x+d+",
    "xaxa": r"(?:x+a+){2,}x*",
    "www": r"[wｗ]{3,}",
    "хаха": r"а?(?:х+а+){2,}х*|(?:ах+){2,}",
    "хехе": r"(?:х+е+){2,}х*",
    "хихи": r"(?:х+и+){2,}х*",
    "ржу": r"ржу+|лол",
    "χαχα": r"(?:χ+[αά]+){2,}χ*",
    "חחח": r"ח{2,}",
    "ههه": r"ه{3,}",
    "خخخ": r"خ{3,}",
    "हाहा": r"(?:हा){2,}",
}
"""Whole words in small letters."""
_ANYWHERE = {
    "哈哈": "哈{2,}",
    "呵呵": "呵{2,}",
    "嘿嘿": "嘿{2,}",
    "嘻嘻": "嘻{2,}",
    "笑": "[（(]笑[)）]",
    "ふふ": "ふ{2,}",
    "ㅋㅋ": "ㅋ{2,}",
    "ㅎㅎ": "ㅎ{2,}",
    "ฮ่าๆ": "(?:ฮ่า){2,}|ฮ่าๆ",
    "ถถถ": "ถ{3,}",
}
"""Where no blanks are written, laughter stands anywhere; the same for Korean, where it hangs on the last word."""
_THAI = re.compile("[\u0e00-\u0e7f]")
_FIVES = re.compile(r"(?<!\d)5{3,}\+*(?![\d.,])")
_ENDS_IN_W = re.compile(r"(?<=[\u3040-\u9fff])[wｗ]{1,2}(?=\s|\Z)")
"""One or two of the Japanese "w" (warai) behind the last letter of a message; more are a word."""


_WORDS = re.compile("|".join(f"({form})" for form in _FORMS.values()))
_NAMES = (*_FORMS,)
_PARTS = {form: re.compile(pattern) for form, pattern in _ANYWHERE.items()}


class Laughter(dict[str, str]):
    """The form of laughter that a word is, empty for none; remembers the words of one run."""

    def __missing__(self, word: str) -> str:
        match = _WORDS.fullmatch(word)
        form = self[word] = _NAMES[match.lastindex - 1] if match and match.lastindex else ""
        return form

    def of(self, text: str, words: Iterable[str]) -> list[str]:
        """The forms of laughter in a text, of which the words in small letters are known, too."""
        found = [form for word in words if (form := self[word]) and not (form == "www" and "www." in text)]
        if "555" in text and (_THAI.search(text) or not text.strip("5+ \n")):
            found += ["555"] * len(_FIVES.findall(text))
        return found if text.isascii() else [*found, *_inside(text)]


def _inside(text: str) -> Iterator[str]:
    for form, pattern in _PARTS.items():
        yield from (form for _ in pattern.finditer(text))
    yield from ("www" for _ in _ENDS_IN_W.finditer(text))


def _laughter(readings: Readings) -> Evidence | None:
    return kinds(readings, _first_of_each, share_but(_NONE), apart=(_NONE,))


def _first_of_each(reading: Reading) -> list[list[str]]:
    laughter = Laughter()
    return [laughter.of(text, words)[:1] or [_NONE] for text, words in zip(reading.texts, reading.words, strict=True)]


LAUGHTER = Measure(
    id="laughter",
    title="Laughter",
    unit="share",
    distance="Jensen-Shannon distance",
    wording=Wording(
        "{who} laughs in more answers than you: {model} against {you}.",
        "{who} laughs in fewer answers than you: {model} against {you}.",
        "{who} laughs in as many answers as you: {model} against {you}.",
    ),
    evidence=_laughter,
)
