"""The `voicetune` command: one engine, two faces. Its names and answers are a contract (docs/command.md)."""

from pathlib import Path
from typing import Annotated

import typer

from voicetune_desktop import __version__, terminal
from voicetune_desktop.cli_evaluating import add_evaluating
from voicetune_desktop.cli_project import add_project
from voicetune_desktop.cli_training import AsJson, add_training
from voicetune_desktop.commands import export_options as export
from voicetune_desktop.commands import shaping_options as shape
from voicetune_desktop.frozen import become_child_if_asked

app = typer.Typer(
    name="voicetune",
    help="Turn your own chats into training data for a model that writes like you. Everything stays on this computer; only send, jobs, "
    "try and key may open a connection, when you call them.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

AsJsonl = Annotated[bool, typer.Option("--jsonl", help="One JSON object a line on standard output, and nothing else.")]


def _known_target(target_id: str) -> str:
    from voicetune_desktop.targets.registry import TARGETS

    return export.one_of(target_id, TARGETS)


def _checked_target(target_id: str) -> str:
    from voicetune_desktop.dataset.checks.rules import RULES

    return export.one_of(target_id, RULES)


def _known_targets(target_ids: list[str] | None) -> list[str] | None:
    return target_ids and [_known_target(target_id) for target_id in dict.fromkeys(target_ids)]


@app.callback(invoke_without_command=True)
def root(version: Annotated[bool, typer.Option("--version", help="Show the version and stop.")] = False) -> None:
    """Options before the command."""
    if version:
        typer.echo(f"voicetune {__version__}")
        raise typer.Exit


@app.command()
def inspect(
    paths: export.Paths,
    as_json: AsJson = False,
    format_id: export.Format = None,
    me: export.Me = None,
    date_order: export.Order = None,
    encoding: export.Encoding = None,
    zone: export.Zone = None,
    columns: export.Columns = None,
) -> int:
    """What is in these exports: app, chats, people, counts, questions."""
    from voicetune_desktop.commands.reading import inspect_command

    return inspect_command(
        paths, export.answers(me, date_order, encoding, columns, zone), export.named_format(format_id, columns), as_json=as_json
    )


@app.command()
def messages(
    paths: export.Paths,
    jsonl: AsJsonl = False,
    format_id: export.Format = None,
    me: export.Me = None,
    date_order: export.Order = None,
    encoding: export.Encoding = None,
    zone: export.Zone = None,
    columns: export.Columns = None,
) -> None:
    """Every message that a person wrote, in chat order."""
    from voicetune_desktop.commands.reading import messages_command

    messages_command(paths, export.answers(me, date_order, encoding, columns, zone), export.named_format(format_id, columns), jsonl=jsonl)


@app.command()
def scan(
    paths: Annotated[list[Path] | None, typer.Argument(help="Exports to look into.", show_default=False)] = None,
    rows: Annotated[Path | None, typer.Option("--rows", help="A JSONL file of texts instead of an export.")] = None,
    jsonl: AsJsonl = False,
    format_id: export.Format = None,
    encoding: export.Encoding = None,
    columns: export.Columns = None,
    detector: export.Detector = None,
    detector_python: export.DetectorPython = None,
    detector_model: export.DetectorModel = None,
) -> None:
    """What would be hidden."""
    from voicetune_desktop.commands.scanning import scan_exports, scan_rows

    if bool(paths) == bool(rows):
        raise typer.BadParameter("Give exports, or a file of rows with --rows.")
    asked = export.chosen_detector(detector, detector_python, detector_model)
    if rows:
        scan_rows(rows, jsonl=jsonl, detector=asked)
    else:
        answers = export.answers(encoding=encoding, columns=columns)
        scan_exports(paths or [], answers, export.named_format(format_id, columns), jsonl=jsonl, detector=asked)


@app.command(cls=shape.GroupedHelp)
def prepare(
    paths: export.Paths,
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
    hide_unusual: Annotated[
        bool, typer.Option("--hide-unusual", help="Hide unusual words, codes and long numbers, too, which nothing tells to be private.")
    ] = False,
    project: Annotated[
        Path | None, typer.Option("--project", help="Keep everything in this project file, made if it is not there.")
    ] = None,
    report: Annotated[Path | None, typer.Option("--report", help="Also write a report, without any message, as this page of HTML.")] = None,
    format_id: export.Format = None,
    me: export.Me = None,
    date_order: export.Order = None,
    encoding: export.Encoding = None,
    zone: export.Zone = None,
    columns: export.Columns = None,
    detector: export.Detector = None,
    detector_python: export.DetectorPython = None,
    detector_model: export.DetectorModel = None,
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
    answers = export.answers(me, date_order, encoding, columns, zone)
    asked = export.chosen_detector(detector, detector_python, detector_model)
    prepare_command(
        paths,
        People(assistant, tuple(also_assistant or ()), tuple(system_of or ())),
        out,
        settings,
        target or [],
        answers,
        export.named_format(format_id, columns),
        project,
        keep_names=keep_names,
        as_json=as_json,
        detector=asked,
        hide=hide,
        hide_unusual=hide_unusual,
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


add_project(app)
add_training(app)
add_evaluating(app)


def main() -> None:
    """Entry point of the `voicetune` command."""
    become_child_if_asked()
    terminal.run(lambda: app(standalone_mode=False))


if __name__ == "__main__":
    main()
