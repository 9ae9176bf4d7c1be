"""Conversations of GroupMe: what an account exports, and what tools fetch."""
