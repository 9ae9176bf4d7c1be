"""Rows of training files: what each of the known shapes says, turn by turn, and what of it no project can hold."""

from collections.abc import Callable, Iterable, Iterator
from typing import Literal, NamedTuple, TypeGuard

from msgspec import Struct

from voicetune_desktop.model import Reason

Role = Literal["system", "user", "assistant"]
Verdict = tuple[Reason, str]
"""Why a part of a row is set aside, in a word and in a sentence."""


class Row(Struct):
    """The fields of all shapes; a row has those of its own."""

    messages: object = None
    conversations: object = None
    prompt: object = None
    completion: object = None
    instruction: object = None
    input: object = None
    output: object = None
    history: object = None
    system: object = None
    tools: object = None
    functions: object = None
    preferred_output: object = None
    non_preferred_output: object = None
    chosen: object = None
    rejected: object = None


class Said(NamedTuple):
    """A turn; `name` is the speaker's, where the row names one."""

    role: Role
    text: str
    name: str = ""
    flags: tuple[str, ...] = ()


class Left(NamedTuple):
    """A part that is set aside, and its path in the row; `rejected` is the worse one of two answers."""

    verdict: Verdict
    path: str
    rejected: str = ""


Part = Said | Left
Shape = Callable[[Row], Iterator[Part]]

ROLES: dict[object, Role] = {
    **dict.fromkeys(("system", "developer"), "system"),
    **dict.fromkeys(("user", "human"), "user"),
    **dict.fromkeys(("assistant", "gpt", "chatgpt", "bing", "model", "bot"), "assistant"),
}
"""The house's word for what the shapes call a side."""
_TOOLS = frozenset({"tool", "function", "observation", "function_call", "tool_call", "function_response"})

_DAMAGED = (Reason.UNPARSABLE, "This turn is damaged.")
_NO_SIDE = (Reason.UNPARSABLE, "This turn is of no side that is known.")
_EMPTY = (Reason.SYSTEM, "An empty turn.")
_FILES = (Reason.MEDIA, "Pictures or sound without a text.")
_CALL = (Reason.UNSUPPORTED, "A call of a tool, or what a tool answered: projects hold what people say.")
_DESCRIBED = (Reason.UNSUPPORTED, "Descriptions of tools: projects hold what people say.")
_NOT_CHOSEN = (Reason.UNSUPPORTED, "Another answer that was not chosen; it can become a preference pair.")
_NO_PAIR = (Reason.UNSUPPORTED, "What was not preferred is no other answer to the same conversation, so it makes no pair.")
_CAPTION, _CONTEXT = "caption", "context"
"""Flags: a file came with it; not to be trained."""


def is_list(value: object) -> TypeGuard[list[object]]:
    """Whether it is a JSON array."""
    return isinstance(value, list)


def is_object(value: object) -> TypeGuard[dict[str, object]]:
    """Whether it is a JSON object."""
    return isinstance(value, dict)


def of_messages(row: Row) -> Iterator[Part]:
    """OpenAI's chats: {"messages": [{"role", "content"}]}."""
    yield from _turns(row.messages, ".messages")
    yield from _described(row)


def of_conversations(row: Row) -> Iterator[Part]:
    """ShareGPT: {"conversations": [{"from", "value"}]}."""
    yield from _text("system", row.system)
    yield from _turns(row.conversations, ".conversations")
    yield from _described(row)


def of_pairs(row: Row) -> Iterator[Part]:
    """Preferences, as OpenAI and as TRL write them: a conversation with a better and a worse answer."""
    if row.chosen is None:
        yield from _asked(_turns(row.input.get("messages") if is_object(row.input) else None, ".input.messages"))
        yield from _better_and_worse(row.preferred_output, row.non_preferred_output, (".preferred_output", ".non_preferred_output"))
    else:
        yield from _asked(_either("user", row.prompt, ".prompt"))
        yield from _better_and_worse(row.chosen, row.rejected, (".chosen", ".rejected"))
    yield from _described(row)


def _better_and_worse(better: object, worse: object, paths: tuple[str, str]) -> Iterator[Part]:
    """The better answer, then the worse one: behind the same conversation, where both repeat it."""
    parts = list(_either("assistant", better, paths[0]))
    *before, chosen = [part for part in parts if isinstance(part, Said)] or [None]
    for part in parts:
        yield part if part is chosen else _as_context(part)
    *same, other = [part for part in _either("assistant", worse, paths[1]) if isinstance(part, Said)] or [None]
    is_pair = chosen and other and chosen.role == other.role == "assistant" and before == same and chosen.text != other.text
    yield Left(_NOT_CHOSEN, paths[1], other.text) if is_pair and other else Left(_NO_PAIR, paths[1])


