"""Training services and training at home: the only room that may open a connection, and only when the person says so."""
