"""`voicetune prepare`: the whole job at once."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from msgspec import Struct

from voicetune_desktop import terminal
from voicetune_desktop.commands.detecting import use_detector
from voicetune_desktop.commands.found import guessed_columns, refuse_missing, tell
from voicetune_desktop.commands.own_words import words_in
from voicetune_desktop.commands.project_keys import opened_or_made
from voicetune_desktop.dataset.cost import money
from voicetune_desktop.dataset.providers import known_model, services
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.tokens import guessed_about
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.model import Answers
from voicetune_desktop.operations.inspecting import unpacked_size
from voicetune_desktop.operations.preparing import PrepareReport, Wishes, prepare
from voicetune_desktop.operations.reporting import save_report
from voicetune_desktop.privacy.kind_words import kinds_said
from voicetune_desktop.privacy.optional.choice import Choice
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.for_one_run import create_for_one_run
from voicetune_desktop.project.storage import storage_errors


class People(Struct, frozen=True):
    """Who the assistants are, by name, and system prompts of single chats, as "CHAT=TEXT"."""

    assistant: str
    also: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()


def prepare_command(  # noqa: PLR0917
    paths: Sequence[Path],
    who: People,
    out: Path,
    settings: Settings,
    targets: Sequence[str],
    answers: Answers,
    format_id: str | None,
    project_file: Path | None,
    *,
    keep_names: bool,
    as_json: bool,
    detector: Choice | None = None,
    hide: Path | None = None,
    hide_unusual: bool = False,
    report_file: Path | None = None,
) -> None:
    """Prepare training files and report what was made, on request also as a page to keep."""
    wishes = Wishes(
        assistant=who.assistant,
        also_assistants=who.also,
        chat_prompts=_chat_prompts(who.prompts),
        out=out,
        settings=settings,
        targets=tuple(targets) or ("openai-chat",),
        keep_names=keep_names,
        own_words=words_in(hide),
        hide_unusual=hide_unusual,
        answers=answers,
        format=format_id,
    )
    refuse_missing(paths)
    with storage_errors(), _project(project_file, paths) as project:
        use_detector(project, detector)
        report = terminal.drive(prepare(project, paths, wishes))
        if report_file:
            terminal.drive(save_report(project, report_file))
    tell((other.paths[0], other.why) for other in report.failed)
    for warning in _warnings(report, wishes.settings.model):
        terminal.note(warning)
    if as_json:
        terminal.write_json({name: getattr(report, name) for name in report.__struct_fields__ if name not in ASIDE})
    else:
        _show(report)


ASIDE = ("questions", "set_aside", "failed", "unsure", "alike", "unusual")
"""Fields of a report that are no part of the answer, but are said beside it."""
ALIKE_TOLD = 10
"""Pairs of chats that look like one which are named."""
_GUESSED = {"date_order": "dates were", "encoding": "letters of a text file were"}
_OPTIONS = {"date_order": "--date-order", "encoding": "--encoding"}


def _chat_prompts(prompts: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Title and prompt of each "CHAT=TEXT"."""
    parts = [prompt.partition("=") for prompt in prompts]
    if any(not sign for _, sign, _ in parts):
        raise VoiceTuneError("A system prompt of one chat needs its title, = and the text.", 'Write --system-of "Book club=You are …".')
    return tuple((title.strip(), text) for title, _, text in parts)


def _warnings(report: PrepareReport, model: str) -> Iterator[str]:
    if guess := guessed_about(model):
        yield f"{guess} Another limit can be given with --max-tokens."
    for kind, guess in dict.fromkeys((question.kind, question.guess) for question in report.questions):
        yield f"The {_GUESSED[kind]} read as {guess}; the file cannot tell. Say it with {_OPTIONS[kind]} if that is wrong."
    yield from guessed_columns(report.unsure)
    for one, other in report.alike[:ALIKE_TOLD]:
        yield f"These two look like the same chat, and both were read: {one} and {other}. In the window they can be merged; see --project."
    if (more := len(report.alike) - ALIKE_TOLD) > 0:
        yield f"More pairs of chats that look alike: {more}."
    if unread := report.set_aside.get("unparsable"):
        yield terminal.UNREAD.format(unread)
    if report.checks["errors"]:
        paths = ", ".join(file["path"] for file in report.files)
        yield f"A trainer would refuse these files as they are; `voicetune check` says why: {paths}"


def _project(file: Path | None, paths: Sequence[Path]) -> AbstractContextManager[Project]:
    return opened_or_made(file) if file else create_for_one_run(unpacked_size(paths))


def _show(report: PrepareReport) -> None:
    tokens, examples = report.tokens, report.examples
    print(f"{report.messages:,} messages read.")
    for reason, count in report.set_aside.items():
        print(f"  set aside, {reason}: {count:,}")
    print(f"{examples['train']:,} examples to train on, {examples['valid']:,} held out.")
    if test := examples.get("test"):
        print(f"{test:,} kept for a test, in no file.")
    for reason, count in examples["dropped"].items():
        print(f"  left out, {reason.replace('_', ' ')}: {count:,}")
    print(f"{tokens['total']:,} tokens for {tokens['model']}, {tokens['assistant']:,} of them the assistant's; longest {tokens['max']:,}.")
    if line := _cost(report):
        print(line)
    _show_private(report)
    for proof in report.trained:
        print(f"{proof['examples_written']:,} examples written, {proof['examples_trained']:,} will be trained ({proof['target']}).")
        if "canaries" in proof:
            print(f"{proof['canaries']:,} of them are canaries.")
    print(f"Checks: {report.checks['errors']} errors, {report.checks['warnings']} warnings.")
    for file in report.files:
        rows = f"  {file['examples']:,} examples" if file["examples"] else ""
        print(f"{file['path']}  {file['bytes']:,} bytes{rows}")
    print("No program finds everything. Read a few examples before you share the files.")


def _show_private(report: PrepareReport) -> None:
    for kind, count in report.privacy["replaced"].items():
        print(f"  hidden, {kinds_said([kind])}: {count:,}")
    if report.privacy["review"]:
        print(f"  {report.privacy['review']:,} doubtful ones are hidden, too; open the project in the window to decide.")
    if report.unusual:
        print(f"  {report.unusual:,} unusual words and numbers stay visible; --hide-unusual hides them, too.")


def _cost(report: PrepareReport) -> str:
    """What training the chosen model costs, in a line; empty where nobody trains it or the price is not known."""
    known = known_model(report.tokens["model"])
    found = next((cost for cost in report.cost if known and cost["model"] == known.id and cost["cost"] is not None), None)
    if not found:
        return ""
    label = next(service.label for service in services() if service.id == found["service"])
    amount, price = (money(found[name], found["currency"]) for name in ("cost", "price"))
    epochs = "1 epoch" if found["epochs"] == 1 else f"{found['epochs']} epochs"
    return (
        f"Training {found['model']} at {label} costs {amount}: {epochs}, {found['tokens']:,} tokens at {price} a million "
        f"(price of {found['price_date']})."
    )
