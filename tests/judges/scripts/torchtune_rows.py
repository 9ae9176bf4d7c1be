"""What torchtune trains, by its own code and the talks.py that we write: {"script", "rows", "limits"} in, {limit: texts} out.

Where it refuses the rows, the reason stands in place of the texts.
"""

import contextlib
import importlib.util
import io
import json
import sys
import tempfile
from pathlib import Path

import tiny

try:
    with contextlib.redirect_stderr(io.StringIO()):
        from torchtune.models.qwen2_5._tokenizer import QWEN2_5_SPECIAL_TOKENS, Qwen2_5Tokenizer
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(3)

asked = json.load(sys.stdin)
spec = importlib.util.spec_from_file_location("talks", asked["script"])
talks = importlib.util.module_from_spec(spec)
spec.loader.exec_module(talks)

marks = {**QWEN2_5_SPECIAL_TOKENS, **{role: 200_000 + place for place, role in enumerate(tiny.ROLES)}}


def trained(folder: Path, limit: int) -> list[str] | str:
    tokenizer = Qwen2_5Tokenizer(str(folder / "vocab.json"), str(folder / "merges.txt"), marks)
    try:
        rows = talks.talks(tokenizer, str(folder / "train.jsonl"), limit, 1)
    except (SystemExit, ValueError) as stop:
        return str(stop)
    return [tokenizer.decode([int(token) for token in row["labels"] if token != -100]) for row in map(rows.__getitem__, range(len(rows)))]


with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    (folder / "vocab.json").write_text(json.dumps(tiny.alphabet()))
    (folder / "merges.txt").write_text("#version: 0.2\n")
    (folder / "train.jsonl").write_text("".join(asked["rows"]), "utf-8")
    print(json.dumps({limit: trained(folder, limit) for limit in asked["limits"]}))
