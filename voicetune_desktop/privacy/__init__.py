"""Finding private data in texts, deciding about it, replacing it, and proving that it is gone."""
