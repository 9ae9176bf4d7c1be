"""Records of planned examples: message ids and figures, no text."""

from typing import Protocol

from msgspec import Struct


class Outlined(Protocol):
    """What an example is shared out by, as `ExampleRange` has it."""

    @property
    def chat(self) -> int: ...  # noqa: D102
    @property
    def session(self) -> int: ...  # noqa: D102
    @property
    def thread(self) -> int | None: ...  # noqa: D102
    @property
    def started_at(self) -> int | None: ...  # noqa: D102
    @property
    def first(self) -> int: ...  # noqa: D102
    @property
    def last(self) -> int: ...  # noqa: D102
    @property
    def spans(self) -> tuple[tuple[int, int], ...]: ...  # noqa: D102
    @property
    def digest(self) -> bytes: ...  # noqa: D102
    @property
    def sketch(self) -> bytes: ...  # noqa: D102


class ExampleRange(Struct, frozen=True, gc=False):
    """One example without its text: the lines from `first` to `last` of a session, answers trained from `train_from` on.

    `voice` is the person who is the assistant; `untrained` are the first lines of later answers that are context only.
    `thread` is the message that the session's thread hangs on. `spans` are the stretches of the chat that the lines lie in,
    where other conversations lie between them; empty for one stretch. Times are seconds since 1970. `turns` does not count the system
    prompt, the tokens do; `answer_tokens` are those of the content of trained answers, `prompt_tokens` all others.
    Messages repeated from another example (or from the main flow, at the head of a thread) are in no `*_messages`; a system prompt that
    the chat brings with it is context of the first example.
    """

    chat: int
    voice: int
    session: int
    thread: int | None
    first: int
    train_from: int
    last: int
    started_at: int | None
    ended_at: int | None
    turns: int
    trained_messages: int
    context_messages: int
    prompt_tokens: int
    answer_tokens: int
    total_tokens: int
    digest: bytes
    """Equal for examples that say the same, whatever case, punctuation and spaces."""
    sketch: bytes = b""
    """Much the same for examples that differ in a few words (see `likeness`); empty for short ones."""
    untrained: tuple[int, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    pairs: int = 0
    """Answers that were not chosen, for its trained ones: each can be half of a preference pair."""


class LeftOut(Struct, frozen=True, gc=False):
    """Messages of one session that are in no example: how many, which are the first and the last, and the key of `REASONS`.

    With several assistants in a chat each has its own account of all messages; `voice` is the person whose it is.
    """

    chat: int
    voice: int
    session: int
    first: int
    last: int
    messages: int
    reason: str
