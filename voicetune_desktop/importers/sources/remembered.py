"""What the beginnings of files told, for all sources of the same files: a search of folders comes by a file at each level above it."""

from collections import OrderedDict

from voicetune_desktop.importers.sources.entries import Content

HEAD = 65_536
"""Bytes of an entry that detection looks at."""
HELD = 256 * HEAD
"""Bytes of heads that are remembered at a time."""


class Remembered:
    """Heads of files, up to HELD in all, and in `looks` what was found in them."""

    def __init__(self) -> None:
        self.looks = dict[object, object]()
        self._heads = OrderedDict[Content, bytes]()
        self._damaged = set[Content]()
        self._held = 0

    def head(self, content: Content) -> bytes | None:
        """The first HEAD bytes, if they are still known."""
        return self._heads.get(content)

    def whole(self, content: Content) -> bytes | None:
        """All bytes of a file that is shorter than a head, if they are still known."""
        head = self._heads.get(content)
        return head if head is not None and len(head) < HEAD and content not in self._damaged else None

    def keep(self, content: Content, head: bytes, *, is_damaged: bool) -> None:
        """Remember a head, and forget the oldest ones for it; of a damaged file it is what can be read."""
        self._heads[content] = head
        if is_damaged:
            self._damaged.add(content)
        self._held += len(head)
        while self._held > HELD:
            self._held -= len(self._heads.popitem(last=False)[1])
