"""The elements of a JSON array, read by the thousand.

A run of them is cut where the writer's own layout says that one element ends and the next begins. That is a guess, and the
decoder is its proof: only whole elements between brackets are JSON. Where it fails, a slower scanner counts brackets.
"""

import re
from collections.abc import Sequence
from contextlib import suppress
from typing import TypeVar

from msgspec import Raw

from voicetune_desktop.importers.json_files.repair import Malformed, Repair, decoded
from voicetune_desktop.importers.json_files.scan import Border, border, spans
from voicetune_desktop.importers.json_files.window import BrokenJson, Window

T = TypeVar("T")

_NEXT_MEMBER = re.compile(rb'\}\s*+,(?=\s*+"[^"]*+"\s*+:\s*+\{)')
"""Between two members of an object whose values are objects, if it is no object further in."""
_COMMA = b", \t\r\n"
_FAR = 4
"""How many times the reach the end of a long element is looked for."""
_GUESSES = 1_000
"""How often in a file a broken element is taken to end where a layout without indentation says so: each time costs a walk over a window."""
_CUTS = 3
"""Places at which a run of members is tried to be cut."""


class Elements:
    """Reads the elements that lie ahead in a window, whichever array they are in, and learns how their writer parts them."""

    def __init__(self, window: Window, repair: Repair) -> None:
        self._window, self._repair, self._is_misled = window, repair, False
        self._border: Border | None = None
        self._guesses = _GUESSES
        self._inside: Border | None = None
        """A border that was seen to stand inside of elements, too, unless its second key is looked at."""

    def read(self, kind: type[T], size: int) -> list[T | Malformed]:
        """Elements from the one that stands here on, about `size` bytes of them and at least one. Raises BrokenJson."""
        self._window.reach(size)
        return self._guessed(kind, size) or self._scanned(kind, size)

    def all_left(self, kind: type[T]) -> list[T | Malformed]:
        """The elements of an array that is all that is left of a short stream; [] where there are none, or anything else is left."""
        window = self._window
        window.reach(window.size)
        data = window.text[window.at :]
        found = decoded(data, list[kind], bytes) if len(data) < window.size and data.lstrip().startswith(b"[") else Malformed()
        if isinstance(found, Malformed) or not found:
            return []
        window.at = len(window.text)
        return [*found]

    def members(self, kind: type[T], size: int) -> list[tuple[str, T | Malformed]]:
        """Members of an object of objects, from the one that stands here on, about `size` bytes; [] where they are not told apart."""
        window = self._window
        window.reach(size)
        text, start = window.text, window.at
        cuts = [found.start() + 1 for found in _NEXT_MEMBER.finditer(window.plain, start, start + size)]
        for count in range(len(cuts), max(0, len(cuts) - _CUTS), -1):
            data = b"".join((b"{", memoryview(text)[start : cuts[count - 1]], b"}"))
            found = decoded(data, dict[str, kind], self._repair)
            # Of members with the same key a decoder gives one, and then there are fewer than cuts.
            if not isinstance(found, Malformed) and len(found) == count:
                window.at = cuts[count - 1]
                return [*found.items()]
        return []

    def give_up(self, began: int) -> Malformed:
        """Step over a broken element that began at this position, as far as the layout tells. Raises BrokenJson where it does not."""
        window = self._window
        window.at = max(0, window.at - (window.position - began))
        window.at = self._layout_end()
        return Malformed()

    def _guessed(self, kind: type[T], size: int) -> list[T | Malformed]:
        """A slice cut at the last border within reach or, where that lies behind the array's end, at the end; [] if neither is one."""
        mark = self._border
        if not mark:
            return []
        plain = mark._replace(second=b"")
        end = self._end_by_second(mark, size, is_long=plain == self._inside) if mark.second else -1
        if end >= 0 or plain == self._inside:
            return self._slice(kind, end) if end >= 0 else []
        text, start = self._window.text, self._window.at
        last = plain.last_end(text, start, start + size)
        batch = self._slice(kind, last) if last >= 0 else []
        if batch or last < 0:
            return batch
        if mark.indented:
            end = text.find(mark.last, start, last)
            batch = self._slice(kind, end + mark.tail) if end >= 0 else []
            return batch or self._laid_out(kind, end + mark.tail if end >= 0 else last)
        self._inside = plain if mark.second else None
        return []

    def _laid_out(self, kind: type[T], end: int) -> list[T | Malformed]:
        """The elements from here to `end`, each by itself, where the layout parts them for sure; [] where it may not."""
        window, mark, batch = self._window, self._sure_border(), list[T | Malformed]()
        while mark and window.at < end:
            between = window.text.find(mark.between, window.at, end)
            stop = between + mark.tail if between >= 0 else end
            batch += self._part(kind, stop)
        return batch

    def _part(self, kind: type[T], stop: int) -> list[T | Malformed]:
        """The element that ends at `stop`; if that is none, the elements that a scanner finds up to there, and what is left of it."""
        window = self._window
        part = window.text[window.at : stop].lstrip(_COMMA)
        window.at = stop - len(part)
        one = decoded(part, kind, self._repair) if part else None
        found = spans(window.plain, window.at, stop) if isinstance(one, Malformed) else []
        if found:
            return self._one_by_one(kind, found)
        window.at = stop
        return [] if one is None else [one]

    def _sure_border(self) -> Border | None:
        """The border behind the element that stands here, unless the same may stand inside of it."""
        mark, window = self._border, self._window
        return mark if mark and mark.indented and window.text.startswith(mark.head, window.at) else None

    def _end_by_second(self, mark: Border, size: int, *, is_long: bool) -> int:
        """Where two keys say that the last element within reach ends, or a long one behind it; -1 where they do not."""
        window = self._window
        end = mark.last_end(window.text, window.at, window.at + size)
        if end < 0 and is_long:
            window.reach(_FAR * size)
            end = mark.next_end(window.text, window.at + size)
        return end

    def _scanned(self, kind: type[T], size: int) -> list[T | Malformed]:
        """The elements that a scanner finds within reach, at least one. Raises BrokenJson."""
        window = self._window
        found = spans(window.plain, window.at, min(window.at + size, len(window.text)))
        if not found:
            return self._long(kind, self._long_element())
        self._border = border(window.text, *found[0]) or self._border
        return self._slice(kind, found[-1][1]) or self._one_by_one(kind, found)

    def _long(self, kind: type[T], end: int) -> list[T | Malformed]:
        """What stands from here to `end`, which is one element unless others without the usual border are among it."""
        self._border = border(self._window.text, self._window.at, end) or self._border
        return self._slice(kind, end) or self._part(kind, end)

    def _long_element(self) -> int:
        """The end of an element that is longer than a slice, or broken. The layout tells, or the brackets if none misled before."""
        if self._sure_border():
            with suppress(BrokenJson):
                return self._layout_end()
        if not self._is_misled:
            with suppress(BrokenJson):
                return self._window.value()
        self._is_misled = True
        return self._layout_end()

    def _slice(self, kind: type[T], end: int) -> list[T | Malformed]:
        """The elements from here to `end`, and the cursor behind them; [] and the cursor still here if they are not whole ones."""
        window = self._window
        data = b"".join((b"[", memoryview(window.text)[window.at : end], b"]"))
        batch = decoded(data, list[kind], self._repair)
        if isinstance(batch, Malformed):
            return []
        window.at = end
        return [*batch]

    def _one_by_one(self, kind: type[T], found: Sequence[tuple[int, int]]) -> list[T | Malformed]:
        """Elements up to the first whose brackets are wrong, too: what the scanner found behind that one cannot be trusted."""
        batch: list[T | Malformed] = []
        window, text = self._window, self._window.text
        for start, end in found:
            batch.append(decoded(text[start:end], kind, self._repair))
            window.at = end
            if isinstance(batch[-1], Malformed) and isinstance(decoded(text[start:end], Raw, self._repair), Malformed):
                window.at = start
                try:
                    window.at = self._layout_end()
                except BrokenJson:
                    window.at += end - start
                if window.text is not text or window.at != end:
                    break
        return batch

    def _layout_end(self) -> int:
        """Where the element here ends, as the layout says. Raises BrokenJson where it does not say so."""
        mark, window = self._border, self._window
        while mark and (mark.indented or self._may_guess(mark)):
            end = mark.any_end(window.text, window.at) if mark.indented else mark.balanced_end(window.text, window.at)
            if end >= 0:
                return end
            if not window.fill():
                break
        raise BrokenJson

    def _may_guess(self, mark: Border) -> bool:
        """Whether the next place where a border stands that is not indented may part elements: all behind would be lost else."""
        is_told_apart = bool(mark.second) or mark != self._inside
        may = is_told_apart and self._guesses > 0 and self._window.text.startswith(mark.head, self._window.at)
        self._guesses -= may
        return may
