"""Messenger and Instagram, as the downloads of Meta have them: JSON, pages of HTML, and the secure storage."""
