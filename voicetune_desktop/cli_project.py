"""The command that works on an encrypted project file."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from voicetune_desktop.cli_training import AsJson
from voicetune_desktop.commands import export_options as export


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


def project(
    file: Annotated[Path, typer.Argument(help="The project file.", show_default=False)],
    verb: Annotated[ProjectVerb, typer.Argument(help="What to do.", show_default=False)],
    source: Annotated[int | None, typer.Argument(help="With answer: the number of a source.", show_default=False)] = None,
    delete_file: Annotated[bool, typer.Option("--delete-file", help="With forget: delete the project file, too.")] = False,
    out: Annotated[Path | None, typer.Option("--out", help="With report: the page of HTML to write.")] = None,
    me: export.Me = None,
    date_order: export.Order = None,
    encoding: export.Encoding = None,
    zone: export.Zone = None,
    as_json: AsJson = False,
) -> None:
    """Make an encrypted project file, or show what is in one. Also: answer anew about an export, report, say who can open it, forget it."""
    from voicetune_desktop.commands.projects import project_command

    answers = {"me": me, "date_order": date_order and date_order.value, "encoding": encoding, "zone": zone}
    said = {name: None if value == export.NO_ZONE else value for name, value in answers.items() if value}
    if (verb is ProjectVerb.REPORT) != (out is not None):
        raise typer.BadParameter("report takes --out, and nothing else does.")
    if (verb is ProjectVerb.ANSWER) != bool(source is not None and said) or (source is None) != (not said):
        raise typer.BadParameter("answer takes the number of a source and what is so, as in: answer 1 --zone Europe/Berlin.")
    given = (source, said) if source is not None else None
    project_command(file, verb.value, delete_file=delete_file, out=out, given=given, as_json=as_json)


def add_project(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(project)
