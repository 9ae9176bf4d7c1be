"""The stops of the tour: what it points at, and what it says there."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from voicetune_desktop.gui.shortcuts import KEEP, REPLACE, UNDO, keys_said


class Stop(NamedTuple):
    """A page of the rail, the identifiers of what to point at (the first that is there), a title and a few sentences."""

    page: str
    targets: tuple[str, ...]
    title: str
    text: str


def stops() -> list[Stop]:
    """All stops in their order, in the person's language."""
    translate = QCoreApplication.translate
    decisions = translate(
        "Tour", "A finding is shown as it was written and as the model will see it. %1 replaces it, %2 keeps it, %3 takes that back."
    )
    for place, key in enumerate((REPLACE, KEEP, UNDO), 1):
        decisions = decisions.replace(f"%{place}", keys_said(key))
    return [
        Stop(
            "open",
            ("vt.open.chats",),
            translate("Tour", "Your chats"),
            translate("Tour", "Every chat is listed here. Choose one to read its beginning. Untick what the model should not learn from."),
        ),
        Stop(
            "people",
            ("vt.people.assistant", "vt.people.table"),
            translate("Tour", "Who the model writes like"),
            translate("Tour", "Choose one person as the assistant. The model will write like them. After that, the later steps open."),
        ),
        Stop(
            "privacy",
            ("vt.privacy.groups",),
            translate("Tour", "What was found"),
            translate("Tour", "VoiceTune looks for names, numbers, addresses and passwords. What waits for your answer is hidden."),
        ),
        Stop("privacy", ("vt.privacy.finding",), translate("Tour", "Before and after"), decisions),
        Stop(
            "dataset",
            ("vt.histogram",),
            translate("Tour", "How long your examples are"),
            translate(
                "Tour",
                "An example is one answer with the messages before it. A token is a piece of a word. "
                "Each bar counts examples of one length.",
            ),
        ),
        Stop(
            "dataset",
            ("vt.dataset.tabs",),
            translate("Tour", "Change it and look at it"),
            translate("Tour", "Controls change what becomes an example, and the figures follow at once. The tab Examples shows each one."),
        ),
        Stop(
            "finish",
            ("vt.save",),
            translate("Tour", "Save training files"),
            translate("Tour", "The files are written on this computer. Then VoiceTune says how many examples will be trained."),
        ),
        Stop(
            "finish",
            ("vt.offline",),
            translate("Tour", "Nothing leaves by itself"),
            translate("Tour", "This says Offline until you send something. Press it to see what left this computer, when, and to whom."),
        ),
        Stop(
            "try",
            ("vt.try.tabs",),
            translate("Tour", "Try the trained model"),
            translate("Tour", "Talk to it, compare styles, or do the blind test. In the settings you can take this tour again."),
        ),
    ]
