"""No key store at all."""
