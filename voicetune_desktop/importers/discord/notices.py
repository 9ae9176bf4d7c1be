"""What DiscordChatExporter writes where Discord shows a notice of its own. Only its JSON and pages tell notices from messages."""

import re

_NOTICE = re.compile(
    r"Added (?:a recipient|[^\n]{1,100} to the group)\.|Removed (?:a recipient|[^\n]{1,100} from the group)\.|Left the group\."
    r"|Started a call that lasted [\d.,\u00a0\u202f]{1,20} minutes\.?|Changed the channel (?:name|icon)(?:: [^\n]{1,100}|\.)"
    r"|Pinned a message\.|Started a thread\.|Joined the server\."
)
_BEGINNINGS = ("Added ", "Removed ", "Left ", "Started ", "Changed ", "Pinned ", "Joined ")


def is_notice(text: str) -> bool:
    """Whether the text is a notice as a whole."""
    return text.startswith(_BEGINNINGS) and bool(_NOTICE.fullmatch(text))
