"""Names as they are mistyped or spelled by ear: one slip in five letters and more, all of them known beforehand."""

from collections.abc import Iterator, Mapping
from functools import cache

SHORTEST = 5
"""Letters of the shortest name in which slips are looked for; in shorter ones, too many slips are other words."""

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_ROWS_CYRILLIC = ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
_VOWELS = {letter: vowels.replace(letter, "") for vowels in ("aeiou", "аеиоуяюы", "αειουηω") for letter in vowels}
_MARKED = {
    letter: letters.replace(letter, "") for letters in ("aáàâãä", "eéèêë", "iíìîï", "oóòôõö", "uúùûü", "cç", "nñ") for letter in letters
}
_BY_EAR = (
    *(
        ("ph", "f"),
        ("f", "ph"),
        ("th", "t"),
        ("t", "th"),
        ("ck", "k"),
        ("c", "k"),
        ("k", "c"),
        ("ie", "y"),
        ("y", "ie"),
        ("i", "y"),
        ("y", "i"),
    ),
    *(
        ("z", "s"),
        ("s", "z"),
        ("w", "v"),
        ("v", "w"),
        ("ee", "i"),
        ("i", "ee"),
        ("oo", "u"),
        ("u", "oo"),
        ("aa", "a"),
        ("sh", "s"),
        ("x", "ks"),
    ),
    *(("ks", "x"), ("ai", "ay"), ("ei", "ai"), ("ai", "ei"), ("ey", "y"), ("ea", "ee"), ("ae", "e"), ("oe", "o"), ("j", "g")),
    *(
        ("g", "j"),
        ("q", "k"),
        ("qu", "k"),
        ("sch", "sh"),
        ("ch", "k"),
        ("cz", "ch"),
        ("ou", "u"),
        ("ll", "l"),
        ("nn", "n"),
        ("tt", "t"),
        ("ss", "s"),
    ),
    *(
        ("rr", "r"),
        ("l", "ll"),
        ("n", "nn"),
        ("t", "tt"),
        ("s", "ss"),
        ("mm", "m"),
        ("m", "mm"),
        ("pp", "p"),
        ("dd", "d"),
        ("ff", "f"),
        ("gh", "g"),
    ),
    *(("ce", "se"), ("ci", "si"), ("cí", "sí"), ("cé", "sé"), ("se", "ce"), ("si", "ci")),
    *(("bh", "b"), ("dh", "d"), ("ah", "a"), ("eh", "e"), ("v", "ph"), ("ph", "v")),
)
"""Letters that sound alike in some language."""
_ENDS_BY_EAR = (
    ("a", "ah"),
    ("ah", "a"),
    ("e", ""),
    ("y", "i"),
    ("i", "y"),
    ("y", "ie"),
    ("y", "ey"),
    ("ie", "y"),
    ("ey", "y"),
    ("h", ""),
    ("n", "nn"),
    ("nn", "n"),
)


def sounds_like(name: str) -> Iterator[str]:
    """Other spellings of the same sound: Sara of Sarah, Stephen of Steven, Katherine of Catherine."""
    low = name.lower()
    for old, new in _BY_EAR:
        at = low.find(old)
        while at >= 0:
            yield low[:at] + new + low[at + len(old) :]
            at = low.find(old, at + 1)
    yield from (low[: len(low) - len(old)] + new for old, new in _ENDS_BY_EAR if low.endswith(old))


@cache
def slips(name: str) -> tuple[str, ...]:
    """What one slip makes of a name: a letter too few, two in the wrong order, one twice, the one beside, a wrong vowel or mark."""
    low = name.lower()
    if len(low) < SHORTEST or not low.isalpha() or low[0] >= "\u2000":
        return ()
    return tuple(slip for slip in dict.fromkeys(_slips(low)) if slip != low)


def _slips(low: str) -> Iterator[str]:
    first_may_go = len(low) > SHORTEST
    beside = _neighbours()
    for at, letter in enumerate(low):
        head, tail = low[:at], low[at + 1 :]
        if at or first_may_go:
            yield head + tail
        yield head + letter + letter + tail
        if tail:
            yield head + tail[0] + letter + tail[1:]
        yield from (head + other + tail for other in beside.get(letter, ""))
        yield from (head + other + tail for other in _VOWELS.get(letter, "") if at)
        yield from (head + other + tail for other in _MARKED.get(letter, ""))


@cache
def _neighbours() -> Mapping[str, str]:
    """Letters to the left, right, above and below on a keyboard."""
    beside: dict[str, str] = {}
    for rows in (_ROWS, _ROWS_CYRILLIC):
        for number, row in enumerate(rows):
            for at, letter in enumerate(row):
                around = row[max(0, at - 1) : at] + row[at + 1 : at + 2]
                across = rows[number + 1][max(0, at - 1) : at + 1] if number < 2 else ""
                above = rows[number - 1][at : at + 2] if number else ""
                beside[letter] = around + across + above
    return beside


def squeezed(word: str) -> str:
    """A word with every letter once where it is repeated: annaaa and anna are ana."""
    return "".join(letter for at, letter in enumerate(word) if not at or letter != word[at - 1])


def is_drawn_out(word: str, name: str) -> bool:
    """Whether a word is a name with a letter repeated three times and more, others perhaps twice; both squeeze to the same."""
    runs, own = _runs(word), _runs(name)
    return len(runs) == len(own) and max(runs) > 2 and all(run >= size for run, size in zip(runs, own, strict=True))


def _runs(word: str) -> list[int]:
    runs: list[int] = []
    for at, letter in enumerate(word):
        if at and letter == word[at - 1]:
            runs[-1] += 1
        else:
            runs.append(1)
    return runs
