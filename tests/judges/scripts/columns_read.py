"""What pyarrow reads from Parquet files: a list of paths in, [the columns, the rows] of each out."""

import json
import sys

try:
    import pyarrow.parquet as pq
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(3)


def read(path: str) -> list[object]:
    with pq.ParquetFile(path) as file:
        table = file.read()
        table.validate(full=True)
        one_by_one = [row for group in file.iter_batches(7) for row in group.to_pylist()]
        assert one_by_one == table.to_pylist()
        return [[f"{field.name}: {field.type}" for field in table.schema], table.to_pylist()]


print(json.dumps([read(path) for path in json.load(sys.stdin)]))
