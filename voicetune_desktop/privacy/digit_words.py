"""Numbers in words, digit by digit or in tens, in the languages people chat in."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from msgspec import Struct, convert

from voicetune_desktop.paths import resource
from voicetune_desktop.privacy.folding import fold


class _Language(Struct, frozen=True):
    """A table of the resource file."""

    digits: tuple[str, ...]
    twice: str = ""
    thrice: str = ""
    tens: str = ""
    and_: str = ""
    hundred: str = ""


class Spoken(Struct, frozen=True):
    """What the words of a language stand for: a number below 100 as written in digits, or how often the next is said."""

    numbers: Mapping[str, str]
    repeats: Mapping[str, int]
    joins: frozenset[str]

    def knows(self, word: str) -> bool:
        """Whether a word may be part of a spoken number."""
        return word in self.numbers or word in self.repeats or word in self.joins


@cache
def languages() -> Mapping[str, Spoken]:
    """The languages by their codes."""
    with resource("privacy/digit_words.toml").open("rb") as file:
        raw = {code: {"and_" if key == "and" else key: value for key, value in table.items()} for code, table in tomllib.load(file).items()}
    return {code: _spoken(table) for code, table in convert(raw, dict[str, _Language]).items()}


def _spoken(language: _Language) -> Spoken:
    numbers = {fold(word): str(digit) for digit, words in enumerate(language.digits) for word in words.split()}
    values = [*range(10, 20), *range(20, 100, 10)]
    numbers.update((fold(word), str(value)) for word, value in zip(language.tens.split(), values, strict=False))
    numbers.update(dict.fromkeys(fold(language.hundred).split(), "00"))
    repeats = {**dict.fromkeys(fold(language.twice).split(), 2), **dict.fromkeys(fold(language.thrice).split(), 3)}
    return Spoken(numbers, repeats, frozenset(language.and_.split()))


@cache
def rare_words() -> Mapping[str, tuple[Spoken, ...]]:
    """Words that tell of a spoken number because they are not in every third message: zero, and digits from 4 on."""
    found: dict[str, list[Spoken]] = {}
    for spoken in languages().values():
        for word, value in spoken.numbers.items():
            if value in "0456789" and len(word) > 2:
                found.setdefault(word, []).append(spoken)
    return {word: tuple(some) for word, some in found.items()}


def digits_of(words: Sequence[str], spoken: Spoken) -> str:
    """The digits that words stand for; digits among them stand for themselves."""
    return "".join(_pieces(words, spoken))


def _pieces(words: Sequence[str], spoken: Spoken) -> Iterator[str]:
    times, held = 1, ""
    for word in words:
        if word in spoken.repeats:
            times = spoken.repeats[word]
            continue
        number = spoken.numbers.get(word, word if word.isdigit() else "")
        joined = _joined(held, number)
        if joined:
            held = joined
        elif number:
            yield held
            held, times = number * times, 1
    yield held


def _joined(tens: str, number: str) -> str:
    """Thirty and five in one; French goes on to 19 behind 60 and 80, and says 4 20 for 80. Nothing for numbers that stand apart."""
    if tens == "4" and number == "20":
        return "80"
    unit = len(number) == 1 or (tens in {"60", "80"} and len(number) == 2 and number[0] == "1")
    if unit and number != "0" and len(tens) == 2 and tens[0] > "1" and tens[1] == "0":
        return str(int(tens) + int(number))
    return ""
