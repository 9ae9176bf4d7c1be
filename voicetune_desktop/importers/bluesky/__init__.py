"""Posts of Bluesky, from the file that holds an account."""
