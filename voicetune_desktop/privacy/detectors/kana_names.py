"""People of the chat whose names are written in kana, though their labels have them in characters or Latin letters."""

import re
from collections.abc import Iterator

from voicetune_desktop.model import Action, Finding, Person
from voicetune_desktop.people.kana import in_kana, katakana
from voicetune_desktop.people.names import parse_label
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.sheets import Sheet

KIND = "participant"
_SURE, _DOUBT = 0.9, 0.5
_SHORTEST = 2
_CALLED = "さん|さま|様|ちゃん|くん|君|先輩|先生"
_BEFORE = "(?:(?<![ぁ-ゖ])|(?<=[のはともがをにや、]))"
_BEHIND = rf"(?={_CALLED}|[はがもにとのをへやよね](?![ぁ-ゖ])|って|から|まで|より|です|だよ|[^ぁ-ゖー])"
Name = tuple[int, str]
"""Whose, and "first" or "last"."""


def detector(setup: Setup) -> Detector | None:
    """A detector for the people of a project; none where names are to stay, or nobody has a Japanese name, or no chat is of Japan."""
    names = _names(setup.people) if not setup.keep_names and (not setup.regions or "JP" in setup.regions) else {}
    if not names:
        return None
    either = "|".join(sorted(names, key=lambda name: (-len(name), name)))
    katakanas = "|".join(sorted(map(katakana, names), key=lambda name: (-len(name), name)))
    pattern = re.compile(
        rf"{_BEFORE}({either})(?:[ \u3000]?({either}))?{_BEHIND}"
        rf"|(?<![ァ-ヶー])({katakanas})(?:[ \u3000・]?({katakanas}))?(?![ァ-ヶー])"
    )
    known = {**names, **{katakana(name): whose for name, whose in names.items()}}

    def find(sheet: Sheet) -> Iterator[Finding]:
        for match in () if sheet.text.isascii() else pattern.finditer(sheet.text):
            yield from _found(sheet.text, match, known)

    return find


def _found(text: str, match: "re.Match[str]", known: dict[str, Name]) -> Iterator[Finding]:
    """Both names, or one that is asked about unless a title follows."""
    groups = [group for group in range(1, 5) if match[group]]
    sure = len(groups) > 1 or bool(re.match(_CALLED, text[match.end() : match.end() + 3]))
    for group in groups:
        person, form = known[match[group]]
        action, score = (Action.REPLACE, _SURE) if sure else (Action.ASK, _DOUBT)
        yield Finding(*match.span(group), KIND, score, action, f"person:{person}", form, "" if sure else "may be a person")


def _names(people: tuple[Person, ...]) -> dict[str, Name]:
    """Names in hiragana, whose they are."""
    names: dict[str, Name] = {}
    for person in people:
        for label in dict.fromkeys((person.name, *person.names)):
            parts = parse_label(label)
            for written, form in (*((given, "first") for given in parts.given[:1]), (parts.family, "last")):
                for kana in in_kana(written) if written else ():
                    if len(kana) >= _SHORTEST:
                        names.setdefault(kana, (person.id, form))
    return names
