"""Parquet files, as far as they hold texts."""
