"""Whether a model sounds like somebody and what it gives away: figures from texts alone, no model and no connection."""
