"""Checks of finished training files: what is wrong, line by line, and what can be mended safely."""
