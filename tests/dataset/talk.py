"""Small conversations for tests, written as "who: what"."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from hypothesis import strategies as st

from voicetune_desktop.dataset.examples import ExampleRange, LeftOut, Voice, render
from voicetune_desktop.dataset.planning import Planner
from voicetune_desktop.dataset.sessions import Line
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.tokens import EXAMPLE_TOKENS, TokenCounter, message_tokens
from voicetune_desktop.model import Example, Turn

ME, ANN, BEN, EVE = 1, 2, 3, 4
PEOPLE = {"me": ME, "ann": ANN, "ben": BEN, "eve": EVE}
LABELS = {ANN: "Mia", BEN: "Tom", EVE: "Liv"}
PRIVATE = Voice(ME, LABELS, group=False)
GROUP = Voice(ME, LABELS, group=True)
COUNTER = TokenCounter("o200k_base")


def talk(*said: str, start: int = 0, **more: Any) -> list[Line]:
    """Lines a minute apart: talk("ann: hi", "me: hello")."""
    speeches = (one.split(": ", 1) for one in said)
    return [Line(start + i, PEOPLE[who], (start + i) * 60, text, **more) for i, (who, text) in enumerate(speeches)]


def example_tokens(turns: Iterable[Turn]) -> int:
    """Tokens of an example that is written with these turns."""
    return EXAMPLE_TOKENS + sum(message_tokens(COUNTER, turn.role, turn.content) for turn in turns)


def plan(
    lines: Iterable[Line], voice: Voice, settings: Settings, language: Callable[[str], str] | None = None
) -> Iterator[ExampleRange | LeftOut]:
    """What one chat by itself becomes."""
    return Planner(settings, COUNTER, language).plan(7, lines, voice)


def planned(lines: list[Line], voice: Voice = PRIVATE, **settings: Any) -> tuple[list[ExampleRange], list[LeftOut]]:
    """What becomes of some lines; every language is told by the first letters of the text."""
    pieces = list(plan(lines, voice, Settings(**settings), lambda text: text[:2]))
    return [one for one in pieces if isinstance(one, ExampleRange)], [one for one in pieces if isinstance(one, LeftOut)]


def rendered(lines: list[Line], voice: Voice = PRIVATE, **settings: Any) -> list[Example]:
    """The examples of some lines, rendered from all of them."""
    return [render(one, lines, voice, Settings(**settings)) for one in planned(lines, voice, **settings)[0]]


def shown(example: Example) -> list[str]:
    """The turns as "role: content", a weight of 0 as "role*: content"."""
    return [f"{turn.role}{'' if turn.weight else '*'}: {turn.content}" for turn in example.turns]


def reasons(left_out: list[LeftOut]) -> dict[str, int]:
    """How many messages were left out, by reason."""
    counts: dict[str, int] = {}
    for one in left_out:
        counts[one.reason] = counts.get(one.reason, 0) + one.messages
    return counts


TEXTS = st.one_of(
    st.text(st.sampled_from("ab \n?é😀"), max_size=12), st.sampled_from(("www.a.org", "Ok", "we will all meet at the big old lake"))
)
PAUSES = st.sampled_from((-7200, -5, 0, 30, 3000, 3601, 90_000))


@st.composite
def chats(draw: st.DrawFn, *, threads: bool = True) -> list[Line]:
    """A chat of any shape: bursts, pauses, missing and turning times, empty texts, forwarded messages, threads."""
    lines: list[Line] = []
    at = 0
    for number in range(draw(st.integers(0, 40))):
        at += draw(PAUSES)
        thread = draw(st.sampled_from([None, None, *range(number)])) if threads else None
        root = thread is None or lines[thread].thread is None
        reply = draw(st.sampled_from([None, None, None, *range(number)])) if thread is None else None
        lines.append(
            Line(
                number,
                draw(st.sampled_from((ME, ME, ANN, BEN, EVE))),
                draw(st.sampled_from((at, at, at, None))),
                draw(TEXTS),
                forwarded=draw(st.integers(0, 9)) == 0,
                thread=thread if root else None,
                reply=reply,
                copied=draw(st.integers(0, 9)) == 0,
            )
        )
    return lines
