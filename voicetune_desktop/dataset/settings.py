"""How examples are made: every choice of the dataset page, with the defaults of the house."""

from msgspec import Struct

from voicetune_desktop.dataset.tokens import context_limit
from voicetune_desktop.errors import VoiceTuneError

DEFAULT_MODEL = "gpt-4.1-mini"
_WEEK = 7 * 24 * 60


class Settings(Struct, frozen=True, kw_only=True):
    """The choices behind a dataset. A value out of its range raises a `VoiceTuneError` that says which and what fits."""

    gap_minutes: int = 60
    """A longer pause than this since the previous message starts a new conversation."""
    max_tokens: int | None = None
    """Most tokens of one example, system prompt included; None takes what the model is trained on at most."""
    carried_share: float = 0.25
    """Share of an example that may repeat older messages when a long conversation is cut into several examples."""
    valid_share: float = 0.1
    """Share of the examples that is held out to measure the training."""
    max_copies: int = 3
    """How often examples that say the same are kept."""
    label_speakers: bool = True
    """Whether the others of a group are named before what they say."""
    system: str = ""
    """The system prompt that opens every example; empty writes none."""
    model: str = DEFAULT_MODEL
    """The model to train: it decides on tokenizer and longest example."""

    def __post_init__(self) -> None:
        """Refuse what cannot work, in words."""
        _require(1 <= self.gap_minutes <= _WEEK, "The pause between conversations must be 1 minute to 7 days.")
        _require(self.max_tokens is None or self.max_tokens >= 16, "The longest example must have at least 16 tokens.")
        _require(0 <= self.carried_share <= 0.75, "At most three quarters of an example can be repeated messages.")
        _require(0 <= self.valid_share <= 0.5, "At most half of the examples can be held out.")
        _require(self.max_copies >= 1, "At least one copy of an example must be kept.")
        _require(bool(self.model.strip()), "The name of the model is missing.")

    @property
    def limit(self) -> int:
        """Most tokens of one example."""
        return context_limit(self.model) if self.max_tokens is None else self.max_tokens


def _require(fits: bool, sentence: str) -> None:  # noqa: FBT001
    if not fits:
        raise VoiceTuneError(sentence, "Change this number and try again.")
