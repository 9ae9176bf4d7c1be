"""Training services: `base.py` says what one is, `registry.py` opens them, and each language that they speak is a file."""
