"""Surrogates by what they stand for; those of strangers chat by chat and packed, as half a million chats name as many."""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from voicetune_desktop.privacy.folding import fold


class Names:
    """Surrogates by the mark of what each stands for; no two stand for the same."""

    def __init__(self, made: dict[str, str]) -> None:
        self.made = made
        self.used = {fold(name): mark for mark, name in made.items()}
        """The mark by folded surrogate."""
        self.fresh: set[str] = set()
        """Marks of those that were put."""

    def put(self, mark: str, name: str) -> None:
        """Have a surrogate stand for something."""
        self.made[mark] = name
        self.used[fold(name)] = mark
        self.fresh.add(mark)


class Shelf:
    """The names of many chats, packed but for those of the chat that was asked for last."""

    def __init__(self) -> None:
        self._packed: dict[int, bytes] = {}
        self._changed: set[int] = set()
        self._chat, self._names = -1, Names({})  # of no chat; texts outside of chats have 0

    def add(self, chat: int, made: Mapping[str, str]) -> None:
        """Keep names of an earlier run; call it before any is asked for."""
        self._packed[chat] = _packed({**self._unpacked(chat), **made})

    def of(self, chat: int) -> Names:
        """The names of one chat, until those of another are asked for."""
        if chat != self._chat:
            self._put_back()
            self._chat, self._names = chat, Names(self._unpacked(chat))
        return self._names

    def all(self) -> Iterator[tuple[int, str, str]]:
        """Every chat, mark and surrogate."""
        self._put_back()
        return self._rows(self._packed)

    def fresh(self) -> Iterator[tuple[int, str, str]]:
        """As `all`, of the chats in which some were put."""
        self._put_back()
        return self._rows(self._changed)

    def settle(self) -> None:
        """Take those that were put for ones of an earlier run."""
        self._put_back()
        self._changed.clear()

    def _rows(self, chats: Iterable[int]) -> Iterator[tuple[int, str, str]]:
        return ((chat, mark, name) for chat in chats for mark, name in self._unpacked(chat).items())

    def _unpacked(self, chat: int) -> dict[str, str]:
        packed = self._packed.get(chat)
        return msgspec.msgpack.decode(packed, type=dict[str, str]) if packed else {}

    def _put_back(self) -> None:
        if self._names.fresh:
            self._packed[self._chat] = _packed(self._names.made)
            self._changed.add(self._chat)
            self._names.fresh.clear()


def _packed(made: Mapping[str, str]) -> bytes:
    """In as many bytes as are needed: what `encode` gives holds more than it shows."""
    into = bytearray()
    _ENCODER.encode_into(made, into)
    return bytes(into)


_ENCODER = msgspec.msgpack.Encoder()
