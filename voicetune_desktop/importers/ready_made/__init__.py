"""Training files of others, in all shapes that rows for training have."""
