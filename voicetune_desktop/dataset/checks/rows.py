"""Going through a training file row by row: what is wrong with each row, and each row mended where that is safe."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import blake2b

import msgspec
from msgspec import Struct

from voicetune_desktop.dataset.checks.chat import chat_problems
from voicetune_desktop.dataset.checks.counting import row_tokens
from voicetune_desktop.dataset.checks.decoding import decode
from voicetune_desktop.dataset.checks.json_values import Fields, fields
from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.dataset.tokens import TokenCounter, context_limit, vocabulary
from voicetune_desktop.errors import VoiceTuneError


class Rules(Struct, frozen=True):
    """What a target asks of a file: its checks of one example, the fewest and the useful number of examples, the most bytes."""

    problems: Callable[[Fields], Iterator[Found]]
    least: int
    useful: int
    most_bytes: int


RULES: Mapping[str, Rules] = {
    "openai-chat": Rules(chat_problems, least=10, useful=50, most_bytes=512 * 1024 * 1024),
}
"""Target to rules; OpenAI's numbers are from its fine-tuning guide and the Files API."""


def rules_for(target: str) -> Rules:
    """The rules of a target; raises `VoiceTuneError` for one that has none."""
    if target not in RULES:
        raise VoiceTuneError("There are no checks for this kind of training file.", "Known are: " + ", ".join(RULES) + ".")
    return RULES[target]


class Row(Struct):
    """One line, what was found in it, its example where it holds one, and the bytes to write for it: None leaves it out."""

    number: int
    found: list[Found]
    example: Fields | None = None
    output: bytes | None = None


def examine(lines: Iterable[tuple[int, bytes | Found]], rules: Rules, model: str, *, mend: bool = False) -> Iterator[Row]:
    """Yield each line with its problems; with `mend`, safe fixes are made before a row is compared with the rows above it."""
    seen: dict[bytes, int] = {}
    carriage_returns = False
    for number, line in lines:
        if isinstance(line, Found):
            yield Row(number, [line])
            continue
        row = _read(number, line.removesuffix(b"\r"), rules)
        if line.endswith(b"\r") and not carriage_returns:
            carriage_returns = True
            row.found.append(Found("windows_line_ends"))
        if mend:
            _mend(row)
        if row.example is not None and row.output is not None:
            _compare(row, seen, drop=mend)
            _measure(row, row.example, len(line), model)
        yield row


def _read(number: int, line: bytes, rules: Rules) -> Row:
    if not line or line.isspace():
        return Row(number, [Found("empty_line", drop=True)], None, line)
    value, reason = decode(line)
    if reason is not None:
        return Row(number, [reason], None, line)
    example = fields(value)
    found = [Found("data_type")] if example is None else list(rules.problems(example))
    return Row(number, found, example, line)


def _mend(row: Row) -> None:
    """Make every safe fix of a row, and write its JSON anew only when one changed it."""
    fixes = [found.fix for found in row.found if found.fix is not None]
    for fix in fixes:
        fix()
    if fixes:
        row.output = msgspec.json.encode(row.example)
    if any(found.drop for found in row.found):
        row.output = None


def _compare(row: Row, seen: dict[bytes, int], *, drop: bool) -> None:
    same = blake2b(msgspec.json.encode(row.example, order="sorted"), digest_size=16).digest()
    first = seen.setdefault(same, row.number)
    if first != row.number:
        row.found.append(Found("duplicate_example", {"first": first}, drop=True))
        row.output = None if drop else row.output


def _measure(row: Row, example: Fields, size: int, model: str) -> None:
    """Count tokens only where a row could be too long: no token is shorter than a byte, and JSON adds more than our 3 tokens."""
    limit = context_limit(model)
    if size <= limit:
        return
    tokens = row_tokens(example, TokenCounter(vocabulary(model)))
    if tokens > limit:
        row.found.append(Found("too_long", {"tokens": tokens, "limit": limit}))
