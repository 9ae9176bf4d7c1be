"""All makers of values by slot."""

from collections.abc import Callable

from tests.benchmarks.privacy.pieces import Piece, parts
from tests.benchmarks.privacy.scene import Scene
from tests.benchmarks.privacy.values import addresses, bank, contact, documents, ids, lookalikes, network, passwords, phones, secrets

Maker = Callable[[Scene, str], list[Piece]]

FAMILIES = (addresses, bank, contact, documents, ids, lookalikes, network, passwords, phones, secrets)
MAKERS: dict[str, Maker] = {slot: maker for family in FAMILIES for slot, maker in family.MAKERS.items()}
WHOLE: dict[str, Callable[[Scene], str]] = phones.WHOLE | contact.WHOLE | bank.WHOLE
"""What can be split over messages: slot to the whole value."""


def value(scene: Scene, slot: str, form: str) -> list[Piece]:
    """The pieces for a slot; a form like 2of3 is the second part of a value that takes three messages."""
    if "of" in form and form[0].isdigit():
        return [_part(scene, slot, int(form[0]), int(form[-1]))]
    return MAKERS[slot](scene, form)


def _part(scene: Scene, slot: str, number: int, count: int) -> Piece:
    if number == 1:
        scene.told[slot], scene.told[f"{slot} group"] = WHOLE[slot](scene), scene.group()
    whole = scene.told[slot]
    at = whole.find("@")
    pieces = [whole[:at], whole[at:]] if slot == "email" else parts(whole, count)
    return Piece(pieces[number - 1], slot, "split", scene.told[f"{slot} group"])
