"""The `voicetune` command: one engine, two faces. Its names and answers are a contract (docs/command.md)."""

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from voicetune_desktop import __version__, terminal
from voicetune_desktop.cli_evaluating import add_evaluating
from voicetune_desktop.cli_training import add_training
from voicetune_desktop.commands import shaping_options as shape
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.frozen import become_child_if_asked

if TYPE_CHECKING:
    from voicetune_desktop.model import Answers
    from voicetune_desktop.privacy.optional.choice import Choice

NO_ZONE = "none"
"""What `--zone` says of times that are to stay without one."""

app = typer.Typer(
    name="voicetune",
    help="Turn your own chats into training data for a model that writes like you. Everything stays on this computer; only send, jobs and "
    "key may open a connection, when you call them.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Paths = Annotated[list[Path], typer.Argument(help="A file, a folder or an archive; several parts of one download.", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object on standard output, and nothing else.")]
AsJsonl = Annotated[bool, typer.Option("--jsonl", help="One JSON object a line on standard output, and nothing else.")]


def _known_format(format_id: str | None) -> str | None:
    if format_id is None:
        return None
    from voicetune_desktop.importers.registry import importers

    return _one_of(format_id, [one.format for one in importers()])


def _known_target(target_id: str) -> str:
    from voicetune_desktop.targets.registry import TARGETS

    return _one_of(target_id, TARGETS)


def _checked_target(target_id: str) -> str:
    from voicetune_desktop.dataset.checks.rules import RULES

    return _one_of(target_id, RULES)


def _known_targets(target_ids: list[str] | None) -> list[str] | None:
    return target_ids and [_known_target(target_id) for target_id in dict.fromkeys(target_ids)]


def _one_of(wanted: str, known: Iterable[str]) -> str:
    if wanted in known:
        return wanted
    raise typer.BadParameter(f"There is no such format. These are known: {', '.join(known)}.")


Format = Annotated[str | None, typer.Option("--format", help="Read it as this format instead of the best match.", callback=_known_format)]
Me = Annotated[str | None, typer.Option("--me", help="Your name in these chats.")]


