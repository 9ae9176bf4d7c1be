"""Pictures of every state of every page: `python -m tests.gui.states_gallery FOLDER [LANGUAGE] [NAME] [TEXT]`. Look at all of them after a
change. TEXT is the size of text, as 2; `mirrored` is a language, too.

Says what is cut off, and in English which do not say what they must. `python -m tests.gui.states_gallery docs` draws those of
docs/gallery.md.
"""

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.gui import states_aside, states_of_finish, states_of_steps, states_of_trying
from tests.gui.clipping import clipped
from tests.gui.mirrored import mirrored
from tests.gui.screenshots import speak
from tests.gui.states import Scene, State, stage
from voicetune_desktop.gui.jobs import workers

PLACES: dict[str, dict[State, Scene | str]] = (
    states_of_steps.PLACES | states_of_finish.PLACES | states_of_trying.PLACES | states_aside.PLACES
)
"""What each page, or each tab of one, shows in each state; or why there is no such state."""
TITLES = {
    "open": "Open", "people": "People", "privacy": "Privacy", "dataset": "Dataset",
    "save": "Finish: Save files", "send": "Finish: Send to a service", "home": "Finish: Train at home", "jobs": "Finish: Jobs",
    "talk": "Try it: Talk", "replay": "Try it: Replay", "style": "Try it: Style", "blind": "Try it: Blind test", "leaks": "Try it: Leaks",
    "use": "Try it: Use it elsewhere", "settings": "Settings", "help": "Help", "ledger": "What left this computer",
}  # fmt: skip
DOCS = Path(__file__).parents[2] / "docs"
IMAGES = "images/states"
GROUNDS, COLOURS, NEAR = 32, 128, 20
"""Colours that are kept as they are, all colours of a picture, and how far the others are apart at least."""
SMALLEST = 0
"""Qt's quality of a PNG that took the longest to pack."""


def scenes() -> Iterator[tuple[str, Scene]]:
    """Every state that can be seen, by the name of its picture."""
    for place, states in PLACES.items():
        for state, scene in states.items():
            if isinstance(scene, Scene):
                yield f"{place}-{state}", scene


def page() -> str:
    """docs/gallery.md: one picture for each state, and a reason for each that there is not."""
    parts = [HEAD]
    for place, states in PLACES.items():
        parts.append(f"## {TITLES[place]}")
        shown = [state for state, scene in states.items() if isinstance(scene, Scene)]
        parts += [f"**{state.capitalize()}**\n\n![{TITLES[place]}, {state}]({IMAGES}/{place}-{state}.png)" for state in shown]
        parts.append("\n".join(f"- No picture of “{state}”: {reason}" for state, reason in states.items() if isinstance(reason, str)))
    return "\n\n".join(filter(None, parts)) + "\n"


HEAD = """# Every page in every state

The pictures are drawn without a display by `python -m tests.gui.states_gallery docs`, from made-up chats. They have fewer colours than
the window, so that they stay small."""


def draw(folder: Path, language: str = "en", only: str = "", text: float = 1) -> Iterator[Path]:
    """Draw every scene, or those with a word in their name; complains where one does not say what it must, or cuts something off."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, scene in scenes():
        if only in name:
            with stage(text=text) as here:
                scene.arrange(here)
                for cut in clipped(here.window):
                    print(f"{name} cuts off {cut}", file=sys.stderr)
                here.tidy()
                path = folder / f"{name}.png"
                few_colours(here.window.grab().toImage()).save(str(path), "PNG", SMALLEST)
                if language == "en" and scene.says not in here.text():
                    print(f"{name} does not say “{scene.says}”.", file=sys.stderr)
            yield path


def few_colours(image: QImage) -> QImage:
    """A picture with the colours that it has most often; others become the nearest of them."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    colours: list[int] = []
    for colour, _ in Counter(memoryview(image.constBits()).cast("I")).most_common():
        if len(colours) < GROUNDS or (len(colours) < COLOURS and all(_apart(colour, other) > NEAR for other in colours)):
            colours.append(colour)
    return image.convertToFormat(QImage.Format.Format_Indexed8, colours, Qt.ImageConversionFlag.ThresholdDither)


def _apart(one: int, other: int) -> int:
    return sum(abs((one >> shift & 255) - (other >> shift & 255)) for shift in (0, 8, 16))


def main(folder: str, language: str = "en", only: str = "", text: str = "1") -> None:
    """Draw everything in a home that is thrown away."""
    with tempfile.TemporaryDirectory() as home:
        os.environ |= dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"), home)
        app = QApplication.instance() or QApplication([])
        speak(app, language)
        images = DOCS / IMAGES if folder == "docs" else Path(folder)
        with mirrored() if language == "mirrored" else nullcontext():
            for path in draw(images, language, only, float(text)):
                print(path)
        if folder == "docs":
            (DOCS / "gallery.md").write_text(page(), encoding="utf-8")
        workers().close()


if __name__ == "__main__":
    main(*sys.argv[1:])
