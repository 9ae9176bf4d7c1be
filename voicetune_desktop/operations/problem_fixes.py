"""What helps against problems of the dataset: answers left out, or other settings. All of it can be taken back."""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from msgspec.structs import replace

from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.tokens import context_limit
from voicetune_desktop.operations import edited
from voicetune_desktop.operations.building import set_settings, settings
from voicetune_desktop.project import turn_edits
from voicetune_desktop.project.file import Project

Fix = Literal["leave_out", "longer_examples", "model_limit", "longer_pause", "shorter_pause", "forget_changes"]
LONGEST_PAUSE, SHORTEST_PAUSE = 1440, 10
"""Minutes."""


def _longer_examples(chosen: Settings) -> Settings | None:
    longer = replace(chosen, max_tokens=None)
    return longer if longer.limit > chosen.limit else None


def _model_limit(chosen: Settings) -> Settings | None:
    return replace(chosen, max_tokens=None) if chosen.limit > context_limit(chosen.model) else None


def _longer_pause(chosen: Settings) -> Settings | None:
    return replace(chosen, gap_minutes=min(2 * chosen.gap_minutes, LONGEST_PAUSE)) if chosen.gap_minutes < LONGEST_PAUSE else None


def _shorter_pause(chosen: Settings) -> Settings | None:
    return replace(chosen, gap_minutes=max(chosen.gap_minutes // 2, SHORTEST_PAUSE)) if chosen.gap_minutes > SHORTEST_PAUSE else None


_CHANGES: Mapping[Fix, Callable[[Settings], Settings | None]] = {
    "longer_examples": _longer_examples,
    "model_limit": _model_limit,
    "longer_pause": _longer_pause,
    "shorter_pause": _shorter_pause,
}
_HELP: Mapping[str, Fix] = {
    "too_long": "model_limit",
    "too_few_examples": "shorter_pause",
    "few_examples": "shorter_pause",
    "left_out_too_long": "longer_examples",
    "left_out_no_answer": "longer_pause",
    "left_out_no_prompt": "longer_pause",
}


def fix_of(check: str, chosen: Settings, *, answers: bool) -> Fix | None:
    """What helps: other settings where they can be had, or leaving the examples out where they have `answers`."""
    fix = _HELP.get(check)
    if fix and _CHANGES[fix](chosen):
        return fix
    return "leave_out" if answers else None


def apply_fix(project: Project, fix: Fix, answers: Sequence[tuple[int, int]]) -> None:
    """Do what helps; call it inside a step that can be undone."""
    if fix == "leave_out":
        for first, last in answers:
            turn_edits.exclude(project, first, last, excluded=True)
    elif fix == "forget_changes":
        for first, edit in edited.unmet(project).items():
            turn_edits.restore(project, first, edit.last)
    elif changed := _CHANGES[fix](settings(project)):
        set_settings(project, changed)
