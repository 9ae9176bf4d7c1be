"""How fast and how small the program is, measured in whole processes. These print figures; they are no timed tests."""
