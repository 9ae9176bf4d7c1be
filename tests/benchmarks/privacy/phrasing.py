"""How people type: everybody has habits, and only the words around values show them."""

from random import Random
from typing import NamedTuple

from tests.benchmarks.privacy.pieces import Piece
from tests.benchmarks.privacy.words import Words

NAMES = {"participant", "third_party"}
LOWERED = {"first", "full", "last", "possessive", "title", "initial"}
"""Forms of names that a person who never uses capitals writes small."""


class Habits(NamedTuple):
    """What somebody does to most of their messages."""

    small: bool
    bare: bool
    short: float
    slips: float
    lead: float
    tail: float


def habits(rng: Random) -> Habits:
    """Somebody's habits."""
    return Habits(rng.random() < 0.35, rng.random() < 0.45, rng.choice([0, 0, 0.3, 0.7]), rng.choice([0, 0, 0, 0.02, 0.05]), 0.10, 0.18)


def typed(rng: Random, pieces: list[Piece], how: Habits, words: Words) -> list[Piece]:
    """The message as this person types it."""
    if not any(not piece.kind and any(map(str.isalpha, piece.text)) for piece in pieces):
        return pieces
    pieces = [_typed(rng, piece, how, words) for piece in pieces]
    if how.bare and not pieces[-1].kind:
        pieces[-1] = Piece(pieces[-1].text.rstrip(".!"))
    if rng.random() < how.lead and words.own("lead"):
        pieces.insert(0, Piece(words.any(rng, "lead") + " "))
    if rng.random() < how.tail and words.own("tail"):
        pieces.append(Piece(" " + words.any(rng, "tail")))
    return pieces


def _typed(rng: Random, piece: Piece, how: Habits, words: Words) -> Piece:
    if piece.kind:
        return _small_name(rng, piece) if how.small and piece.kind in NAMES else piece
    text = " ".join(_word(rng, word, how, words) for word in piece.text.split(" "))
    if how.bare:
        text = text.replace("'", "")
    return Piece(text.lower() if how.small else text)


def _small_name(rng: Random, piece: Piece) -> Piece:
    if piece.form not in LOWERED or rng.random() < 0.2 or piece.text == piece.text.lower():
        return piece
    return piece._replace(text=piece.text.lower(), form="lower")


def _word(rng: Random, word: str, how: Habits, words: Words) -> str:
    short = {long: short for long, _, short in (entry.partition("=") for entry in words.own("short"))}
    if word.lower() in short and rng.random() < how.short:
        return short[word.lower()]
    if len(word) > 4 and word.isalpha() and word.isascii() and rng.random() < how.slips:
        at = rng.randint(1, len(word) - 2)
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word
