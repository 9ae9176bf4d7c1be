"""Talks in one text, as trainers of plain text get them: in the marks of a model's template, or with a word before each turn.

The marks are those of ChatML, Llama 2 to 4, Mistral, Gemma, Phi and Zephyr; the words those of Alpaca, Guanaco, Vicuna and Anthropic.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple


class Turn(NamedTuple):
    """What one side says; the side as the text calls it, in small letters."""

    side: str
    text: str


TEMPLATE = "template"
"""The side of a sentence that a template puts above every talk, and that nobody said."""
_LONGEST_ABOVE = 1_000
"""Characters of the longest text above the first turn."""
_BEGIN = re.compile(r"\s*(?:(?:<s>|<\|begin_of_text\|>|<bos>|<\|endoftext\|>|\[gMASK\]<sop>)\s*)?")
_END_OF_TEXT = r"(?:<\|endoftext\|>|<\|end_of_text\|>|</s>|<eos>)"


class _Marks(NamedTuple):
    """How turns begin (one group: the side) and what ends them."""

    head: re.Pattern[str]
    end: re.Pattern[str]


def _marks(head: str, end: str) -> _Marks:
    return _Marks(re.compile(head), re.compile(rf"(?:{end})\s*(?:{_END_OF_TEXT}\s*)*\Z"))


_MARKS = (
    _marks(r"<\|im_start\|>(\w+)\n", r"<\|im_end\|>"),
    _marks(r"<\|start_header_id\|>(\w+)<\|end_header_id\|>\n{0,2}", r"<\|(?:eot|eom)_id\|>|<\|end_of_text\|>"),
    _marks(r"<\|header_start\|>(\w+)<\|header_end\|>\n{0,2}", r"<\|(?:eot|eom)\|>|<\|end_of_text\|>"),
    _marks(r"<start_of_turn>(\w+)\n", r"<end_of_turn>"),
    _marks(r"<\|(system|user|assistant)\|>\n", rf"<\|end\|>|{_END_OF_TEXT}"),
)
_INST = re.compile(r"(?:<s>\s{0,3})?(?:\[/SYSTEM_PROMPT\]\s{0,3})?\[(SYSTEM_PROMPT|/?INST)\]")
_INST_SIDES = {"SYSTEM_PROMPT": "system", "INST": "user", "/INST": "assistant"}
_LLAMA_SYSTEM = re.compile(r"\s*<<SYS>>(.*?)<</SYS>>", re.DOTALL)

_ASKS, _ANSWERS = ("human", "user", "instruction", "question"), ("assistant", "response", "gpt", "ai", "bot", "answer")
_SIDES = {**dict.fromkeys(_ASKS, "user"), **dict.fromkeys(_ANSWERS, "assistant")}
_HASHES = re.compile(rf"###[ ]?({'|'.join((*_ASKS, *_ANSWERS, 'system', 'input'))})[ ]?(?::|(?=\n))\s*", re.IGNORECASE)
_WORDS = re.compile(r"^[ \t]{0,3}(Human|User|System|Assistant|AI):\s*", re.MULTILINE)
_CAPITALS = re.compile(r"(?:(?<!\S)|(?<=</s>))(USER|SYSTEM|ASSISTANT):\s*")
_ALPACA = re.compile(r"Below is an instruction that describes a task[^#]*", re.IGNORECASE)
_ENDED = re.compile(rf"(?<!\s)\s*(?:{_END_OF_TEXT}\s*)*\Z")
_TAIL = 100
"""Characters at the end of a turn in which marks of its end are looked for."""


def talk_in(text: str) -> Sequence[Turn]:
    """The turns of a text, in the first template that it is written in; none where it is no such talk.

    Turns may be empty; an empty last one, where a model would go on, is none.
    """
    turns = next((turns for read in _READERS if (turns := read(text))), ())
    return turns[:-1] if len(turns) > 1 and not turns[-1].text.strip() else turns


def _marked(text: str) -> Sequence[Turn]:
    """The turns between marks, letter for letter."""
    begin = _after_begin(text)
    marks = next((marks for marks in _MARKS if marks.head.match(text, begin)), None)
    if marks is None:
        return ()
    return [Turn(side.lower(), _without(marks.end, body)) for side, body in _pieces(marks.head, text)]


def _instructed(text: str) -> Sequence[Turn]:
    """The turns of Llama 2 and Mistral: [INST] what is asked [/INST] what is answered."""
    if not _INST.match(text, _after_begin(text)) or "[/INST]" not in text:
        return ()
    return list(_with_system(_pieces(_INST, text)))


def _with_system(pieces: Iterator[tuple[str, str]]) -> Iterator[Turn]:
    for side, body in pieces:
        system = _LLAMA_SYSTEM.match(body) if side == "INST" else None
        if system:
            yield Turn("system", system[1].strip())
        yield Turn(_INST_SIDES[side], _without(_ENDED, body[system.end() if system else 0 :].strip()))


def _worded(head: re.Pattern[str], *, is_led: bool) -> Callable[[str], Sequence[Turn]]:
    """How turns with a word before each are read; where the talk `is_led`, a sentence may stand above the first."""

    def turns(text: str) -> Sequence[Turn]:
        first = head.search(text, 0, _LONGEST_ABOVE + 50)
        above = text[_after_begin(text) : first.start()].strip() if first else ""
        if not first or (above and not is_led):
            return ()
        said = [Turn(_SIDES.get(side.lower(), side.lower()), _without(_ENDED, body.strip())) for side, body in _pieces(head, text)]
        sides = {turn.side for turn in said} & {"user", "assistant"}
        if len(sides) < (1 if is_led and not above else 2):
            return ()
        return [*([Turn(TEMPLATE if _ALPACA.fullmatch(above) else "system", above)] if above else []), *_with_input(said)]

    return turns


def _with_input(said: Sequence[Turn]) -> Iterator[Turn]:
    """An input goes with the instruction before it."""
    for at, turn in enumerate(said):
        following = said[at + 1] if at + 1 < len(said) else None
        if following and following.side == "input":
            yield Turn(turn.side, "\n".join(filter(None, (turn.text, following.text))))
        elif turn.side != "input" or not at:
            yield turn


def _without(end: re.Pattern[str], body: str) -> str:
    return body[:-_TAIL] + end.sub("", body[-_TAIL:], count=1)


def _after_begin(text: str) -> int:
    found = _BEGIN.match(text)
    return found.end() if found else 0


def _pieces(head: re.Pattern[str], text: str) -> Iterator[tuple[str, str]]:
    """The sides, each with what stands behind it up to the next; what stands before the first is left out."""
    heads = [found for found in head.finditer(text) if found[1]]
    for at, found in enumerate(heads):
        yield found[1], text[found.end() : heads[at + 1].start() if at + 1 < len(heads) else len(text)]


_READERS = (_marked, _instructed, _worded(_HASHES, is_led=True), _worded(_CAPITALS, is_led=True), _worded(_WORDS, is_led=False))
