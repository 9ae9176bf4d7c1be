"""Makes docs/help.md from resources/help: `.venv/bin/python packaging/help_page.py`.

A test holds the page up to date. It needs the environment of the app, as it asks the window for its keys.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "help.md"
sys.path.insert(0, str(ROOT))

from voicetune_desktop.gui.pages.help_book import KEYBOARD, key_rows  # noqa: E402
from voicetune_desktop.gui.pages.help_topics import SOURCE, Block, Topic, topics  # noqa: E402
from voicetune_desktop.gui.shortcuts import key_table  # noqa: E402
from voicetune_desktop.paths import resource  # noqa: E402

START = """# The help of the window

In the window F1 opens the topic about what you are looking at, in your language. This page is made from
[resources/help](../resources/help) by `packaging/help_page.py`. How to get an export from each app stands in [formats.md](formats.md).
"""


def page(found: tuple[Topic, ...]) -> str:
    """The whole page: what there is, then each topic with links to others."""
    titles = {topic.name: topic.title for topic in found}
    contents = "\n".join(f"- {_link(topic.title)}" for topic in found)
    return "\n".join((START, contents + "\n", *(_section(topic, titles) for topic in found)))


def _section(topic: Topic, titles: dict[str, str]) -> str:
    written = resource(f"help/{SOURCE}/{topic.name}.md").read_text(encoding="utf-8").strip()
    keys = _keys(key_rows(key_table())) if topic.name == KEYBOARD else ""
    further = ", ".join(_link(titles[name]) for name in topic.see)
    return re.sub(r"^#", "##", written, flags=re.MULTILINE) + f"\n{keys}\nRead on: {further}.\n"


def _keys(rows: list[Block]) -> str:
    return "".join(f"\n### {row.text}\n\n" if row.heading else f"- `{row.mark}`: {row.text}\n" for row in rows)


def _link(title: str) -> str:
    """A link to a heading of the page, as GitHub names its place."""
    return f"[{title}](#{re.sub(r'[^a-z0-9 -]', '', title.lower()).replace(' ', '-')})"


if __name__ == "__main__":
    PAGE.write_text(page(topics()), encoding="utf-8", newline="\n")
