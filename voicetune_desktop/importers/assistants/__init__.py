"""Talks with assistants, as their apps and services export them."""
