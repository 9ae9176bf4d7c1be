"""Reading the exports of chat apps: one module per format, all through a guarded source."""
