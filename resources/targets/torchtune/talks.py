"""Reads the rows for torchtune: {"messages": [{"role", "content", "masked"}]}. A masked message is context and never trained."""

import json
from pathlib import Path

from torch.utils.data import Dataset
from torchtune.data import Message
from torchtune.datasets import SFTTransform
from torchtune.modules.transforms.tokenizers import ModelTokenizer


class Talks(Dataset):
    """All rows, the first ones again until they fill whole steps."""

    packed = False

    def __init__(self, tokenizer: ModelTokenizer, file: str, whole_steps_of: int) -> None:
        rows = [json.loads(line) for line in Path(file).read_text(encoding="utf-8").split("\n") if line]
        missing = -len(rows) % whole_steps_of
        self._rows = rows + (rows * whole_steps_of)[:missing]
        self._prepare = SFTTransform(message_transform=messages, model_transform=tokenizer)

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, place: int) -> dict:
        return self._prepare(self._rows[place])


def messages(row: dict) -> dict:
    """A row with the messages as torchtune knows them."""
    return {"messages": [Message.from_dict(message) for message in row["messages"]]}


def talks(tokenizer: ModelTokenizer, file: str, whole_steps_of: int) -> Talks:
    """What config.yaml asks for."""
    return Talks(tokenizer, file, whole_steps_of)
