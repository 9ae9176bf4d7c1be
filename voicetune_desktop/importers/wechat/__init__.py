"""WeChat, as other programs export it: tables, and JSON."""
