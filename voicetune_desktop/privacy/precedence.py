"""Which finding wins where two of them overlap."""

from collections.abc import Mapping

from voicetune_desktop.model import Finding

_NAMES = frozenset(("participant", "third_party", "organisation", "place"))
_RANKS: Mapping[str, int] = {
    "own_word": 0,
    "password": 5,
    "participant": 6,
    "handle": 7,
    "file_name": 7,
    "third_party": 8,
    "organisation": 9,
    "place": 10,
    "age": 10,
}
"""Kinds that win over values, then those that lose against them: what only words suggest comes last."""
_VALUE = 4
"""Every other kind: numbers, addresses, links, passwords."""


def rank(finding: Finding) -> int:
    """The lower, the stronger."""
    return _RANKS.get(finding.kind, _VALUE)


def is_name(finding: Finding) -> bool:
    """Whether a finding is a name, whose place must not grow beyond it."""
    return finding.kind in _NAMES
