"""Telephone numbers that ring nowhere, short neutral links, neutral words."""

from collections.abc import Iterator

from voicetune_desktop.privacy.context_words import words
from voicetune_desktop.privacy.fiction import DOMAINS, fictional_numbers
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.surrogate_layout import DIGITS, Draw, digits, drawn, fitted, laid_out, piece

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
_TRIES = 200
_LONGEST_LEAD = 6
"""Digits that may be dialled before a number: 00, a country code, 0."""
_SHORTEST_PART = 3
_FICTION_TRIES = 4
"""Fictional ranges are small: where they are used up, digits just vary."""
_CODE_LETTERS = "23456789bcdfghjkmnpqrstvwxz"
"""Without vowels and look-alikes, so that no word arises."""


def neutral_words(draw: Draw, key: str) -> Iterator[str]:
    """Words for handles and addresses, one try after the other."""
    start = draw(f"{key}/word", len(_WORDS))
    yield from (_WORDS[(start + step * 7) % len(_WORDS)] for step in range(len(_WORDS)))


def phones(draw: Draw, value: str, original: str) -> Iterator[str]:  # noqa: ARG001
    """Numbers of the same country and length, one try after the other: from a fictional range where the country has one."""
    national, fictions = _national(value)
    code = digits(value)[: -len(national)] if national else ""
    for attempt in range(_TRIES):
        key = f"{value}/{attempt}"
        if not national:
            yield _varied(draw, key, digits(value))
            continue
        new = _fictional(draw, key, national, fictions) if fictions and attempt < _FICTION_TRIES else _varied(draw, key, national)
        yield f"+{code}{new}"


def phone_as_written(core: str, value: str, original: str) -> str:
    """A number in the layout of the original: with or without country code, or the part of it that one message holds."""
    typed, full, new = digits(original), digits(value), digits(core)
    for lead in range(min(len(typed), _LONGEST_LEAD + 1)):
        rest = typed[lead:]
        if len(rest) >= min(len(full), _SHORTEST_PART) and full.endswith(rest) and _is_lead(typed[:lead], full):
            return laid_out(typed[:lead] + new[-len(rest) :], original)
    return fitted(new, full, original)


def _is_lead(lead: str, full: str) -> bool:
    """Whether digits are only what is dialled before a number."""
    rest = lead.removeprefix("011").lstrip("0")
    return rest in ("", "1", "8") or full.startswith(rest.rstrip("0"))


def _national(value: str) -> tuple[str, tuple[str, ...]]:
    """The digits behind the country code, and the fictional numbers of the country that are as long, of the same sort first."""
    import phonenumbers

    try:
        number = phonenumbers.parse(value)
    except phonenumbers.NumberParseException:
        return "", ()
    national = phonenumbers.national_significant_number(number)
    fitting = fictional_numbers(number.country_code or 0, national)
    return national, tuple(pattern for pattern in fitting if pattern[0] == national[0]) or fitting


def _fictional(draw: Draw, key: str, national: str, patterns: tuple[str, ...]) -> str:
    own = tuple(pattern for pattern in patterns if pattern[:3] == national[:3]) or patterns
    pattern = own[draw(f"{key}/range", len(own))]
    rest = iter(drawn(draw, key, DIGITS, pattern.count("#")))
    return "".join(next(rest) if char == "#" else char for char in pattern)


def _varied(draw: Draw, key: str, number: str) -> str:
    """The first digits, which tell the sort of number, and others behind."""
    head = 3 if len(number) >= 9 else 2
    return number[:head] + drawn(draw, key, DIGITS, len(number) - head)


def links(draw: Draw, value: str, original: str) -> Iterator[str]:  # noqa: ARG001
    """Short links, one try after the other."""
    for attempt in range(_TRIES):
        code = "".join(_CODE_LETTERS[draw(f"{value}/{attempt}/{place}", len(_CODE_LETTERS))] for place in range(6))
        yield f"https://{DOMAINS[0]}/{code}"


def link_as_written(core: str, value: str, original: str) -> str:
    """The link, without "https://" where the original had none, or the part that stands for a part of the original."""
    if "://" not in original and fold(original) == fold(value).partition("://")[2]:
        return core.partition("://")[2]
    return piece(core, value, original)
