"""How the command gets at a project's key: the key store of this computer, or what a person types."""

import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

import typer

from voicetune_desktop import terminal
from voicetune_desktop.errors import KeyringUnavailable, ProjectLocked
from voicetune_desktop.keystore import SystemKeyStore
from voicetune_desktop.project import chats
from voicetune_desktop.project.file import Project, create, open_project, open_with_secret, read_salt, remove


def make_with_key(file: Path) -> Project:
    """A new project whose key lies in the key store of this computer; without one, a passphrase is asked for."""
    try:
        return create(file, keystore=SystemKeyStore())
    except KeyringUnavailable:
        terminal.note("This computer has no key store that VoiceTune trusts. The project gets a passphrase instead.")
        return create(file, passphrase=ask_passphrase("Passphrase", confirm=True))


def open_with_key(file: Path) -> Project:
    """Open a project with its stored key; without one, a passphrase or recovery code is asked for."""
    read_salt(file)
    try:
        return open_project(file, keystore=SystemKeyStore())
    except (KeyringUnavailable, ProjectLocked):
        return open_with_secret(file, ask_passphrase("Passphrase or recovery code"))


@contextmanager
def opened_or_made(file: Path) -> Generator[Project]:
    """The project in a file, made if there is none. A new one into which nothing was imported goes again, with its key."""
    made = not file.exists()
    project = make_with_key(file) if made else open_with_key(file)
    useless = made
    try:
        with project:
            try:
                yield project
            finally:
                useless = made and not chats.message_count(project)
    finally:
        if useless:
            _remove(file)


def key_store() -> SystemKeyStore | None:
    """The key store of this computer, or None where there is none."""
    try:
        return SystemKeyStore()
    except KeyringUnavailable:
        return None


def ask_passphrase(prompt: str, *, confirm: bool = False) -> str:
    """What a person types without seeing it, twice to `confirm`; without a terminal, one line of standard input. Raises ProjectLocked."""
    if sys.stdin.isatty():
        secret = typer.prompt(prompt, hide_input=True, confirmation_prompt=confirm, err=True)
    else:
        secret = _line(sys.stdin.buffer.readline())
    if not secret:
        raise ProjectLocked("No passphrase was given.", "Type it, or send it as one line on standard input.")
    return secret


def _remove(file: Path) -> None:
    with suppress(KeyringUnavailable):
        SystemKeyStore().forget(read_salt(file).hex())
    remove(file)


def _line(sent: bytes) -> str:
    """What was sent, read alike in every locale and without the mark that PowerShell may add: other letters would make another key."""
    try:
        return sent.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        raise ProjectLocked("The passphrase on standard input is not UTF-8 text.", "Send it in that encoding.") from None
