"""What a direct message of TikTok says, in downloads of any form."""

import re

from voicetune_desktop.model import Reason

FORMAT = "tiktok"
UTC = "+00:00"
"""TikTok's times are UTC, whether they say so or not."""

_SHARED = re.compile(r"https://(?:www\.|vm\.)?tiktokv?\.com/\S*")
_SITE = "https://"


def unsaid(text: str) -> tuple[Reason, str] | None:
    """Why nobody wrote this text; None where somebody did."""
    is_shared = _SITE in text and _SHARED.fullmatch(text.strip())
    return (Reason.MEDIA, "A video, picture or sticker without a text.") if is_shared or not text.strip() else None
