"""`voicetune project`: encrypted project files, and how the command gets at their keys."""

import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, cast

import typer

from voicetune_desktop import terminal
from voicetune_desktop.errors import KeyringUnavailable, ProjectLocked
from voicetune_desktop.keystore import SystemKeyStore
from voicetune_desktop.project import chats, examples, people
from voicetune_desktop.project.file import Project, create, open_project, open_with_secret, read_salt, remove, storage_errors
from voicetune_desktop.project.recovery import recovery_code


def project_command(file: Path, verb: str, *, as_json: bool) -> None:
    """Make a project, or show what is in it."""
    if verb == "new":
        with make_with_key(file) as project:
            _answer(_made(project), as_json=as_json)
        return
    with storage_errors(), open_with_key(file) as project:
        answer = {"recovery_code": recovery_code(project.key)} if verb == "export-key" else _info(project)
        _answer(answer, as_json=as_json)


def make_with_key(file: Path) -> Project:
    """A new project whose key lies in the key store of this computer; without one, a passphrase is asked for."""
    try:
        return create(file, keystore=SystemKeyStore())
    except KeyringUnavailable:
        terminal.note("This computer has no key store that VoiceTune trusts. The project gets a passphrase instead.")
        return create(file, passphrase=_passphrase("Passphrase", confirm=True))


def open_with_key(file: Path) -> Project:
    """Open a project with its stored key; without one, a passphrase or recovery code is asked for."""
    read_salt(file)
    try:
        return open_project(file, keystore=SystemKeyStore())
    except (KeyringUnavailable, ProjectLocked):
        return open_with_secret(file, _passphrase("Passphrase or recovery code"))


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


def _remove(file: Path) -> None:
    with suppress(KeyringUnavailable):
        SystemKeyStore().forget(read_salt(file).hex())
    remove(file)


def _passphrase(prompt: str, *, confirm: bool = False) -> str:
    if sys.stdin.isatty():
        secret = typer.prompt(prompt, hide_input=True, confirmation_prompt=confirm, err=True)
    else:
        secret = _line(sys.stdin.buffer.readline())
    if not secret:
        raise ProjectLocked("No passphrase was given.", "Type it, or send it as one line on standard input.")
    return secret


def _line(sent: bytes) -> str:
    """What was sent, read alike in every locale: other letters would make another key."""
    try:
        return sent.decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError:
        raise ProjectLocked("The passphrase on standard input is not UTF-8 text.", "Send it in that encoding.") from None


def _made(project: Project) -> dict[str, Any]:
    return {"path": str(project.path), "recovery_code": recovery_code(project.key)}


def _info(project: Project) -> dict[str, Any]:
    return {
        "path": str(project.path),
        "messages": chats.message_count(project),
        "chats": [{"title": c.title, "kind": c.kind, "messages": c.messages, "included": c.included} for c in chats.chats(project)],
        "people": [{"name": p.name, "role": p.role, "messages": p.messages} for p in people.people(project)],
        "sources": [{"format": s.format, "imported_at": s.imported_at, "counts": s.counts} for s in chats.sources(project)],
        "examples": {"train": examples.example_count(project, "train"), "valid": examples.example_count(project, "valid")},
    }


def _answer(answer: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        terminal.write_json(answer)
        return
    for name, value in answer.items():
        if isinstance(value, list):
            print(f"{name}:")
            for item in cast("list[dict[str, Any]]", value):
                print("  " + "  ".join(map(_words, item.values())))
        else:
            print(f"{name.replace('_', ' ')}: {_words(value)}")
    if "recovery_code" in answer:
        print("Write the recovery code down and keep it in a safe place. Whoever has it can open the project.")


def _words(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{count:,} {name}" for name, count in cast("dict[str, int]", value).items())
    return f"{value:,}" if type(value) is int else str(value)
