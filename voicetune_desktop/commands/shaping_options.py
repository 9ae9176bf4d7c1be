"""The options of `voicetune prepare` that say how examples are made, by what they shape, and help that shows them in groups."""

from collections import defaultdict
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer
from typer.core import TyperCommand

if TYPE_CHECKING:
    from voicetune_desktop.dataset.settings import Settings

CONVERSATIONS, ANSWERS, MESSAGES = "Conversations", "Answers", "Which messages"
SPLIT, PROMPT, TRAINING = "Split", "System prompt", "Training"


class JoinedBy(StrEnum):
    """What stands between messages of one speaker."""

    NEWLINE = "newline"
    SPACE = "space"


class OpenerUse(StrEnum):
    """What becomes of what the assistant says unasked."""

    CONTEXT = "context"
    LEAVE_OUT = "leave_out"


class AnswerUse(StrEnum):
    """What becomes of answers of a kind."""

    TRAIN = "train"
    CONTEXT = "context"


class SplitWay(StrEnum):
    """What is held out."""

    TIME = "time"
    CHAT = "chat"
    RANDOM = "random"


def _option(group: str, *names: str, text: str, **more: Any) -> Any:
    return typer.Option(*names, help=text, rich_help_panel=group, **more)


Gap = Annotated[int, _option(CONVERSATIONS, "--gap", min=1, text="A pause of this many minutes starts a new conversation.")]
JoinReplies = Annotated[
    bool, _option(CONVERSATIONS, "--join-replies/--no-join-replies", text="Let an answer go on with the conversation that it answers.")
]
Joiner = Annotated[JoinedBy, _option(CONVERSATIONS, "--joiner", text="What stands between messages of one speaker in a row.")]
Labels = Annotated[bool, _option(CONVERSATIONS, "--labels/--no-labels", text="Name the speakers of groups.")]
Openers = Annotated[OpenerUse, _option(CONVERSATIONS, "--openers", text="What the assistant says unasked at the start.")]
MinTurns = Annotated[int, _option(CONVERSATIONS, "--min-turns", min=2, text="Turns that an example has at least.")]
MaxTokens = Annotated[int | None, _option(CONVERSATIONS, "--max-tokens", min=16, text="Longest example; the model's limit if not given.")]
Carried = Annotated[
    float, _option(CONVERSATIONS, "--carried", min=0.0, max=0.75, text="Share of an example that may repeat older messages.")
]
ShortestAnswer = Annotated[int, _option(ANSWERS, "--shortest-answer", min=0, text="Answers of fewer words are context only.")]
LinkOnly = Annotated[AnswerUse, _option(ANSWERS, "--link-only", text="Answers that are nothing but links.")]
OneWord = Annotated[AnswerUse, _option(ANSWERS, "--one-word", text="Answers of one word.")]
Copied = Annotated[AnswerUse, _option(ANSWERS, "--copied", text="Answers that repeat the prompt or went out to several conversations.")]
Copies = Annotated[int, _option(ANSWERS, "--copies", min=1, text="How often examples that say much the same are kept.")]
Since = Annotated[str | None, _option(MESSAGES, "--since", text="Leave out messages before this day.", metavar="YYYY-MM-DD")]
Until = Annotated[str | None, _option(MESSAGES, "--until", text="Leave out messages after this day.", metavar="YYYY-MM-DD")]
Languages = Annotated[
    list[str] | None, _option(MESSAGES, "--language", text="Use conversations in this language (de, en …); several are possible.")
]
LargestShare = Annotated[
    float, _option(MESSAGES, "--largest-share", min=0.01, max=1.0, text="Most of the examples that one chat may make up.")
]
Valid = Annotated[float, _option(SPLIT, "--valid", min=0.0, max=0.5, text="Share of conversations held out to measure the training.")]
TestShare = Annotated[float, _option(SPLIT, "--test-share", min=0.0, max=0.5, text="Share kept from training and from every file.")]
SplitBy = Annotated[SplitWay, _option(SPLIT, "--split-by", text="Hold out the latest conversations, whole chats, or some at random.")]
Seed = Annotated[int, _option(SPLIT, "--seed", text="The same number draws the same conversations or chats.")]
System = Annotated[
    str, _option(PROMPT, "--system", text="System prompt of every example; {assistant} {person} {chat} {platform} are filled in.")
]
SystemOf = Annotated[list[str] | None, _option(PROMPT, "--system-of", text="Another system prompt for one chat.", metavar="CHAT=TEXT")]
Epochs = Annotated[int | None, _option(TRAINING, "--epochs", min=1, max=50, text="How often the training reads every example.")]


def shaped(**wished: Any) -> "Settings":
    """The window's defaults with these settings; None keeps the default. Raises VoiceTuneError for a value that cannot work."""
    from voicetune_desktop.dataset.settings import Settings

    return Settings(**{name: _plain(value) for name, value in wished.items() if value is not None})


def _plain(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    return tuple(map(str, cast("list[str]", value))) if isinstance(value, list) else value


class GroupedHelp(TyperCommand):
    """Shows options under the heading of their group, those of no group first."""

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write the options, group by group."""
        groups: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for param in self.get_params(ctx):
            if (record := param.get_help_record(ctx)) is not None:
                groups[getattr(param, "rich_help_panel", None) or self._first_group(param)].append(record)
        for group, records in groups.items():
            with formatter.section(group):
                formatter.write_dl(records)

    @staticmethod
    def _first_group(param: Any) -> str:
        return "Arguments" if param.param_type_name == "argument" else "Options"
