"""Tables with any columns: CSV, JSON and workbooks."""
