"""Chats of Zulip: the export of an organisation."""
