"""The file from which Ollama makes a trained model: it names the model and gives it the system prompt of the examples."""

import re

from voicetune_desktop.targets.facts import Facts
from voicetune_desktop.targets.home import filled, sequence_length

MODELFILE = "Modelfile"
LEAST, MOST = 4_096, 32_768
"""Tokens that Ollama is told to keep in mind, whatever the examples have: enough for a talk, and not more than most computers can."""
_QUOTES = '"""'
_END_OF_TEXT = re.compile(r'"""(?=[ \t]*\n)')


def modelfile(facts: Facts) -> bytes:
    """What Ollama makes the trained model from; the form of the talk is the base model's own."""
    system = f"SYSTEM {quoted(facts.system)}\n" if facts.system.strip() else ""
    context = max(LEAST, sequence_length(facts, MOST))
    return filled("home/Modelfile", {"context": context, "system": system}).rstrip() + b"\n"


def quoted(text: str) -> str:
    """A text between three quotation marks, as Ollama reads it (parser/parser.go).

    There is no way to write three of them at the end of a line, where the text would end: they become simple ones. Signs without
    a shape of their own are left out, as Ollama does, so that none of them hides such an end.
    """
    plain = "".join(sign for sign in re.sub(r"\r\n?", "\n", text) if sign.isprintable() or sign in "\n\t")
    return _QUOTES + _END_OF_TEXT.sub("'''", plain) + _QUOTES
