"""What every new project begins with, as the person chose it in the settings."""

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.gui import preferences

if TYPE_CHECKING:
    from voicetune_desktop.project.file import Project

MODEL, LONGEST = "model", "max_tokens"
"""Names of preferences; those of the settings of a dataset."""


def give_defaults(project: "Project") -> None:
    """Put the chosen model and longest example into a new project; without a choice the defaults of the house hold."""
    wanted: dict[str, Any] = {MODEL: preferences.text(MODEL), LONGEST: preferences.number(LONGEST)}
    chosen = {name: value for name, value in wanted.items() if value}
    if not chosen:
        return
    from msgspec.structs import replace

    from voicetune_desktop.operations.building import set_settings, settings

    with suppress(VoiceTuneError):  # a file that somebody changed by hand is no reason to have no project
        set_settings(project, replace(settings(project), **chosen))
