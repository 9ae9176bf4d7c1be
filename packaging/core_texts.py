"""The sentences of the rooms without Qt that reach the window: found by reading the source, as `gui/core_words.py` translates them.

A text is one for people where it is a sentence (it begins with a capital or a hole, has a space, and ends like a sentence), or where it
is given to one of SHOWN_CALLS or stands in one of SHOWN_TABLES. Holes of f-strings and of format strings are numbered: "%1", "%2" …
Documentation, SQL, patterns and what only the command says are none of them.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from places import ROOT
from translatable import Text

PACKAGE = ROOT / "voicetune_desktop"
CONTEXT = "core"
OTHER_DOORS = ("gui", "commands", "cli.py", "cli_evaluating.py", "cli_project.py", "cli_training.py", "terminal.py", "__main__.py")
NOT_SHOWN = (
    *("targets/card.py", "targets/parquet", "targets/scripts.py"),
    *("importers/parquet/thrift.py", "privacy/leaks.py", "privacy/detectors", "people", "training/quotations.py", "evaluation/canaries.py"),
)
"""What goes into files, or is never said."""
SHOWN_CALLS = frozenset(("Figure", "Check", "Measure", "Wording", "Progress", "Table", "Note", "Section", "ProbeText"))
SHOWN_TABLES = frozenset((
    *("SIDES", "NAMES", "INSIDE_NAMES", "STANDINGS", "VOICE_HEADERS", "HEADERS", "NOTE", "UNITS", "SAYING", "WORDS", "TITLE", "SPANS"),
    *("SECONDS", "SMALL", "DAYTIME_NAMES", "MORE", "ALLOWED_WORDS", "KIND_NAMES", "KIND_WORDS", "WHERE", "SETTING_NAMES", "SETTING_VALUES"),
    *("AS_TABLE", "COMPARED", "GROUP_NAMES", "OTHER", "BESIDE_MEASURES", "ABOUT", "READ", "SHORT"),
))  # fmt: skip
"""Names of tables whose texts are shown although they are no sentences."""
ONLY_SENTENCES = (
    *("importers", "targets", "project", "privacy/surrogate_values.py", "privacy/spelled_names.py", "privacy/optional"),
    *("training/home/logs.py", "training/answers.py", "evaluation/placing.py", "operations/checking.py", "operations/writing.py"),
)
"""Rooms and modules that show nothing but sentences; their tables hold words of formats, and ids."""
SENTENCE = re.compile(r"(?:[A-Z“\"]|%\d|\d).* .*[.?:…”]", re.DOTALL)
NO_WORDS = re.compile(
    r"(?:SELECT|UPDATE|DELETE|INSERT|CREATE|PRAGMA|WITH|BEGIN|ATTACH) |\(\?|\\d|`voicetune|--[a-z]|<[a-z/]| = ?\?|WHERE|ORDER BY"
)
HOLE = re.compile(r"\{\w*(?::[^{}]*)?\}")
FEWEST_LETTERS = 6
"""A sentence with fewer letters outside its holes could be anything."""


def core_texts(package: Path = PACKAGE) -> Iterator[Text]:
    """Every text of the core that the window may show."""
    for path in sorted(package.rglob("*.py")):
        place = path.relative_to(package).as_posix()
        if place.partition("/")[0] not in OTHER_DOORS and not place.startswith(NOT_SHOWN):
            for text in texts_in(path.read_text(encoding="utf-8"), only_sentences=place.startswith(ONLY_SENTENCES)):
                yield Text(CONTEXT, text, "", False, f"{package.name}/{place}")
    yield from _service_texts()


def _service_texts() -> Iterator[Text]:
    services = ROOT / "resources" / "providers.toml"
    for service in tomllib.loads(services.read_text(encoding="utf-8"))["service"]:
        for text in (service["label"], service["words"]):
            if " " in text:
                yield Text(CONTEXT, text, "", False, "resources/providers.toml")


def texts_in(source: str, *, only_sentences: bool = False) -> Iterator[str]:
    """The texts of one module, with numbered holes."""
    module = ast.parse(source)
    unsaid = {id(part) for node in ast.walk(module) for part in _unsaid(node)}
    for node in ast.walk(module):
        if id(node) not in unsaid and (text := template(node)) and is_sentence(text):
            yield text
    yield from (label for node in ast.walk(module) if " " in (label := _target_label(node)))
    for node in () if only_sentences else ast.walk(module):
        for value, is_one in (*((value, _is_shown) for value in _given(node)), *((value, _has_words) for value in _listed(node))):
            yield from (text for part in ast.walk(value) if id(part) not in unsaid and (text := template(part)) and is_one(text))


def is_sentence(text: str) -> bool:
    """Whether a text is said to people."""
    return bool(SENTENCE.fullmatch(text) and not NO_WORDS.search(text) and len(re.findall(r"[^\W\d]", text)) >= FEWEST_LETTERS)


def template(node: ast.AST) -> str:
    """The text of a constant or f-string with its holes numbered; empty for anything else."""
    numbers = iter(range(1, 100))
    return HOLE.sub(lambda _: f"%{next(numbers)}", _text(node))


def _text(node: ast.AST) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in parts)  # type: ignore[misc]
        case _:
            return ""


def _unsaid(node: ast.AST) -> Iterator[ast.AST]:
    """Parts that are no text by themselves: documentation, and pieces of f-strings."""
    match node:
        case ast.Expr(value=ast.Constant()):
            yield node.value
        case ast.JoinedStr(values=parts):
            yield from (part for part in parts if isinstance(part, ast.Constant))
            yield from (
                deep for part in parts if isinstance(part, ast.FormattedValue) and part.format_spec for deep in ast.walk(part.format_spec)
            )
        case _:
            pass


def _target_label(node: ast.AST) -> str:
    """What a format for training is called, where that is no name."""
    match node:
        case ast.Call(func=ast.Name(id="Target"), keywords=keywords):
            return next((template(keyword.value) for keyword in keywords if keyword.arg == "label"), "")
        case _:
            return ""


def _given(node: ast.AST) -> Iterator[ast.AST]:
    """What SHOWN_CALLS are given: texts for people, and ids."""
    match node:
        case ast.Call(func=ast.Name(id=name), args=args, keywords=keywords) if name in SHOWN_CALLS:
            yield from (*args, *(keyword.value for keyword in keywords))
        case _:
            pass


def _listed(node: ast.AST) -> Iterator[ast.AST]:
    """What stands in SHOWN_TABLES: texts for people, and keys."""
    match node:
        case ast.Assign(targets=[ast.Name(id=name)], value=value) | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
            if name.lstrip("_") in SHOWN_TABLES:
                yield from value.values if isinstance(value, ast.Dict) else (value,)
        case _:
            pass


def _has_words(text: str) -> bool:
    """Whether it is more than signs."""
    return bool(re.search(r"[a-z]{2}|%1", text)) and not NO_WORDS.search(text)


def _is_shown(text: str) -> bool:
    """Whether it is words and no id."""
    return bool(re.match(r"[A-Z]|%\d| |\w+ \w", text) and re.search(r"[a-z]", text) and not NO_WORDS.search(text))
