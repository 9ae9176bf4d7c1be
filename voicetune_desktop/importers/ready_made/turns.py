"""Turns of rows for training: who says what, what is set aside of a turn, and why."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple, TypeGuard

from voicetune_desktop.importers.ready_made.chat_templates import TEMPLATE, talk_in
from voicetune_desktop.model import Reason

Role = Literal["system", "user", "assistant"]
Verdict = tuple[Reason, str]
"""Why a part of a row is set aside, in a word and in a sentence."""


class Said(NamedTuple):
    """A turn; `name` is the speaker's, where the row names one."""

    role: Role
    text: str
    name: str = ""
    flags: tuple[str, ...] = ()


class Left(NamedTuple):
    """A part that is set aside, and its path in the row, or the number of its own; `rejected` is the worse one of two answers."""

    verdict: Verdict
    path: int | str
    rejected: str = ""


Part = Said | Left

ROLES: dict[object, Role] = {
    **dict.fromkeys(("system", "developer"), "system"),
    **dict.fromkeys(("user", "human", "prompter", "instruction"), "user"),
    **dict.fromkeys(("assistant", "gpt", "chatgpt", "bing", "bard", "claude", "ai", "model", "bot", "response"), "assistant"),
}
"""The house's word for what the shapes call a side."""
_TOOLS = frozenset({"tool", "function", "observation", "function_call", "tool_call", "function_response", "ipython"})
_THOUGHTS = ("reasoning_content", "reasoning", "thinking")
_PAIRS = (("input", "output"), ("human", "assistant"))
"""What a question and its answer are called where one element of a list has both."""

DAMAGED = (Reason.UNPARSABLE, "This turn is damaged.")
_NO_SIDE = (Reason.UNPARSABLE, "This turn is of no side that is known.")
EMPTY = (Reason.SYSTEM, "An empty turn.")
_TEMPLATE = (Reason.SYSTEM, "The sentence that the template puts above every instruction.")
_FILES = (Reason.MEDIA, "Pictures or sound without a text.")
_CALL = (Reason.UNSUPPORTED, "A call of a tool, or what a tool answered: projects hold what people say.")
_THOUGHT = (Reason.UNSUPPORTED, "What the assistant thought before it answered.")
_CAPTION, CONTEXT = "caption", "context"
"""Flags: a file came with it; not to be trained."""


def is_list(value: object) -> TypeGuard[list[object]]:
    """Whether it is a JSON array."""
    return isinstance(value, list)


def is_object(value: object) -> TypeGuard[dict[str, object]]:
    """Whether it is a JSON object."""
    return isinstance(value, dict)


def system_prompt(value: object) -> Iterator[Part]:
    """The system prompt of a row, which may be missing: a text, parts of one, or an object with parts."""
    text = value if isinstance(value, str) else _joined(value.get("parts") if is_object(value) else value)
    if text.strip():
        yield Said("system", text)


def either(role: Role, said: object, path: str) -> Iterator[Part]:
    """A turn as a text, or one or several as messages."""
    if isinstance(said, str):
        yield Said(role, said) if said.strip() else Left(EMPTY, path)
    elif said is not None:
        yield from turns([said] if is_object(said) else said, path)
    else:
        yield Left(DAMAGED, path)


def marked(text: object) -> Sequence[Part]:
    """The turns of a text that is a talk in a known template, as for ChatML; none in others."""
    return [_in_template(*turn) for turn in talk_in(text)] if isinstance(text, str) else ()


def _in_template(side: str, text: str) -> Part:
    if side == TEMPLATE:
        return Left(_TEMPLATE, ".text")
    role = ROLES.get(side)
    if role is None:
        return Left(_CALL if side in _TOOLS else _NO_SIDE, ".text")
    return Said(role, text) if text.strip() else Left(EMPTY, ".text")


def are_turns(value: object, *, may_be_texts: bool) -> bool:
    """Whether it is a list of turns, told by its first: an object with a side, a question with its answer, or a text of two at least."""
    first = value[0] if is_list(value) and value else None
    if is_object(first):
        return "role" in first or "from" in first or any(question in first and answer in first for question, answer in _PAIRS)
    return may_be_texts and is_list(value) and len(value) > 1 and isinstance(first, str)


def turns(value: object, path: str) -> Iterator[Part]:
    """The turns of a list; texts without a side are said by the user and the assistant by turns."""
    if not is_list(value) or not value:
        yield Left(EMPTY if is_list(value) else DAMAGED, path)
        return
    for at, turn in enumerate(value):
        if plain := _plain(turn):
            yield plain
        elif is_object(turn):
            yield from _turn(turn, f"{path}[{at}]")
        elif isinstance(turn, str):
            yield from either("assistant" if at % 2 else "user", turn, f"{path}[{at}]")
        else:
            yield Left(DAMAGED, f"{path}[{at}]")


def _plain(turn: object) -> Said | None:
    """A turn that has a side and a text and nothing else, as nearly all are, in a third of the time."""
    if not is_object(turn) or len(turn) > 2:
        return None
    side, text = turn.get("role") or turn.get("from"), turn.get("content") or turn.get("value")
    role = ROLES.get(side) if isinstance(side, str) else None
    return Said(role, text) if role and isinstance(text, str) and not text.isspace() else None


def _turn(turn: dict[str, object], path: str) -> Iterator[Part]:
    side = turn.get("role", turn.get("from"))
    if side is None and (pair := next((pair for pair in _PAIRS if pair[0] in turn and pair[1] in turn), None)):
        yield from system_prompt(turn.get("system"))
        yield from either("user", turn[pair[0]], f"{path}.{pair[0]}")
        yield from either("assistant", turn[pair[1]], f"{path}.{pair[1]}")
        return
    content = turn.get("content", turn.get("value", turn.get("parts")))
    role = ROLES.get(side) if isinstance(side, str) else None
    if role is None:
        yield Left(_CALL if isinstance(side, str) and side in _TOOLS else _NO_SIDE, path)
        return
    if thought := next((key for key in _THOUGHTS if turn.get(key)), None):
        yield Left(_THOUGHT, f"{path}.{thought}")
    text = content if isinstance(content, str) else _joined(content)
    if text.strip():
        name = turn.get("name")
        is_context = turn.get("weight", 1) == 0 and role == "assistant"
        flags = *((_CAPTION,) if _has_files(content) else ()), *((CONTEXT,) if is_context else ())
        yield Said(role, text, name if isinstance(name, str) else "", flags)
        if _calls(turn):
            yield Left(_CALL, f"{path}.tool_calls")
    else:
        yield Left(_why_silent(turn, content), path)


def _why_silent(turn: dict[str, object], content: object) -> Verdict:
    if _calls(turn):
        return _CALL
    if _has_files(content):
        return _FILES
    return EMPTY if content is None or isinstance(content, (str, list)) else DAMAGED


def _calls(turn: dict[str, object]) -> bool:
    return bool(turn.get("tool_calls") or turn.get("function_call"))


def _joined(content: object) -> str:
    """The texts among the parts of a turn."""
    parts = content if is_list(content) else ()
    texts = (part.get("text") if is_object(part) else part for part in parts)
    return "\n".join(text for text in texts if isinstance(text, str) and text)


def _has_files(content: object) -> bool:
    return is_list(content) and any(is_object(part) and "text" not in part for part in content)
