"""Telegram Desktop's exports: result.json, and pages of HTML."""
