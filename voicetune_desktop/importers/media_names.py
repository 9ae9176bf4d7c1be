"""How pictures, sounds and videos are called."""

import re

PICTURES = r"\.(?:jpe?g|png|hei[cf]|gif|webp|tiff?|bmp|avif)$"
SOUNDS = r"\.(?:mp[34]|m4[av]|mov|avi|mkv|3gp|webm|ogg|opus|wav|flac|aac|amr)$"
_MEDIA = re.compile(f"{PICTURES}|{SOUNDS}", re.IGNORECASE)


def is_media(name: str) -> bool:
    """Whether a file is called like a picture, a sound or a video."""
    return _MEDIA.search(name) is not None
