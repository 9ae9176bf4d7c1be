"""Private data in invented chats with gold spans, a scorer of our own, and the project's figures on it."""
