"""Rows of training files: what each of the known shapes says, turn by turn, and what of it no project can hold."""

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from voicetune_desktop.importers.ready_made.turns import (
    DAMAGED,
    Left,
    Part,
    Said,
    are_turns,
    either,
    is_list,
    marked,
    system_prompt,
    turns,
)
from voicetune_desktop.model import Reason


class Row(Struct, rename={"system_instruction": "systemInstruction"}):
    """The fields of all shapes; a row has those of its own."""

    messages: object = None
    conversations: object = None
    conversation: object = None
    dialogue: object = None
    dialog: object = None
    items: object = None
    contents: object = None
    prompt: object = None
    completion: object = None
    response: object = None
    instruction: object = None
    input: object = None
    output: object = None
    question: object = None
    history: object = None
    system: object = None
    system_instruction: object = None
    tools: object = None
    functions: object = None
    preferred_output: object = None
    non_preferred_output: object = None
    chosen: object = None
    rejected: object = None
    text: object = None
    label: object = None
    kto_tag: object = None
    data: object = None
    context: object = None
    completions: object = None
    conversation_a: object = None
    conversation_b: object = None
    winner: object = None
    message_id: object = None
    parent_id: object = None
    message_tree_id: object = None
    role: object = None
    rank: object = None


Shape = Callable[[Row], Iterator[Part]]

_LISTS = ("conversations", "conversation", "dialogue", "dialog", "data", "items", "contents")
"""What sets call their conversations, beside "messages"; in the last two, texts alone may be anything."""
_OF_OBJECTS = _LISTS[-2:]
_SENTENCES = "data"
"""What holds texts by turns in UltraChat, and anything in other sets: there it is a conversation where the first text has several words."""
_DESCRIBED = (Reason.UNSUPPORTED, "Descriptions of tools: projects hold what people say.")
_UNWANTED = (Reason.UNSUPPORTED, "An answer that is marked as one that nobody wants.")


def conversation_of(row: Row) -> tuple[str, object]:
    """The path and the turns of the first list of a row that has some."""
    for name in _LISTS:
        value = getattr(row, name)
        if value and are_turns(value, may_be_texts=name not in _OF_OBJECTS) and (name != _SENTENCES or _are_sentences(value)):
            return f".{name}", value
    return "", None


def _are_sentences(value: object) -> bool:
    first = value[0] if is_list(value) and value else None
    return not isinstance(first, str) or " " in first.strip()


def parts_of(shape: Shape, row: Row) -> list[Part]:
    """What a row says; an answer that is labelled as a bad one is none of it."""
    parts = list(shape(row))
    if row.label is not False and row.kto_tag is not False:
        return parts
    last = max((at for at, part in enumerate(parts) if isinstance(part, Said) and part.role == "assistant"), default=-1)
    return [Left(_UNWANTED, "") if at == last else part for at, part in enumerate(parts)]


def of_messages(row: Row) -> Iterator[Part]:
    """OpenAI's chats: {"messages": [{"role", "content"}]}; or {"text"} with marks of who speaks."""
    yield from _with_system(row, marked(row.text) if row.messages is None else list(turns(row.messages, ".messages")))
    yield from described(row)


def of_conversations(row: Row) -> Iterator[Part]:
    """ShareGPT: {"conversations": [{"from", "value"}]}, also under other names."""
    path, said = conversation_of(row)
    yield from _with_system(row, list(turns(said, path)))
    yield from described(row)


def _with_system(row: Row, parts: Sequence[Part]) -> Iterator[Part]:
    """The system prompt beside a conversation before it, unless it begins with one."""
    if not (parts and isinstance(parts[0], Said) and parts[0].role == "system"):
        yield from system_prompt(row.system or row.system_instruction)
    yield from parts


def of_completions(row: Row) -> Iterator[Part]:
    """{"prompt", "completion"}, each a text or a list of messages."""
    answer = "response" if row.completion is None else "completion"
    yield from either("user", row.prompt, ".prompt")
    yield from either("assistant", getattr(row, answer), f".{answer}")
    yield from described(row)


def of_instructions(row: Row) -> Iterator[Part]:
    """Alpaca: {"instruction", "input", "output"}, with what was said before in "history"; Dolly calls them "context" and "response"."""
    if row.system:
        yield from system_prompt(row.system)
    for at, pair in enumerate(row.history if is_list(row.history) else ()):
        if not is_list(pair) or len(pair) != 2:
            yield Left(DAMAGED, f".history[{at}]")
            continue
        yield from either("user", pair[0], f".history[{at}][0]")
        yield from either("assistant", pair[1], f".history[{at}][1]")
    yield from either("user", instruction_of(row), ".instruction")
    answer = "response" if row.output is None else "output"
    yield from either("assistant", getattr(row, answer), f".{answer}")


def instruction_of(row: Row) -> str:
    """What an instruction and its input ask together."""
    asked = (row.instruction, row.context if row.input is None else row.input)
    if isinstance(row.instruction, str) and not asked[1]:
        return row.instruction if row.instruction.strip() else ""
    return "\n".join(text for text in asked if isinstance(text, str) and text.strip())


def described(row: Row) -> Iterator[Part]:
    """The descriptions of tools beside a conversation."""
    if row.tools or row.functions:
        yield Left(_DESCRIBED, ".tools" if row.tools else ".functions")
