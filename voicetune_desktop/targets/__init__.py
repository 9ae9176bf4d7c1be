"""Training formats: one module each, with that trainer's own rule for what it drops, cuts and masks."""
