"""Apple's Messages: the database itself, and what imessage-exporter writes of it."""
