"""One order of time over all chats."""

from voicetune_desktop.dataset.ranges import Outlined

_BEFORE_ALL_TIME = float("-inf")


def age(example: Outlined) -> tuple[float, int, int]:
    """A sort key: the time it began, then chat and session; examples without a time come first."""
    return (_BEFORE_ALL_TIME if example.started_at is None else example.started_at, example.chat, example.session)
