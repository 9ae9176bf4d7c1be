"""`voicetune project`: making encrypted project files, looking into them, and who can open them."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import typer

from voicetune_desktop import terminal
from voicetune_desktop.commands.project_keys import ask_passphrase, key_store, make_with_key, open_with_key
from voicetune_desktop.commands.project_sources import Given, sources
from voicetune_desktop.commands.project_sources import answer as answer_anew
from voicetune_desktop.errors import ProjectError
from voicetune_desktop.project import chats, examples, keys, people, source_answers
from voicetune_desktop.project.file import Project, read_salt, remove
from voicetune_desktop.project.recovery import recovery_code
from voicetune_desktop.project.storage import storage_errors

Answer = dict[str, Any]

CODE_IS_NEW = "Write the recovery code down and keep it in a safe place. Whoever has it can open the project."
FORGETTING = "Without its key nobody can open this project again, except with its recovery code. Forget the key?"


def project_command(file: Path, verb: str, *, delete_file: bool, out: Path | None, given: Given | None, as_json: bool) -> None:
    """Do one of `VERBS`, or make or forget a project, and say what came of it."""
    if verb == "new":
        with make_with_key(file) as project:
            answer = _made(project)
    elif verb == "forget":
        answer = _forget(file, delete_file=delete_file)
    else:
        with storage_errors(), open_with_key(file) as project:
            answer = _report(project, out) if out else answer_anew(project, given) if given else VERBS[verb](project)
    _answer(answer, as_json=as_json)


def _made(project: Project) -> Answer:
    return {"path": str(project.path), "recovery_code": recovery_code(project.key)}


def _code(project: Project) -> Answer:
    return {"recovery_code": recovery_code(project.key)}


def _passphrase(project: Project) -> Answer:
    keys.use_passphrase(project, ask_passphrase("New passphrase", confirm=True), key_store())
    return {"opened_by": "passphrase", **_code(project)}


def _keyring(project: Project) -> Answer:
    store = keys.needed(key_store())
    keys.use_key_store(project, store)
    return {"opened_by": store.label, **_code(project)}


def _forget_names(project: Project) -> Answer:
    return {"names_forgotten": keys.forget_names(project)}


def _forget(file: Path, *, delete_file: bool) -> Answer:
    """Remove the key and, on request, the file. The file needs no key for that, so nothing is asked but whether to do it."""
    read_salt(file)
    if sys.stdin.isatty():
        typer.confirm(FORGETTING, abort=True, err=True)
    store = key_store()
    gone = store is not None and keys.forget_key(file, store)
    if delete_file:
        remove(file)
    elif not gone:
        raise ProjectError("The key of this project is not kept on this computer.", "To remove the project, add --delete-file.")
    return {"key_forgotten": gone, "file_deleted": delete_file}


def _info(project: Project) -> Answer:
    return {
        "path": str(project.path),
        "messages": chats.message_count(project),
        "chats": [{"title": c.title, "kind": c.kind, "messages": c.messages, "included": c.included} for c in chats.chats(project)],
        "people": [{"name": p.name, "role": p.role, "messages": p.messages} for p in people.people(project)],
        "sources": [{"format": s.format, "imported_at": s.imported_at, "counts": s.counts} for s in source_answers.told(project)],
        "examples": {"train": examples.example_count(project, "train"), "valid": examples.example_count(project, "valid")},
    }


def _report(project: Project, out: Path) -> Answer:
    from voicetune_desktop.operations.reporting import save_report  # it loads everything that finds private data

    return {"report": str(terminal.drive(save_report(project, out)))}


def _answer(answer: Answer, *, as_json: bool) -> None:
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
        print(CODE_IS_NEW)


def _words(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(_words, cast("list[Any]", value)))
    if isinstance(value, dict):
        return ", ".join(f"{_words(count)} {name}" for name, count in cast("dict[str, Any]", value).items())
    return f"{value:,}" if type(value) is int else terminal.harmless(str(value))


VERBS: dict[str, Callable[[Project], Answer]] = {
    "info": _info,
    "export-key": _code,
    "passphrase": _passphrase,
    "keyring": _keyring,
    "forget-names": _forget_names,
    "sources": sources,
}
"""What can be done with a project that is open."""
