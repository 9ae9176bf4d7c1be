"""Times as exports write them, in the form of the house."""
