"""Chats of Threema: texts of single chats, and backups of all data, both from Android and unpacked."""