class DateOrder(StrEnum):
    """Order of day, month and year."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


def _known_encoding(encoding: str | None) -> str | None:
    try:
        b"?".decode(encoding or "utf-8")
    except (LookupError, ValueError):
        raise typer.BadParameter("There is no such encoding. Among others, these are known: utf-8, cp1252, cp1251, gb18030.") from None
    return encoding


Encoding = Annotated[
    str | None,
    typer.Option("--encoding", help="How letters are stored, where a text file cannot tell: cp1252, cp1251 …", callback=_known_encoding),
]


def _known_zone(zone: str | None) -> str | None:
    if zone is None or zone == NO_ZONE:
        return zone
    from voicetune_desktop.importers.zones import zone_named

    try:
        return zone_named(zone).key
    except VoiceTuneError as error:
        raise typer.BadParameter(str(error)) from None


Zone = Annotated[
    str | None,
    typer.Option("--zone", help="Zone of times that have none, as Europe/Berlin; none leaves them.", callback=_known_zone),
]
Order = Annotated[DateOrder | None, typer.Option("--date-order", help="Order of day, month and year, where the file cannot tell.")]


def _known_columns(columns: list[str] | None) -> list[str] | None:
    if not columns:
        return columns
    from voicetune_desktop.importers.table_columns import ROLES

    for role, sign, _ in (one.partition("=") for one in columns):
        if role not in ROLES or not sign:
            raise typer.BadParameter(f"Write ROLE=COLUMN; a role is one of {', '.join(ROLES)}.")
    return columns


Columns = Annotated[
    list[str] | None,
    typer.Option("--map", help="What a column of a table holds: --map sender=Name --map text=Body.", callback=_known_columns),
]


def _known_engine(engine: str | None) -> str | None:
    if engine is None:
        return None
    from voicetune_desktop.privacy.optional.choice import ENGINES

    if engine in ENGINES:
        return engine
    raise typer.BadParameter(f"There is no such detector. These are known: {', '.join(ENGINES)}.")


Detector = Annotated[str | None, typer.Option("--detector", help="Ask spacy, gliner or presidio, too.", callback=_known_engine)]
DetectorPython = Annotated[Path | None, typer.Option("--detector-python", help="The Python that has this detector.")]
DetectorModel = Annotated[Path | None, typer.Option("--detector-model", help="The folder of its model.")]


@app.callback(invoke_without_command=True)
def root(version: Annotated[bool, typer.Option("--version", help="Show the version and stop.")] = False) -> None:
    """Options before the command."""
    if version:
        typer.echo(f"voicetune {__version__}")
        raise typer.Exit


@app.command()
def inspect(
    paths: Paths,
    as_json: AsJson = False,
    format_id: Format = None,
    me: Me = None,
    date_order: Order = None,
    encoding: Encoding = None,
    zone: Zone = None,
    columns: Columns = None,
) -> int:
    """What is in these exports: app, chats, people, counts, questions."""
    from voicetune_desktop.commands.reading import inspect_command

    return inspect_command(paths, _answers(me, date_order, encoding, columns, zone), _format(format_id, columns), as_json=as_json)


@app.command()
def messages(
    paths: Paths,
    jsonl: AsJsonl = False,
    format_id: Format = None,
    me: Me = None,
    date_order: Order = None,
    encoding: Encoding = None,
    zone: Zone = None,
    columns: Columns = None,
) -> None:
    """Every message that a person wrote, in chat order."""
    from voicetune_desktop.commands.reading import messages_command

    messages_command(paths, _answers(me, date_order, encoding, columns, zone), _format(format_id, columns), jsonl=jsonl)


@app.command()
def scan(
    paths: Annotated[list[Path] | None, typer.Argument(help="Exports to look into.", show_default=False)] = None,
    rows: Annotated[Path | None, typer.Option("--rows", help="A JSONL file of texts instead of an export.")] = None,
    jsonl: AsJsonl = False,
    format_id: Format = None,
    encoding: Encoding = None,
    columns: Columns = None,
    detector: Detector = None,
    detector_python: DetectorPython = None,
    detector_model: DetectorModel = None,
) -> None:
    """What would be hidden."""
    from voicetune_desktop.commands.scanning import scan_exports, scan_rows

    if bool(paths) == bool(rows):
        raise typer.BadParameter("Give exports, or a file of rows with --rows.")
    asked = _detector(detector, detector_python, detector_model)
    if rows:
        scan_rows(rows, jsonl=jsonl, detector=asked)
    else:
        answers = _answers(None, None, encoding, columns, None)
        scan_exports(paths or [], answers, _format(format_id, columns), jsonl=jsonl, detector=asked)


@app.command(cls=shape.GroupedHelp)
def prepare(
    paths: Paths,
    assistant: Annotated[str, typer.Option("--assistant", help="The person whose voice the model gets.")],
    out: Annotated[Path, typer.Option("--out", help="Folder for the training files.")],
    also_assistant: Annotated[
        list[str] | None, typer.Option("--also-assistant", help="Another person who is an assistant, too; may be given several times.")
    ] = None,
    target: Annotated[
        list[str] | None, typer.Option("--target", help="Training format; may be given several times.", callback=_known_targets)
    ] = None,
    gap: shape.Gap = 60,
    join_replies: shape.JoinReplies = True,
    joiner: shape.Joiner = shape.JoinedBy.NEWLINE,
    labels: shape.Labels = True,
    openers: shape.Openers = shape.OpenerUse.CONTEXT,
    min_turns: shape.MinTurns = 2,
    max_tokens: shape.MaxTokens = None,
    carried: shape.Carried = 0.25,
    shortest_answer: shape.ShortestAnswer = 0,
    link_only: shape.LinkOnly = shape.AnswerUse.CONTEXT,
    one_word: shape.OneWord = shape.AnswerUse.TRAIN,
    copied: shape.Copied = shape.AnswerUse.CONTEXT,
    copies: shape.Copies = 3,
    since: shape.Since = None,
    until: shape.Until = None,
    language: shape.Languages = None,
    largest_share: shape.LargestShare = 1.0,
    valid: shape.Valid = 0.1,
    test_share: shape.TestShare = 0.0,
    split_by: shape.SplitBy = shape.SplitWay.TIME,
    seed: shape.Seed = 1,
    system: shape.System = "",
    system_of: shape.SystemOf = None,
    epochs: shape.Epochs = None,
    model: Annotated[str | None, typer.Option("--model", help="Model to count tokens for.")] = None,
    keep_names: Annotated[bool, typer.Option("--keep-names", help="Leave people's names as they are.")] = False,
    hide: Annotated[
        Path | None, typer.Option("--hide", exists=True, dir_okay=False, help="A text file of words to hide, too, one a line.")
    ] = None,
    project: Annotated[
        Path | None, typer.Option("--project", help="Keep everything in this project file, made if it is not there.")
    ] = None,
    report: Annotated[Path | None, typer.Option("--report", help="Also write a report, without any message, as this page of HTML.")] = None,
    format_id: Format = None,
    me: Me = None,
    date_order: Order = None,
    encoding: Encoding = None,
    zone: Zone = None,
    columns: Columns = None,
    detector: Detector = None,
    detector_python: DetectorPython = None,
    detector_model: DetectorModel = None,
    as_json: AsJson = False,
) -> None:
    """The whole job at once: read, hide, make examples, check, write."""
    from voicetune_desktop.commands.preparing import People, prepare_command

    settings = shape.shaped(
        gap_minutes=gap,
        join_replies=join_replies,
        joiner=joiner,
        label_speakers=labels,
        openers=openers,
        min_turns=min_turns,
        max_tokens=max_tokens,
        carried_share=carried,
        shortest_answer=shortest_answer,
        link_only=link_only,
        one_word=one_word,
        copied=copied,
        max_copies=copies,
        since=since,
        until=until,
        languages=[code.lower() for code in language or ()],
        largest_share=largest_share,
        valid_share=valid,
        test_share=test_share,
        split_by=split_by,
        split_seed=seed,
        system=system,
        epochs=epochs,
        model=model or None,
    )
    answers = _answers(me, date_order, encoding, columns, zone)
    asked = _detector(detector, detector_python, detector_model)
    prepare_command(
        paths,
        People(assistant, tuple(also_assistant or ()), tuple(system_of or ())),
        out,
        settings,
        target or [],
        answers,
        _format(format_id, columns),
        project,
        keep_names=keep_names,
        as_json=as_json,
        detector=asked,
        hide=hide,
        report_file=report,
    )


@app.command()
def check(
    files: Annotated[list[Path], typer.Argument(help="Finished training files.", show_default=False)],
    target: Annotated[str, typer.Option("--target", help="The format to check against.", callback=_checked_target)] = "openai-chat",
    model: Annotated[str | None, typer.Option("--model", help="Model to count tokens for.")] = None,
    fix: Annotated[Path | None, typer.Option("--fix", help="Write the file with every safe fix applied.")] = None,
    held_out: Annotated[Path | None, typer.Option("--held-out", help="The file that measures the training; may be short.")] = None,
    private: Annotated[bool, typer.Option("--private/--no-private", help="Look for private data, too.")] = True,
    as_json: AsJson = False,
) -> int:
    """Check finished training files against a trainer's rules. A file named valid…, test… or eval… is held out, too."""
    from voicetune_desktop.commands.checking import check_command

    return check_command(files, target, model, fix, held_out=held_out, private=private, as_json=as_json)


