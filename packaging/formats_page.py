"""Makes docs/formats.md from resources/formats: `.venv/bin/python packaging/formats_page.py`.

A test holds the page up to date. It needs the environment of the app, as it asks the app which formats there are.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "formats.md"
sys.path.insert(0, str(ROOT))

from voicetune_desktop.importers.format_facts import KINDS, FormatFacts, Way, format_facts  # noqa: E402

HEADINGS = {
    "chat": "Chats",
    "mail": "Mail",
    "posts": "Posts",
    "assistant": "Talks with an assistant",
    "table": "Tables and texts",
    "training": "Training files",
}
START = """# The exports that VoiceTune reads

VoiceTune tells by content which app wrote a file. Drop a file, a folder or an archive on the window, as it came; the same
works with `voicetune inspect` and `voicetune prepare`. Archives are .zip and .tar, the latter also packed as .gz, .bz2 or
.xz; so may be a single file. A .zip that holds nothing but such archives is opened with them. What is not read is counted
and listed with the reason, here as “set aside”. This page is made from [resources/formats](../resources/formats) by
`packaging/formats_page.py`; the window shows the same steps.
"""


def page(formats: tuple[FormatFacts, ...]) -> str:
    """The whole page."""
    return "\n".join((START, *(_chapter(kind, formats) for kind in KINDS if any(facts.kind == kind for facts in formats))))


def _chapter(kind: str, formats: tuple[FormatFacts, ...]) -> str:
    return "\n".join((f"## {HEADINGS[kind]}\n", *(_section(facts) for facts in formats if facts.kind == kind)))


def _section(facts: FormatFacts) -> str:
    parts = (
        f"### {facts.label}\n\n{facts.files} Its name for the command is `{facts.format}`.",
        *map(_way, facts.ways),
        f"Read:\n\n{_bullets(facts.supported)}",
        f"Not read, or not told by the export:\n\n{_bullets(facts.not_supported)}",
    )
    return "\n\n".join(parts) + "\n"


def _way(way: Way) -> str:
    steps = "\n".join(f"{number}. {step}" for number, step in enumerate(way.steps, 1))
    return f"How to get it. {way.where}:\n\n{steps}"


def _bullets(sentences: tuple[str, ...]) -> str:
    return "\n".join(f"- {sentence}" for sentence in sentences)


if __name__ == "__main__":
    PAGE.write_text(page(format_facts()), encoding="utf-8", newline="\n")
