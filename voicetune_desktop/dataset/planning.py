"""Planning: which messages of a chat become examples, and why the others do not."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from msgspec import Struct

from voicetune_desktop.dataset.fingerprint import Fingerprints, exact
from voicetune_desktop.dataset.ranges import ExampleRange, LeftOut
from voicetune_desktop.dataset.sessions import Line, in_thread, repeats_root, sessions
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.tokens import EXAMPLE_TOKENS, TokenCounter, message_tokens
from voicetune_desktop.dataset.turns import Spoken, Voice, spoken, why_aside
from voicetune_desktop.dataset.windows import windows


def plan(chat: int, lines: Iterable[Line], voice: Voice, settings: Settings, counter: TokenCounter) -> Iterator[ExampleRange | LeftOut]:
    """Yield the examples of one chat and what is left out of them; each line is counted in exactly one of both."""
    rules = _Rules(chat, voice, settings, counter)
    for number, session in enumerate(sessions(lines, settings.gap_minutes), 1):
        yield from _Conversation(rules, number, session).examples()


class _Rules:
    """What holds for every conversation of a chat."""

    def __init__(self, chat: int, voice: Voice, settings: Settings, counter: TokenCounter) -> None:
        self.chat = chat
        self.voice = voice
        self.labelled = voice.group and settings.label_speakers
        self.count = counter.count
        self.role_tokens = [message_tokens(counter, role, "") for role in ("user", "assistant")]
        self.overhead = EXAMPLE_TOKENS + (message_tokens(counter, "system", settings.system) if settings.system else 0)
        self.room = settings.limit - self.overhead
        self.carried = int(settings.limit * settings.carried_share)
        self.fingerprints = Fingerprints()


class _Weighed(Struct, gc=False):
    """A turn with its content, the tokens of the content, and what the whole message costs."""

    spoken: Spoken
    content: str
    tokens: int
    cost: int


class _Conversation:
    """One session on its way to examples."""

    def __init__(self, rules: _Rules, number: int, session: list[Line]) -> None:
        self._rules = rules
        self._number = number
        self._thread = session[-1].thread if in_thread(session[-1]) else None
        self._repeated = session[0] if repeats_root(session) else None
        self._aside: dict[str, list[Line]] = {}
        self._turns = spoken(self._talking(session), rules.voice, labelled=rules.labelled)

    def examples(self) -> Iterator[ExampleRange | LeftOut]:
        """Yield the examples, then what is left out."""
        turns = self._turns
        first_answer = 2 if turns and turns[0].assistant else 1
        if len(turns) > first_answer:
            if not turns[-1].assistant:
                self._leave_out("after_last_answer", turns.pop().lines)
            yield from self._cut(first_answer)
        else:
            for turn in turns:
                self._leave_out("no_prompt" if turn.assistant else "no_answer", turn.lines)
        for reason, lines in self._aside.items():
            yield LeftOut(self._rules.chat, self._number, lines[0].id, lines[-1].id, len(lines), reason)

    def _talking(self, session: list[Line]) -> Iterator[Line]:
        """The lines that may take part; what is set aside is accounted for."""
        for line in session:
            reason = why_aside(line, self._rules.voice)
            if reason is None:
                yield line
            else:
                self._leave_out(reason, (line,))

    def _leave_out(self, reason: str, lines: Iterable[Line]) -> None:
        own = [line for line in lines if line is not self._repeated]
        if own:
            self._aside.setdefault(reason, []).extend(own)

    def _cut(self, first_answer: int) -> Iterator[ExampleRange]:
        turns = [self._weigh(turn) for turn in self._turns]
        rules, costs = self._rules, [turn.cost for turn in turns]
        done = 0
        for window in windows(costs, first_answer, rules.room, rules.carried, self._shorten):
            self._leave_out("too_long", _lines(self._turns[done : window.first]))
            self._leave_out("too_long", self._turns[window.first].lines[: window.skipped])
            part = turns[window.first : window.last + 1]
            if window.skipped:
                part[0] = self._weigh(self._turns[window.first].since(window.skipped))
            yield self._range(part, window.trained - window.first, max(done - window.first, 0))
            done = window.last + 1
        self._leave_out("too_long", _lines(self._turns[done:]))

    def _shorten(self, turn: int, room: int) -> int | None:
        """How many lines to skip so that the rest of a turn, from a speaker's first line on, costs at most `room` tokens."""
        long = self._turns[turn]
        starts = long.bursts()
        place = bisect_left(starts, True, key=lambda skipped: self._weigh(long.since(skipped)).cost <= room)
        return starts[place] if place < len(starts) else None

    def _weigh(self, turn: Spoken) -> _Weighed:
        content = turn.content
        tokens = self._rules.count(content)
        return _Weighed(turn, content, tokens, tokens + self._rules.role_tokens[turn.assistant])

    def _range(self, part: list[_Weighed], trained: int, done: int) -> ExampleRange:
        """The example of some turns, trained from one of them on; the first `done` turns are accounted for already."""
        turns, contents = [turn.spoken for turn in part], [turn.content for turn in part]
        answers = part[trained::2]
        answer_tokens = sum(answer.tokens for answer in answers)
        total_tokens = self._rules.overhead + sum(turn.cost for turn in part)
        trained_messages = sum(len(answer.spoken.lines) for answer in answers)
        messages = sum(len(turn.lines) for turn in turns[done:]) - (not done and turns[0].lines[0] is self._repeated)
        return ExampleRange(
            chat=self._rules.chat,
            session=self._number,
            thread=self._thread,
            first=turns[0].lines[0].id,
            train_from=turns[trained].lines[0].id,
            last=turns[-1].lines[-1].id,
            started_at=_first_time(_lines(turns)),
            ended_at=_first_time(line for turn in reversed(turns) for line in reversed(turn.lines)),
            turns=len(turns),
            trained_messages=trained_messages,
            context_messages=messages - trained_messages,
            prompt_tokens=total_tokens - answer_tokens,
            answer_tokens=answer_tokens,
            total_tokens=total_tokens,
            digest=self._rules.fingerprints.near(contents),
            exact=exact(contents),
        )


def _lines(turns: Iterable[Spoken]) -> Iterator[Line]:
    return (line for turn in turns for line in turn.lines)


def _first_time(lines: Iterable[Line]) -> int | None:
    return next((line.at for line in lines if line.at is not None), None)
