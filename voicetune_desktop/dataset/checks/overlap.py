"""Examples that stand in a file to train and in one that measures the training."""

from collections.abc import Iterator
from types import TracebackType

from voicetune_desktop.dataset.checks.meaning import role, text
from voicetune_desktop.dataset.checks.records import KEY, Records
from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.dataset.checks.talk import Talk
from voicetune_desktop.dataset.fingerprint import Fingerprints

_NUMBER = 6


class Overlap:
    """Finds examples of held-out files that say what one to train says, whatever case, punctuation and spaces."""

    def __init__(self) -> None:
        self._fingerprints = Fingerprints()
        self._records = Records(1 + 1 + _NUMBER)

    def __enter__(self) -> "Overlap":
        self._records.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._records.__exit__(kind, error, trace)

    def add(self, file: int, line: int, talk: Talk, *, held_out: bool) -> None:
        """Remember an example of the file with this number."""
        key = self._fingerprints.near(part for message in talk.messages for part in (role(message), text(message)))[:KEY]
        self._records.add(key, bytes((held_out, file)) + line.to_bytes(_NUMBER))

    def found(self) -> Iterator[tuple[int, int, Found]]:
        """Yield file and line of each example that is held out and trained as well, with the problem, in no order."""
        for group in self._records.groups():
            if group[0][0] or not group[-1][0]:
                continue
            first = int.from_bytes(group[0][2:])
            yield from ((one[1], int.from_bytes(one[2:]), Found("train_valid_overlap", {"first": first})) for one in group if one[0])
