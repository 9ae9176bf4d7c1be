"""A training service on this computer, files for it, and a key store, as the tests of `send`, `jobs`, `key` and `sent` use them."""

import json
from pathlib import Path

from tests.commands.running import Ran
from tests.standin import Server

PLAIN_KEY = "sk-quiet-heron-5150-aaaa"
"""A key that no service accepts."""
SAID = "the heron of the millpond"
"""Words that stand in every file that is sent, and nowhere else."""


def training_folder(folder: Path, examples: int = 12) -> Path:
    """A folder as `prepare` writes it for OpenAI."""
    folder.mkdir(exist_ok=True)
    for name, start, count in (("train", 0, examples), ("valid", 100, 3)):
        rows = [talk(f"{SAID} number {start + number}", f"yes, it has {number} feathers") for number in range(count)]
        (folder / f"{name}.jsonl").write_bytes(b"".join(rows))
    return folder


def talk(question: str, answer: str) -> bytes:
    """One example."""
    turns = [{"role": "system", "content": "Be Ada."}, {"role": "user", "content": question}, {"role": "assistant", "content": answer}]
    return json.dumps({"messages": turns}).encode() + b"\n"


def quiet(server: Server, *ran: Ran) -> bool:
    """Whether no key and nothing of a message stands in what was shown."""
    shown = "".join(one.text + one.err for one in ran)
    return not any(secret in shown for secret in (server.key, server.key[:12], server.key[-8:], PLAIN_KEY, SAID, "feathers"))
