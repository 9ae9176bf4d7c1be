"""VoiceTune Desktop: turn your own chats into training data for a model that writes like you."""

__version__ = "0.1.0"
