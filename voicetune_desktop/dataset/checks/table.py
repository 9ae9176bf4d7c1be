"""The table of checks: what is wrong, how bad it is, in which words it is said, and what the fix does."""

from collections.abc import Callable, Mapping

from msgspec import Struct

from voicetune_desktop.model import CheckProblem, Severity


class Check(Struct, frozen=True):
    """One kind of problem. An error is refused by the trainer or not trained, a warning is trained badly, advice is a hint.

    `sentence` and `fix` are filled with figures only, never with anything from the file.
    """

    severity: Severity
    sentence: str
    fix: str = ""


CHECKS: Mapping[str, Check] = {
    "file_empty": Check("error", "The file holds no example."),
    "too_few_examples": Check("error", "Examples in the file: {examples}. Training needs at least {least}."),
    "few_examples": Check("advice", "Examples in the file: {examples}. Training shows from about {useful} on."),
    "file_too_large": Check("error", "The file has {megabytes} MB; at most {most} MB can be sent."),
    "byte_order_mark": Check("error", "The file starts with a byte order mark, which is no part of JSON.", "Remove the mark."),
    "other_encoding": Check("error", "The file is written in UTF-16; training files are read as UTF-8.", "Write the file in UTF-8."),
    "windows_line_ends": Check("advice", "Lines end with a carriage return.", "End lines with a line feed alone."),
    "empty_line": Check("warning", "The line is empty.", "Remove the line."),
    "line_too_large": Check("error", "The line has more than {most} MB and was not read."),
    "not_utf8": Check("error", "The line is not UTF-8 text: byte {byte} does not fit."),
    "invalid_json": Check("error", "The line is not valid JSON{place}: {why}."),
    "data_type": Check("error", "The line is no JSON object with named fields."),
    "example_unrecognized_key": Check("warning", "The example has fields that the trainer does not know.", "Remove these fields."),
    "missing_messages_list": Check("error", 'The example has no list of messages in "messages".'),
    "message_data_type": Check("error", "Message {number} is no JSON object with named fields."),
    "message_missing_key": Check("error", "Message {number} has no {key}."),
    "message_unrecognized_key": Check("error", "Message {number} has fields that the trainer does not know.", "Remove these fields."),
    "unrecognized_role": Check("error", "Message {number} has an unknown role.", "Write the role in small letters."),
    "missing_content": Check("error", "Message {number} has no text."),
    "blank_content": Check("warning", "Message {number} holds nothing but spaces."),
    "null_character": Check("warning", "Message {number} holds a null character.", "Remove the character."),
    "content_part": Check("error", "Message {number} has a part that is neither text nor an image of the user."),
    "name_pattern": Check(
        "error", "The name in message {number} may only hold 64 letters, digits, - and _.", "Replace other characters by _."
    ),
    "weight_role": Check("error", "Message {number} has a weight, but only the assistant's may.", "Remove the weight."),
    "weight_value": Check("error", "The weight of message {number} is not the number 0 or 1.", "Write the weight as a number."),
    "tool_calls": Check("error", "The tool calls of message {number} are incomplete or not the assistant's."),
    "tool_call_id": Check("error", "Message {number} answers a tool call that was not made before it."),
    "tools": Check("error", "The tools or functions of the example are incomplete or more than {most}."),
    "example_missing_assistant_message": Check("error", "The example has no message of the assistant, so there is nothing to learn."),
    "last_message_not_assistant": Check(
        "error", "The last message is not the assistant's.", "Remove the messages after the assistant's last one."
    ),
    "all_weights_zero": Check("warning", "All messages of the assistant have weight 0, so nothing is learned.", "Remove the example."),
    "duplicate_example": Check("advice", "The example repeats line {first}.", "Remove the repetition."),
    "train_valid_overlap": Check("warning", "The example says the same as line {first} of the training file."),
    "too_long": Check("warning", "The example has {tokens} tokens; the model reads {limit}, so its end is cut off."),
}
"""Check to words. Where OpenAI's cookbook "Chat_finetuning_data_prep" has a name for a check, it is the name here."""


_MENDED_BY_WRITING = frozenset(("byte_order_mark", "other_encoding", "windows_line_ends"))


class Found(Struct, frozen=True):
    """A problem in one row. `fix` mends the decoded row in place; `drop` says that removing the row is the fix."""

    check: str
    figures: Mapping[str, str | int] = {}
    fix: Callable[[], object] | None = None
    drop: bool = False

    @property
    def fixable(self) -> bool:
        """Whether `fix_file` makes the problem go away."""
        return self.drop or self.fix is not None or self.check in _MENDED_BY_WRITING


def problem(found: Found, line: int | None) -> CheckProblem:
    """What the person reads about a problem."""
    check = CHECKS[found.check]
    sentence = check.sentence.format_map(found.figures)
    return CheckProblem(line, found.check, check.severity, sentence, check.fix if found.fixable else None)
