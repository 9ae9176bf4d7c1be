"""Translations of the window: `python packaging/translations.py update | missing LANG | fill LANG FILE | release | check`.

update          brings resources/translations/voicetune_LANG.ts up to the texts of the program
missing LANG    prints what is not translated yet as JSON: [{"source", "comment", "plural", "forms", "contexts", "hint", "was"}]
fill LANG FILE  writes translations: [{"source": …, "translation": "…" or ["one", "many"], "context": …, "comment": …}]; context and
                comment only where one text needs several translations. What does not fit is named and left out
release         makes the .qm files that the program reads; they are kept beside their sources, so that running needs no tool
check           says what is missing or does not fit; whether the .qm files are of now is for the tests

Needs the environment of `make setup`: lupdate and lrelease come with PySide6.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import linguist
from core_texts import CONTEXT, core_texts
from linguist import Message, misfits
from places import ROOT
from translatable import Text, format_texts, window_texts

FOLDER = ROOT / "resources" / "translations"
TEMPLATES = FOLDER / "core_templates.json"
"""Texts with holes of the rooms without Qt, which gui/core_words.py holds against what it is to say."""
LANGUAGES = ("de", "es", "pt_BR")


@cache
def texts() -> tuple[Text, ...]:
    """Every text that a person can see, each once a context."""
    found: dict[tuple[str, str, str], Text] = {}
    for text in (*window_texts(), *format_texts(), *core_texts()):
        found.setdefault((text.context, text.source, text.comment), text)
    return tuple(sorted(found.values()))


def update() -> int:
    """Let lupdate merge the texts into the sources of every language."""
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder, "texts.py")
        listing.write_text("\n".join(map(_call, texts())), encoding="utf-8")
        for code in LANGUAGES:
            _tool("lupdate", "-silent", "-no-obsolete", "-locations", "none", str(listing), "-ts", str(source_file(code)))
            _follow(source_file(code))
    TEMPLATES.write_text(templates(), encoding="utf-8", newline="\n")
    return 0


def templates() -> str:
    """What TEMPLATES holds: one text a line."""
    sources = (text.source for text in texts() if text.context == CONTEXT and "%1" in text.source)
    return json.dumps(list(sources), ensure_ascii=False, indent=0) + "\n"


def missing(code: str) -> int:
    """Print what is to be translated, texts that are the same in several places once."""
    hints: dict[tuple[str, str], list[str]] = {}
    for text in texts():
        hints.setdefault((text.source, text.comment), []).append(text.hint)
    entries: dict[tuple[str, str, bool], dict[str, Any]] = {}
    for message in linguist.read(source_file(code)):
        if not message.done:
            entry = entries.setdefault((message.source, message.comment, message.plural), _entry(message))
            entry["contexts"].append(message.context)
            entry["hint"] = sorted(set(hints.get((message.source, message.comment), ())))
    print(json.dumps(list(entries.values()), ensure_ascii=False, indent=1))
    return 0


def fill(code: str, path: str) -> int:
    """Write translations from a file of JSON; gives 1 where some do not fit."""
    messages = linguist.read(source_file(code))
    problems = [problem for given in json.loads(Path(path).read_text(encoding="utf-8")) for problem in put(messages, given)]
    linguist.write(source_file(code), messages)
    print("\n".join([*problems, f"{sum(not message.done for message in messages)} of {len(messages)} are not translated yet."]))
    return int(bool(problems))


def put(messages: Iterable[Message], given: dict[str, Any]) -> list[str]:
    """Translate all messages that `given` is meant for; says what does not fit."""
    wanted = [message for message in messages if _is_meant(message, given)]
    said: str | list[str] = given["translation"]
    forms = [said] if isinstance(said, str) else said
    if not wanted:
        return [f"{given['source']!r}: there is no such text"]
    problems = [problem for message in wanted for problem in unfit(message, forms)]
    if not problems:
        for message in wanted:
            message.forms, message.done = list(forms), True
    return list(dict.fromkeys(problems))


def unfit(message: Message, forms: Sequence[str]) -> list[str]:
    """Why these forms cannot be the translation of a message."""
    if len(forms) != len(message.forms):
        return [f"{message.source!r}: needs {len(message.forms)} form(s)"]
    return [f"{message.source!r}: {form!r} {problem}" for form in forms for problem in misfits(message.source, form)]


def release() -> int:
    """Make what the program reads; a window that is open goes on with what it has mapped."""
    for code in LANGUAGES:
        made, new = source_file(code).with_suffix(".qm"), source_file(code).with_suffix(".new")
        _tool("lrelease", "-silent", str(source_file(code)), "-qm", str(new))
        new.replace(made)
    return 0


def check() -> int:
    """Print every problem; gives 1 where there is one."""
    problems = [f"{code}: {problem}" for code in LANGUAGES for problem in problems_of(code)]
    if TEMPLATES.read_text(encoding="utf-8") != templates():
        problems.append(f"{TEMPLATES.name} is not up to date; run update")
    print("\n".join(problems) or "All translations are complete.")
    return int(bool(problems))


def problems_of(code: str) -> list[str]:
    """What is missing in the source of a language, or does not fit."""
    messages = linguist.read(source_file(code))
    known = {(message.context, message.source, message.comment) for message in messages}
    wanted = {(text.context, text.source, text.comment) for text in texts()}
    return [
        *(f"{source!r} is not in the file; run update" for _, source, _ in sorted(wanted - known)),
        *(f"{source!r} is used no more; run update" for _, source, _ in sorted(known - wanted)),
        *(f"{message.source!r} is not translated" for message in messages if not message.done),
        *(problem for message in messages if message.done for problem in unfit(message, message.forms)),
    ]


def source_file(code: str) -> Path:
    """Where the translations of a language are kept."""
    return FOLDER / f"voicetune_{code}.ts"


def _entry(message: Message) -> dict[str, Any]:
    entry: dict[str, Any] = {"source": message.source, "comment": message.comment, "plural": message.plural, "contexts": []}
    return entry | {"forms": len(message.forms)} | ({"was": message.forms} if any(message.forms) else {})


def _is_meant(message: Message, given: dict[str, Any]) -> bool:
    return message.source == given["source"] and all(
        getattr(message, part) == given[part] for part in ("context", "comment") if given.get(part)
    )


def _follow(path: Path) -> None:
    """Give a text that is new in one place the translation that it has elsewhere, and write as `fill` does."""
    messages = linguist.read(path)
    known = {(message.source, message.comment, message.plural): message.forms for message in messages if message.done}
    for message in messages:
        if not message.done and (forms := known.get((message.source, message.comment, message.plural))):
            message.forms, message.done = list(forms), True
    linguist.write(path, sorted(messages, key=lambda message: (message.context, message.source, message.comment)))


def _call(text: Text) -> str:
    parts = [json.dumps(part, ensure_ascii=False) for part in (text.context, text.source, text.comment)]
    return f"QCoreApplication.translate({', '.join([*parts, *(['1'] if text.plural else [])])})"


def _tool(name: str, *arguments: str) -> None:
    subprocess.run([str(Path(sys.executable).with_name(f"pyside6-{name}")), *arguments], check=True)


VERBS: dict[str, Callable[..., int]] = {"update": update, "missing": missing, "fill": fill, "release": release, "check": check}

if __name__ == "__main__":
    if sys.argv[1:2] and sys.argv[1] in VERBS:
        sys.exit(VERBS[sys.argv[1]](*sys.argv[2:]))
    sys.exit(__doc__)
