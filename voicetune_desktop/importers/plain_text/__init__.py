"""Plain text: talks in which names stand before what was said, and documents by one author."""
