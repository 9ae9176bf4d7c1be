"""Texts of word processors: .docx, .odt and .rtf."""
