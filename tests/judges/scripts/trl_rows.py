"""What TRL trains, from its own batches: {"script", "rows", "limits"} in, {limit: the trained text of each row that it keeps} out.

`script` is a train.py as we write it; its settings for TRL are used as they are, with another length. `template` is one of the chat
templates of real models that come with TRL.
"""

import importlib.util
import json
import sys
import tempfile
import tomllib
from pathlib import Path

import tiny

try:
    import torch
    import trl
    from datasets import load_dataset
    from trl import SFTTrainer
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(3)

asked = json.load(sys.stdin)
script = Path(asked["script"])
spec = importlib.util.spec_from_file_location("train", script)
train = importlib.util.module_from_spec(spec)
spec.loader.exec_module(train)
settings = tomllib.loads((script.parent / "settings.toml").read_text("utf-8"))


def trained(folder: Path, limit: int) -> list[str]:
    arguments = train.training_arguments({**settings, "length": limit}, -1, held_out=False)
    arguments.output_dir = str(folder / "out")
    trainer = SFTTrainer(
        model=str(base),
        args=arguments,
        train_dataset=load_dataset("json", data_files=str(folder / "train.jsonl"), split="train"),
        processing_class=tokenizer,
    )
    if not len(trainer.train_dataset):
        return []
    rows = [row for batch in trainer.get_train_dataloader() for row in batch["labels"]]
    return [tokenizer.decode(row[row != -100]) for row in rows]


with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    base, tokenizer = tiny.base(folder / "base"), tiny.tokenizer()
    if asked.get("template"):
        tokenizer.bos_token = tokenizer.pad_token
        tokenizer.chat_template = (Path(trl.__file__).parent / "chat_templates" / f"{asked['template']}.jinja").read_text("utf-8")
    (folder / "train.jsonl").write_text("".join(asked["rows"]), "utf-8")
    torch.manual_seed(1)
    print(json.dumps({limit: trained(folder, limit) for limit in asked["limits"]}))
