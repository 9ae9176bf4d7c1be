"""Records of planned examples: message ids and figures, no text."""

from msgspec import Struct


class ExampleRange(Struct, frozen=True, gc=False):
    """One example without its text: the lines from `first` to `last` of a session, answers trained from `train_from` on.

    `thread` is the message that the session's thread hangs on. Times are seconds since 1970. `turns` does not count the system
    prompt, the tokens do; `answer_tokens` are those of the content of trained answers, `prompt_tokens` all others.
    Messages repeated from another example (or from the main flow, at the head of a thread) are in no `*_messages`.
    """

    chat: int
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
    exact: bytes
    """Equal for examples of equal content only."""


class LeftOut(Struct, frozen=True, gc=False):
    """Messages of one session that are in no example: how many, which are the first and the last, and the key of `REASONS`."""

    chat: int
    session: int
    first: int
    last: int
    messages: int
    reason: str
