"""The figures as a table, beside what we want to reach."""

from collections.abc import Iterator, Mapping

from tests.benchmarks.privacy.corpus import Row
from tests.benchmarks.privacy.score import CLASSES, Mark, Score, Value, classes

HEAD = ("what", "values", "replaced", "or asked", "goal")
GOALS: dict[str, tuple[float, bool]] = {
    "participants exact": (0.99, False),
    "participants all": (0.97, False),
    "third parties": (0.80, True),
    "fixed shapes": (0.99, False),
    "hard forms": (0.90, False),
    "secrets": (0.97, False),
    "passwords": (0.85, False),
    "addresses": (0.60, False),
}
"""Share of values to be hidden, and whether asking counts as hiding."""

NOTHING_LEFT = 0.95
WRONG_PER_THOUSAND = 10
QUESTIONS_PER_THOUSAND = 200


def table(score: Score) -> list[tuple[str, ...]]:
    """A row a class, then what concerns all of them."""
    rows = [_recall(score, of) for of in CLASSES]
    chats, replaced, found = score.chats_with_nothing_left()
    rows.append(("chats with nothing left", f"{chats:,}", f"{replaced / chats:.3f}", f"{found / chats:.3f}", f"{NOTHING_LEFT:.2f}"))
    wrong, questions = (score.per_thousand(marks) for marks in (score.wrong, score.questions))
    rows.append(("wrong per 1,000 clean", f"{score.clean:,}", f"{wrong:.1f}", "", f"≤ {WRONG_PER_THOUSAND}"))
    rows.append(("questions per 1,000 clean", f"{score.clean:,}", "", f"{questions:.1f}", f"≤ {QUESTIONS_PER_THOUSAND}"))
    rows.append(("kind named right", f"{len(score.values):,}", "", f"{score.named_right():.3f}", ""))
    rows.append(("stray masks beside values", f"{len(score.stray):,}", "", "", ""))
    return rows


def _recall(score: Score, of: str) -> tuple[str, ...]:
    count, replaced, found = score.recall(of)
    goal, asking = GOALS.get(of, (0.0, False))
    wanted = f"{goal:.2f}{' or asked' if asking else ''}" if goal else ""
    return of, f"{count:,}", f"{replaced / max(count, 1):.3f}", f"{found / max(count, 1):.3f}", wanted


def breakdown(score: Score, of: str) -> list[tuple[str, ...]]:
    """The figures of one class, kind or language by kind and form."""
    groups: dict[str, list[Value]] = {}
    for value in _wanted(score, of):
        groups.setdefault(f"{value.kind}/{value.form}", []).append(value)
    return [(name, f"{len(values):,}", *_shares(values)) for name, values in sorted(groups.items())]


def _shares(values: list[Value]) -> tuple[str, str, str]:
    count = len(values)
    return f"{sum(value.replaced for value in values) / count:.3f}", f"{sum(value.found for value in values) / count:.3f}", ""


def _wanted(score: Score, of: str) -> Iterator[Value]:
    for value in score.values:
        if of in {value.kind, f"{value.kind}/{value.form}", value.lang, value.lang[:2], "missed"} | classes(value.kind, value.form):
            yield value


def shown(score: Score, of: str) -> Iterator[str]:
    """What went wrong in a class, a kind, kind/form, a language, or `wrong`, `review`, `stray`: a line each."""
    marks: Mapping[str, list[tuple[Row, Mark]]] = {"wrong": score.wrong, "review": score.questions, "stray": score.stray}
    if of in marks:
        yield from (
            f"{row.lang}\t{mark.kind}\t{row.text[mark.start : mark.end]!r}\t{row.text!r}\t{row.participants}" for row, mark in marks[of]
        )
        return
    for value in _wanted(score, of):
        if not value.replaced:
            places = " + ".join(f"{row.text[span.start : span.end]!r} in {row.text!r}" for row, span in value.places)
            state = "asked" if value.found else "MISSED"
            yield f"{value.lang}\t{state}\t{value.kind}/{value.form}\t{places}\t{value.places[0][0].participants}"
