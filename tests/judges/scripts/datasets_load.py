"""What `datasets` loads of some files: {split: path} in, {split: rows} out, without the columns and fields that hold nothing."""

import json
import sys

try:
    from datasets import load_dataset
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(3)


def filled(value: object) -> object:
    if isinstance(value, dict):
        return {key: filled(each) for key, each in value.items() if each is not None}
    return [filled(each) for each in value] if isinstance(value, list) else value


loaded = load_dataset("json", data_files=json.load(sys.stdin))
print(json.dumps({split: [filled(row) for row in rows] for split, rows in loaded.items()}))
