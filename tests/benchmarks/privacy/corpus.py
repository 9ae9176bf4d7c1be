"""The labelled set: conversations from templates, the same for the same seed."""

from collections.abc import Iterator
from random import Random
from typing import Any

import msgspec

from tests.benchmarks.privacy.inflection import CASES, turkish_ending
from tests.benchmarks.privacy.names import FORMS, LABELLED_AS, Person, can_be, labelled, somebody, written
from tests.benchmarks.privacy.phrasing import Habits, habits, typed
from tests.benchmarks.privacy.pieces import Locale, Piece
from tests.benchmarks.privacy.scene import Scene
from tests.benchmarks.privacy.talk import SLOT, Exchange, chosen, exchanges, needs, said
from tests.benchmarks.privacy.values.registry import value
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
TALKED_ABOUT = {"t", "u"}
CLEAN = "clean"
ROUNDS = {"en": 8}
OTHER_ROUNDS = 4
CLEAN_ROUNDS = {"en": 4}
OTHER_CLEAN_ROUNDS = 2
LATIN = ("de", "fr", "es", "it", "nl", "pl", "pt", "cs", "tr", "fi", "sv", "hi")
"""Languages whose names also turn up in English chats, and whose speakers drop into English."""
FOREIGN = 0.12
BORROWED = 8


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
    return CLEAN_ROUNDS.get(language, OTHER_CLEAN_ROUNDS) if family == CLEAN else ROUNDS.get(language, OTHER_ROUNDS)


def _conversation(rng: Random, locale: Locale, chat: str, deck: list[Exchange]) -> Iterator[Row]:
    scene = Scene(rng, locale, words_of(locale.language), [], chat)
    scene.people = _people(scene, deck)
    texts = [chosen(rng, exchange.text) for exchange in deck]
    casts = [_cast(scene, exchange, text) for exchange, text in zip(deck, texts, strict=True)]
    typing = {who.label: habits(rng) for who in scene.people}
    labels = [who.label for who in scene.people]
    count = 0
    for exchange, text, cast in zip(deck, texts, casts, strict=True):
        scene.cast = cast
        scene.told.clear()
        scene.others.clear()
        for speaker, template in said(text.rpartition(" | ")[2]):
            who = cast[speaker]
            pieces = typed(rng, _filled(scene, template), _tidy(exchange, typing[who.label]), scene.words)
            note = "neg" if exchange.family == CLEAN else exchange.family
            yield _row(f"{chat}-{count:03d}", chat, who.label, labels, pieces, locale.tag, note)
            count += 1


def _tidy(exchange: Exchange, how: Habits) -> Habits:
    """A trap keeps its capitals: without them nobody could tell the word from the name."""
    return how._replace(small=False, slips=0) if exchange.family == "traps" else how


def _people(scene: Scene, deck: list[Exchange]) -> list[Person]:
    """Two to four people, among them those that the traps of this conversation call for."""
    people: list[Person] = []
    wanted = scene.rng.choice([2, 2, 2, 3, 3, 4])
    for name in {exchange.text.split(" | ")[0]: None for exchange in deck if exchange.family == "traps"}:
        last = scene.words.any(scene.rng, "last")
        people.append(Person(scene.rng.choice([name, f"{name} {last}"]), name, language=scene.locale.language))
    while len(people) < wanted or sum(bool(who.first) for who in people) < 2:
        someone = _labelled(scene)
        if not _clashes(someone, people):
            people.append(someone)
    return people


def _labelled(scene: Scene) -> Person:
    language = _name_language(scene)
    return labelled(scene.rng, words_of(language), language)


def _name_language(scene: Scene) -> str:
    """Nearly always that of the chat; English chats are the most mixed."""
    foreign = scene.locale.language == "en" and scene.rng.random() < FOREIGN
    return scene.rng.choice(LATIN) if foreign else scene.locale.language


def _clashes(someone: Person, people: list[Person]) -> bool:
    return any({someone.first, someone.last, someone.label} & {who.first, who.last, who.label} - {""} for who in people)


