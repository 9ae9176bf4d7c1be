"""A text under way that knows which of its places are ours, so that the leak check can look at every other one."""

from html import escape


class Page:
    """HTML in pieces: markup and words of ours, and texts of which nothing is known."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._size = 0
        self._ours: list[tuple[int, int]] = []

    def markup(self, html: str) -> None:
        """Add markup of ours."""
        self._ours.append((self._size, self._size + len(html)))
        self._add(html)

    def words(self, text: str) -> None:
        """Add words of ours."""
        self.markup(escape(text))

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
