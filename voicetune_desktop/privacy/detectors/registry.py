"""All families of detectors; a new one is a file beside this and a line here."""

from collections.abc import Callable

from voicetune_desktop.privacy.detectors import emails, known, links, names, own_words, phones, third_parties, titles
from voicetune_desktop.privacy.detectors.base import Detector, Setup

Family = Callable[[Setup], Detector | None]

known_values: Family = known.detector

FAMILIES: tuple[Family, ...] = (
    names.detector,
    emails.detector,
    links.detector,
    phones.detector,
    third_parties.detector,
    titles.detector,
    own_words.detector,
    known.detector,
)
"""Makers of detectors for what is known of a project; None from one that has nothing to look for."""
