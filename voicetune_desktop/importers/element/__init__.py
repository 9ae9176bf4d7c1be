"""Chats of Matrix, as Element exports them."""
