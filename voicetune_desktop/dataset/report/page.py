"""A text under way that knows which of its places are ours, so that the leak check can look at every other one."""

from collections.abc import Callable
from html import escape

from msgspec import Struct


class Language(Struct, frozen=True):
    """What a page is written in: its code for browsers, and what says an English text of ours in it."""

    code: str
    say: Callable[[str], str]


ENGLISH = Language("en", str)


class Page:
    """HTML in pieces: markup, words of ours in the language of the page, and texts of which nothing is known."""

    def __init__(self, language: Language = ENGLISH) -> None:
        self.language = language
        self._pieces: list[str] = []
        self._size = 0
        self._ours: list[tuple[int, int]] = []

    def markup(self, html: str) -> None:
        """Add markup of ours."""
        self._ours.append((self._size, self._size + len(html)))
        self._add(html)

    def words(self, text: str) -> None:
        """Add words of ours, given in English."""
        self.markup(escape(self.language.say(text)))

    def element(self, opening: str, text: str) -> None:
        """Add an element that holds words of ours; `opening` is its name and what else its tag has."""
        self.markup(f"<{opening}>")
        self.words(text)
        self.markup(f"</{opening.partition(' ')[0]}>")

    def foreign(self, text: str) -> None:
        """Add a text that comes from the chats or from the person."""
        self._add(escape(text))

    def text(self, text: str, *, foreign: bool) -> None:
        """Add a text of either sort."""
        (self.foreign if foreign else self.words)(text)

    @property
    def html(self) -> str:
        """The page so far."""
        return "".join(self._pieces)

    @property
    def ours(self) -> tuple[tuple[int, int], ...]:
        """The places of `html` (code points) that are ours."""
        return tuple(self._ours)

    def _add(self, html: str) -> None:
        self._pieces.append(html)
        self._size += len(html)
