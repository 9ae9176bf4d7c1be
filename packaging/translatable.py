"""The texts of the window that translators see: found by reading the source, since lupdate does not know contexts of functions.

`self.tr` belongs to its class, `page.tr` to the class that the function names for `page`, `translate` says its context itself, and
a function of the module that passes its text on to `QCoreApplication.translate` gives that context to all its calls.
"""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from places import ROOT

WINDOW = ROOT / "voicetune_desktop" / "gui"
FORMATS = ROOT / "resources" / "formats"
ELSEWHERE = frozenset({"formats", "core"})
"""Contexts of texts that do not stand in the window's source."""


class Text(NamedTuple):
    """One text to translate; `hint` is the file in which it stands."""

    context: str
    source: str
    comment: str
    plural: bool
    hint: str


class UnseenText(ValueError):
    """A text that cannot be found by reading."""


def window_texts(folder: Path = WINDOW) -> Iterator[Text]:
    """Every text that the window passes to `tr` or `translate`."""
    for path in sorted(folder.rglob("*.py")):
        yield from texts_of(path.read_text(encoding="utf-8"), path.relative_to(folder.parent.parent).as_posix())


def texts_of(source: str, hint: str) -> Iterator[Text]:
    """The texts of one module; raises UnseenText for one that is put together."""
    module = ast.parse(source)
    reader = _Reader(hint, _passers(module))
    reader.visit(module)
    yield from reader.found


def format_texts(folder: Path = FORMATS) -> Iterator[Text]:
    """What resources/formats tells people, and the names of apps in it."""
    for path in sorted(folder.glob("*.toml")):
        facts = tomllib.loads(path.read_text(encoding="utf-8"))
        for text in _facts(facts):
            yield Text("formats", text, "", False, path.relative_to(folder.parent.parent).as_posix())


def _facts(facts: dict[str, Any]) -> Iterator[str]:
    yield from dict.fromkeys((facts["label"], facts["label"].partition(" (")[0], facts["files"]))
    for way in (facts, facts.get("second")):
        if way:
            yield from filter(None, (way.get("where", ""), *way.get("steps", ())))


def _passers(module: ast.Module) -> dict[str, str]:
    """Functions that pass their argument on to `QCoreApplication.translate`, by name, with the context."""
    found: dict[str, str] = {}
    for function in ast.walk(module):
        if isinstance(function, ast.FunctionDef) and isinstance(function.body[-1], ast.Return):
            match function.body[-1].value:
                case ast.Call(func=ast.Attribute(attr="translate"), args=[ast.Constant(value=str(context)), ast.Name(), *_]):
                    found[function.name] = context
                case _:
                    pass
    for alias in ast.walk(module):
        match alias:
            case ast.Assign(targets=[ast.Name(id=new)], value=ast.Name(id=old)) if old in found:
                found[new] = found[old]
            case _:
                pass
    return found


class _Reader(ast.NodeVisitor):
    """Collects calls, knowing in which class and function they stand."""

    def __init__(self, hint: str, passers: dict[str, str]) -> None:
        self.hint, self.passers = hint, passers
        self.found: list[Text] = []
        self.classes: list[str] = []
        self.names: list[dict[str, str]] = [{}]

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        named = {part.arg: ast.unparse(part.annotation) for part in (*node.args.args, *node.args.kwonlyargs) if part.annotation}
        self.names.append({**self.names[-1], **named})
        self.generic_visit(node)
        self.names.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        match node.func:
            case ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate") | ast.Name(id="translate"):
                self._with_context(node)
            case ast.Attribute(value=ast.Name(id=owner), attr="tr"):
                self._add(self._class_of(owner, node), node, node.args)
            case ast.Name(id=name) if name in self.passers:
                self._add(self.passers[name], node, node.args)
            case _:
                pass

    def _with_context(self, node: ast.Call) -> None:
        match node.args:
            case [ast.Constant(value=str(context)), ast.Name(), *_] if context in {*self.passers.values(), *ELSEWHERE}:
                pass
            case [ast.Constant(value=str(context)), *rest]:
                self._add(context, node, rest)
            case _:
                raise UnseenText(f"{self.hint}:{node.lineno}: the context is not a plain text")

    def _class_of(self, owner: str, node: ast.Call) -> str:
        context = self.classes[-1] if owner == "self" and self.classes else self.names[-1].get(owner, "")
        if not context.isidentifier():
            raise UnseenText(f"{self.hint}:{node.lineno}: nothing says of which class {owner} is")
        return context

    def _add(self, context: str, node: ast.Call, arguments: list[ast.expr]) -> None:
        match arguments:
            case [ast.Constant(value=str(source)), ast.Constant(value=str() | None as comment), *more]:
                self._keep(context, source, comment or "", node, more)
            case [ast.Constant(value=str(source))]:
                self._keep(context, source, "", node, [])
            case _ if context not in ELSEWHERE:
                raise UnseenText(f"{self.hint}:{node.lineno}: not a plain text")
            case _:
                pass

    def _keep(self, context: str, source: str, comment: str, node: ast.Call, more: list[ast.expr]) -> None:
        plural = bool(more) or any(keyword.arg == "n" for keyword in node.keywords)
        self.found.append(Text(context, source, comment, plural, self.hint))
