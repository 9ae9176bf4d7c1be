"""No text, however hostile, takes more than linear time: 100,000 characters in one line."""

import pytest

from tests.privacy.people import persons
from tests.quick import quickly
from voicetune_desktop.privacy.leaks import LeakCheck
from voicetune_desktop.privacy.redact import redact
from voicetune_desktop.privacy.scan import Scanner
from voicetune_desktop.privacy.surrogates import Surrogates

SIZE = 100_000
PATIENCE = 6.0
"""Seconds; the slowest takes half a second on a slow machine, a quadratic one would take minutes."""
PEOPLE = persons("Mara Tellwick", "Will", "Ann Ann", "葵", "Al", "+44 7700 900123", "박서준")
SCANNER = Scanner(PEOPLE, regions=("US", "GB", "ES", "BR"))
CHECK = LeakCheck(
    PEOPLE, [("phone", "+447960411534", "07960 411534"), ("email", "a@b.cc", "a@b.cc"), ("link", "https://a/b", "http://a/b")]
)
SHAPES = [
    *("1", "0", "1 ", "12 ", "0123 4567 ", "07960 411534 ", "+44 7960 411534 ", "1-", "+", "(", "+1", "1.", "1.1.1.1 "),
    *(
        "@",
        "a@",
        "a@a.",
        "a@b.cc ",
        "a.",
        "a",
        ".",
        "-",
        " ",
        "'",
        "\0",
        "/",
        "a/",
        "://",
        "http://",
        "http://a ",
        "www.",
        "t.me/a ",
        "discord.gg/",
    ),
    *(
        "will ",
        "Will ",
        "Mara ",
        "Mara",
        "ann ",
        "al ",
        "葵",
        "葵さん",
        "서준",
        "will'",
        "Will,",
        "Mara-",
        "%",
        "%41",
        "&",
        "&amp;",
        "\\",
        "\\u0041",
    ),
    *("\u200b", "\u200ba", "\u0301", "１", "👩‍💻", "#no."),
]
BLOCKS = [
    "http://a" + ")" * SIZE,
    "http://a" + "(" * SIZE,
    "a@" + "a" * SIZE,
    "@" + "a." * (SIZE // 2),
    "a" + "\u0301" * SIZE,
    "Mara" + " " * SIZE,
]


@pytest.mark.parametrize("text", [*(shape * (SIZE // len(shape)) for shape in SHAPES), *BLOCKS], ids=lambda text: repr(text[:12]))
def test_long_line_is_done_soon(text: str) -> None:
    def treat() -> None:
        findings = SCANNER.scan(text)
        result = redact(text, findings, lambda finding: finding.action, Surrogates(b"seed", PEOPLE))
        CHECK.hits(result.text, result.kept)

    quickly(PATIENCE, treat)
