"""Trains and talks as a folder's README says, with the tiny model: {"folder", "needs", "commands"} in, what came out.

In a command, "BASE" is the tiny model's folder; the words run as modules of this Python ("-m") or scripts. With "inside", the model
lies in base/ of the folder. The answer has the exit status and the end of what was said for each command, and all files of the
folder afterwards.
"""

import importlib.util
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from shutil import copytree

import tiny

asked = json.load(sys.stdin)
missing = [name for name in asked["needs"] if importlib.util.find_spec(name) is None]
if missing:
    print(*missing, file=sys.stderr)
    sys.exit(3)
with tempfile.TemporaryDirectory() as name:
    folder = copytree(asked["folder"], Path(name) / "folder")
    base = tiny.base(folder / "base" if asked.get("inside") else Path(name) / "base", asked.get("kind", "qwen3"))
    if asked.get("inside"):
        (base / "model.safetensors").rename(base / "model-00001-of-00001.safetensors")
        (base / "vocab.json").write_text(json.dumps(tiny.alphabet()))
        (base / "merges.txt").write_text("#version: 0.2\n")
    said = []
    for command in asked["commands"]:
        words = [sys.executable, *(word.replace("BASE", str(base)) for word in command["words"])]
        given, no_card = command.get("said", ""), {**os.environ, "CUDA_VISIBLE_DEVICES": "", "ACCELERATE_USE_CPU": "true"}
        done = subprocess.run(words, input=given, capture_output=True, text=True, cwd=folder, env=no_card, check=False)
        said.append([done.returncode, (done.stdout + done.stderr)[-3000:]])
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    print(json.dumps({"said": said, "files": files}))
