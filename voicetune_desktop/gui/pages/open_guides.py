"""How to get an export out of each app, in steps that a person can follow: the facts of resources/formats in the person's language.

Each text is translated by itself, in the context "formats"; translators find all of them in resources/formats.
"""

from collections import defaultdict
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from voicetune_desktop.gui.alphabet import by_name
from voicetune_desktop.importers.format_facts import KINDS, FormatFacts, Kind, format_facts

WELL_KNOWN = ("whatsapp", "telegram-json", "messenger", "instagram", "discord-package", "imessage-db", "signal-jsonl", "slack")
"""Formats of the apps that most people use, in the order in which they are offered."""
FILES = frozenset({"table", "training"})
"""Kinds of what is no export of an app."""


class Way(NamedTuple):
    """Steps to one kind of export; `files` says what comes of them, unless the way before has said it."""

    title: str
    files: str
    steps: tuple[str, ...]


class Guide(NamedTuple):
    """One app with all ways out of it; `mark` is the name of its icon, and `words` is what people search it by."""

    app: str
    mark: str
    ways: tuple[Way, ...]
    words: str
    well_known: bool
    kind: Kind

    @property
    def is_app(self) -> bool:
        """Whether an app writes it."""
        return self.kind not in FILES


def guides() -> tuple[Guide, ...]:
    """All apps whose exports can be opened: the well-known ones, then kind by kind in the order of their names."""
    families = defaultdict[str, list[FormatFacts]](list)
    for facts in format_facts():
        families[facts.label.partition(" (")[0]].append(facts)
    made = {_guide(name, family): _rank(family) for name, family in families.items()}
    return tuple(sorted(made, key=lambda guide: (made[guide], KINDS.index(guide.kind), by_name(guide.app))))


def _rank(family: list[FormatFacts]) -> int:
    """The place among the well-known apps, or behind them."""
    formats = {facts.format for facts in family}
    return next((place for place, format_id in enumerate(WELL_KNOWN) if format_id in formats), len(WELL_KNOWN))


def _guide(name: str, family: list[FormatFacts]) -> Guide:
    app = name if len(family) > 1 else family[0].label
    return Guide(
        tr(app),
        f"app-{family[0].app}",
        tuple(way for facts in family for way in _ways(facts)),
        " ".join((name, *(f"{facts.format} {tr(facts.label)}" for facts in family))).casefold(),
        well_known=_rank(family) < len(WELL_KNOWN),
        kind=family[0].kind,
    )


def _ways(facts: FormatFacts) -> list[Way]:
    shown = (tr(facts.files), "")
    return [
        Way(f"{tr(facts.label)}: {tr(way.where)}", files, tuple(map(tr, way.steps))) for way, files in zip(facts.ways, shown, strict=False)
    ]


def tr(text: str) -> str:
    """A text of resources/formats in the person's language."""
    return QCoreApplication.translate("formats", text)
