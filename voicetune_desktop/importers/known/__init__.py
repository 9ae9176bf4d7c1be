"""Tables of the formats of apps and tools, by what people do there."""
