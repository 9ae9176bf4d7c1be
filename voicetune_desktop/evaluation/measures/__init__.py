"""Habits of writing, one family a file; `registry.MEASURES` lists them."""
