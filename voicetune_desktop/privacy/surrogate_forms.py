"""Names that are stretched, stuttered, inflected or mistyped, as forms of the new name."""

import re
from itertools import groupby

from voicetune_desktop.people.names import is_plain_word
from voicetune_desktop.people.nicknames import circle, is_given_name
from voicetune_desktop.privacy.folding import fold, odd_places, plain
from voicetune_desktop.privacy.surrogate_names import NewNames, in_case_of

_WORD = re.compile(r"[^\W\d_]+")
_VOWELS = "aeiouyáàâäãåéèêëíìîïóòôöõøúùûüıąęаеёиоуыэюяіє"
_LONGEST_ENDING = 5
_SHORTEST_STEM = 3
_NICKS = frozenset(("nick", "elongated", "inflected", "typo"))
_NICK_KEY = 3
"""Letters in which the forms of one nickname are alike: Kasia, Kasię, Kasieńka."""


def bent(original: str, names: NewNames, form: str = "") -> str:
    """An original whose words are no parts of the name as they are; always something."""
    original = plain(original).text if odd_places(original) else original
    letters = _WORD.findall(original)
    if len(letters) > 3 and all(len(letter) == 1 for letter in letters):
        return _spelled(original, "".join(letters), names)
    found = False

    def other(match: re.Match[str]) -> str:
        nonlocal found
        new = _bent_word(match.group(), names)
        found = found or bool(new)
        return new or match.group()

    text = _WORD.sub(other, original)
    return text if found else _another(original, names, form)


def _spelled(original: str, word: str, names: NewNames) -> str:
    """The letters of the new name with what stands between those of the original."""
    between = original[1 : original.index(word[1], 1)]
    new = _bent_word(word, names) or in_case_of(word, "".join(_WORD.findall(names.shown)))
    return between.join(new)


def bent_stretch(stretch: str, names: NewNames) -> str:
    """What stands for a stretch of joined words in which no part of the name is as it is: "alex" of "alexwhitcombe"."""

    def other(match: re.Match[str]) -> str:
        word = match.group()
        short = any(fold(nick) == fold(word) for token in names.tokens for nick in circle(token).short)
        return _bent_word(word, names) or (_another(word, names, "nick") if short else word)

    return _WORD.sub(other, stretch)


def without_rests(original: str, text: str, names: NewNames) -> str:
    """A rewritten name whose other words are rewritten, too, unless they are everyday words: "Tellwickowi" beside a part."""
    left = {word for word in _WORD.findall(original) if len(word) > 2 and not is_plain_word(word)} - set(names.tokens.values())
    return _WORD.sub(lambda match: (_bent_word(match.group(), names) if match.group() in left else "") or match.group(), text)


def _another(original: str, names: NewNames, form: str) -> str:
    """A nickname that is like no part of the name, a name in other letters, or the whole new name."""
    words = _WORD.findall(original)
    if len(words) != 1 or not names.tokens:
        return names.shown
    word = words[0]
    low = fold(word)
    if form in _NICKS:
        stretch = next((size - 1 for _, size in reversed(_runs(low)) if size > 2), 0)
        new = names.makers.nick(low[:_NICK_KEY], names.shown.split(" ")[0])
        new += new[-1] * stretch
    else:
        new = names.makers.family(word) if form == "last" else names.makers.first(word)
    return original.replace(word, in_case_of(word, new.capitalize()))


def _bent_word(word: str, names: NewNames) -> str:
    low, tokens = fold(word), names.tokens
    if low in tokens:
        return in_case_of(word, tokens[low])
    for token in sorted(tokens, key=len, reverse=True):
        for rule in (_stretched, names.makers.in_case, _inflected, _shortened, _mistyped):
            if new := rule(low, token, tokens[token]):
                return in_case_of(word, new)
    return ""


def _runs(text: str) -> list[tuple[str, int]]:
    return [(letter, len(list(run))) for letter, run in groupby(text)]


def _stretched(low: str, token: str, new: str) -> str:
    """ "maraaaa": the last letter, or the first vowel, as much longer."""
    runs, own = _runs(low), _runs(token)
    if [letter for letter, _ in runs] != [letter for letter, _ in own]:
        return ""
    more = [size - real for (_, size), (_, real) in zip(runs, own, strict=True)]
    place = len(new) - 1 if more[-1] > 0 else next((at for at, letter in enumerate(new) if letter.lower() in _VOWELS), len(new) - 1)
    return new[:place] + new[place] * (max(more) + 1) + new[place + 1 :]


def _inflected(low: str, token: str, new: str) -> str:
    """The ending of the original where both names end alike, else the new name as it is, as for Trevor where the label says Trev."""
    if len(token) < _SHORTEST_STEM:
        return ""
    for cut in (0, 1, 2):
        stem = token[: len(token) - cut]
        ending = low[len(stem) :]
        if len(stem) >= _SHORTEST_STEM and low.startswith(stem) and 0 < len(ending) <= _LONGEST_ENDING:
            if cut == 0:
                whole = is_given_name(low)
                return new + ending if not whole and (token[-1] in _VOWELS) == (new[-1].lower() in _VOWELS) else new
            return new[:-1] + ending if cut == 1 and token[-1] == new[-1].lower() else new
    return ""


def _shortened(low: str, token: str, new: str) -> str:
    """The start of the name, as in a stutter: "E-Em-Emily"."""
    return new[: len(low)] if len(low) < len(token) and token.startswith(low) else ""


def _mistyped(low: str, token: str, new: str) -> str:
    bound = 2 if len(token) > 5 else 1
    from rapidfuzz.distance import OSA

    return new if len(token) > 3 and OSA.distance(low, token, score_cutoff=bound) <= bound else ""
