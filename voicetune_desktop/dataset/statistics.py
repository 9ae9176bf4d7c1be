"""What a person cares to know about their chats, counted in one pass over their conversations. No text is remembered but words."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain

from msgspec import Struct

from voicetune_desktop.dataset.bars import REPLY_EDGES, TOKEN_EDGES, WORD_EDGES, Spread, bars, spread
from voicetune_desktop.dataset.keyness import TypicalWord, typical_words
from voicetune_desktop.dataset.sessions import Line, in_thread, repeats_root
from voicetune_desktop.dataset.tokens import TokenCounter
from voicetune_desktop.dataset.wording import MOST_PIECES, Vocabulary, forget_rare, with_emoji

LONGEST_REPLY = 24 * 60 * 60
"""Seconds after which a message answers nothing any more."""
FEWEST_USES, FEWEST_CONVERSATIONS = 5, 3
"""A word is typical only if it stands this often, and in so many conversations: what one talk was about stays in it."""
MOST_WORDS, MOST_EMOJI = 200, 200


class Parties(Struct, frozen=True):
    """Who is counted on which side, by the ids of persons; everybody else is one of the others."""

    assistants: frozenset[int]
    left_out: frozenset[int] = frozenset()

    def hear(self, line: Line) -> bool:
        """Whether a line is somebody's own words, and somebody's who is not left out."""
        if line.person in self.left_out or (line.forwarded and line.person in self.assistants):
            return False
        return bool(line.text) and not line.text.isspace()


class Side(Struct, frozen=True):
    """One side of the chats, the assistant or all others. Bars follow the edges of `bars`; replies are in seconds."""

    messages: int = 0
    words: tuple[int, ...] = ()
    words_spread: Spread = Spread()
    tokens: tuple[int, ...] = ()
    tokens_spread: Spread = Spread()
    replies: tuple[int, ...] = ()
    replies_spread: Spread = Spread()
    emoji: tuple[tuple[str, int], ...] = ()
    with_emoji: int = 0


class Statistics(Struct, frozen=True):
    """Figures of all chats that are used.

    `answered` counts the assistant's answers by the person they answer. `hours` are messages by hour of the day, as the export's
    clock shows it, of the assistant and of the others; `pauses` are those of `gaps.EDGES`.
    """

    conversations: int = 0
    assistant: Side = Side()
    others: Side = Side()
    typical: tuple[TypicalWord, ...] = ()
    answered: tuple[tuple[int, int], ...] = ()
    hours: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())
    pauses: tuple[int, ...] = ()


class Measure:
    """Counts conversation by conversation; what it holds stays bounded however long the chats are."""

    def __init__(self, parties: Parties, counter: TokenCounter) -> None:
        self._parties, self._counter = parties, counter
        self._conversations = 0
        self._sides = {True: _Counts(), False: _Counts()}
        self._places = Counter[str]()
        self._answered = Counter[int]()
        self._before: Line | None = None

    def begin_chat(self) -> None:
        """What follows is another chat: nobody answers across chats."""
        self._before = None

    def add(self, session: Sequence[Line]) -> None:
        """Count one conversation, the private data of its texts cut out (`wording.HIDDEN`)."""
        texts: dict[bool, list[str]] = {True: [], False: []}
        apart = in_thread(session[-1])
        repeated = session[0] if repeats_root(session) else None
        before = None if apart or _begins_earlier(session, self._before) else self._before
        assistants = self._parties.assistants
        for line in filter(self._parties.hear, session):
            mine = line.person in assistants
            if line is not repeated:
                texts[mine].append(line.text)
            if before is not None and (before.person in assistants) != mine:
                self._reply(before, line, mine=mine)
            before = line
        if not apart and before is not None and not _begins_earlier([before], self._before):
            self._before = before
        self._conversations += 1
        for mine, several in texts.items():
            if several:
                pieces = self._sides[mine].add(several, self._counter)
                if mine:
                    self._places.update(self._sides[True].vocabulary.folded(pieces))
        if len(self._places) > MOST_PIECES:
            forget_rare(self._places)

    def statistics(self) -> Statistics:
        """Everything counted so far, but hours and pauses, which the store counts."""
        assistant, others = self._sides[True], self._sides[False]
        return Statistics(
            conversations=self._conversations,
            assistant=assistant.side(),
            others=others.side(),
            typical=tuple(self._typical()),
            answered=tuple(self._answered.most_common()),
        )

    def _reply(self, before: Line, line: Line, *, mine: bool) -> None:
        if before.at is None or line.at is None or line.at - before.at > LONGEST_REPLY:
            return
        self._sides[mine].replies[max(line.at - before.at, 0)] += 1
        if mine:
            self._answered[before.person] += 1

    def _typical(self) -> list[TypicalWord]:
        mine, others = self._sides[True].vocabulary, self._sides[False].vocabulary
        found = typical_words(mine.words, others.words, FEWEST_USES)
        return [each for each in found if self._places[each.word] >= FEWEST_CONVERSATIONS and mine.small[each.word]][:MOST_WORDS]


def _begins_earlier(session: Sequence[Line], than: Line | None) -> bool:
    """Whether a conversation begins before a message: answers that join an older one make it end late."""
    first = session[0].at
    return than is not None and than.at is not None and first is not None and first < than.at


class _Counts:
    """What one side wrote, by length, word and emoji."""

    def __init__(self) -> None:
        self.messages = 0
        self.with_emoji = 0
        self.lengths, self.tokens, self.replies = Counter[int](), Counter[int](), Counter[int]()
        self.vocabulary = Vocabulary()

    def add(self, texts: list[str], counter: TokenCounter) -> list[str]:
        """Count what this side says in a conversation; gives everything between spaces."""
        self.messages += len(texts)
        split = [text.split() for text in texts]
        self.lengths.update(map(len, split))
        self.tokens.update(counter.count_many(texts))
        self.with_emoji += with_emoji(texts)
        pieces = list(chain.from_iterable(split))
        self.vocabulary.add(pieces)
        return pieces

    def side(self) -> Side:
        """The figures of this side."""
        self.vocabulary.settle()
        return Side(
            messages=self.messages,
            words=bars(self.lengths, WORD_EDGES),
            words_spread=spread(self.lengths),
            tokens=bars(self.tokens, TOKEN_EDGES),
            tokens_spread=spread(self.tokens),
            replies=bars(self.replies, REPLY_EDGES),
            replies_spread=spread(self.replies),
            emoji=tuple(self.vocabulary.emoji.most_common(MOST_EMOJI)),
            with_emoji=self.with_emoji,
        )
