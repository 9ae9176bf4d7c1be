"""Ollama: a Modelfile for the trained model, beside the conversations in the shape that most trainers take."""

from collections.abc import Mapping

from voicetune_desktop.targets.card import CARD, card
from voicetune_desktop.targets.exchange import DIFFERENCES, judge, rows
from voicetune_desktop.targets.facts import Facts
from voicetune_desktop.targets.home import FILES, readme
from voicetune_desktop.targets.modelfile import MODELFILE, modelfile
from voicetune_desktop.targets.target import Target


def folder(facts: Facts) -> Mapping[str, bytes]:
    """The Modelfile and the texts around it."""
    return {MODELFILE: modelfile(facts), "README.md": readme("ollama", facts, {}), CARD: card(facts)}


OLLAMA = Target(
    id="ollama",
    label="Ollama",
    hint="To talk with the trained model in Ollama: a Modelfile with your system prompt, and the data to train with elsewhere.",
    group="exchange",
    rows=rows,
    judge=judge,
    differences=DIFFERENCES,
    files=FILES,
    folder=folder,
)
