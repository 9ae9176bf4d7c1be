"""The ways to write an example: by which field each is known, its checks, and how it turns into another."""

from collections.abc import Callable, Iterator
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.dataset.checks.chat import chat_problems
from voicetune_desktop.dataset.checks.contents import content_problems, content_talk, write_content
from voicetune_desktop.dataset.checks.conversations import conversation_problems, conversation_talk, write_conversation
from voicetune_desktop.dataset.checks.dialects import Dialect
from voicetune_desktop.dataset.checks.instructions import instruction_problems, instruction_talk, write_instruction
from voicetune_desktop.dataset.checks.json_values import Fields, fields, items
from voicetune_desktop.dataset.checks.marked_text import chatml_problems, text_problems, text_talk, write_text
from voicetune_desktop.dataset.checks.meaning import role, text
from voicetune_desktop.dataset.checks.pairs import (
    pair_problems,
    pair_talk,
    talk_pair_problems,
    talk_pair_talk,
    write_pair,
    write_talk_pair,
)
from voicetune_desktop.dataset.checks.preference import preference_problems, preference_talk, write_preference
from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.dataset.checks.talk import Talk, said


class Shape(Struct, frozen=True):
    """One way to write an example; `name` is what a person calls it."""

    name: str
    fits: Callable[[Fields], bool]
    problems: Callable[[Fields], Iterator[Found]]
    talk: Callable[[Fields], Talk]
    write: Callable[[Talk], Fields | None]
    """An example that says a talk; None where this way cannot say it."""
    plain: bool = False
    """Whether the model reads the texts alone, without tokens for each message."""


def _has(*keys: str) -> Callable[[Fields], bool]:
    return lambda example: any(key in example for key in keys)


def _chat_talk(example: Fields) -> Talk:
    return Talk([fields(message) or {} for message in items(example.get("messages"))])


def _write_chat(talk: Talk) -> Fields | None:
    if not talk.is_plain() or talk.rejected is not None:
        return None
    weights = [{"weight": message["weight"]} if message.get("weight") == 0 else {} for message in talk.messages]
    return {"messages": [{**said(role(one), text(one)), **weight} for one, weight in zip(talk.messages, weights, strict=True)]}


CHAT = Shape("a list of messages", _has("messages"), chat_problems, _chat_talk, _write_chat)
PREFERENCE = Shape(
    "a preference pair", _has("preferred_output", "non_preferred_output"), preference_problems, preference_talk, write_preference
)
CONVERSATION = Shape("ShareGPT conversations", _has("conversations"), conversation_problems, conversation_talk, write_conversation)
CONTENTS = Shape("Gemini contents", _has("contents"), content_problems, content_talk, write_content)
INSTRUCTION = Shape("instruction and output", _has("instruction"), instruction_problems, instruction_talk, write_instruction)
TALK_PAIR = Shape(
    "prompt and completion of messages",
    lambda example: isinstance(example.get("prompt"), list) or isinstance(example.get("completion"), list),
    talk_pair_problems,
    talk_pair_talk,
    write_talk_pair,
)
PAIR = Shape("prompt and completion", _has("completion", "prompt"), pair_problems, pair_talk, write_pair, plain=True)
TEXT = Shape("one text", _has("text"), text_problems, text_talk, write_text, plain=True)
CHATML = replace(TEXT, name="one text with ChatML marks", problems=chatml_problems)

SHAPES = (CHAT, PREFERENCE, CONVERSATION, CONTENTS, INSTRUCTION, TALK_PAIR, PAIR, TEXT)
"""All of them, in the order in which a row is tried."""


def chat_in(dialect: Dialect) -> Shape:
    """The list of messages as one trainer allows it."""
    return replace(CHAT, problems=partial(chat_problems, dialect=dialect))


def shape_of(example: Fields, among: tuple[Shape, ...] = SHAPES) -> Shape | None:
    """The way in which an example is written."""
    return next((shape for shape in among if shape.fits(example)), None)
