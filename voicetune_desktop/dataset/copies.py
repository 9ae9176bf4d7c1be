"""Long texts that somebody sent to several conversations: greetings to everybody, invitations, addresses, answers from a list."""

from array import array
from collections.abc import Callable, Iterable, Iterator

from voicetune_desktop.dataset.repeated import repeated

LONG = 80
"""Characters from which on nobody types the same twice."""


def copied(texts: Iterable[tuple[int, int | None, str]], fold: Callable[[str], bytes], apart: Callable[[int, int], bool]) -> Iterator[int]:
    """The ids of those of the texts (id, time, text) that were sent to several conversations.

    `fold` gives bytes, always as many, that are equal for texts that say the same, and `apart` tells of two ids that they lie in
    different chats.
    """
    numbers, times, folded = array("q"), array("q"), bytearray()
    for number, at, text in texts:
        numbers.append(number)
        times.append(_NEVER if at is None else at)
        folded += fold(text)
    size = len(folded) // len(numbers) if numbers else 0
    often = repeated(lambda: (bytes(folded[place * size : (place + 1) * size]) for place in range(len(numbers))))
    sent: dict[bytes, list[tuple[int, int | None]]] = {}
    for place, (number, at) in enumerate(zip(numbers, times, strict=True)):
        if (said := bytes(folded[place * size : (place + 1) * size])) in often:
            sent.setdefault(said, []).append((number, None if at == _NEVER else at))
    for several in sent.values():
        if len(several) > 1 and _several_conversations(several, apart):
            yield from (number for number, _ in several)


def _several_conversations(several: list[tuple[int, int | None]], apart: Callable[[int, int], bool]) -> bool:
    (first, _), (last, _) = several[0], several[-1]
    if apart(first, last):
        return True
    times = [at for _, at in several if at is not None]
    return len(times) > 1 and max(times) - min(times) > _DAY


_NEVER = -(2**63)
_DAY = 24 * 60 * 60
"""Within a day the same text to the same chat is a second try."""
