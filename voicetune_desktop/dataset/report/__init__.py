"""The report about a project that a person keeps: figures and notes, never a message, and no real name."""
