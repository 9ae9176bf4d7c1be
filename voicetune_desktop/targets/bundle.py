"""The files around the data of a folder that is ready to train at home."""

from collections.abc import Iterable, Mapping

from voicetune_desktop.targets.card import CARD, card
from voicetune_desktop.targets.facts import Facts
from voicetune_desktop.targets.home import filled, readme
from voicetune_desktop.targets.modelfile import MODELFILE, modelfile


def bundle(target_id: str, own: Iterable[str], facts: Facts, values: Mapping[str, object], *, talk: bool = False) -> Mapping[str, bytes]:
    """The target's own files filled with values, what it takes, README, Modelfile and card; with `talk` also a script to talk."""
    texts = {name: filled(f"{target_id}/{name}", values) for name in (*own, "requirements.txt")}
    if talk:
        texts["talk.py"] = filled("home/talk.py", values)
    return {**texts, "README.md": readme(target_id, facts, values), MODELFILE: modelfile(facts), CARD: card(facts)}
