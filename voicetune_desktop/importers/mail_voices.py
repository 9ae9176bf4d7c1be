"""Who of those who write and get mails the exporter is."""

from collections import Counter

from voicetune_desktop.importers.mail_headers import Headers, addresses

_ALWAYS = 0.9
"""Part of the mails that the exporter takes part in."""
_OWN = 0.02
"""Part of the sent mails from which on an address is one of the exporter's."""


class Voices:
    """Who sends and who gets the mails."""

    def __init__(self) -> None:
        self._sent, self._delivered, self._from = Counter[str](), Counter[str](), Counter[str]()
        self.parts = Counter[str]()
        self._mails = 0

    def add(self, headers: Headers, *, is_sent: bool) -> None:
        """Take part in the count."""
        senders = addresses(headers.get(b"from", b""))[:1]
        people = {one.address for name in (b"to", b"cc") for one in addresses(headers.get(name, b""))[:50]}
        self._mails += 1
        for sender in senders:
            people.add(sender.address)
            self._from[sender.address] += 1
            self._sent[sender.address] += is_sent
        self.parts.update(people)
        self._delivered.update(one.address for one in addresses(headers.get(b"delivered-to", b"")))

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
