"""What MLX-LM trains, from its own batches: {"rows", "limits"} in, {limit: the trained text of each row} out."""

import json
import sys
from types import SimpleNamespace

import tiny

try:
    from mlx_lm.tuner.datasets import CacheDataset, create_dataset
    from mlx_lm.tuner.trainer import iterate_batches
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(3)

asked = json.load(sys.stdin)
tokenizer = tiny.tokenizer()


def trained(limit: int) -> list[str]:
    rows = create_dataset([json.loads(row) for row in asked["rows"]], tokenizer, SimpleNamespace(mask_prompt=True))
    batches = iterate_batches(CacheDataset(rows), batch_size=1, max_seq_length=limit)
    spans = [(batch[0].tolist(), *ends[0].tolist()) for batch, ends in batches]
    return [tokenizer.decode(tokens[start:end]) for tokens, start, end in spans]


print(json.dumps({limit: trained(limit) for limit in asked["limits"]}))
