"""Chats of Rocket.Chat: what an account downloads, and rooms that are exported one by one."""
