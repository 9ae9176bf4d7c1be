"""What a person handed over, seen as named files and opened under guard: files, folders, archives, parts of a download."""
