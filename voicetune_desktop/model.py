"""The vocabulary of the house: small frozen records that every step speaks in. Imports nothing of ours."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Literal

from msgspec import Struct


class Reason(StrEnum):
    """Why a row of an export is set aside; with the kept messages these make up everything seen."""

    SYSTEM = "system"
    MEDIA = "media"
    DELETED = "deleted"
    UNSUPPORTED = "unsupported"
    UNPARSABLE = "unparsable"


ChatKind = Literal["dm", "group", "channel", "self", "assistant"]


class Message(Struct, frozen=True, gc=False):
    """One message that a person wrote: the row of `voicetune messages`, from the importer to its output.

    `text` is verbatim with lines joined by "\\n"; `sent_at` is ISO 8601, with an offset where the export has one.
    `reply_to` is the `id` of another message of the same chat. Known flags: edited, via_bot, bot, auto, caption, thread
    (a reply inside a Slack thread whose root is `reply_to`), broadcast, quote_cut and signature_cut (left out of a mail), context
    (an answer that is not to be trained), begins (a conversation of its own begins with it, however short the pause).
    """

    chat: str
    chat_title: str
    id: str | None
    sender_id: str
    sender: str
    is_me: bool | None
    sent_at: str | None
    text: str
    reply_to: str | None = None
    forwarded: bool = False
    flags: tuple[str, ...] = ()


class SetAside(Struct, frozen=True, gc=False, omit_defaults=True):
    """One row of an export that is no message of a person: why, and where it stands.

    `at` is a line number (1-based) of a text file, or a path inside a structured one ("messages[12]").
    `why` is a sentence for the person and never quotes the row. `rejected` is the text of an answer that was not chosen, in the
    place of the message directly before this row; it becomes half of a preference pair.
    """

    reason: Reason
    why: str
    file: str
    at: int | str
    rejected: str = ""

    @property
    def where(self) -> str:
        """A place that a person can find: "_chat.txt:4711" or "result.json#chats.list[0].messages[7]"."""
        return f"{self.file}:{self.at}" if isinstance(self.at, int) else f"{self.file}#{self.at}"


class Participant(Struct, frozen=True):
    """A sender or member of a chat as the export names them; `id` is unique within a platform."""

    id: str
    name: str
    is_me: bool | None = None
    also: tuple[str, ...] = ()
    """Other names the export holds for the same person: user name, real name, phone number, e-mail address."""
    is_program: bool = False
    """An assistant such as ChatGPT: its name is no secret and needs no other one."""


GROUP_FROM = 3
"""People from whom on a chat of unknown kind is a group."""


class Chat(Struct, frozen=True):
    """One chat of an export. `id` stays the same in every export of that chat; `kind` is None until counted."""

    id: str
    title: str
    kind: ChatKind | None = None

    @property
    def is_known_by_title(self) -> bool:
        """Whether the export has no id for it, so that all chats of this title would have the same one."""
        return self.id.endswith(f":{self.title}")


class Question(Struct, frozen=True):
    """Something that the file cannot tell: the choices, what we would guess, and an example for each choice."""

    kind: Literal["date_order", "who_am_i", "encoding"]
    choices: tuple[str, ...]
    guess: str | None = None
    examples: tuple[str, ...] = ()
    settled: bool = False
    """Whether the guess is likely enough that nobody is asked; the person may still answer otherwise later."""


class Answers(Struct, frozen=True):
    """What the person said about a source: answers to its questions."""

    date_order: Literal["dmy", "mdy", "ymd"] | None = None
    encoding: str | None = None
    """How the letters of a text file are stored, as Python calls it."""
    me: str | None = None
    chats: frozenset[str] | None = None
    """Ids of the chats to read; None reads all."""
    mapping: tuple[tuple[str, str], ...] = ()
    """What the columns of a table hold: ("text", "Body"); nothing lets us guess."""
    zone: str | None = None
    """Zone (IANA, "Europe/Berlin") of times that the export gives without one; None keeps them as they are."""


class ChatExport(Struct):
    """One chat while it is read: what is known at once, and its rows, which can be walked once.

    `items` yields rows in chat order. `participants` are those that the export declares; others show up as senders.
    """

    chat: Chat
    items: Iterable[Message | SetAside]
    participants: tuple[Participant, ...] = ()
    questions: tuple[Question, ...] = ()


class Match(Struct, frozen=True):
    """How sure an importer is that a source is its own: 0 to 1, and the reason in words."""

    confidence: float
    reason: str


class Action(StrEnum):
    """What happens to a finding: replaced, kept, or left to the person (hidden in files until they decide)."""

    REPLACE = "replace"
    ASK = "ask"
    KEEP = "keep"


class Person(Struct, frozen=True):
    """Somebody in the project: all their names on all platforms."""

    id: int
    name: str
    names: tuple[str, ...] = ()


class Finding(Struct, frozen=True, gc=False):
    """Private data in one text: `text[start:end]`, in code points.

    `value` is the normal form that is equal for every way of writing the same thing (digits of a number, lower-case
    address, "person:7"); decisions and surrogates hang on (kind, value). `form` says how a name is written: full, first, last,
    part, initials, nick, handle, joined, typo, elongated, inflected; possessive endings are outside the span. `action` is what
    we would do unasked.
    """

    start: int
    end: int
    kind: str
    score: float
    action: Action
    value: str
    form: str = ""
    reason: str = ""


class Rejected(Struct, frozen=True, gc=False):
    """The worse answer of a preference pair, with private data replaced; `kept` are its places that hold some on purpose."""

    text: str
    kept: tuple[tuple[int, int], ...] = ()


class Turn(Struct, frozen=True, gc=False):
    """One turn of an example; `weight` is 0 for an assistant turn that is context only. Source ids stay outside files.

    `kept` are the places of `content` (code points) that hold private data which the person decided to keep. `rejected` are the
    answers that `content` was preferred to: the one that the person put it in the place of, or those that they did not choose.
    """

    role: Literal["system", "user", "assistant"]
    content: str
    weight: Literal[0, 1] = 1
    kept: tuple[tuple[int, int], ...] = ()
    rejected: tuple[Rejected, ...] = ()


class Example(Struct, frozen=True):
    """One training example: its turns as the trainer will see them and where they come from.

    `sources` has for each turn the first and the last of its messages (ordinals in the chat), (-1, -1) for the system prompt.
    """

    turns: tuple[Turn, ...]
    chat: int
    session: int
    first_message: int
    last_message: int
    prompt_tokens: int = 0
    answer_tokens: int = 0
    """Tokens of the content of trained assistant turns."""
    total_tokens: int = 0
    sources: tuple[tuple[int, int], ...] = ()


class Progress(Struct, frozen=True):
    """How far a long operation is: `total` is None while unknown; `note` names the step, never content.

    `part` is the number of the export (0-based) that the work is at, where there are several. Where files are read, `read` of their
    `size` bytes were; a size of 0 is unknown.
    """

    done: int
    total: int | None
    note: str
    part: int = 0
    read: int = 0
    size: int = 0


Severity = Literal["error", "warning", "advice"]


class CheckProblem(Struct, frozen=True):
    """What a check found in a training file: the row of `voicetune check`. `fix` says what --fix would do."""

    line: int | None
    check: str
    severity: Severity
    message: str
    fix: str | None = None
