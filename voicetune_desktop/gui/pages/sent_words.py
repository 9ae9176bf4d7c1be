"""What each request was for and how it ended, as a person reads it."""

from PySide6.QtCore import QCoreApplication

from voicetune_desktop.dataset.providers import services
from voicetune_desktop.training.records import Sent

translate = QCoreApplication.translate

_BROKEN, _UNDER_WAY = "broken", ""
_FRESH = 600
"""Seconds after which a request without an end has none: the app or the computer was turned off."""


def purpose_words(sent: Sent) -> str:
    """What a request was for; a purpose without words of its own is shown as it was noted."""
    return _purposes().get(sent.purpose, sent.purpose or "–")


def to_whom(sent: Sent) -> str:
    """The host, which is what a person checks, and the service."""
    label = next((known.label for known in services() if known.id == sent.service), sent.service)
    return f"{sent.host} · {label}"


def result_words(sent: Sent, now: float) -> str:
    """How a request ended."""
    if sent.result == _UNDER_WAY:
        return translate("Sent", "under way") if abs(now - sent.at) < _FRESH else translate("Sent", "no end was noted")
    if sent.result == _BROKEN:
        return translate("Sent", "broke off")
    words = {"2": translate("Sent", "done (%1)"), "4": translate("Sent", "refused (%1)"), "5": translate("Sent", "trouble there (%1)")}
    return words.get(sent.result[:1], "%1").replace("%1", sent.result) if sent.result.isdigit() else sent.result


def _purposes() -> dict[str, str]:
    return {
        "Checking the key": translate("Sent", "Checking the key"),
        "Listing models": translate("Sent", "Listing models"),
        "Sending a file": translate("Sent", "Sending a file"),
        "Looking at a file": translate("Sent", "Looking at a file"),
        "Taking back a file": translate("Sent", "Taking back a file"),
        "Listing files": translate("Sent", "Listing files"),
        "Starting a job": translate("Sent", "Starting a job"),
        "Looking at a job": translate("Sent", "Looking at a job"),
        "Listing jobs": translate("Sent", "Listing jobs"),
        "Reading events": translate("Sent", "Reading events"),
        "Reading checkpoints": translate("Sent", "Reading checkpoints"),
        "Reading results": translate("Sent", "Reading results"),
        "Cancelling a job": translate("Sent", "Stopping a job"),
        "Pausing a job": translate("Sent", "Pausing a job"),
        "Resuming a job": translate("Sent", "Letting a job go on"),
        "Deleting a file": translate("Sent", "Deleting a file"),
        "Asking a model": translate("Sent", "Asking a model"),
        "Asking for a newer version": translate("Sent", "Asking for a newer version"),
        "Deleting a model": translate("Sent", "Deleting a model"),
    }
