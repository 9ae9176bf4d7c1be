"""The training formats that can be written."""

from collections.abc import Mapping

from voicetune_desktop.targets.openai_chat import OPENAI_CHAT
from voicetune_desktop.targets.target import Target, TrainerView, trainer_view

__all__ = ["TARGETS", "Target", "TrainerView", "target", "trainer_view"]

TARGETS: Mapping[str, Target] = {one.id: one for one in (OPENAI_CHAT,)}
"""Id to target, in the order in which they are offered."""


def target(target_id: str) -> Target:
    """The training format with this id; raises KeyError when there is none."""
    return TARGETS[target_id]
