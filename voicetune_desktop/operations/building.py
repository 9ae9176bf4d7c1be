"""From redacted messages to the examples of the dataset, stored as ranges of messages with their lengths."""

from collections import Counter
from collections.abc import Collection, Generator, Iterable, Iterator

import msgspec
from msgspec import Struct

from voicetune_desktop.dataset.copies import LONG, copied
from voicetune_desktop.dataset.fingerprint import Fingerprints
from voicetune_desktop.dataset.languages import Detector
from voicetune_desktop.dataset.planned import Planned
from voicetune_desktop.dataset.planning import Planner
from voicetune_desktop.dataset.ranges import LeftOut
from voicetune_desktop.dataset.reasons import LONGER_PAUSE, REASONS, WAYS_ON
from voicetune_desktop.dataset.sessions import Line
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.tokens import TokenCounter, vocabulary
from voicetune_desktop.errors import NothingToTrain
from voicetune_desktop.model import Progress
from voicetune_desktop.operations.edited import keep_edits, noted
from voicetune_desktop.operations.not_chosen import PAIRS
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.steps import build_inputs
from voicetune_desktop.operations.storing_examples import shared_out, store_examples
from voicetune_desktop.operations.tallying import keep_tally
from voicetune_desktop.operations.voices import Voices, assistants, voices
from voicetune_desktop.project import chats, examples, lines, people
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.lines import Text
from voicetune_desktop.project.schema import chat_of

SETTINGS = "dataset"
"""Name of the project's setting that holds `Settings`."""
SEEN = "messages_seen"
"""Name of the fact that says how many messages the last build looked at, once for each assistant of their chat."""
REPORT_EVERY = 5_000


class DatasetReport(Struct, frozen=True):
    """What a build made: examples on each side, and what was left out, by reason, in examples and in messages.

    `messages` were looked at, once for each assistant of their chat.
    """

    train: int
    valid: int
    dropped: dict[str, int]
    left_out_messages: dict[str, int]
    test: int = 0
    messages: int = 0


def settings(project: Project) -> Settings:
    """The dataset settings of a project, or the defaults."""
    stored = project.setting(SETTINGS)
    return msgspec.convert(stored, Settings, str_keys=True) if stored else Settings()


def set_settings(project: Project, chosen: Settings) -> None:
    """Keep the dataset settings in the project."""
    project.set_setting(SETTINGS, msgspec.to_builtins(chosen))


def redacted_lines(
    project: Project, redactor: Redactor, chat: int, first: int = 0, last: int | None = None, *, copies: Collection[int] = ()
) -> Iterator[Line]:
    """The messages of a chat as `redacted` gives them."""
    return redacted(redactor, lines.chat_texts(project, chat, first, last), copies)


def redacted(redactor: Redactor, texts: Iterable[Text], copies: Collection[int] = ()) -> Iterator[Line]:
    """Stored messages as they will be written, `Line.id` being the ordinal; `copies` are the ids of copied ones."""
    for text in texts:
        same = bool(copies) and text.id in copies
        if text.findings:
            hidden = redactor.redact(text.id, text.text, text.findings)
            written, kept = hidden.text, hidden.kept
        else:
            written, kept = text.text, ()
        marks = text.forwarded, text.thread, text.reply, same, text.context, text.begins, text.opens
        yield Line(text.ordinal, text.person, text.at, written, kept, *marks)


def build_dataset(project: Project, *, keep_names: bool = False) -> Generator[Progress, None, DatasetReport]:
    """Make the examples anew from what was decided. Raises PersonNotFound or NothingToTrain."""
    yield Progress(0, None, "Making examples")
    inputs = build_inputs(project)  # before anything is read: what another process changes meanwhile is not in these examples
    redactor = Redactor(project, keep_names=keep_names)
    yield Progress(0, None, "Making examples")
    chosen = settings(project)
    speakers, edits = noted(voices(project, redactor, chosen, pairs=True))
    planned, left_out, seen = yield from _plan_all(project, redactor, chosen, speakers)
    sides, surplus = yield from shared_out(planned.outlines(), chosen)
    if not sides.train and not sides.valid:
        raise nobody_to_answer() if left_out and not chats.has_two_sides(project) else nothing_to_train(left_out)
    with project.transaction():
        made = yield from store_examples(project, planned, sides, surplus)
        left_out += made.dropped
        examples.replace_left_out(project, left_out)
        keep_tally(project, made.tally)
        keep_edits(project, edits)
        redactor.remember(project)
        project.set_fact(SEEN, str(seen))
        project.set_fact(PAIRS, str(made.pairs))
        project.set_fact("built", inputs)
    return DatasetReport(
        len(sides.train), len(sides.valid), _by_reason(left_out, "examples"), _by_reason(left_out, "messages"), len(sides.test), seen
    )


