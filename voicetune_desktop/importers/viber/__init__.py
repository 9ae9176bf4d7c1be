"""Chats of Viber: the database of its programs for computers, and the texts that its phones send by mail."""
