"""TikTok: the download of an account, as JSON or as texts."""
