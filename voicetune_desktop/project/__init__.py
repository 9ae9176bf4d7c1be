"""The encrypted project file: everything that the person imported and decided, in one place."""
