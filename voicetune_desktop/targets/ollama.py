"""Ollama: a Modelfile for the trained model, beside the conversations in the shape that most trainers take."""

import re
from collections.abc import Mapping

from voicetune_desktop.targets.card import CARD, card
from voicetune_desktop.targets.exchange import DIFFERENCES, judge, rows
from voicetune_desktop.targets.facts import Facts
from voicetune_desktop.targets.home import FILES, filled, readme, sequence_length
from voicetune_desktop.targets.target import Target

LEAST, MOST = 4_096, 32_768
"""Tokens that Ollama is told to keep in mind, whatever the examples have: enough for a talk, and not more than most computers can."""
_QUOTES = '"""'
_END_OF_TEXT = re.compile(r'"""(?=[ \t]*\n)')


def modelfile(facts: Facts) -> bytes:
    """What Ollama makes the trained model from; the form of the talk is the base model's own."""
    system = f"SYSTEM {quoted(facts.system)}\n" if facts.system.strip() else ""
    context = max(LEAST, sequence_length(facts, MOST))
    return filled("ollama/Modelfile", {"context": context, "system": system}).rstrip() + b"\n"


def quoted(text: str) -> str:
    """A text between three quotation marks, as Ollama reads it (parser/parser.go).

    There is no way to write three of them at the end of a line, where the text would end: they become simple ones. Signs without
    a shape of their own are left out, as Ollama does, so that none of them hides such an end.
    """
    plain = "".join(sign for sign in re.sub(r"\r\n?", "\n", text) if sign.isprintable() or sign in "\n\t")
    return _QUOTES + _END_OF_TEXT.sub("'''", plain) + _QUOTES


def folder(facts: Facts) -> Mapping[str, bytes]:
    """The Modelfile and the texts around it."""
    return {"Modelfile": modelfile(facts), "README.md": readme("ollama", facts, {}), CARD: card(facts)}


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
