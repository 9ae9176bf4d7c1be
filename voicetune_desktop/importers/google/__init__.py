"""Chats in a download of Google Takeout: Chat, Hangouts, Voice."""
