"""Who of those who write and get mails the exporter is."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from voicetune_desktop.importers.mail_headers import LONGEST, Headers, addresses

_ALWAYS = 0.9
"""Part of the mails that the exporter takes part in."""
_OWN = 0.02
"""Part of the sent mails from which on an address is one of the exporter's."""
_ALIKE = 1000
"""Different heads that wait to be counted."""
_FIRST = 50
"""Addresses of one line that are counted."""


class Voices:
    """Who sends and who gets the mails."""

    def __init__(self) -> None:
        self._sent, self._delivered, self._from = Counter[str](), Counter[str](), Counter[str]()
        self._parts = Counter[str]()
        self._mails = 0
        self._alike = Counter[tuple[bytes, bytes, bytes, bytes, bool]]()
        """Heads that name the same people, which are counted together."""

    def add(self, headers: Headers, *, is_sent: bool) -> None:
        """Take part in the count."""
        self._mails += 1
        get = headers.get
        sender, to, cc, delivered = get(b"from", b""), get(b"to", b""), get(b"cc", b""), get(b"delivered-to", b"")
        self._alike[sender[:LONGEST], to[:LONGEST], cc[:LONGEST], delivered[:LONGEST], is_sent] += 1
        if len(self._alike) > _ALIKE:
            self._count()

    def parts(self) -> Counter[str]:
        """How many mails each takes part in."""
        self._count()
        return self._parts

    def _count(self) -> None:
        """Look at the heads that wait."""
        for (sender, to, cc, delivered, is_sent), times in self._alike.items():
            senders = _addresses(sender)[:1]
            _add(self._from, senders, times)
            _add(self._sent, senders, times * is_sent)
            _add(self._parts, dict.fromkeys((*senders, *_addresses(to), *_addresses(cc))), times)
            _add(self._delivered, _addresses(delivered), times)
        self._alike.clear()

    def mine(self) -> frozenset[str]:
        """Whoever sent what lies among the sent mails; else to whom mails were delivered; else who takes part in nearly all."""
        self._count()
        sent = self._sent.total()
        if sent:
            return frozenset(address for address, count in self._sent.items() if count >= sent * _OWN)
        delivered = self._delivered.total()
        got = frozenset(address for address, count in self._delivered.items() if count >= delivered * _OWN and address in self._from)
        if got:
            return got
        always = [address for address, count in self._parts.most_common(2) if count >= self._mails * _ALWAYS]
        return frozenset(always if len(always) == 1 and self._mails > 2 else ())


def _add(counts: Counter[str], who: Iterable[str], times: int) -> None:
    for one in who:
        counts[one] += times


@lru_cache(maxsize=2048)
def _addresses(line: bytes) -> Sequence[str]:
    """Addresses of a line of the head; of a long one the first."""
    return tuple(one.address for one in addresses(line)[:_FIRST])
