"""What stands for the slots of a template in a conversation."""

from tests.benchmarks.privacy.casting import stranger
from tests.benchmarks.privacy.inflection import CASES, turkish_ending
from tests.benchmarks.privacy.names import LABELLED_AS, Person, written
from tests.benchmarks.privacy.pieces import Piece
from tests.benchmarks.privacy.scene import Scene
from tests.benchmarks.privacy.talk import SLOT
from tests.benchmarks.privacy.values.registry import value

TALKED_ABOUT = {"t", "u"}
TITLE_AFTER = {"ja", "ko", "zh", "tr"}
NO_GAP = {"ja", "zh", "ko"}


def filled(scene: Scene, template: str) -> list[Piece]:
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
    label = "inflected" if form in CASES else LABELLED_AS.get(form, form)
    ending = [Piece(turkish_ending(who.first, form))] if form in CASES and who.language == "tr" else []
    return [Piece(text, kind, label), *ending]


def _talked_about(scene: Scene, slot: str, form: str) -> list[Piece]:
    """Somebody outside the chat; for `f` and `m` a woman or a man by first name."""
    who = scene.others.get(slot) or stranger(scene, form)
    scene.others[slot] = who
    if form == "title":
        word = scene.words.any(scene.rng, "title_f" if who.female else "title_m")
        name = who.first if scene.locale.language == "tr" else who.last
        gap = "" if scene.locale.language in NO_GAP else " "
        pieces = [Piece(name, "third_party", "title"), Piece(gap), Piece(word, "title")]
        return [piece for piece in (pieces if scene.locale.language in TITLE_AFTER else reversed(pieces)) if piece.text]
    if form == "initial":
        return [Piece(scene.rng.choice([f"{who.first} {who.last[0]}.", f"{who.first[0]}. {who.last}"]), "third_party", "initial")]
    return _named(scene, who, {"f": "first", "m": "first"}.get(form, form), "third_party")
