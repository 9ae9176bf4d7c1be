"""The man page of `voicetune`, made from the commands themselves, so that it says what `--help` says."""

from __future__ import annotations

import time
from typing import Any, Iterator

from materials import version
from places import moment

NAME = "voicetune"
PURPOSE = "turn your own chats into training data for a model that writes like you"
DESCRIPTION = (
    "Reads the exports of chat apps, replaces names and private data, and writes training files, all on this computer.",
    "Nothing leaves it unless you send it with a command that says so.",
    "The same work in a window: voicetune-desktop.",
)


def page() -> str:
    """The whole page in the language of man."""
    from typer.main import get_command

    from voicetune_desktop.cli import app

    return "\n".join([*_head(), *_commands(get_command(app), ""), *_foot()]) + "\n"


def _head() -> Iterator[str]:
    day = time.strftime("%Y-%m-%d", time.gmtime(moment()))
    yield f'.TH {NAME.upper()} 1 "{day}" "VoiceTune {version()}" "User commands"'
    yield from (".SH NAME", f"{NAME} \\- {PURPOSE}")
    yield from (".SH SYNOPSIS", f".B {NAME}", ".I COMMAND", "[options]")
    yield from (".SH DESCRIPTION", *map(plain, DESCRIPTION))
    yield ".SH COMMANDS"


def _foot() -> Iterator[str]:
    yield from (".SH EXIT STATUS", "0 when all is well, 1 when something went wrong, 2 when the command was used wrongly.")
    yield from (".SH SEE ALSO", "The folder", ".I /usr/share/doc/voicetune", "and the pages Help of the window.")


def _commands(group: Any, before: str) -> Iterator[str]:
    """Each command, and those below it."""
    for name, command in group.commands.items():
        whole = f"{before}{name}"
        if hasattr(command, "commands"):
            yield from _commands(command, f"{whole} ")
        elif not command.hidden:
            yield from _command(whole, command)


def _command(name: str, command: Any) -> Iterator[str]:
    arguments = [one for one in command.params if one.param_type_name == "argument"]
    words = " ".join(f"{one.name.upper()}{'...' if one.nargs == -1 else ''}" for one in arguments)
    yield from (f'.SS "{plain(f"{NAME} {name} {words}".strip())}"', plain(command.help or ""))
    for one in command.params:
        if one.param_type_name == "option" and not one.hidden and one.name != "help":
            yield from (".TP", f"\\fB{plain(', '.join(one.opts))}\\fR", plain(one.help or "See the command."))


def plain(text: str) -> str:
    """A text on one line, without what man would take for its own."""
    line = " ".join(text.replace("…", "...").split()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{line}" if line.startswith((".", "'")) else line
