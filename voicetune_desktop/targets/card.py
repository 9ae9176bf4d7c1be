"""The card of a dataset: what went in, counts, settings and sums of the files; never a name or a message."""

from collections.abc import Iterable, Iterator, Mapping

from voicetune_desktop.targets.facts import Facts

CARD = "DATASET_CARD.md"


def card(facts: Facts, before: Iterable[str] = ()) -> bytes:
    """The card in Markdown, without a date, so that the same project and settings give the same bytes. `before` are lines before it."""
    return "".join(f"{line}\n" for line in (*before, *_lines(facts))).encode()


def _lines(facts: Facts) -> Iterator[str]:
    yield from ("# Dataset card", "", "Conversations from chats, prepared for training with VoiceTune Desktop.", "")
    yield from _table("What went in", _sources(facts))
    yield from _table("Examples", {"tokens": facts.tokens, "tokens of answers": facts.answer_tokens, "longest example": facts.longest})
    yield from _files(facts)
    yield from _table("Replaced private data", {kind.replace("_", " "): count for kind, count in facts.replaced.items()})
    yield from _table("Messages in no example", {reason.replace("_", " "): count for reason, count in facts.left_out.items()})
    yield from _table("How examples were made", {name.replace("_", " "): value for name, value in facts.settings.items()})
    yield from _consent(facts)


def _sources(facts: Facts) -> Mapping[str, object]:
    return {
        "platforms": ", ".join(facts.platforms),
        "chats": facts.chats,
        "messages": facts.messages,
        "people who wrote": facts.people,
        "from": facts.first_day,
        "to": facts.last_day,
    }


def _table(heading: str, rows: Mapping[str, object]) -> Iterator[str]:
    if not rows:
        return
    yield from (f"## {heading}", "", "| | |", "|---|---|")
    for name, value in rows.items():
        yield f"| {name} | {_said(value)} |"
    yield ""


def _said(value: object) -> str:
    """A value in plain words."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    return "" if value is None else str(value)


def _files(facts: Facts) -> Iterator[str]:
    yield from ("## Files", "", "| file | examples | bytes | SHA-256 |", "|---|---|---|---|")
    for file in facts.files.values():
        yield f"| {file.path} | {file.rows:,} | {file.bytes:,} | {file.sha256} |"
    yield ""


def _consent(facts: Facts) -> Iterator[str]:
    yield from ("## Consent", "", f"Of {facts.people:,} people who wrote, {facts.agreed:,} are marked as having agreed.", "")
    if facts.consent_note:
        yield from (*(f"> {line}" for line in facts.consent_note.splitlines()), "")
    yield from (
        "Names and private data were replaced before these files were written. No program finds everything:",
        "read a few examples before you share them.",
    )
