"""The `voicetune` command: one engine, two faces. Its names and answers are a contract (docs/command.md)."""

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from voicetune_desktop import __version__, terminal

if TYPE_CHECKING:
    from voicetune_desktop.model import Answers
    from voicetune_desktop.privacy.optional.choice import Choice

app = typer.Typer(
    name="voicetune",
    help="Turn your own chats into training data for a model that writes like you. Everything stays on this computer.",
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
    raise typer.BadParameter(f"There is no such format. Known are: {', '.join(known)}.")


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
        raise typer.BadParameter("There is no such encoding. Known are, among others: utf-8, cp1252, cp1251, gb18030.") from None
    return encoding


Encoding = Annotated[
    str | None,
    typer.Option("--encoding", help="How letters are stored, where a text file cannot tell: cp1252, cp1251 …", callback=_known_encoding),
]
Order = Annotated[DateOrder | None, typer.Option("--date-order", help="Order of day, month and year, where the file cannot tell.")]


def _known_engine(engine: str | None) -> str | None:
    if engine is None:
        return None
    from voicetune_desktop.privacy.optional.choice import ENGINES

    if engine in ENGINES:
        return engine
    raise typer.BadParameter(f"There is no such detector. Known are: {', '.join(ENGINES)}.")


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
) -> int:
    """What is in these exports: app, chats, people, counts, questions."""
    from voicetune_desktop.commands.reading import inspect_command

    return inspect_command(paths, _answers(me, date_order, encoding), format_id, as_json=as_json)


@app.command()
def messages(
    paths: Paths,
    jsonl: AsJsonl = False,
    format_id: Format = None,
    me: Me = None,
    date_order: Order = None,
    encoding: Encoding = None,
) -> None:
    """Every message that a person wrote, in chat order."""
    from voicetune_desktop.commands.reading import messages_command

    messages_command(paths, _answers(me, date_order, encoding), format_id, jsonl=jsonl)


@app.command()
def scan(
    paths: Annotated[list[Path] | None, typer.Argument(help="Exports to look into.", show_default=False)] = None,
    rows: Annotated[Path | None, typer.Option("--rows", help="A JSONL file of texts instead of an export.")] = None,
    jsonl: AsJsonl = False,
    format_id: Format = None,
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
        scan_exports(paths or [], format_id, jsonl=jsonl, detector=asked)


@app.command()
def prepare(
    paths: Paths,
    assistant: Annotated[str, typer.Option("--assistant", help="The person whose voice the model gets.")],
    out: Annotated[Path, typer.Option("--out", help="Folder for the training files.")],
    target: Annotated[
        list[str] | None, typer.Option("--target", help="Training format; may be given several times.", callback=_known_targets)
    ] = None,
    gap: Annotated[int, typer.Option("--gap", min=1, help="A pause of this many minutes starts a new conversation.")] = 60,
    max_tokens: Annotated[int | None, typer.Option("--max-tokens", min=16, help="Longest example; the model's limit if not given.")] = None,
    system: Annotated[str, typer.Option("--system", help="System prompt of every example.")] = "",
    valid: Annotated[float, typer.Option("--valid", min=0.0, max=0.5, help="Share of conversations held out, the latest ones.")] = 0.1,
    model: Annotated[str | None, typer.Option("--model", help="Model to count tokens for.")] = None,
    keep_names: Annotated[bool, typer.Option("--keep-names", help="Leave people's names as they are.")] = False,
    project: Annotated[
        Path | None, typer.Option("--project", help="Keep everything in this project file, made if it is not there.")
    ] = None,
    report: Annotated[Path | None, typer.Option("--report", help="Also write a report, without any message, as this page of HTML.")] = None,
    format_id: Format = None,
    me: Me = None,
    date_order: Order = None,
    encoding: Encoding = None,
    detector: Detector = None,
    detector_python: DetectorPython = None,
    detector_model: DetectorModel = None,
    as_json: AsJson = False,
) -> None:
    """The whole job at once: read, hide, make examples, check, write."""
    from voicetune_desktop.commands.preparing import Options, prepare_command

    options = Options(gap, max_tokens, system, valid, model)
    answers = _answers(me, date_order, encoding)
    asked = _detector(detector, detector_python, detector_model)
    prepare_command(
        paths,
        assistant,
        out,
        options,
        target or [],
        answers,
        format_id,
        project,
        keep_names=keep_names,
        as_json=as_json,
        detector=asked,
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


@app.command()
def project(
    file: Annotated[Path, typer.Argument(help="The project file.", show_default=False)],
    verb: Annotated[ProjectVerb, typer.Argument(help="What to do.", show_default=False)],
    delete_file: Annotated[bool, typer.Option("--delete-file", help="With forget: delete the project file, too.")] = False,
    out: Annotated[Path | None, typer.Option("--out", help="With report: the page of HTML to write.")] = None,
    as_json: AsJson = False,
) -> None:
    """Make an encrypted project file, show what is in one, write a report about it, say who can open it, or forget it."""
    from voicetune_desktop.commands.projects import project_command

    if (verb is ProjectVerb.REPORT) != (out is not None):
        raise typer.BadParameter("report takes --out, and nothing else does.")
    project_command(file, verb.value, delete_file=delete_file, out=out, as_json=as_json)


def _answers(me: str | None, date_order: DateOrder | None, encoding: str | None) -> "Answers":
    from voicetune_desktop.model import Answers

    return Answers(date_order=date_order.value if date_order else None, encoding=encoding, me=me)


def _detector(engine: str | None, python: Path | None, model: Path | None) -> "Choice | None":
    if len({one is None for one in (engine, python, model)}) > 1:
        raise typer.BadParameter("Another detector takes all of --detector, --detector-python and --detector-model.")
    if engine is None:
        return None
    from voicetune_desktop.commands.detecting import wanted_detector

    return wanted_detector(engine, python, model)


def main() -> None:
    """Entry point of the `voicetune` command."""
    terminal.run(lambda: app(standalone_mode=False))


if __name__ == "__main__":
    main()
