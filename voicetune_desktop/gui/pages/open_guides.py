"""How to get an export out of each app, in steps that a person can follow: the facts of resources/formats in the person's language.

Each text is translated by itself, in the context "formats"; translators find all of them in resources/formats.
"""

from collections import defaultdict
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from voicetune_desktop.importers.format_facts import FormatFacts, format_facts


class Way(NamedTuple):
    """Steps to one kind of export; `files` says what comes of them, unless the way before has said it."""

    title: str
    files: str
    steps: tuple[str, ...]


class Guide(NamedTuple):
    """One app with all ways out of it; `mark` is the name of its icon."""

    app: str
    mark: str
    ways: tuple[Way, ...]


def guides() -> tuple[Guide, ...]:
    """All apps whose exports can be opened."""
    families = defaultdict[str, list[FormatFacts]](list)
    for facts in format_facts():
        families[facts.label.partition(" (")[0]].append(facts)
    return tuple(_guide(name, family) for name, family in families.items())


def _guide(name: str, family: list[FormatFacts]) -> Guide:
    app = name if len(family) > 1 else family[0].label
    return Guide(tr(app), f"app-{family[0].app}", tuple(way for facts in family for way in _ways(facts)))


def _ways(facts: FormatFacts) -> list[Way]:
    shown = (tr(facts.files), "")
    return [
        Way(f"{tr(facts.label)}: {tr(way.where)}", files, tuple(map(tr, way.steps))) for way, files in zip(facts.ways, shown, strict=False)
    ]


def tr(text: str) -> str:
    """A text of resources/formats in the person's language."""
    return QCoreApplication.translate("formats", text)
