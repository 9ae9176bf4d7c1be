"""The language of a conversation, told offline by Google's compact language detector (cld3, Apache 2.0)."""

from hashlib import blake2b
from importlib.util import find_spec
from typing import Any, cast

from voicetune_desktop.errors import VoiceTuneError

_FEWEST_LETTERS = 24
_SHORT = 80
"""Letters below which the detector is often wrong and must be nearly sure."""
_SURE, _NEARLY_SURE = 0.7, 0.9
_LOOKED_AT = 2000
"""Bytes of a text that are looked at; more changes nothing."""
_MOST_REMEMBERED = 200_000

_CODES = """af am ar az be bg bn bs ca ceb co cs cy da de el en eo es et eu fa fi fil fr fy ga gd gl gu ha haw he hi hmn hr ht hu hy
id ig is it ja jv ka kk km kn ko ku ky la lb lo lt lv mg mi mk ml mn mr ms mt my ne nl no ny pa pl ps pt ro ru sd si sk
sl sm sn so sq sr st su sv sw ta te tg th tr uk ur uz vi xh yi yo zh zu"""
LANGUAGES = frozenset(_CODES.split())
"""All that the detector tells apart, by their codes of today."""
_FORMER_CODES = {"iw": "he"}


class Detector:
    """Tells languages, and remembers what it told of which text. Raises VoiceTuneError where the detector is not installed."""

    def __init__(self) -> None:
        if find_spec("gcld3") is None:
            raise VoiceTuneError(
                "This computer cannot tell the language of conversations: the detector is not made for it.",
                "Use all languages.",
            )
        import gcld3  # pyright: ignore[reportMissingTypeStubs]

        self._detector: Any = cast("Any", gcld3).NNetLanguageIdentifier(min_num_bytes=0, max_num_bytes=_LOOKED_AT)
        self._told: dict[bytes, str] = {}

    def language(self, text: str) -> str:
        """The language (ISO 639-1) of a text; empty where it cannot be told."""
        key = blake2b(text.encode("utf-8", "replace"), digest_size=8).digest()
        told = self._told.get(key)
        if told is None:
            if len(self._told) >= _MOST_REMEMBERED:
                self._told.clear()
            told = self._told[key] = self._ask(text)
        return told

    def _ask(self, text: str) -> str:
        letters = sum(map(str.isalpha, text[:_LOOKED_AT]))
        if letters < _FEWEST_LETTERS:
            return ""
        found = self._detector.FindLanguage(text)
        if found.probability < (_NEARLY_SURE if letters < _SHORT else _SURE):
            return ""
        language = str(found.language).partition("-")[0]
        return "" if language == "und" else _FORMER_CODES.get(language, language)
