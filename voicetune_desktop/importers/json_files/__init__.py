"""JSON files of any size, whole or damaged: values, lines, and the chats inside."""
