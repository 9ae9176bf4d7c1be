"""Detectors that the person has installed for another Python; asked through pipes, never needed."""
