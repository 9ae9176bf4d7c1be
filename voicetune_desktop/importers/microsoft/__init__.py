"""Skype, and Teams at work or school: the texts of both are marked alike."""
