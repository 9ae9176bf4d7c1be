"""Conversations in a Parquet file, by our own means: a library that writes Parquet is larger than the rest of the app's core.

The layout is that of parquet.thrift and of the encodings of apache/parquet-format, of which this uses the plainest.
"""
