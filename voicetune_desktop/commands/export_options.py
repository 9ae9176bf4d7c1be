"""The options of every command that reads exports: how they are read, and which detector of your own is asked, too."""

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from voicetune_desktop.errors import VoiceTuneError

if TYPE_CHECKING:
    from voicetune_desktop.model import Answers
    from voicetune_desktop.privacy.optional.choice import Choice

NO_ZONE = "none"
"""What `--zone` says of times that are to stay without one."""


class DateOrder(StrEnum):
    """Order of day, month and year."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


def one_of(wanted: str, known: Iterable[str]) -> str:
    """The format if it is a known one. Raises BadParameter."""
    if wanted in known:
        return wanted
    raise typer.BadParameter(f"There is no such format. These are known: {', '.join(known)}.")


def _known_format(format_id: str | None) -> str | None:
    if format_id is None:
        return None
    from voicetune_desktop.importers.registry import importers

    return one_of(format_id, [one.format for one in importers()])


def _known_encoding(encoding: str | None) -> str | None:
    try:
        b"?".decode(encoding or "utf-8")
    except (LookupError, ValueError):
        raise typer.BadParameter("There is no such encoding. Among others, these are known: utf-8, cp1252, cp1251, gb18030.") from None
    return encoding


def _known_zone(zone: str | None) -> str | None:
    if zone is None or zone == NO_ZONE:
        return zone
    from voicetune_desktop.importers.times.zones import zone_named

    try:
        return zone_named(zone).key
    except VoiceTuneError as error:
        raise typer.BadParameter(str(error)) from None


def _known_columns(columns: list[str] | None) -> list[str] | None:
    if not columns:
        return columns
    from voicetune_desktop.importers.table.columns import ROLES

    for role, sign, _ in (one.partition("=") for one in columns):
        if role not in ROLES or not sign:
            raise typer.BadParameter(f"Write ROLE=COLUMN; a role is one of {', '.join(ROLES)}.")
    return columns


def _known_engine(engine: str | None) -> str | None:
    if engine is None:
        return None
    from voicetune_desktop.privacy.optional.choice import ENGINES

    if engine in ENGINES:
        return engine
    raise typer.BadParameter(f"There is no such detector. These are known: {', '.join(ENGINES)}.")


Paths = Annotated[list[Path], typer.Argument(help="A file, a folder or an archive; several parts of one download.", show_default=False)]
Format = Annotated[str | None, typer.Option("--format", help="Read it as this format instead of the best match.", callback=_known_format)]
Me = Annotated[str | None, typer.Option("--me", help="Your name in these chats.")]
Order = Annotated[DateOrder | None, typer.Option("--date-order", help="Order of day, month and year, where the file cannot tell.")]
Encoding = Annotated[
    str | None,
    typer.Option("--encoding", help="How letters are stored, where a text file cannot tell: cp1252, cp1251 …", callback=_known_encoding),
]
Zone = Annotated[
    str | None,
    typer.Option("--zone", help="Zone of times that have none, as Europe/Berlin; none leaves them.", callback=_known_zone),
]
Columns = Annotated[
    list[str] | None,
    typer.Option("--map", help="What a column of a table holds: --map sender=Name --map text=Body.", callback=_known_columns),
]
Detector = Annotated[str | None, typer.Option("--detector", help="Ask spacy, gliner or presidio, too.", callback=_known_engine)]
DetectorPython = Annotated[Path | None, typer.Option("--detector-python", help="The Python that has this detector.")]
DetectorModel = Annotated[Path | None, typer.Option("--detector-model", help="The folder of its model.")]


def named_format(format_id: str | None, columns: list[str] | None) -> str | None:
    """The format that the person named; whoever tells what columns hold means a table."""
    return format_id or ("table" if columns else None)


def answers(
    me: str | None = None,
    date_order: DateOrder | None = None,
    encoding: str | None = None,
    columns: list[str] | None = None,
    zone: str | None = None,
) -> "Answers":
    """What the person said about the exports."""
    from voicetune_desktop.model import Answers

    mapping = tuple((role, column) for role, _, column in (one.partition("=") for one in columns or ()))
    order = date_order.value if date_order else None
    return Answers(date_order=order, encoding=encoding, me=me, mapping=mapping, zone=None if zone == NO_ZONE else zone)


def chosen_detector(engine: str | None, python: Path | None, model: Path | None) -> "Choice | None":
    """The other detector; None where none is asked. Raises BadParameter where only a part of it is named."""
    if len({one is None for one in (engine, python, model)}) > 1:
        raise typer.BadParameter("Another detector takes all of --detector, --detector-python and --detector-model.")
    if engine is None:
        return None
    from voicetune_desktop.commands.detecting import wanted_detector

    return wanted_detector(engine, python, model)
