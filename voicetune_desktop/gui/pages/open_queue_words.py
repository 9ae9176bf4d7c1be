"""What the queue says: the state of each export, a line about all of them, and what came of it."""

from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.pages.app_words import app_of
from voicetune_desktop.gui.pages.open_answers_words import count_words
from voicetune_desktop.gui.pages.open_queue_row import UNREAD, WELL, QueueRow, State
from voicetune_desktop.gui.widgets.message import Tone
from voicetune_desktop.gui.widgets.text import visible
from voicetune_desktop.importers.format_facts import FormatFacts, format_facts
from voicetune_desktop.operations.importing import ImportReport

translate = QCoreApplication.translate
NAMED = 3
"""Files that were not read and are named in the notice."""
_KEPT = "kept"


class StateLook(NamedTuple):
    """The words of a state, its icon and the icon's colour."""

    words: str
    icon: str
    ink: str


class Notice(NamedTuple):
    """What a message of the page says."""

    tone: Tone
    text: str
    hint: str


def state_look(row: QueueRow) -> StateLook:
    """How the state of an export reads."""
    return {
        State.WAITING: lambda: StateLook(translate("Queue", "Waiting"), "clock", "quiet"),
        State.READING: lambda: StateLook(_joined(translate("Queue", "Reading"), _messages(row.seen)), "play", "accent"),
        State.STOPPED: lambda: StateLook(translate("Queue", "Not read yet"), "pause", "quiet"),
        State.QUESTION: lambda: StateLook(translate("Queue", "Has a question"), "help", "warn"),
        State.COLUMNS: lambda: StateLook(translate("Queue", "Which column is which?"), "table", "warn"),
        State.LEFT_OUT: lambda: StateLook(translate("Queue", "Left out"), "exclude", "quiet"),
        State.CHATS: lambda: StateLook(_listed(row.outcome.listed if row.outcome else 0), "filter", "warn"),
        State.DONE: lambda: StateLook(_joined(translate("Queue", "Done"), _counted(row)), "success", "accent"),
        State.HERE: lambda: StateLook(translate("Queue", "Here already"), "success", "quiet"),
        State.NOT_READ: lambda: StateLook(translate("Queue", "Not read: %1").replace("%1", said(row.why)), "error", "danger"),
        State.NO_EXPORT: lambda: StateLook(translate("Queue", "Not read: %1").replace("%1", said(row.why)), "info", "quiet"),
    }[row.state]()


def app_icon(format_id: str) -> str:
    """The mark of the app, or a file."""
    facts = _facts().get(format_id)
    return f"app-{facts.app}" if facts else "file"


def file_name(row: QueueRow) -> str:
    """The file or folder of an export, and how many parts it has beside that."""
    first, *more = row.export.paths
    name = visible(first.name, one_line=True)
    return name if not more else f"{name} {translate('Queue', 'and %Ln other part(s)', '', len(more))}"


def full_name(row: QueueRow) -> str:
    """App and file of an export."""
    return _joined(app_of(row.export.format), file_name(row))


def overview(rows: Sequence[QueueRow]) -> str:
    """Where the queue stands, in one line."""
    locale = QLocale()
    exports = [row for row in rows if row.state is not State.NO_EXPORT]
    if rows and not exports:
        return translate("Queue", "There is no export among them.")
    well = sum(row.state in WELL for row in exports)
    sentences = [translate("Queue", "%1 of %2 read.").replace("%1", locale.toString(well)).replace("%2", locale.toString(len(exports)))]
    asking = sum(row.asks for row in rows)
    if asking:
        sentences.append(translate("Queue", "%Ln question(s) for you.", "", asking))
    return " ".join(sentences)


