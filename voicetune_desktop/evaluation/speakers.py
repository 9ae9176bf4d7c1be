"""Models that are asked: who they are, how they are asked, and what they said."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from voicetune_desktop.model import Progress
from voicetune_desktop.training.records import Account

Role = Literal["system", "user", "assistant"]


class Speaker(Struct, frozen=True):
    """A model at a service or on this computer, and what a person calls it ("my model", "base")."""

    account: Account
    model: str
    label: str = ""


class Line(Struct, frozen=True):
    """One turn of a talk as it is sent: with replacements, never with real names."""

    role: Role
    content: str


class Manner(Struct, frozen=True):
    """How a model is asked. What is None is left to the service; `seed` where the service takes one."""

    temperature: float | None = None
    max_tokens: int | None = 512
    seed: int | None = None
    logprobs: bool = False


class Said(Struct, frozen=True):
    """What a model said: all of it when `finished` is set to the service's word ("stop", "length"), else what came until now.

    `logprob` is the mean log-probability of its tokens (natural logarithm), where the service told.
    """

    text: str
    finished: str = ""
    tokens_in: int | None = None
    tokens_out: int | None = None
    logprob: float | None = None
    seconds: float = 0.0


class Saying(Progress, frozen=True, kw_only=True):
    """Progress of an answer: the text until now, for the window that shows it. Nothing logs or stores it."""

    said: Said


class Voiced(Struct, frozen=True):
    """A model's answer in a replay: `moment` and `voice` (place in the replay's speakers) say to what and by whom."""

    moment: int
    voice: int
    said: Said
    thumb: int = 0
    """1 and -1 for what the person thinks of it."""
    edited: str = ""
    """What the person would rather have read."""
    error: str = ""


Facts = Mapping[str, str | int | float | None]
