"""Rows that wait for others: packed, in memory as far as they are few, else encrypted on the disk."""
