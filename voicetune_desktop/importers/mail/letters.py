"""From bytes of a mail to letters, whatever the mail says about them, and however wrong that is."""

import codecs
import re
from functools import lru_cache

_TEXT = re.compile(
    r"utf-?(?:8|7|16|32)(?:-?[lb]e)?|(?:us-?)?ascii|iso-?(?:8859|2022)-?.{1,12}|latin-?\d|windows-?\d+|cp-?\d+|koi8-?.{1,2}"
    r"|gbk|gb18030|gb2312|hz.{0,11}|big5.{0,7}|euc-?.{2,4}|shift.?jis|sjis|ks.c.5601.{0,6}|mac-?.{1,9}|tis-?620|iso646.*"
)
"""Encodings of text; Python knows others, which take the square of the time or run programs of their own."""
_BETTER = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "",
    "ascii": "",
    "utf-8": "",
    "utf8": "",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "iso-8859-8-i": "iso-8859-8",
}
"""What is meant by names that mails use; "" is UTF-8 or, where it is none, the old encoding of Windows."""


@lru_cache(maxsize=256)
def _codec(charset: str) -> str:
    name = charset.strip("\"' ").lower()
    better = _BETTER.get(name, name)
    if not _TEXT.fullmatch(better):
        return ""
    try:
        codecs.lookup(better)  # to decode nothing asks for no codec
    except (LookupError, ValueError):
        return ""
    return better


def decoded(data: bytes, charset: str) -> str:
    """The text of some bytes; wrong ones are replaced, never raised."""
    codec = _codec(charset)
    if codec:
        text = data.decode(codec, "replace")
        return _whole(text) if "7" in codec else text
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _whole(text: str) -> str:
    """UTF-7 may hold halves of letters, which belong together or are replaced."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
