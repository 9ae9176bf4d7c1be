"""How many names stay visible in chats that were written without looking at the rules."""
