"""How examples are made: every choice of the dataset page, with the defaults of the house."""

from datetime import UTC, date, datetime
from math import inf
from typing import Literal

from msgspec import Struct

from voicetune_desktop.dataset.languages import LANGUAGES
from voicetune_desktop.dataset.tokens import longest_example
from voicetune_desktop.errors import VoiceTuneError

DEFAULT_MODEL = "gpt-4.1-mini"
_WEEK = 7 * 24 * 60
_DAY = 24 * 60 * 60

Moments = tuple[float, float]
"""The first second since 1970 that counts, and the first one after it that does not any more."""
Joiner = Literal["newline", "space"]
Openers = Literal["context", "leave_out"]
Use = Literal["train", "context"]
SplitBy = Literal["time", "chat", "random"]


class Settings(Struct, frozen=True, kw_only=True):
    """The choices behind a dataset. A value out of its range raises a `VoiceTuneError` that says which and what fits."""

    gap_minutes: int = 60
    """A longer pause than this since the previous message starts a new conversation."""
    join_replies: bool = True
    """Whether a message that answers one of an earlier, not too old conversation goes on with that one."""
    joiner: Joiner = "newline"
    """What stands between the messages of one speaker in a row."""
    label_speakers: bool = True
    """Whether the others of a group are named before what they say."""
    openers: Openers = "context"
    """What becomes of what the assistant says unasked at the start."""
    max_tokens: int | None = None
    """Most tokens of one example, system prompt included; None takes what the model is trained on at most."""
    carried_share: float = 0.25
    """Share of an example that may repeat older messages when a long conversation is cut into several examples."""
    min_turns: int = 2
    """Turns that an example has at least, system prompt not counted."""
    shortest_answer: int = 0
    """Answers of fewer words are context only."""
    link_only: Use = "context"
    """What becomes of answers that are nothing but links."""
    one_word: Use = "train"
    """What becomes of answers of one word."""
    copied: Use = "context"
    """What becomes of answers that repeat the prompt, or that went out to several conversations."""
    since: str | None = None
    """Messages before this day (ISO 8601) are left out."""
    until: str | None = None
    """Messages after this day are left out."""
    languages: tuple[str, ...] = ()
    """Languages (ISO 639-1, or 639-2 for those without) of the conversations that are used; empty uses all."""
    max_copies: int = 3
    """How often examples that say the same are kept."""
    largest_share: float = 1.0
    """Most of the examples that one chat may make up."""
    valid_share: float = 0.1
    """Share of the examples that is held out to measure the training."""
    test_share: float = 0.0
    """Share of the examples that is kept from training and from every file."""
    split_by: SplitBy = "time"
    """Whether the latest conversations are held out, whole chats, or conversations drawn at random."""
    split_seed: int = 1
    """Where drawing begins: the same number draws the same."""
    system: str = ""
    """The system prompt that opens every example; empty writes none. It may hold {assistant} {person} {chat} {platform}."""
    system_by_chat: dict[int, str] = {}
    """Other system prompts of single chats, by the chat's id."""
    model: str = DEFAULT_MODEL
    """The model to train: it decides on tokenizer and longest example."""
    epochs: int | None = None
    """How often the training reads every example; None takes the official rule."""

    def __post_init__(self) -> None:
        """Refuse what cannot work, in words."""
        _require(1 <= self.gap_minutes <= _WEEK, "The pause between conversations must be 1 minute to 7 days.")
        _require(self.max_tokens is None or self.max_tokens >= 16, "The longest example must have at least 16 tokens.")
        _require(0 <= self.carried_share <= 0.75, "At most three quarters of an example can be repeated messages.")
        _require(2 <= self.min_turns <= 1000, "The shortest example must have 2 to 1,000 turns.")
        _require(0 <= self.shortest_answer <= 1000, "The shortest answer must have 0 to 1,000 words.")
        _require(0 <= self.valid_share <= 0.5, "At most half of the examples can be held out.")
        _require(0 <= self.test_share <= 0.5, "At most half of the examples can be kept for a test.")
        _require(self.max_copies >= 1, "At least one copy of an example must be kept.")
        _require(0 < self.largest_share <= 1, "The share of one chat must be more than nothing, and not more than everything.")
        _require(self.epochs is None or 1 <= self.epochs <= 50, "The examples can be read 1 to 50 times.")
        _require(
            LANGUAGES.issuperset(self.languages),
            "A language must be written like de or en, and be one that VoiceTune can recognise.",
            "Choose another language, or use all.",
        )
        _require(bool(self.model.strip()), "The name of the model is missing.")
        _require(
            not self.moments or self.moments[0] < self.moments[1], "The last day lies before the first one.", "Change one of both days."
        )

    @property
    def limit(self) -> int:
        """Most tokens of one example."""
        return longest_example(self.model) if self.max_tokens is None else self.max_tokens

    @property
    def moments(self) -> Moments | None:
        """The time that messages are used of; None uses all."""
        if self.since is None and self.until is None:
            return None
        return (-inf if self.since is None else _midnight(self.since), inf if self.until is None else _midnight(self.until) + _DAY)


def _midnight(day: str) -> int:
    try:
        found = date.fromisoformat(day)
    except ValueError:
        raise VoiceTuneError("A day must be written like 2024-05-31.", "Change this day and try again.") from None
    return int(datetime(found.year, found.month, found.day, tzinfo=UTC).timestamp())


def _require(fits: bool, sentence: str, hint: str = "Change this number and try again.") -> None:  # noqa: FBT001
    if not fits:
        raise VoiceTuneError(sentence, hint)
