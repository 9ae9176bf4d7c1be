"""Makes the tiny model in a folder: {"folder", "kind", "split", "needs"} in, this Python out. With "split" it is as torchtune reads it."""

import importlib.util
import json
import sys
from pathlib import Path

import tiny

asked = json.load(sys.stdin)
missing = [name for name in asked["needs"] if importlib.util.find_spec(name) is None]
if missing:
    print(*missing, file=sys.stderr)
    sys.exit(3)
base = tiny.base(Path(asked["folder"]), asked["kind"])
if asked["split"]:
    (base / "model.safetensors").rename(base / "model-00001-of-00001.safetensors")
    (base / "vocab.json").write_text(json.dumps(tiny.alphabet()))
    (base / "merges.txt").write_text("#version: 0.2\n")
print(json.dumps({"python": sys.executable}))
