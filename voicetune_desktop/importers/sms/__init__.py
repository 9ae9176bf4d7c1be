"""Text messages of a phone, as apps for backups write them."""
