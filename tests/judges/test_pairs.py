"""OpenAI's own tool for prompts and completions (it left their package with version 2) finds nothing to mend in what we write."""

import json

from msgspec.structs import replace

from tests.judges.conftest import Ask
from tests.targets.golden import TRAIN, VALID
from voicetune_desktop.targets.completions import SEPARATOR, START, STOP, rows


def written() -> list[str]:
    """Without a system prompt: the tool advises against any text that all prompts begin with."""
    talks = [replace(one, turns=tuple(turn for turn in one.turns if turn.role != "system")) for one in (*TRAIN, *VALID)]
    return [row.line.decode() for one in talks for row in rows(one)]


def test_openai_has_nothing_to_change(ask: Ask) -> None:
    assert ask("openai_pairs.py", written()) == []


def test_openai_would_change_rows_without_our_signs(ask: Ask) -> None:
    bare = [json.loads(line.replace(STOP, "")) for line in written()]
    bare = [{"prompt": one["prompt"].removesuffix(SEPARATOR), "completion": one["completion"].removeprefix(START)} for one in bare]
    assert len(ask("openai_pairs.py", [json.dumps(one) for one in bare])) == 3
