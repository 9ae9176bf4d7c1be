"""The labelled set: conversations from templates, the same for the same seed."""

from collections.abc import Iterator
from random import Random
from typing import Any

import msgspec

from tests.benchmarks.privacy.casting import LATIN, TRAPS, WORDS_THAT_ARE_NAMES, cast_for, people_for
from tests.benchmarks.privacy.phrasing import Habits, habits, typed
from tests.benchmarks.privacy.pieces import Locale, Piece
from tests.benchmarks.privacy.scene import Scene
from tests.benchmarks.privacy.slots import filled
from tests.benchmarks.privacy.talk import Exchange, chosen, exchanges, said
from tests.benchmarks.privacy.words import words_of

LOCALES = (
    Locale("en-US", "en", "US", 8),
    Locale("en-GB", "en", "GB", 7),
    Locale("en-AU", "en", "AU", 2),
    Locale("en-IN", "en", "IN", 2),
    Locale("en-CA", "en", "CA", 1),
    Locale("en-IE", "en", "IE", 1),
    *(
        Locale(tag, tag[:2], country, 1)
        for tag, country in (("de", "DE"), ("fr", "FR"), ("es", "ES"), ("it", "IT"), ("nl", "NL"), ("pl", "PL"))
    ),
    *(
        Locale(tag, tag[:2], country, 1)
        for tag, country in (("pt-BR", "BR"), ("ru", "RU"), ("cs", "CZ"), ("tr", "TR"), ("fi", "FI"), ("sv", "SE"))
    ),
    *(Locale(tag, tag[:2], country, 1) for tag, country in (("el", "GR"), ("ar", "EG"), ("zh", "CN"), ("ja", "JP"), ("ko", "KR"))),
    Locale("hi-Latn", "hi", "IN", 1),
)
CLEAN = "clean"
ROUNDS, CLEAN_ROUNDS = {"en": 8}, {"en": 4}
OTHER_ROUNDS, OTHER_CLEAN_ROUNDS, TRAP_ROUNDS = 4, 2, 3
"""How often each exchange is used, so that English is half of all."""
BORROWED = 8
"""English exchanges in a chat of another language with Latin letters."""


class Span(msgspec.Struct, frozen=True, omit_defaults=True):
    """A value in a text, in code points."""

    start: int
    end: int
    kind: str
    form: str
    group: str = ""


class Row(msgspec.Struct, frozen=True):
    """A message with what must be hidden in it."""

    id: str
    chat: str
    sender: str
    participants: list[str]
    text: str
    spans: list[Span]
    lang: str
    note: str


def corpus(seed: int = 1) -> list[Row]:
    """All exchanges of all languages, each several times, with other people and values every time."""
    return [row for locale in LOCALES for row in _conversations(seed, locale)]


def _conversations(seed: int, locale: Locale) -> Iterator[Row]:
    """Exchanges of one place, dealt out to conversations."""
    rng = Random(f"{seed} {locale.tag}")
    deck = list(_deck(seed, rng, locale))
    rng.shuffle(deck)
    number = 0
    while deck:
        size = rng.randint(4, 12)
        yield from _conversation(rng, locale, f"{locale.tag}-{number:03d}", deck[:size])
        deck, number = deck[size:], number + 1


def _deck(seed: int, rng: Random, locale: Locale) -> Iterator[Exchange]:
    """What is said in one place: its share of what its language says, what only this country says, and some English."""
    sharers = [other for other in LOCALES if other.language == locale.language]
    total = sum(other.share for other in sharers)
    begun = sum(other.share for other in sharers[: sharers.index(locale)])
    for name, family in exchanges(locale.language).items():
        for lap in range(_rounds(locale.language, name)):
            mixed = Random(f"{seed} {lap} {name}").sample(family, len(family))
            free = [exchange for exchange in mixed if not exchange.country]
            yield from (exchange for exchange in mixed if exchange.country == locale.country)
            yield from free[len(free) * begun // total : len(free) * (begun + locale.share) // total]
    if locale.language in LATIN:
        yield from rng.sample([exchange for exchange in exchanges("en")["people"] if "c>" not in exchange.text], BORROWED)


def _rounds(language: str, family: str) -> int:
    if family == TRAPS:
        return TRAP_ROUNDS
    return CLEAN_ROUNDS.get(language, OTHER_CLEAN_ROUNDS) if family == CLEAN else ROUNDS.get(language, OTHER_ROUNDS)


def _conversation(rng: Random, locale: Locale, chat: str, deck: list[Exchange]) -> Iterator[Row]:
    scene = Scene(rng, locale, words_of(locale.language), [], chat)
    scene.people = people_for(scene, deck)
    texts = [chosen(rng, exchange.text) for exchange in deck]
    casts = [cast_for(scene, exchange, text) for exchange, text in zip(deck, texts, strict=True)]
    typing = {who.label: habits(rng) for who in scene.people}
    labels = [who.label for who in scene.people]
    count = 0
    for exchange, text, cast in zip(deck, texts, casts, strict=True):
        scene.cast = cast
        scene.told.clear()
        scene.others.clear()
        for speaker, template in said(text.rpartition(" | ")[2]):
            who = cast[speaker]
            pieces = typed(rng, filled(scene, template), _tidy(exchange, typing[who.label]), scene.words)
            note = "neg" if exchange.family == CLEAN else exchange.family
            yield _row(f"{chat}-{count:03d}", chat, who.label, labels, pieces, locale.tag, note)
            count += 1


def _tidy(exchange: Exchange, how: Habits) -> Habits:
    """A trap keeps its capitals: without them nobody could tell the word from the name."""
    return how._replace(small=False, slips=0) if exchange.family == TRAPS else how


def _row(number: str, chat: str, sender: str, labels: list[str], pieces: list[Piece], tag: str, note: str) -> Row:
    spans: list[Span] = []
    at = 0
    for piece in pieces:
        if piece.kind:
            spans.append(Span(at, at + len(piece.text), piece.kind, _form(piece), piece.group))
        at += len(piece.text)
    return Row(number, chat, sender, list(labels), "".join(piece.text for piece in pieces), spans, tag, note)


def _form(piece: Piece) -> str:
    """A small name that is also a word is a case of its own, whoever wrote it so."""
    return "lower_word" if piece.form == "lower" and piece.text in WORDS_THAT_ARE_NAMES else piece.form


def question(row: Row) -> dict[str, Any]:
    """What the command may see of a row."""
    return {"id": row.id, "chat": row.chat, "sender": row.sender, "participants": row.participants, "text": row.text}
