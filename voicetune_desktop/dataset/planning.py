"""Planning: which messages of a chat become examples, and why the others do not."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.dataset.answers import Judge, Why
from voicetune_desktop.dataset.fingerprint import Fingerprints
from voicetune_desktop.dataset.opening import is_prompt, opened, with_head
from voicetune_desktop.dataset.ranges import ExampleRange, LeftOut
from voicetune_desktop.dataset.sessions import Line, in_thread, pause_of, repeats_root, sessions
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.tokens import EXAMPLE_TOKENS, TokenCounter, message_tokens
from voicetune_desktop.dataset.turns import NotChosen, Spoken, Voice, spoken, why_aside
from voicetune_desktop.dataset.windows import Window, windows

Language = Callable[[str], str]
"""The language (ISO 639-1) of a text; empty where it cannot be told."""


class Planner:
    """Plans chats by the same settings; what it learns of words it knows for all of them."""

    def __init__(self, settings: Settings, counter: TokenCounter, language: Language | None = None) -> None:
        """`language` is asked when the settings want some languages only."""
        self.settings = settings
        self.counter = counter
        self.moments = settings.moments
        self.language = language if settings.languages else None
        self.role_tokens = [message_tokens(counter, role, "") for role in ("user", "assistant")]
        self.fingerprints = Fingerprints()
        self.judge = Judge(settings, self.fingerprints.fold)

    def plan(self, chat: int, lines: Iterable[Line], voice: Voice) -> Iterator[ExampleRange | LeftOut]:
        """Yield the examples of one chat and what is left out of them; each line is counted in exactly one of both."""
        head, lines = with_head(lines)
        rules = _Rules(chat, opened(voice, head, self.moments), self)
        pause = pause_of(self.settings.gap_minutes, letters=voice.letters)
        for number, session in enumerate(sessions(lines, pause, join_replies=self.settings.join_replies), 1):
            yield from _Conversation(rules, number, session).examples()


class _Rules:
    """What holds for every conversation of a chat."""

    def __init__(self, chat: int, voice: Voice, planner: Planner) -> None:
        settings = planner.settings
        self.chat = chat
        self.voice = voice
        self.settings = settings
        self.moments = planner.moments
        self.language = planner.language
        self.count = planner.counter.count
        self.role_tokens = planner.role_tokens
        self.overhead = EXAMPLE_TOKENS + (message_tokens(planner.counter, "system", voice.system) if voice.system else 0)
        self.room = settings.limit - self.overhead
        self.carried = int(settings.limit * settings.carried_share)
        self.fingerprints = planner.fingerprints
        self.judge = planner.judge

    def turns(self, lines: Iterable[Line]) -> list[Spoken]:
        """The turns of a conversation."""
        labelled = self.voice.group and self.settings.label_speakers
        return spoken(lines, self.voice, labelled=labelled, joiner=self.settings.joiner)

    def speaks_another(self, turns: Iterable[Spoken]) -> bool:
        """Whether a conversation is in a language that is not wanted; one whose language cannot be told is."""
        if self.language is None:
            return False
        found = self.language("\n".join(line.text for line in _lines(turns)))
        return bool(found) and found not in self.settings.languages


class _Weighed(Struct, gc=False):
    """A turn with its content, the tokens of the content, what the whole message costs, and why it is not trained."""

    spoken: Spoken
    content: str
    tokens: int
    cost: int
    why_not: Why | None = None


class _Conversation:
    """One session on its way to examples."""

    def __init__(self, rules: _Rules, number: int, session: list[Line]) -> None:
        self._rules = rules
        self._number = number
        self._thread = session[-1].thread if in_thread(session[-1]) else None
        self._repeated = session[0] if repeats_root(session) else None
        self._breaks = _breaks(session)
        self._aside: dict[str, list[Line]] = {}
        self._prompt = [line for line in session if is_prompt(line, rules.voice, rules.moments)] if session[0].opens else []
        places = {line.id for line in self._prompt}
        self._turns = rules.turns(self._talking([line for line in session if line.id not in places] if places else session))

    def examples(self) -> Iterator[ExampleRange | LeftOut]:
        """Yield the examples, then what is left out. A system prompt of the chat's own is context of the first one."""
        for example in self._planned():
            yield replace(example, context_messages=example.context_messages + len(self._prompt)) if self._prompt else example
            self._prompt = []
        if self._prompt:
            reason = next(reversed(self._aside), "no_answer") if self._turns else "no_answer"
            self._aside[reason] = [*self._prompt, *self._aside.get(reason, ())]
        for reason, lines in self._aside.items():
            yield LeftOut(self._rules.chat, self._rules.voice.assistant, self._number, lines[0].id, lines[-1].id, len(lines), reason)

    def _planned(self) -> Iterator[ExampleRange]:
        turns = self._turns
        first_answer = 2 if turns and turns[0].assistant else 1
        if len(turns) <= first_answer:
            for turn in turns:
                self._leave_out("no_prompt" if turn.assistant else "no_answer", turn.lines)
            return
        if self._rules.speaks_another(turns):
            self._leave_out("language", _lines(turns))
            return
        if not turns[-1].assistant:
            self._leave_out("after_last_answer", turns.pop().lines)
        if first_answer == 2 and self._rules.settings.openers == "leave_out":
            self._leave_out("opener", turns.pop(0).lines)
            first_answer = 1
        yield from self._cut(first_answer)

    def _talking(self, session: list[Line]) -> list[Line]:
        """The lines that may take part; what is set aside is accounted for."""
        voice, moments = self._rules.voice, self._rules.moments
        reasons = [why_aside(line, voice, moments) for line in session]
        if not any(reasons):
            return session
        for line, reason in zip(session, reasons, strict=True):
            if reason is not None:
                self._leave_out(reason, (line,))
        return [line for line, reason in zip(session, reasons, strict=True) if reason is None]

    def _leave_out(self, reason: str, lines: Iterable[Line]) -> None:
        own = [line for line in lines if line is not self._repeated]
        if own:
            self._aside.setdefault(reason, []).extend(own)

    def _cut(self, first_answer: int) -> Iterator[ExampleRange]:
        """The examples that fit; turns that none of them holds are left out, with the reason noted in `unused`."""
        rules, turns = self._rules, [self._weigh(turn) for turn in self._turns]
        self._judge(turns, first_answer)
        unused: dict[int, str] = {}
        done = 0
        for window in windows([turn.cost for turn in turns], first_answer, rules.room, rules.carried, self._shorten):
            trained = [place for place in range(window.trained, window.last + 1, 2) if turns[place].why_not is None]
            reason = self._why_unused(window, trained)
            if reason or not trained:
                unused.update(dict.fromkeys(range(window.first, window.last + 1), reason or str(turns[window.last].why_not)))
                continue
            self._leave_unused(range(done, window.first), unused)
            self._leave_out("too_long", self._turns[window.first].lines[: window.skipped])
            part = turns[window.first : trained[-1] + 1]
            if window.skipped:
                part[0] = self._weigh(self._turns[window.first].since(window.skipped))
            yield self._range(part, trained[0] - window.first, max(done - window.first, 0))
            done = trained[-1] + 1
            unused.update((place, str(turns[window.last].why_not)) for place in range(done, window.last + 1))
        self._leave_unused(range(done, len(turns)), unused)

    def _leave_unused(self, places: Iterable[int], reasons: dict[int, str]) -> None:
        for place in places:
            self._leave_out(reasons.get(place, "too_long"), self._turns[place].lines)

    def _why_unused(self, window: Window, trained: list[int]) -> str | None:
        """Why a window is no example: the reason of its last answer when none is trained, or that it is short."""
        if not trained:
            return None
        return "too_short" if trained[-1] + 1 - window.first < self._rules.settings.min_turns else None

    def _judge(self, turns: list[_Weighed], first_answer: int) -> None:
        """Note which answers are context only."""
        for place in range(first_answer, len(turns), 2):
            answer = turns[place]
            answer.why_not = self._rules.judge.why_not(answer.spoken, answer.content, turns[place - 1].content)

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

    def _range(self, part: list[_Weighed], first_trained: int, done: int) -> ExampleRange:
        """The example of some turns, trained from one of them on; the first `done` turns are accounted for already."""
        turns = [turn.spoken for turn in part]
        answers = part[first_trained::2]
        trained = [answer for answer in answers if answer.why_not is None]
        answer_tokens = sum(answer.tokens for answer in trained)
        total_tokens = self._rules.overhead + sum(turn.cost for turn in part)
        trained_messages = sum(len(answer.spoken.lines) for answer in trained)
        messages = sum(len(turn.lines) for turn in turns[done:]) - (not done and turns[0].lines[0] is self._repeated)
        first, last = turns[0].lines[0].id, turns[-1].lines[-1].id
        contents, unasked = [turn.content for turn in part], turns[0].assistant
        digest, sketch = self._rules.fingerprints.of(contents[unasked::2], contents[not unasked :: 2], self._rules.voice.own_prompt)
        return ExampleRange(
            chat=self._rules.chat,
            voice=self._rules.voice.assistant,
            session=self._number,
            thread=self._thread,
            first=first,
            train_from=answers[0].spoken.lines[0].id,
            last=last,
            started_at=_first_time(_lines(turns)),
            ended_at=_first_time(line for turn in reversed(turns) for line in reversed(turn.lines)),
            turns=len(turns),
            trained_messages=trained_messages,
            context_messages=messages - trained_messages,
            prompt_tokens=total_tokens - answer_tokens,
            answer_tokens=answer_tokens,
            total_tokens=total_tokens,
            digest=digest,
            sketch=sketch,
            untrained=() if len(trained) == len(answers) else tuple(one.spoken.lines[0].id for one in answers if one.why_not),
            spans=_spans(first, last, self._breaks) if self._breaks else (),
            pairs=_pairs(trained, self._rules.voice.not_chosen) if self._rules.voice.not_chosen else 0,
        )