def _asked(parts: Iterable[Part]) -> Iterator[Part]:
    """What both answers stand behind: nothing of it is trained."""
    return map(_as_context, parts)


def _as_context(part: Part) -> Part:
    if isinstance(part, Left) or part.role != "assistant" or _CONTEXT in part.flags:
        return part
    return part._replace(flags=(*part.flags, _CONTEXT))


def of_completions(row: Row) -> Iterator[Part]:
    """{"prompt", "completion"}, each a text or a list of messages."""
    yield from _either("user", row.prompt, ".prompt")
    yield from _either("assistant", row.completion, ".completion")
    yield from _described(row)


def of_instructions(row: Row) -> Iterator[Part]:
    """Alpaca: {"instruction", "input", "output"}, with what was said before in "history"."""
    yield from _text("system", row.system)
    for at, pair in enumerate(row.history if is_list(row.history) else ()):
        if not is_list(pair) or len(pair) != 2:
            yield Left(_DAMAGED, f".history[{at}]")
            continue
        yield from _either("user", pair[0], f".history[{at}][0]")
        yield from _either("assistant", pair[1], f".history[{at}][1]")
    asked = [text for text in (row.instruction, row.input) if isinstance(text, str) and text.strip()]
    yield from _either("user", "\n".join(asked), ".instruction")
    yield from _either("assistant", row.output, ".output")


def _described(row: Row) -> Iterator[Part]:
    if row.tools or row.functions:
        yield Left(_DESCRIBED, ".tools" if row.tools else ".functions")


def _text(role: Role, text: object) -> Iterator[Part]:
    """A turn that may be missing."""
    if isinstance(text, str) and text.strip():
        yield Said(role, text)


def _either(role: Role, said: object, path: str) -> Iterator[Part]:
    """A turn as a text, or several as messages."""
    if isinstance(said, str):
        yield Said(role, said) if said.strip() else Left(_EMPTY, path)
    elif said is not None:
        yield from _turns(said, path)
    else:
        yield Left(_DAMAGED, path)


def _turns(turns: object, path: str) -> Iterator[Part]:
    if not is_list(turns) or not turns:
        yield Left(_EMPTY if is_list(turns) else _DAMAGED, path)
        return
    for at, turn in enumerate(turns):
        if plain := _plain(turn):
            yield plain
        else:
            yield from _turn(turn, f"{path}[{at}]") if is_object(turn) else (Left(_DAMAGED, f"{path}[{at}]"),)


def _plain(turn: object) -> Said | None:
    """A turn that has a side and a text and nothing else, as nearly all are, in a third of the time."""
    if not is_object(turn) or len(turn) > 2:
        return None
    side, text = turn.get("role") or turn.get("from"), turn.get("content") or turn.get("value")
    role = ROLES.get(side) if isinstance(side, str) else None
    return Said(role, text) if role and isinstance(text, str) and not text.isspace() else None


def _turn(turn: dict[str, object], path: str) -> Iterator[Part]:
    side = turn.get("role", turn.get("from"))
    content = turn.get("content", turn.get("value"))
    role = ROLES.get(side) if isinstance(side, str) else None
    if role is None:
        yield Left(_CALL if isinstance(side, str) and side in _TOOLS else _NO_SIDE, path)
        return
    text = content if isinstance(content, str) else _joined(content)
    if text.strip():
        name = turn.get("name")
        is_context = turn.get("weight", 1) == 0 and role == "assistant"
        flags = *((_CAPTION,) if _has_files(content) else ()), *((_CONTEXT,) if is_context else ())
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
    return _EMPTY if content is None or isinstance(content, (str, list)) else _DAMAGED


def _calls(turn: dict[str, object]) -> bool:
    return bool(turn.get("tool_calls") or turn.get("function_call"))


def _joined(content: object) -> str:
    """The texts among the parts of a turn."""
    parts = content if is_list(content) else ()
    texts = (part.get("text") if is_object(part) else part for part in parts)
    return "\n".join(text for text in texts if isinstance(text, str) and text)


def _has_files(content: object) -> bool:
    return is_list(content) and any(is_object(part) and "text" not in part for part in content)
