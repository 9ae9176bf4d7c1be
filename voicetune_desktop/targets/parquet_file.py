"""Parquet: rows of messages in one column, for programs that work with tables."""

from voicetune_desktop.targets.exchange import DIFFERENCES, judge, rows
from voicetune_desktop.targets.parquet.container import PARQUET_ROWS
from voicetune_desktop.targets.target import Target

PARQUET = Target(
    id="parquet",
    label="Parquet",
    hint="For pandas, Polars, DuckDB and trainers that read tables; a column holds the messages.",
    group="exchange",
    rows=rows,
    judge=judge,
    differences=DIFFERENCES,
    files=("train.parquet", "valid.parquet"),
    container=PARQUET_ROWS,
)
