"""What Axolotl trains, by its own code: {"folder", "rows", "limits"} in, {limit: the trained text of each row, or why it stops} out.

`folder` has config.yaml as we write it.
"""

import json
import sys
from pathlib import Path

import tiny

try:
    import yaml
    from axolotl.prompt_strategies.chat_template import load
    from axolotl.utils.data.utils import handle_long_seq_in_dataset
    from axolotl.utils.dict import DictDefault
    from datasets import Dataset
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(3)

asked = json.load(sys.stdin)
tokenizer = tiny.tokenizer()
config = yaml.safe_load((Path(asked["folder"]) / "config.yaml").read_text("utf-8"))


def trained(limit: int) -> list[str] | str:
    settings = DictDefault({**config, "sequence_len": limit})
    strategy = load(tokenizer, settings, settings["datasets"][0])
    rows = Dataset.from_list([dict(strategy.tokenize_prompt(json.loads(row))) for row in asked["rows"]])
    try:
        kept = handle_long_seq_in_dataset(rows, limit, settings)
    except ValueError as error:
        return str(error)
    return [tokenizer.decode([token for token in row["labels"] if token != -100]) for row in kept]


print(json.dumps({limit: trained(limit) for limit in asked["limits"]}))