def _cast(scene: Scene, exchange: Exchange, text: str) -> dict[str, Person]:
    """Who is a, b and c: people whose labels tell the forms in which they are named; new ones come in where none do."""
    if exchange.family == "traps":
        name = exchange.text.split(" | ")[0]
        named = next(who for who in scene.people if who.first == name)
        other = next(who for who in scene.people if who is not named)
        return {"a": other, "b": named, "c": named}
    cast: dict[str, Person] = {}
    for role, forms in sorted(needs(text).items(), key=lambda need: -len(need[1])):
        fitting = [who for who in scene.people if who not in cast.values() and all(can_be(who, form) for form in forms)]
        cast[role] = scene.rng.choice(fitting) if fitting else _newcomer(scene, forms)
    return cast


def _newcomer(scene: Scene, forms: set[str]) -> Person:
    while True:
        someone = _labelled(scene)
        if all(can_be(someone, form) for form in forms) and not _clashes(someone, scene.people):
            scene.people.append(someone)
            return someone


def _filled(scene: Scene, template: str) -> list[Piece]:
    """The pieces of a message."""
    pieces: list[Piece] = []
    end = 0
    for slot in SLOT.finditer(template):
        pieces += [Piece(template[end : slot.start()]), *_slot(scene, slot[1], slot[2] or "")]
        end = slot.end()
    return [piece for piece in [*pieces, Piece(template[end:])] if piece.text]


def _slot(scene: Scene, slot: str, form: str) -> list[Piece]:
    if slot in scene.cast:
        return _named(scene, scene.cast[slot], form, "participant")
    if slot in TALKED_ABOUT:
        return _talked_about(scene, slot, form)
    return value(scene, slot, form)


def _named(scene: Scene, who: Person, form: str, kind: str) -> list[Piece]:
    if form == "word":
        return [Piece(who.first.lower(), kind, "lower_word")]
    text = written(scene.rng, who, form)
    before = [Piece("@", "other")] if form == "mention" else []
    label = "inflected" if form in CASES else LABELLED_AS.get(form, form)
    ending = [Piece(turkish_ending(who.first, form))] if form in CASES and who.language == "tr" else []
    return [*before, Piece(text, kind, label), *ending]


def _talked_about(scene: Scene, slot: str, form: str) -> list[Piece]:
    """Somebody outside the chat; `f` and `m` as form choose a woman or a man for a first name."""
    who = scene.others.get(slot) or _stranger(scene, form)
    scene.others[slot] = who
    if form == "title":
        word = scene.words.any(scene.rng, "title_f" if who.female else "title_m")
        suffixed = scene.locale.language in {"ja", "ko", "zh", "tr"}
        name = who.first if scene.locale.language == "tr" else who.last
        glue = "" if scene.locale.language in {"ja", "zh", "ko"} else " "
        pieces = [Piece(name, "third_party", "title"), Piece(glue), Piece(word, "title")]
        return [piece for piece in (pieces if suffixed else reversed(pieces)) if piece.text]
    if form == "initial":
        return [Piece(scene.rng.choice([f"{who.first} {who.last[0]}.", f"{who.first[0]}. {who.last}"]), "third_party", "initial")]
    return _named(scene, who, {"f": "first", "m": "first"}.get(form, form), "third_party")


def _stranger(scene: Scene, form: str) -> Person:
    taken = [*scene.people, *scene.others.values()]
    while True:
        language = _name_language(scene)
        who = somebody(scene.rng, words_of(language), language)
        fits = form not in {"f", "m"} or who.female == (form == "f")
        if fits and (form not in FORMS and form not in CASES or can_be(who, form)) and not _clashes(who, taken):
            return who


def _row(number: str, chat: str, sender: str, labels: list[str], pieces: list[Piece], tag: str, note: str) -> Row:
    spans: list[Span] = []
    at = 0
    for piece in pieces:
        if piece.kind:
            spans.append(Span(at, at + len(piece.text), piece.kind, piece.form, piece.group))
        at += len(piece.text)
    return Row(number, chat, sender, list(labels), "".join(piece.text for piece in pieces), spans, tag, note)


def question(row: Row) -> dict[str, Any]:
    """What the command may see of a row."""
    return {"id": row.id, "chat": row.chat, "sender": row.sender, "participants": row.participants, "text": row.text}
