"""Reading the exports of chat apps: a module or a package for each app or family, all through a guarded source."""
