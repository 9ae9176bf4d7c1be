"""Who of those who write and get mails the exporter is."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from voicetune_desktop.importers.mail.headers import addresses

_ALWAYS = 0.9
"""Part of the mails that the exporter takes part in."""
_OWN = 0.02
"""Part of the sent mails from which on an address is one of the exporter's."""
_FIRST = 50
"""Addresses of one line that are counted."""


class Voices:
    """Who sends and who gets the mails."""

    def __init__(self) -> None:
        self._sent, self._delivered, self._from = Counter[str](), Counter[str](), Counter[str]()
        self.parts = Counter[str]()
        """How many mails each takes part in."""
        self._mails = 0

    def add(self, sender: bytes, to: bytes, cc: bytes, delivered: bytes, *, is_sent: bool, times: int) -> None:
        """Count so many mails that name these people."""
        senders = _addresses(sender)[:1]
        _add(self._from, senders, times)
        _add(self._sent, senders, times * is_sent)
        _add(self.parts, dict.fromkeys((*senders, *_addresses(to), *_addresses(cc))), times)
        _add(self._delivered, _addresses(delivered), times)
        self._mails += times

    def mine(self) -> frozenset[str]:
        """Whoever sent what lies among the sent mails; else to whom mails were delivered; else who takes part in nearly all."""
        sent = self._sent.total()
        if sent:
            return frozenset(address for address, count in self._sent.items() if count >= sent * _OWN)
        delivered = self._delivered.total()
        got = frozenset(address for address, count in self._delivered.items() if count >= delivered * _OWN and address in self._from)
        if got:
            return got
        always = [address for address, count in self.parts.most_common(2) if count >= self._mails * _ALWAYS]
        return frozenset(always if len(always) == 1 and self._mails > 2 else ())


def _add(counts: Counter[str], who: Iterable[str], times: int) -> None:
    for one in who:
        counts[one] += times


@lru_cache(maxsize=2048)
def _addresses(line: bytes) -> Sequence[str]:
    """Addresses of a line of the head; of a long one the first."""
    return tuple(one.address for one in addresses(line)[:_FIRST])
