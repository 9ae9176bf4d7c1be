"""Patterns must hold on every Python that we support."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "voicetune_desktop"
OTHER_ENGINES = {PACKAGE / "dataset" / "tokens.py"}
"""Files with patterns for tiktoken, whose engine is not Python's."""
POSSESSIVE_GROUP = re.compile(r"\)(?:[?*+]|\{[\d,{}]+\})\+")


def strings(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str | bytes):
            yield node.value if isinstance(node.value, str) else node.value.decode("latin-1")


def test_no_group_is_possessive() -> None:
    """Up to Python 3.11.4 (Debian 12 has 3.11.2) such a group keeps what it ate in a try that failed: python/cpython#100061.

    The plain quantifier does, or an atomic group: "(?>(?:ab)*)" for "(?:ab)*+".
    """
    modules = [path for path in sorted(PACKAGE.rglob("*.py")) if path not in OTHER_ENGINES]
    found = [(path.name, text) for path in modules for text in strings(path) if POSSESSIVE_GROUP.search(text)]
    assert found == []
