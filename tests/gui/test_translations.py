"""Every text that a person can read comes from the translations, and there is room for longer ones."""

import re
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QTabWidget

from tests.gui.clipping import clipped
from tests.gui.pseudo import Marks, bare, read
from tests.gui.screenshots import settle
from tests.gui.windows import open_copy, rest
from tests.operations.chat import TALK
from voicetune_desktop.gui import english
from voicetune_desktop.gui.languages import SOURCE, languages, own_name
from voicetune_desktop.gui.main_window import ASIDES, PAGES
from voicetune_desktop.gui.pages.help_text import HelpText
from voicetune_desktop.operations.redacting import Redactor

NAMES = {
    *("VoiceTune", "OpenAI", "Azure", "Nebius", "Together", "Fireworks", "Mistral", "Gemini", "Azure OpenAI", "Nebius Token Factory"),
    *("ChatML", "Alpaca", "ShareGPT", "Axolotl", "LLaMA-Factory", "MLX", "Unsloth", "TRL", "torchtune", "Ollama", "Parquet", "Letters"),
    *("Ada Byron", "Bo Larsen", "Ada", "Bo", "Larsen", "Byron", "Ctrl+", "Esc", "YYYY-MM-DD"),
}
"""Names of services, trainers and people, and keys."""
NO_WORDS = re.compile(
    r"(?:Ctrl|Shift|Alt)\+\S+.*|F\d+|[\w.-]+\.(?:com|xyz|ai|org|net|txt|voicetune|jsonl|json)\S*"
    r"|[\w-]+/\S+|[\w.-]*\d[\w.-]*(?:/\S+)?|[/~]\S+|(?:WhatsApp )?Chat with .*"
    r"|\d.* [kMG]B|.* (?:AM|PM|UTC)|\d+ \w+ \d{4}"
)
"""Keys, addresses, names of files and models, sizes, dates."""
MODEL_OR_PATH = re.compile(r"/.*|[\w.]+-\S+|\S+/\S+")
PAIRS = {pair for _, text in TALK for pair in pairwise(text.split())}
"""Words that stand beside each other in the chats."""
WORDS = {word.strip("?!.,") for _, text in TALK for word in text.split() if word.islower()}


class Walk:
    """Goes through all pages and tabs of a window."""

    def __init__(self, qtbot, window):
        self._qtbot, self._window = qtbot, window

    def __iter__(self):
        for page in (*PAGES, *ASIDES):
            self._window.rail.choose(page)
            yield from self._look(page)
            for tabs in self._window.page(page).findChildren(QTabWidget):
                for number in range(1, tabs.count()):
                    tabs.setCurrentIndex(number)
                    yield from self._look(f"{page}, tab {number}")
                tabs.setCurrentIndex(0)

    def _look(self, place):
        rest(self._qtbot, self._window)
        settle()
        yield place


@pytest.fixture
def marked(qapp, monkeypatch, request):
    """Every translated text stands between marks, `request.param` parts of a hundred longer."""
    monkeypatch.setattr(english, "install", lambda app: None)
    marks = Marks(qapp, getattr(request, "param", 0))
    qapp.installTranslator(marks)
    yield
    qapp.removeTranslator(marks)


@pytest.fixture
def chats(made, keys, tmp_path):
    """Opens the project with examples in a window that was made after the marks."""
    return lambda window: open_copy(window, keys, made, tmp_path)


def test_no_visible_text_is_untranslated(marked, qtbot, window, chats):
    found = dict(_seen(window, "start", ()))
    chats(window)
    names = Redactor(window.session.project).labels().values()
    for place in Walk(qtbot, window):
        found.update(_seen(window, place, names))
    assert found == {}


@pytest.mark.parametrize("marked", [30], indirect=True)
def test_texts_a_third_longer_are_not_cut_off(marked, qtbot, window, chats):
    window.resize(1024, 700)
    chats(window)
    found = {problem: place for place in Walk(qtbot, window) for problem in clipped(window) if "⟦" in problem}
    assert found == {}


def _seen(window, place, names):
    texts = [
        (kind, text)
        for widget, kind, text in read(window)
        if not _is_topic(widget) and not MODEL_OR_PATH.fullmatch(text) and PAIRS.isdisjoint(pairwise(text.split()))
    ]
    return {piece: (place, kind, text) for kind, text in texts for piece in bare(text) if not _is_name(piece, names)}


def _is_topic(widget):
    """Whether a text stands in the help, which has files of its own in every language."""
    return any(topic.isAncestorOf(widget) for topic in widget.window().findChildren(HelpText))


def _is_name(piece, names):
    """Whether a piece of a text is the same in every language."""
    return (
        piece in {*NAMES, own_name(SOURCE), *languages().values()}
        or piece in WORDS
        or NO_WORDS.fullmatch(piece) is not None
        or any(piece in name for name in names)
    )
