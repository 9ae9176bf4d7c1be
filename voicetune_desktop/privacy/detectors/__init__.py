"""One module per family of private data."""
