"""Everything that the help has in the person's language: its topics, the keys of the window, and how to get an export from each app."""

import re
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from voicetune_desktop.gui.pages.help_topics import Block, Topic, topics
from voicetune_desktop.gui.pages.open_guides import Guide, guides
from voicetune_desktop.gui.shortcuts import Key, key_table, keys_said

FIRST_STEPS, KEYBOARD, EXPORTS = "first-steps", "keyboard", "exports"
_KEY = re.compile(r"`([^`]+)`")


def book() -> tuple[Topic, ...]:
    """All topics in their order, those of single apps last."""
    language = QCoreApplication.translate("Help", "en", "the code of your language, as in the name of its file")
    apps = guides()
    known = tuple(_name(guide) for guide in apps if guide.well_known)
    own = map(_as_read, topics(language))
    return (*(topic._replace(see=(*known, *topic.see)) if topic.name == EXPORTS else topic for topic in own), *map(_of_app, apps))


def opening(found: tuple[Topic, ...], kinds: list[str]) -> str:
    """The name of the topic about the first of these classes of widgets that has one, else the first topic."""
    about = {kind: topic.name for topic in found for kind in topic.at}
    return next((about[kind] for kind in kinds if kind in about), found[0].name)


def _as_read(topic: Topic) -> Topic:
    """A topic as it is shown: keys are called as on the person's keyboard, and the one about them lists all."""
    shown = (block._replace(text=_KEY.sub(lambda key: keys_said(key[1]), block.text)) for block in topic.blocks)
    return topic._replace(blocks=(*shown, *(key_rows(key_table()) if topic.name == KEYBOARD else ())))


def key_rows(keys: list[Key]) -> list[Block]:
    """All keys below the words of the page where they work."""
    words = _page_words()
    parts = ((words[page], [Block(key.words, keys_said(key.keys)) for key in found]) for page, found in groupby(keys, lambda key: key.page))
    return [block for title, rows in parts for block in (Block(title, heading=True), *rows)]


def _page_words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "": translate("Help", "Everywhere"),
        "open": translate("MainWindow", "Open"),
        "people": translate("MainWindow", "People"),
        "privacy": translate("MainWindow", "Privacy"),
        "dataset": translate("MainWindow", "Dataset"),
        "finish": translate("MainWindow", "Finish"),
        "try": translate("MainWindow", "Try it"),
        "help": translate("MainWindow", "Help"),
    }


def _name(guide: Guide) -> str:
    return f"app {guide.app}"


def _of_app(guide: Guide) -> Topic:
    title = QCoreApplication.translate("Help", "Export: %1") if guide.is_app else QCoreApplication.translate("Help", "Files: %1")
    blocks = (
        block
        for way in guide.ways
        for block in (
            Block(way.title, heading=True),
            *((Block(way.files),) if way.files else ()),
            *(Block(step, f"{number}.") for number, step in enumerate(way.steps, 1)),
        )
    )
    return Topic(_name(guide), title.replace("%1", guide.app), tuple(blocks), (EXPORTS,), words=guide.words)
