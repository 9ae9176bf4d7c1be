"""Examples that stand in a file to train and in one that measures the training."""

from collections.abc import Iterator
from types import TracebackType

from voicetune_desktop.dataset.checks.meaning import role, text
from voicetune_desktop.dataset.checks.records import Keys, Records
from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.dataset.checks.talk import Talk
from voicetune_desktop.dataset.fingerprint import Fingerprints

_NUMBER = 6


class Overlap:
    """Finds examples of held-out files that say what one to train says, whatever case, punctuation and spaces."""

    def __init__(self) -> None:
        self._fingerprints, self._keys = Fingerprints(), Keys()
        self._records = Records(1 + 2 * _NUMBER)

    def __enter__(self) -> "Overlap":
        self._records.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._records.__exit__(kind, error, trace)

    def add(self, file: int, line: int, talk: Talk, *, held_out: bool) -> None:
        """Remember an example of the file with this number."""
        said = self._fingerprints.near(part for message in talk.messages for part in (role(message), text(message)))
        self._records.add(self._keys.of(said), bytes((held_out,)) + file.to_bytes(_NUMBER) + line.to_bytes(_NUMBER))

    def found(self) -> Iterator[tuple[int, int, Found]]:
        """Yield file and line of each example that is held out and trained as well, with the problem, in no order."""
        for group in self._records.groups():
            if group[0][0] or not group[-1][0]:
                continue
            _, first = _place(group[0])
            yield from ((*_place(one), Found("train_valid_overlap", {"first": first})) for one in group if one[0])


def _place(record: bytes) -> tuple[int, int]:
    """File and line."""
    return int.from_bytes(record[1 : 1 + _NUMBER]), int.from_bytes(record[1 + _NUMBER :])
