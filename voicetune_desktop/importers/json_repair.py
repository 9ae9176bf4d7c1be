"""JSON that some apps get wrong, made readable: only what the decoder refuses comes here."""

import re

_ESCAPE = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u([dD][89a-fA-F][0-9a-fA-F]{2})|x([0-9a-fA-F]{2})|.)", re.DOTALL
)


def mended(data: bytes) -> bytes:
    """JSON with `\\xHH` escapes, halves of surrogate pairs and bytes that are no UTF-8 replaced; the rest as it was.

    Telegram Desktop writes control characters as `\\xHH` (telegramdesktop/tdesktop#27571); cut emoji leave a lone half.
    """
    return _ESCAPE.sub(_mended_escape, data).decode("utf-8", "replace").encode("utf-8")


def _mended_escape(found: re.Match[bytes]) -> bytes:
    if found[1]:
        return rb"\ufffd"
    return rb"\u00" + found[2] if found[2] else found[0]
