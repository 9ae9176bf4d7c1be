"""What `datasets` makes of a folder: its path in, {"rows": {split: rows}, "columns": …} or {"refused": the kind of error} out."""

import json
import sys

try:
    from datasets import load_dataset
    from datasets.exceptions import DatasetGenerationError
    from datasets.utils.info_utils import NonMatchingSplitsSizesError
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(3)

try:
    loaded = load_dataset(json.load(sys.stdin))
    found = {"rows": {split: list(rows) for split, rows in loaded.items()}, "columns": str(loaded["train"].features)}
except (DatasetGenerationError, NonMatchingSplitsSizesError) as error:
    found = {"refused": type(error).__name__}
print(json.dumps(found))
