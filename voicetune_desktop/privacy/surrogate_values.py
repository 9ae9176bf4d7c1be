"""Surrogates for what is no name: numbers that ring nowhere, addresses at example.org, short neutral links."""

import re
from collections.abc import Callable, Iterator

from voicetune_desktop.privacy.context_words import words
from voicetune_desktop.privacy.fiction import FICTION

Draw = Callable[[str, int], int]
"""A number below a bound, always the same for the same words and the same project."""

_WORDS = tuple(
    sorted(
        words(
            """
            acorn agate alder anchor apricot aspen atlas bamboo barley beacon birch bobbin bramble breeze bridge cabin
            candle canyon cedar cinder citrus clover cobble compass coral cricket cypress delta domino feather fennel
            ferry fiddle fjord flint gable garnet glacier granite harbor hazelnut hickory hollow indigo island jigsaw
            juniper kernel kettle lagoon lantern lattice lemur linen lotus magnet maple marble meadow meteor mitten
            mosaic mulberry nectar nutmeg oasis onyx orchard origami osprey paddle papaya paprika parcel pebble pepper
            pigeon pollen prairie prism quartz quill radish ribbon ripple saffron sandal sapling satchel sequoia
            shutter signal slate sorrel spindle sprout summit sundial teapot thicket thimble timber topaz trellis
            tulip tundra turnip turquoise umbrella valley vanilla velvet walnut whistle wicker windmill yonder zephyr
            zigzag
            """
        )
    )
)
_DOMAINS = ("example.org", "example.com", "example.net")
_TRIES = 200
_TRIES_WITH_NAME = 20
_FICTION_TRIES = 4
"""Fictional ranges are small: where they are used up, digits just vary."""
_CODE_LETTERS = "23456789bcdfghjkmnpqrstvwxz"
"""Without vowels and look-alikes, so that no word arises."""


def neutral_words(draw: Draw, key: str) -> Iterator[str]:
    """Words for handles and addresses, one try after the other."""
    start = draw(f"{key}/word", len(_WORDS))
    yield from (_WORDS[(start + step * 7) % len(_WORDS)] for step in range(len(_WORDS)))


def digits_for(draw: Draw, key: str, count: int) -> str:
    """Random digits."""
    return "".join(str(draw(f"{key}/{place}", 10)) for place in range(count))


def phones(draw: Draw, value: str, original: str) -> Iterator[str]:
    """Numbers of the same format and length, one try after the other: from a fictional range where the country has one."""
    national, fictions = _national(value)
    typed = "".join(str(int(char)) for char in original if char.isdecimal())
    for attempt in range(_TRIES):
        key = f"{value}/{attempt}"
        if not national or not typed.endswith(national):
            yield _laid_out(original, _varied(draw, key, typed))
            continue
        new = _fictional(draw, key, national, fictions) if fictions and attempt < _FICTION_TRIES else _varied(draw, key, national)
        yield _laid_out(original, typed[: -len(national)] + new)


def _national(value: str) -> tuple[str, tuple[str, ...]]:
    """The digits behind the country code, and the fictional numbers of the country that are as long, of the same sort first."""
    import phonenumbers

    try:
        number = phonenumbers.parse(value)
    except phonenumbers.NumberParseException:
        return "", ()
    national = phonenumbers.national_significant_number(number)
    fitting = tuple(pattern for pattern in FICTION.get(str(number.country_code), ()) if len(pattern) == len(national))
    return national, tuple(pattern for pattern in fitting if pattern[0] == national[0]) or fitting


def _fictional(draw: Draw, key: str, national: str, patterns: tuple[str, ...]) -> str:
    own = tuple(pattern for pattern in patterns if pattern[:3] == national[:3]) or patterns
    pattern = own[draw(f"{key}/range", len(own))]
    rest = iter(digits_for(draw, key, pattern.count("#")))
    return "".join(next(rest) if char == "#" else char for char in pattern)


def _varied(draw: Draw, key: str, digits: str) -> str:
    """The first digits, which tell the sort of number, and others behind."""
    head = 3 if len(digits) >= 9 else 2
    return digits[:head] + digits_for(draw, key, len(digits) - head)


def _laid_out(original: str, digits: str) -> str:
    """The digits in the places and the script of those of the original."""
    rest = iter(digits)
    return "".join(chr(ord(char) - int(char) + int(next(rest, "0"))) if char.isdecimal() else char for char in original)


def emails(draw: Draw, value: str, original: str, local: str) -> Iterator[str]:
    """Addresses, one try after the other; `local` is what fits the person, or nothing."""
    for attempt, word in enumerate(neutral_words(draw, value)):
        key = f"{value}/{attempt}"
        name = _renumbered(draw, key, local) if local and attempt < _TRIES_WITH_NAME else word + digits_for(draw, key, 2)
        address = f"{name}@{_DOMAINS[draw(f'{key}/domain', len(_DOMAINS))]}".lower()
        yield address.upper() if original.isupper() else address.capitalize() if original[0].isupper() else address


def _renumbered(draw: Draw, key: str, text: str) -> str:
    return re.sub(r"[0-9]+", lambda match: digits_for(draw, key, len(match.group())), text)


def links(draw: Draw, value: str) -> Iterator[str]:
    """Short links, one try after the other."""
    for attempt in range(_TRIES):
        yield "https://example.org/" + "".join(_CODE_LETTERS[draw(f"{value}/{attempt}/{place}", len(_CODE_LETTERS))] for place in range(6))
