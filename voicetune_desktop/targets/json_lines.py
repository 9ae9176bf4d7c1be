"""One JSON object a line, in the way that every reader of such files takes for one line."""

import msgspec

_OTHER_LINE_ENDS = ("\u0085", "\u2028", "\u2029")
"""Characters that JSON allows in a text, and that some readers take for the end of a line."""


def encoded(row: object) -> bytes:
    """The line of one row: compact JSON in UTF-8 without a mark, ended by a line feed."""
    line = msgspec.json.encode(row)
    for end in _OTHER_LINE_ENDS:
        line = line.replace(end.encode(), f"\\u{ord(end):04x}".encode())
    return line + b"\n"
