"""Invented people and short ways to scan for them."""

from collections.abc import Sequence

from voicetune_desktop.model import Action, Finding, Person
from voicetune_desktop.privacy.detectors.names import detector as names_family
from voicetune_desktop.privacy.scan import Scanner

MARA = Person(1, "Mara Tellwick", ("tacocat42",))
JONAS = Person(2, "Bremmer, Jonas")
WILL = Person(3, "Will Harrowgate")


def persons(*names: str) -> list[Person]:
    """People with one name each, numbered from 1."""
    return [Person(number, name) for number, name in enumerate(names, 1)]


def found(text: str, *names: str, regions: Sequence[str] = ()) -> list[str]:
    """The texts of all findings."""
    return [text[finding.start : finding.end] for finding in Scanner(persons(*names), regions=regions).scan(text)]


def actions(text: str, *names: str) -> list[tuple[str, Action]]:
    """The texts of all findings and what happens to them unasked."""
    return [(text[finding.start : finding.end], finding.action) for finding in Scanner(persons(*names)).scan(text)]


def named(text: str, *names: str) -> list[tuple[str, Action]]:
    """The texts of all findings of people in the chat, and what happens to them unasked."""
    findings = Scanner(persons(*names), families=(names_family,)).scan(text)
    return [(text[finding.start : finding.end], finding.action) for finding in findings]


def values_of(text: str, findings: Sequence[Finding]) -> list[tuple[str, str, str]]:
    """Findings as the leak check wants them."""
    return [(finding.kind, finding.value, text[finding.start : finding.end]) for finding in findings]