def notice(rows: Sequence[QueueRow], *, lacks_answers: bool = False) -> Notice:
    """What came of all exports, once nothing is read any more; whether only one person wrote in all chats."""
    reports = [row.outcome.report for row in rows if row.outcome and row.outcome.report]
    failed = [row for row in rows if row.state in {State.NOT_READ, State.NO_EXPORT}]
    left = sum(row.state in UNREAD for row in rows)
    kept = sum(report.counts[_KEPT] - report.already_there for report in reports)
    counts = [*_of_reports(reports), *_counts((left, translate("Queue", "%Ln export(s) were not read yet.", "", left)))]
    advice = _both_sides({row.export.format for row in rows}) if lacks_answers else []
    if all(row.state is State.NO_EXPORT for row in rows):
        advice.append(translate("Queue", "Choose the files that your chat apps exported. Help tells how to get them."))
    kind = "warning" if failed or left or lacks_answers else "success"
    lines = [" ".join(counts), *_of_failures(failed), " ".join(advice)]
    return Notice(kind, _headline(reports, kept), "\n".join(filter(None, lines)))


def _headline(reports: Sequence[ImportReport], kept: int) -> str:
    if not reports:
        return translate("Queue", "Nothing was read.")
    if all(report.is_nothing_new for report in reports):
        return translate("Queue", "Nothing new was found.")
    return translate("Queue", "%Ln message(s) read.", "", kept)


def _both_sides(formats: set[str]) -> list[str]:
    """What to do about chats in which only one person wrote; for an app whose own export holds one side, what saves both."""
    hints = [translate("Queue", "Only one person wrote in them, and a model learns from answers: add an export that holds both sides.")]
    if "discord-package" in formats:
        hints.append(translate("Queue", "For Discord, the program DiscordChatExporter saves both."))
    return hints


def _of_reports(reports: Sequence[ImportReport]) -> list[str]:
    counts = sum((Counter(report.counts) for report in reports), Counter[str]())
    del counts[_KEPT]
    why = count_words(counts)
    aside = translate("Queue", "%Ln row(s) set aside: %1.", "", counts.total()).replace("%1", why, 1)
    there = sum(report.already_there for report in reports)
    edited = sum(report.edited for report in reports)
    deleted = sum(report.deleted for report in reports)
    return _counts(
        (counts.total(), aside),
        (there, translate("Queue", "%Ln message(s) were here already.", "", there)),
        (edited, translate("Queue", "%Ln message(s) were edited since.", "", edited)),
        (deleted, translate("Queue", "%Ln message(s) were deleted since and taken out.", "", deleted)),
    )


def _counts(*counts: tuple[int, str]) -> list[str]:
    """The words of those that count something."""
    return [words for number, words in counts if number]


def _of_failures(failed: Sequence[QueueRow]) -> list[str]:
    sentence = translate("Queue", "%1 was not read: %2")
    named = [sentence.replace("%1", file_name(row)).replace("%2", said(row.why)) for row in failed[:NAMED]]
    more = len(failed) - NAMED
    return [*named, translate("Queue", "%Ln other(s) were not read either.", "", more)] if more > 0 else named


def _counted(row: QueueRow) -> str:
    report = row.outcome.report if row.outcome else None
    if report is None:
        return ""
    new, aside = report.counts[_KEPT] - report.already_there, _aside(report)
    read = translate("Queue", "%Ln new message(s)", "", new) if report.already_there else _messages(new)
    return ", ".join(
        _counts(
            (new, read),
            (report.edited, translate("Queue", "%Ln edited", "", report.edited)),
            (report.deleted, translate("Queue", "%Ln taken out", "", report.deleted)),
            (aside, translate("Queue", "%Ln set aside", "", aside)),
        )
    )


def _aside(report: ImportReport) -> int:
    return sum(report.counts.values()) - report.counts[_KEPT]


def _messages(number: int) -> str:
    return translate("Queue", "%Ln message(s)", "", number) if number else ""


def _listed(chats: int) -> str:
    return translate("Queue", "Has %Ln chat(s) to choose from", "", chats)


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))


@cache
def _facts() -> dict[str, FormatFacts]:
    return {facts.format: facts for facts in format_facts()}
