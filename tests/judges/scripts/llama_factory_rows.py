"""What LLaMA-Factory trains, by its own code: {"folder", "rows", "limits"} in, {limit: the trained text of each row that it keeps} out.

`folder` has dataset_info.json and train.yaml as we write them.
"""

import importlib.machinery
import json
import os
import sys
import types
from pathlib import Path

import tiny

for name in ("torchaudio", "av"):  # read sound and films, which we do not have
    sys.modules[name] = types.ModuleType(name)
    sys.modules[name].__spec__ = importlib.machinery.ModuleSpec(name, None)
os.environ["DISABLE_VERSION_CHECK"] = "1"

try:
    import yaml
    from llamafactory.data.converter import get_dataset_converter
    from llamafactory.data.parser import get_dataset_list
    from llamafactory.data.processor.supervised import SupervisedDatasetProcessor
    from llamafactory.data.template import TEMPLATES
    from llamafactory.hparams import DataArguments
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(3)

asked = json.load(sys.stdin)
tokenizer = tiny.tokenizer()
settings = yaml.safe_load((Path(asked["folder"]) / "train.yaml").read_text("utf-8"))
known = {name: settings[name] for name in ("template", "dataset", "dataset_dir", "eval_dataset", "mask_history", "packing")}


def trained(limit: int) -> list[str]:
    arguments = DataArguments(**known, cutoff_len=limit)
    (told,) = get_dataset_list(arguments.dataset, asked["folder"])
    convert = get_dataset_converter(told.formatting, told, arguments)
    rows = [convert(json.loads(row)) for row in asked["rows"]]
    processor = SupervisedDatasetProcessor(TEMPLATES[arguments.template], tokenizer, None, arguments)
    made = processor.preprocess_dataset({name: [row[name] for row in rows] for name in rows[0]})
    return [tokenizer.decode([token for token in labels if token != -100]) for labels in made.get("labels", [])]


print(json.dumps({limit: trained(limit) for limit in asked["limits"]}))