class ProjectVerb(StrEnum):
    """What `voicetune project FILE` can do."""

    NEW = "new"
    INFO = "info"
    EXPORT_KEY = "export-key"
    PASSPHRASE = "passphrase"  # noqa: S105
    KEYRING = "keyring"
    FORGET = "forget"
    FORGET_NAMES = "forget-names"
    REPORT = "report"
    SOURCES = "sources"
    ANSWER = "answer"


@app.command()
def project(
    file: Annotated[Path, typer.Argument(help="The project file.", show_default=False)],
    verb: Annotated[ProjectVerb, typer.Argument(help="What to do.", show_default=False)],
    source: Annotated[int | None, typer.Argument(help="With answer: the number of a source.", show_default=False)] = None,
    delete_file: Annotated[bool, typer.Option("--delete-file", help="With forget: delete the project file, too.")] = False,
    out: Annotated[Path | None, typer.Option("--out", help="With report: the page of HTML to write.")] = None,
    me: Me = None,
    date_order: Order = None,
    encoding: Encoding = None,
    zone: Zone = None,
    as_json: AsJson = False,
) -> None:
    """Make an encrypted project file, show what is in one, answer anew about an export, report, say who can open it, or forget it."""
    from voicetune_desktop.commands.projects import project_command

    answers = {"me": me, "date_order": date_order and date_order.value, "encoding": encoding, "zone": zone}
    said = {name: None if value == NO_ZONE else value for name, value in answers.items() if value}
    if (verb is ProjectVerb.REPORT) != (out is not None):
        raise typer.BadParameter("report takes --out, and nothing else does.")
    if (verb is ProjectVerb.ANSWER) != bool(source is not None and said) or (source is None) != (not said):
        raise typer.BadParameter("answer takes the number of a source and what is so, as in: answer 1 --zone Europe/Berlin.")
    given = (source, said) if source is not None else None
    project_command(file, verb.value, delete_file=delete_file, out=out, given=given, as_json=as_json)


add_training(app)
add_evaluating(app)


def _format(format_id: str | None, columns: list[str] | None) -> str | None:
    """The format that the person named; whoever tells what columns hold means a table."""
    return format_id or ("table" if columns else None)


def _answers(me: str | None, date_order: DateOrder | None, encoding: str | None, columns: list[str] | None, zone: str | None) -> "Answers":
    from voicetune_desktop.model import Answers

    mapping = tuple((role, column) for role, _, column in (one.partition("=") for one in columns or ()))
    order = date_order.value if date_order else None
    return Answers(date_order=order, encoding=encoding, me=me, mapping=mapping, zone=None if zone == NO_ZONE else zone)


def _detector(engine: str | None, python: Path | None, model: Path | None) -> "Choice | None":
    if len({one is None for one in (engine, python, model)}) > 1:
        raise typer.BadParameter("Another detector takes all of --detector, --detector-python and --detector-model.")
    if engine is None:
        return None
    from voicetune_desktop.commands.detecting import wanted_detector

    return wanted_detector(engine, python, model)


def main() -> None:
    """Entry point of the `voicetune` command."""
    become_child_if_asked()
    terminal.run(lambda: app(standalone_mode=False))


if __name__ == "__main__":
    main()
