"""HTML and XML, read as records and never rendered."""
