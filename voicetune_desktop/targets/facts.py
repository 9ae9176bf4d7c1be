"""What is known about the files when the rest of a folder is made: counts and settings, never a name or a message."""

from collections.abc import Mapping

from msgspec import Struct


class WrittenFile(Struct, frozen=True):
    """One data file: its path inside the folder, its bytes, the SHA-256 of them in hexadecimal digits, and its rows."""

    path: str
    bytes: int
    sha256: str
    rows: int


class Facts(Struct, frozen=True, kw_only=True):
    """All that configurations, scripts, the README and the dataset card of a folder can say.

    `model` is what the person wants to train; `context` is how many tokens of an example it is trained on at most, `longest` the
    tokens of the longest example, as our count goes. `system` is the system prompt with private data replaced.
    """

    model: str
    context: int
    longest: int
    system: str = ""
    files: Mapping[str, WrittenFile] = {}
    """By side: "train", and "valid" where something is held out."""
    tokens: int = 0
    answer_tokens: int = 0
    messages: int = 0
    chats: int = 0
    people: int = 0
    agreed: int = 0
    """Of the people, how many the person marked as having agreed."""
    consent_note: str = ""
    kept: frozenset[str] = frozenset()
    """What looks like a name in `system` and `consent_note` and stands there on purpose: plain words."""
    platforms: tuple[str, ...] = ()
    first_day: str = ""
    last_day: str = ""
    """ISO dates of the oldest and the latest message; empty where no time is known."""
    replaced: Mapping[str, int] = {}
    """How often something was replaced, by kind."""
    left_out: Mapping[str, int] = {}
    """Messages in no example, by reason."""
    settings: Mapping[str, object] = {}
    """How examples were made, by the name of the setting."""
    epochs: int = 3
