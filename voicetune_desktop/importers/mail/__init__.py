"""E-mail: the mails of a mailbox, taken apart, and put together as threads."""
