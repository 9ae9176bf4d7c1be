"""The text of a stream, of which what was read too much can be given back."""

import codecs
import io
from typing import BinaryIO, cast

from voicetune_desktop.errors import SourceError

_BLOCK = 2**16


class TextAhead:
    """Text taken piece by piece, with its line ends; wrong bytes are replaced. A fault of the stream is told after all that came before."""

    def __init__(self, stream: BinaryIO, encoding: str) -> None:
        self._stream = cast("io.BufferedReader", stream)
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")
        self._again = io.StringIO(newline="")
        self._is_over = False
        self._fault: SourceError | None = None

    def take(self, size: int) -> str:
        """About as many characters as wanted, "" where the text ends or cannot be read on."""
        pieces = [self._again.read(size)]
        left = size - len(pieces[0])
        while left > 0 and not self._is_over:
            pieces.append(self._read(left))
            left -= len(pieces[-1])
        return "".join(pieces)

    def give_back(self, text: str) -> None:
        """What was taken last is taken next."""
        self._again = io.StringIO(text + self._again.read(), newline="")

    def skip_to(self, ends: tuple[str, ...]) -> str:
        """What comes from the next of these on, up to a block."""
        while text := self.take(_BLOCK):
            if found := [at for end in ends if (at := text.find(end)) >= 0]:
                return text[min(found) :]
        return ""

    def raise_fault(self) -> None:
        """Raise the SourceError that ended the text, if one did."""
        if self._fault:
            raise self._fault

    def _read(self, size: int) -> str:
        try:
            data = self._stream.read1(size)
        except SourceError as fault:
            self._fault, data = fault, b""
        self._is_over = not data
        return self._decoder.decode(data, final=self._is_over)
