"""WhatsApp: the text that "Export chat" writes on Android and iOS, and what other programs make of a phone's database."""
