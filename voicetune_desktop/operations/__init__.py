"""The verbs that the window and the command share. Each is a generator of Progress that knows no thread, process or Qt."""
