"""Chats of Mattermost: the bulk export of a server, and tables of channels."""
