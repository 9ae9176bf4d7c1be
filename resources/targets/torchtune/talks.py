"""Reads the rows for torchtune: {"messages": [{"role", "content", "masked"}]}. A masked message is context and never trained."""

import json
from pathlib import Path

from torch.utils.data import Dataset
from torchtune.data import Message, validate_messages
from torchtune.modules.transforms.tokenizers import ModelTokenizer


class Talks(Dataset):
    """All rows, the first ones again until they fill whole steps."""

    packed = False

    def __init__(self, tokenizer: ModelTokenizer, file: str, longest: int, whole_steps_of: int) -> None:
        rows = [json.loads(line) for line in Path(file).read_text(encoding="utf-8").split("\n") if line]
        self._rows = [prepared(row, tokenizer) for row in rows]
        lengths = [len(row["tokens"]) for row in self._rows]
        if max(lengths) > longest:
            raise SystemExit(f"The longest row has {max(lengths)} tokens. Set longest in config.yaml to that, or make shorter examples.")
        missing = -len(rows) % whole_steps_of
        self._rows += (self._rows * whole_steps_of)[:missing]

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, place: int) -> dict:
        return dict(self._rows[place])


def prepared(row: dict, tokenizer: ModelTokenizer) -> dict:
    """The tokens of a row, and those of them that are trained; -100 stands for the others."""
    messages = [Message.from_dict(message) for message in row["messages"]]
    validate_messages(messages)
    read = tokenizer({"messages": messages})
    labels = [-100 if masked else token for token, masked in zip(read["tokens"], read["mask"], strict=True)]
    return {"tokens": read["tokens"], "labels": labels}


def talks(tokenizer: ModelTokenizer, file: str, longest: int, whole_steps_of: int) -> Talks:
    """What config.yaml asks for."""
    return Talks(tokenizer, file, longest, whole_steps_of)
