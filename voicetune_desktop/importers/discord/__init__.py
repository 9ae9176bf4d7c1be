"""Discord: channels as DiscordChatExporter saves them, and the data package that Discord itself sends.

The layouts of the former follow Tyrrrz/DiscordChatExporter, DiscordChatExporter.Core/Exporting.
"""
