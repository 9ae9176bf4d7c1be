"""Who takes part in a conversation, who says what, and who else is talked about."""

from tests.benchmarks.privacy.inflection import CASES
from tests.benchmarks.privacy.names import FORMS, Person, can_be, labelled, somebody
from tests.benchmarks.privacy.scene import Scene
from tests.benchmarks.privacy.talk import Exchange, exchanges, needs
from tests.benchmarks.privacy.words import words_of

LATIN = ("de", "fr", "es", "it", "nl", "pl", "pt", "cs", "tr", "fi", "sv", "hi")
"""Languages whose names also turn up in English chats."""
FOREIGN = 0.12
TRAPS = "traps"
"""The family of exchanges in which somebody's name is a word; they begin with the name."""


def called(exchange: Exchange) -> str:
    """The name that a trap is about."""
    return exchange.text.split(" | ")[0]


WORDS_THAT_ARE_NAMES = {called(trap).lower() for trap in exchanges("en")[TRAPS]}


def people_for(scene: Scene, deck: list[Exchange]) -> list[Person]:
    """Two to four people, among them those that the traps of this conversation call for."""
    people: list[Person] = []
    wanted = scene.rng.choice([2, 2, 2, 3, 3, 4])
    for name in {called(exchange): None for exchange in deck if exchange.family == TRAPS}:
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


def cast_for(scene: Scene, exchange: Exchange, text: str) -> dict[str, Person]:
    """Who is a, b and c: people whose labels tell the forms in which they are named; new ones come in where none do."""
    if exchange.family == TRAPS:
        name = called(exchange)
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


def stranger(scene: Scene, form: str) -> Person:
    """Somebody outside the chat whose name has this form; `f` and `m` ask for a woman or a man."""
    taken = [*scene.people, *scene.others.values()]
    while True:
        language = _name_language(scene)
        who = somebody(scene.rng, words_of(language), language)
        wanted = form not in {"f", "m"} or who.female == (form == "f")
        possible = form not in FORMS.keys() | CASES or can_be(who, form)
        if wanted and possible and not _clashes(who, taken):
            return who