def copied_messages(project: Project, writers: Collection[int]) -> frozenset[int]:
    """The ids of long messages of these persons that they sent to several conversations."""
    prints = Fingerprints()
    texts = lines.long_texts(project, writers, LONG)
    return frozenset(copied(texts, lambda text: prints.near((text,)), _in_different_chats))


def _in_different_chats(one: int, other: int) -> bool:
    return chat_of(one) != chat_of(other)


def _plan_all(
    project: Project, redactor: Redactor, chosen: Settings, speakers: Voices
) -> Generator[Progress, None, tuple[Planned, list[examples.LeftOutRow], int]]:
    yield Progress(0, None, "Making examples")
    counter = TokenCounter(vocabulary(chosen.model))
    copies = copied_messages(project, assistants(people.people(project))) if chosen.copied == "context" else ()
    planner = Planner(chosen, counter, Detector().language if chosen.languages else None)
    total = chats.used_messages(project)
    yield Progress(0, total, "Making examples")
    planned = Planned()
    left_out: list[examples.LeftOutRow] = []
    counted, told = _Counted(), 0
    for chat, texts in lines.texts_by_chat(project, chats.used_sizes(project)):
        for number, voice in enumerate(speakers.of(chat)):
            again = lines.chat_texts(project, chat) if number else texts
            for piece in planner.plan(chat, counted.through(redacted(redactor, again, copies)), voice):
                if isinstance(piece, LeftOut):
                    left_out.append(_left_out(piece))
                else:
                    planned.add(piece)
                if counted.done >= told + REPORT_EVERY:
                    told = counted.done
                    yield Progress(told, total, "Making examples")
    yield Progress(counted.done, total, "Making examples")
    return planned, left_out, counted.done


class _Counted:
    """Passes the lines of all chats on and counts them."""

    done = 0

    def through(self, source: Iterator[Line]) -> Iterator[Line]:
        """The same lines."""
        for line in source:
            self.done += 1
            yield line


def _left_out(piece: LeftOut) -> examples.LeftOutRow:
    whole = int(piece.reason in WHOLE_SESSIONS)
    return examples.LeftOutRow(piece.chat, piece.first, piece.last, piece.messages, whole, piece.reason)


WHOLE_SESSIONS = frozenset(
    {
        "no_answer",
        "no_prompt",
        "too_long",
        "too_short",
        "short_answer",
        "link_only",
        "one_word",
        "copied",
        "excluded",
        "context_only",
        "language",
    }
)
"""Reasons for which a whole conversation yields no example."""


def _by_reason(rows: list[examples.LeftOutRow], field: str) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for row in rows:
        counts[row.reason] += getattr(row, field)
    return {reason: count for reason, count in sorted(counts.items()) if count}


NOTHING_LEFT = "No example is left to train on."
"""A sentence of its own, so that it is translated by itself."""


def nobody_to_answer() -> NothingToTrain:
    """The error of a build from chats in which only one person wrote."""
    return NothingToTrain(
        "No example is left to train on. Only one person wrote in the chats that you use, and a model learns from answers.",
        "Add an export that holds both sides of a conversation.",
    )


def nothing_to_train(left_out: list[examples.LeftOutRow]) -> NothingToTrain:
    """The error of a build without examples, with the reason that most messages have."""
    counts = Counter[str]()
    for row in left_out:
        counts[row.reason] += row.messages
    reason = max(counts, key=lambda reason: counts[reason], default="")
    return NothingToTrain(f"{NOTHING_LEFT} {REASONS.get(reason, '')}".rstrip(), WAYS_ON.get(reason, LONGER_PAUSE))
