"""Messages before and after hiding, with the places marked."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from voicetune_desktop.gui.pages.privacy_words import TONES
from voicetune_desktop.gui.widgets.marked import Marked, Span
from voicetune_desktop.model import Action, Finding

if TYPE_CHECKING:
    from voicetune_desktop.privacy.decisions import Decisions
    from voicetune_desktop.privacy.redact import Redacted
    from voicetune_desktop.privacy.surrogates import Surrogates
    from voicetune_desktop.project.file import Project
    from voicetune_desktop.project.findings import FindingRow


class Shown(NamedTuple):
    """One finding as the list shows it."""

    row: "FindingRow"
    before: Marked
    after: Marked


class Both(NamedTuple):
    """One message on both sides; everything found in it is marked."""

    before: Marked
    after: Marked


class Texts:
    """The decisions of one moment, applied to texts. Without surrogates the side after is empty."""

    def __init__(self, project: "Project", surrogates: "Surrogates | None") -> None:
        self._project = project
        self._surrogates = surrogates
        self._decisions = _decisions(project)

    def findings(self, ids: Sequence[int]) -> list[Shown]:
        """Findings with their messages, only the finding itself being marked."""
        from voicetune_desktop.project.findings import finding_rows, findings_of

        rows = finding_rows(self._project, ids)
        found = findings_of(self._project, list({row.message_id for row in rows}))
        return [self._shown(row, found.get(row.message_id, [])) for row in rows]

    def message(self, message: int, text: str, found: Sequence[Finding]) -> Both:
        """A message with everything in it."""
        before = Marked(text, [Span(f.start, f.end, TONES[self._decisions.action(message, f)]) for f in found])
        redacted = self._redacted(message, text, found)
        if redacted is None:
            return Both(before, Marked(""))
        spans = [Span(*place, "keep") for place in redacted.kept]
        spans += [Span(place.start, place.end, "replace") for place in redacted.replaced]
        return Both(before, Marked(redacted.text, sorted(spans)))

    def example(self, finding: Finding, written: str, chat: int) -> str:
        """What would stand in a chat for a value written like this."""
        return self._surrogates.replacement(finding, written, chat) if self._surrogates else ""

    def _shown(self, row: "FindingRow", found: Sequence[Finding]) -> Shown:
        start, end = row.finding.start, row.finding.end
        before = Marked(row.text, [Span(start, end, TONES[row.action])])
        redacted = self._redacted(row.message_id, row.text, found)
        if redacted is None:
            return Shown(row, before, Marked(""))
        return Shown(row, before, Marked(redacted.text, [_place(redacted, start, end, row.action)]))

    def _redacted(self, message: int, text: str, found: Sequence[Finding]) -> "Redacted | None":
        from voicetune_desktop.privacy.redact import redact
        from voicetune_desktop.project.schema import chat_of

        if self._surrogates is None:
            return None
        return redact(text, found, lambda finding: self._decisions.action(message, finding), self._surrogates, chat_of(message))


def _place(redacted: "Redacted", start: int, end: int, action: Action) -> Span:
    """Where `start` to `end` of the original stands in the redacted text."""
    shift = 0
    for place in redacted.replaced:
        if place.original_start == start:
            return Span(place.start, place.end, "replace")
        if place.original_start < start:
            shift += (place.end - place.start) - (place.original_end - place.original_start)
    return Span(start + shift, end + shift, TONES[action])


def _decisions(project: "Project") -> "Decisions":
    from voicetune_desktop.privacy.decisions import Decisions
    from voicetune_desktop.project.decisions import decisions

    decided = decisions(project)
    return Decisions(decided.kinds, decided.values, decided.places)
