"""Snapchat: the chats of its download, as JSON or as pages of HTML."""
