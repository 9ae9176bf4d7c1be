"""Rows of messages with roles, as most services take them: how an example is shaped for one, and what it makes of a row."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Literal, Protocol

import msgspec
from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import replace

from voicetune_desktop.model import Example, Turn
from voicetune_desktop.targets.json_lines import encoded
from voicetune_desktop.targets.shaping import parted, trained
from voicetune_desktop.targets.target import Counter, Judged, Row, kept_places

OPENING = 3
"""Tokens that open a message, as OpenAI counts them; chat templates of other models need about as many."""


class _Written(Struct, omit_defaults=True):
    role: str
    content: str
    weight: int = 1


def row_of(example: Example) -> Row:
    """The row of an example as it is; an answer that is context only has the weight 0."""
    messages = [_Written(turn.role, turn.content, turn.weight if turn.role == "assistant" else 1) for turn in example.turns]
    return Row(encoded({"messages": messages}), kept_places(example.turns))


def to_last_answer(example: Example) -> Iterator[Example]:
    """The example without what follows the last answer to train; nothing where no answer is trained."""
    places = [place for place, turn in enumerate(example.turns) if trained(turn)]
    if places:
        yield replace(example, turns=example.turns[: places[-1] + 1])


def question_first(example: Example) -> Example:
    """The example without what the assistant said at the start as context only. An answer to train stays, for `judge` to tell of."""
    system, talk = parted(example)
    first = next((place for place, turn in enumerate(talk) if turn.role == "user" or trained(turn)), len(talk))
    return replace(example, turns=(*system, *talk[first:]))


def without_weights(example: Example) -> Iterator[Example]:
    """Parts of an example for a service that trains every answer: it is cut at answers that are context only, which are left out.

    Every answer to train stands in one part; what was said before a cut is no context any more.
    """
    system, talk = parted(example)
    for part in _between_context(talk):
        yield from to_last_answer(replace(example, turns=(*system, *part)))


def _between_context(talk: Iterable[Turn]) -> Iterator[list[Turn]]:
    part: list[Turn] = []
    for turn in talk:
        if turn.role == "assistant" and not trained(turn):
            yield part
            part = []
        else:
            part.append(turn)
    yield part


class Said(Protocol):
    """A message as a judge sees it."""

    @property
    def role(self) -> str:
        """Who speaks, in the service's word."""
        ...

    @property
    def content(self) -> str:
        """What is said."""
        ...

    @property
    def trained(self) -> bool:
        """Whether the service learns it."""
        ...


class Message(Struct, forbid_unknown_fields=True):
    """One message of a written row."""

    role: Literal["system", "user", "assistant"]
    content: str
    weight: Literal[0, 1] | UnsetType | None = UNSET

    @property
    def trained(self) -> bool:
        """Whether a service that reads weights learns it."""
        return self.role == "assistant" and self.weight != 0


class _Row(Struct, forbid_unknown_fields=True):
    messages: list[Message]


_DECODER = msgspec.json.Decoder(_Row)

Refusal = tuple[str, Callable[[Sequence[Message]], bool]]
"""A reason, and whether a service does not train a row for it."""


def no_messages(messages: Sequence[Message]) -> bool:
    """Whether there is nothing, which is also what is left of a line that cannot be read."""
    return not messages


def empty_message(messages: Sequence[Message]) -> bool:
    """Whether a message says nothing."""
    return not all(message.content for message in messages)


def weight_of_others(messages: Sequence[Message]) -> bool:
    """Whether a message that is not the assistant's has a weight."""
    return any(isinstance(message.weight, int) and message.role != "assistant" for message in messages)


def any_weight(messages: Sequence[Message]) -> bool:
    """Whether a message has a weight."""
    return any(message.weight is not UNSET for message in messages)


def weight_null(messages: Sequence[Message]) -> bool:
    """Whether a weight is there and says nothing."""
    return any(message.weight is None for message in messages)


def no_assistant(messages: Sequence[Message]) -> bool:
    """Whether the assistant says nothing."""
    return all(message.role != "assistant" for message in messages)


def last_not_assistant(messages: Sequence[Message]) -> bool:
    """Whether another than the assistant has the last word."""
    return messages[-1].role != "assistant"


def system_not_first(messages: Sequence[Message]) -> bool:
    """Whether a system prompt stands behind another message."""
    return any(message.role == "system" for message in messages[1:])


def not_user_first(messages: Sequence[Message]) -> bool:
    """Whether the assistant opens the conversation."""
    return next((message.role for message in messages if message.role != "system"), "") == "assistant"


def not_alternating(messages: Sequence[Message]) -> bool:
    """Whether one role has two messages in a row."""
    return any(before.role == after.role for before, after in pairwise(messages))


def all_weights_zero(messages: Sequence[Message]) -> bool:
    """Whether no answer is to be trained."""
    return not any(message.trained for message in messages)


SENTENCES = {
    "unreadable": "The service cannot read the example. Save the files again.",
    "no_assistant": "The example has no message of the assistant. Leave the example out.",
    "last_not_assistant": "The last message is not the assistant's. Remove what follows the last answer.",
    "system_not_first": "The system prompt is not the first message. Move it to the start.",
    "not_user_first": "The assistant opens the conversation, which the service refuses. Let that message be context only.",
    "not_alternating": "The service refuses two messages of one side in a row. Join them into one.",
    "all_weights_zero": "All messages of the assistant have weight 0. Leave the example out, or let an answer be trained.",
    "cut_off": "The example is longer than the model reads, so its end is cut off. Allow shorter examples, or choose another model.",
}
"""What happens, and what to change."""


def differences(refusals: Iterable[Refusal]) -> Mapping[str, str]:
    """The sentences of a service's reasons, in their order."""
    return {reason: SENTENCES[reason] for reason in (*(reason for reason, _ in refusals), "cut_off")}


def judging(refusals: Sequence[Refusal]) -> Callable[[bytes, int, Counter], Judged]:
    """The judge of a service that refuses rows for these reasons, masks answers with weight 0 and cuts off what is too long.

    It reads the bytes anew and by a count of its own, so that it can disagree with the step that planned the examples.
    """

    def judge(line: bytes, limit: int, counter: Counter) -> Judged:
        messages = _read(line)
        reason = next((reason for reason, refused in refusals if refused(messages)), "")
        answers = answer_tokens(messages, counter)
        read = 0 if reason else answers if len(line) <= limit else answer_tokens_within(messages, limit, counter)
        return Judged(answers, read, reason or ("cut_off" if read < answers else ""))

    return judge


def _read(line: bytes) -> Sequence[Message]:
    try:
        return _DECODER.decode(line).messages
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return ()


def answer_tokens(messages: Iterable[Said], counter: Counter) -> int:
    """Tokens of the answers to train."""
    return sum(counter.count(message.content) for message in messages if message.trained)


def answer_tokens_within(messages: Iterable[Said], limit: int, counter: Counter) -> int:
    """Tokens of the answers to train among the first `limit` tokens: 3 open a message, its role and its content follow."""
    place = found = 0
    for message in messages:
        place += OPENING + counter.count(message.role)
        tokens = counter.count(message.content)
        if message.trained:
            found += max(0, min(tokens, limit - place))
        place += tokens
    return found


def length(messages: Iterable[Said], counter: Counter) -> int:
    """Tokens of a whole conversation."""
    return sum(OPENING + counter.count(message.role) + counter.count(message.content) for message in messages)
