"""X: the archive that it lets people download, and posts that Apify's scrapers gathered."""
