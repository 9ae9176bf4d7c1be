"""Private values of every kind, one module a family; each has a table from slot to maker."""
