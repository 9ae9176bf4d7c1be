"""Short ways to ask the detectors of names and addresses."""

from collections.abc import Callable, Sequence

from voicetune_desktop.model import Action
from voicetune_desktop.privacy.detectors import (
    addresses,
    asian_addresses,
    cjk_names,
    family_plurals,
    postcodes,
    strangers,
    third_parties,
    titles,
    titles_behind,
    unheard_names,
)
from voicetune_desktop.privacy.scan import Scanner

NAMES = (
    third_parties.detector,
    titles.detector,
    titles_behind.detector,
    family_plurals.detector,
    strangers.named,
    strangers.shortened,
    unheard_names.detector,
    cjk_names.given_names,
    cjk_names.titled,
    cjk_names.related,
    cjk_names.family_first,
)
PLACES = (
    addresses.spoken,
    addresses.compound,
    asian_addresses.indian,
    asian_addresses.numbered,
    asian_addresses.eastern,
    postcodes.announced,
    postcodes.beside_towns,
)


def replaced(text: str, *regions: str, families: Sequence[Callable[..., object]] = NAMES) -> list[str]:
    """What is replaced unasked."""
    return [written for written, action in judged(text, *regions, families=families) if action is Action.REPLACE]


def asked(text: str, *regions: str, families: Sequence[Callable[..., object]] = NAMES) -> list[str]:
    """What is asked about."""
    return [written for written, action in judged(text, *regions, families=families) if action is Action.ASK]


def judged(text: str, *regions: str, families: Sequence[Callable[..., object]] = NAMES) -> list[tuple[str, Action]]:
    """What is found and what happens to it."""
    findings = Scanner((), regions=regions, families=families).scan(text)  # pyright: ignore[reportArgumentType]
    return [(text[finding.start : finding.end], finding.action) for finding in findings]
