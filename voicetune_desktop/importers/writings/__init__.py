"""What one author wrote for readers or for themselves: blogs, newsletters, notes, journals."""
