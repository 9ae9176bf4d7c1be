"""Programs with which people chatted before phones: their logs, a file for each conversation or contact."""
