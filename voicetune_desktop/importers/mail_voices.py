"""Who of those who write and get mails the exporter is."""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from voicetune_desktop.importers.mail_headers import LONGEST, Headers, addresses

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
        self._mails = 0

    def add(self, headers: Headers, *, is_sent: bool) -> None:
        """Take part in the count."""
        self._mails += 1
        senders = _who(headers, b"from")[:1]
        for sender in senders:
            self._from[sender] += 1
            self._sent[sender] += is_sent
        parts = self.parts
        for address in dict.fromkeys((*senders, *_who(headers, b"to"), *_who(headers, b"cc"))):
            parts[address] += 1
        for address in _who(headers, b"delivered-to"):
            self._delivered[address] += 1

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


def _who(headers: Headers, name: bytes) -> Sequence[str]:
    return _addresses(headers[name][:LONGEST]) if name in headers else ()


@lru_cache(maxsize=2048)
def _addresses(line: bytes) -> Sequence[str]:
    """Addresses of a line of the head; of a long one the first."""
    return tuple(one.address for one in addresses(line)[:_FIRST])
