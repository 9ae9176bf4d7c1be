"""How each phase of a run looks: its words, its tone and its icon."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from voicetune_desktop.gui.widgets.card import Tone
from voicetune_desktop.training.records import WITH_SERVICE, Phase, Run

translate = QCoreApplication.translate


class PhaseLook(NamedTuple):
    """What says where a run stands, in a list or a pill."""

    words: str
    tone: Tone
    icon: str


INKS: dict[Tone, str] = {"quiet": "quiet", "success": "accent", "warning": "warn", "error": "danger"}
"""The colour of the icon for each tone."""


def look_of(run: Run) -> PhaseLook:
    """How a run looks now; a word of a service that we do not know is shown as it is."""
    look = _looks()[run.phase]
    if run.phase == Phase.UNKNOWN and run.status:
        look = look._replace(words=translate("Phases", "Says “%1”").replace("%1", run.status))
    trouble = _troubles().get(run.trouble)
    if trouble and run.phase in WITH_SERVICE:
        return PhaseLook(f"{look.words} · {trouble.words}", trouble.tone, trouble.icon)
    return look


def _looks() -> dict[Phase, PhaseLook]:
    return {
        Phase.PLANNED: PhaseLook(translate("Phases", "Not sent"), "warning", "warning"),
        Phase.UPLOADING: PhaseLook(translate("Phases", "Sending files"), "quiet", "send"),
        Phase.UPLOADED: PhaseLook(translate("Phases", "Sent, no job yet"), "warning", "warning"),
        Phase.CREATING: PhaseLook(translate("Phases", "Starting"), "quiet", "send"),
        Phase.INTERRUPTED: PhaseLook(translate("Phases", "Interrupted"), "warning", "warning"),
        Phase.WAITING: PhaseLook(translate("Phases", "Waiting"), "quiet", "clock"),
        Phase.RUNNING: PhaseLook(translate("Phases", "Training"), "success", "play"),
        Phase.PAUSED: PhaseLook(translate("Phases", "Paused"), "quiet", "pause"),
        Phase.SUCCEEDED: PhaseLook(translate("Phases", "Done"), "success", "success"),
        Phase.FAILED: PhaseLook(translate("Phases", "Failed"), "error", "error"),
        Phase.CANCELLED: PhaseLook(translate("Phases", "Stopped"), "quiet", "stop"),
        Phase.GONE: PhaseLook(translate("Phases", "Gone"), "warning", "help"),
        Phase.UNKNOWN: PhaseLook(translate("Phases", "State not known"), "quiet", "help"),
    }


def _troubles() -> dict[str, PhaseLook]:
    return {
        "key": PhaseLook(translate("Phases", "key needed"), "warning", "key"),
        "offline": PhaseLook(translate("Phases", "out of reach"), "warning", "offline"),
        "service": PhaseLook(translate("Phases", "service in trouble"), "warning", "warning"),
    }
