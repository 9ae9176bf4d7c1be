"""Targets whose folder has a training script in Python: TRL and Unsloth, which read the same rows."""

from collections.abc import Mapping

from voicetune_desktop.targets.bundle import bundle
from voicetune_desktop.targets.facts import Facts
from voicetune_desktop.targets.home import FILES, base_model, quoted, sequence_length
from voicetune_desktop.targets.prompt_completion import DIFFERENCES, judge, rows
from voicetune_desktop.targets.target import Target

CONTEXT = 262_144
"""What the base model reads at most."""


def context(facts: Facts) -> int:
    """What settings.toml sets length to."""
    return sequence_length(facts, CONTEXT)


def scripted(target_id: str, label: str, hint: str, base: str) -> Target:
    """The target whose script and texts lie in resources/targets under its id."""

    def folder(facts: Facts) -> Mapping[str, bytes]:
        values = {"base": base_model(facts, base), "context": context(facts), "epochs": facts.epochs, "system": quoted(facts.system)}
        return bundle(target_id, ("train.py", "settings.toml"), facts, values, talk=True)

    return Target(
        id=target_id,
        label=label,
        hint=hint,
        group="home",
        rows=rows,
        judge=judge,
        differences=DIFFERENCES,
        files=FILES,
        folder=folder,
        context=context,
    )
