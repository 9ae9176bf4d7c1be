"""Files of text and tables of text: their letters, their lines, their rows."""
