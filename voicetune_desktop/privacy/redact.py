"""Puts surrogates where private data stands: a pure function of text, findings, decisions and surrogates."""

from collections.abc import Callable, Sequence
from typing import Protocol

from msgspec import Struct

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.unusual import KIND as UNUSUAL


class Replaces(Protocol):
    """What gives surrogates; Surrogates does."""

    def replacement(self, finding: Finding, original: str, chat: int = 0) -> str:
        """What stands in a text of a chat instead of `original`."""
        ...


class Replacement(Struct, frozen=True, gc=False):
    """`output[start:end]` stands for `text[original_start:original_end]`."""

    start: int
    end: int
    kind: str
    original_start: int
    original_end: int


class Redacted(Struct, frozen=True, gc=False):
    """A text without what was to be hidden.

    `kept` are the places in it where findings stand on purpose; what is only unusual is not among them, as nobody answers for it.
    """

    text: str
    kept: tuple[tuple[int, int], ...] = ()
    replaced: tuple[Replacement, ...] = ()


def redact(text: str, findings: Sequence[Finding], action: Callable[[Finding], Action], surrogates: Replaces, chat: int = 0) -> Redacted:
    """Replace every finding but those that `action` keeps; what is still to be asked is hidden until it is answered.

    `findings` are those of the Scanner: in order, none overlapping another.
    """
    if not findings:
        return Redacted(text)
    pieces: list[str] = []
    kept: list[tuple[int, int]] = []
    replaced: list[Replacement] = []
    size = done = 0
    for finding in findings:
        original = text[finding.start : finding.end]
        keeps = action(finding) is Action.KEEP
        piece = original if keeps else surrogates.replacement(finding, original, chat)
        pieces += (text[done : finding.start], piece)
        start = size + finding.start - done
        size, done = start + len(piece), finding.end
        if keeps and finding.kind != UNUSUAL:
            kept.append((start, size))
        elif not keeps:
            replaced.append(Replacement(start, size, finding.kind, finding.start, finding.end))
    return Redacted("".join((*pieces, text[done:])), tuple(kept), tuple(replaced))