def _pairs(trained: Iterable[_Weighed], not_chosen: NotChosen) -> int:
    """Answers that were not chosen in the place of these; one whose text the person typed stands for none of them."""
    turns = (answer.spoken for answer in trained)
    own = (turn for turn in turns if turn.edit is None or turn.edit.text is None)
    return sum(len(not_chosen.get(line.id, ())) for line in _lines(own))


def _breaks(session: list[Line]) -> list[tuple[int, int]]:
    """Where other conversations lie between two lines, because the second answers an earlier one."""
    if in_thread(session[-1]) or session[-1].id - session[0].id < len(session):
        return []
    return [(one.id, after.id) for one, after in pairwise(session) if after.reply is not None and after.id - one.id > 1]


def _spans(first: int, last: int, breaks: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The stretches from `first` to `last`; none where nothing lies between."""
    inside = [(before, after) for before, after in breaks if first <= before and after <= last]
    starts, ends = [first, *(after for _, after in inside)], [*(before for before, _ in inside), last]
    return tuple(zip(starts, ends, strict=True)) if inside else ()


def _lines(turns: Iterable[Spoken]) -> Iterator[Line]:
    return (line for turn in turns for line in turn.lines)


def _first_time(lines: Iterable[Line]) -> int | None:
    return next((line.at for line in lines if line.at is not None), None)
