"""What the person decided about findings: for one place, for one value wherever it stands, or for a whole kind."""

from collections.abc import Mapping

from msgspec import Struct, field

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.judging import WORD


def _nothing() -> dict[str, Action]:
    return {}


def _no_values() -> dict[tuple[str, str], Action]:
    return {}


def _no_findings() -> dict[tuple[int, int, int], Action]:
    return {}


class Decisions(Struct, frozen=True):
    """Decisions on top of what would be done unasked; the most specific wins."""

    kinds: Mapping[str, Action] = field(default_factory=_nothing)
    """By kind of finding."""
    values: Mapping[tuple[str, str], Action] = field(default_factory=_no_values)
    """By kind and normal form: ("participant", "person:7"), ("email", "jo@example.org")."""
    findings: Mapping[tuple[int, int, int], Action] = field(default_factory=_no_findings)
    """By number of the message, start and end."""

    def action(self, message_id: int, finding: Finding) -> Action:
        """What happens to a finding of a message. What reads as a plain word is not replaced by its kind, only by place or value."""
        place = self.findings.get((message_id, finding.start, finding.end))
        decided = place or self.values.get((finding.kind, finding.value)) or self.kinds.get(finding.kind) or finding.action
        by_kind = place is None and (finding.kind, finding.value) not in self.values
        return finding.action if by_kind and finding.reason == WORD else decided
