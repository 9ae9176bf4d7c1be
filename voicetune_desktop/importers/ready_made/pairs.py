"""Rows of a better and a worse answer: one conversation before both, whatever the row calls it."""

from collections.abc import Iterator, Sequence

from voicetune_desktop.importers.ready_made.rows import Row, conversation_of, described, instruction_of
from voicetune_desktop.importers.ready_made.turns import CONTEXT, Left, Part, Said, either, is_list, is_object, marked, system_prompt, turns
from voicetune_desktop.model import Reason

_NOT_CHOSEN = (Reason.UNSUPPORTED, "Another answer that was not chosen; it can become a preference pair.")
_TIE = (Reason.UNSUPPORTED, "Two answers of which neither was preferred: nothing is learned of them.")
_RATINGS = ("overall_score", "fine-grained_score", "score", "rating")
_MODELS = ("model_a", "model_b")
_NO_PAIR = (Reason.UNSUPPORTED, "What was not preferred is no other answer to the same conversation, so it makes no pair.")


def of_pairs(row: Row) -> Iterator[Part]:
    """Preferences, as OpenAI, TRL and others write them: a conversation with a better and a worse answer."""
    if answers := rated(row):
        yield from _rated(row, answers)
        return
    if is_arena(row):
        yield from _arena(row)
        return
    if row.chosen is None:
        paths, better, worse = (".preferred_output", ".non_preferred_output"), row.preferred_output, row.non_preferred_output
        before = list(turns(row.input.get("messages") if is_object(row.input) else None, ".input.messages"))
    else:
        paths, better, worse, before = (".chosen", ".rejected"), row.chosen, row.rejected, list(_before(row))
    chosen = _answer(better, paths[0])
    yield from map(_as_context, _not_repeated(before, chosen))
    yield from _better_and_worse(chosen, _answer(worse, paths[1]), paths[1])
    yield from described(row)


def rated(row: Row) -> Sequence[tuple[float, str]]:
    """The answers to one instruction with their ratings, as in UltraFeedback; none where one lacks its own."""
    found = [_rating(one) for one in (row.completions if is_list(row.completions) else ())]
    answers = [one for one in found if one]
    return answers if isinstance(row.instruction, str) and len(answers) == len(found) > 1 else ()


def _rating(one: object) -> tuple[float, str] | None:
    if not is_object(one):
        return None
    rating = next((value for key in _RATINGS if isinstance(value := one.get(key), (int, float))), None)
    text = one.get("response")
    return (rating, text) if rating is not None and isinstance(text, str) and text.strip() else None


def _rated(row: Row, answers: Sequence[tuple[float, str]]) -> Iterator[Part]:
    """The best answer to an instruction, and those that are rated lower."""
    yield from either("user", instruction_of(row), ".instruction")
    best = max(range(len(answers)), key=lambda at: answers[at][0])
    rating, chosen = answers[best]
    yield Said("assistant", chosen)
    for at, (other, text) in enumerate(answers):
        if at != best:
            is_worse = other < rating and text != chosen
            yield Left(_NOT_CHOSEN, f".completions[{at}]", text) if is_worse else Left(_NO_PAIR, f".completions[{at}]")


def is_arena(row: Row) -> bool:
    """Whether two models talked, and somebody said which did better."""
    return isinstance(row.winner, str) and is_list(row.conversation_a) and is_list(row.conversation_b)


def _arena(row: Row) -> Iterator[Part]:
    """The talk of the better model with the answer of the other one; where neither was better, nothing of it is trained."""
    first, second = (row.conversation_a, ".conversation_a"), (row.conversation_b, ".conversation_b")
    better, (worse, path) = (second, first) if row.winner == "model_b" else (first, second)
    chosen = list(turns(*better))
    if row.winner in _MODELS:
        yield from _better_and_worse(chosen, list(turns(worse, path)), path)
    else:
        yield from map(_as_context, chosen)
        yield Left(_TIE, path)


def _before(row: Row) -> Iterator[Part]:
    """What the row says beside its answers."""
    yield from system_prompt(row.system)
    path, said = next(
        ((path, said) for path, said in ((".prompt", row.prompt), (".messages", row.messages), conversation_of(row)) if said is not None),
        (".question", instruction_of(row) or row.question),
    )
    if said is not None:
        yield from marked(said) or either("user", said, path)


def _answer(said: object, path: str) -> list[Part]:
    return [*(marked(said) or either("assistant", said, path))]


def _not_repeated(before: Sequence[Part], chosen: Sequence[Part]) -> Sequence[Part]:
    """What stands before the better answer, without what the answer repeats: all of it, or the answer itself."""
    asked, said = _spoken(before), _spoken(chosen)
    if asked and asked == said[: len(asked)]:
        return [part for part in before if isinstance(part, Left)]
    if len(asked) > 1 and said and asked[-1] == said[-1]:
        return [part for part in before if part is not asked[-1]]
    return before


def _spoken(parts: Sequence[Part]) -> list[Said]:
    return [part for part in parts if isinstance(part, Said)]


def _better_and_worse(better: Sequence[Part], worse: Sequence[Part], path: str) -> Iterator[Part]:
    """The better answer, then the worse one: behind the same conversation, where both repeat it."""
    *before, chosen = _spoken(better) or [None]
    for part in better:
        yield part if part is chosen else _as_context(part)
    *same, other = _spoken(worse) or [None]
    is_pair = chosen and other and chosen.role == other.role == "assistant" and before == same and chosen.text != other.text
    yield Left(_NOT_CHOSEN, path, other.text) if is_pair and other else Left(_NO_PAIR, path)


def _as_context(part: Part) -> Part:
    """A part that both answers stand behind: nothing of it is trained."""
    if isinstance(part, Left) or part.role != "assistant" or CONTEXT in part.flags:
        return part
    return part._replace(flags=(*part.flags, CONTEXT))
