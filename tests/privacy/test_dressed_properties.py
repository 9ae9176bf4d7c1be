"""What must hold however a name or a value is dressed: a search that forgives case, marks and signs finds it no more."""

import unicodedata
from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.privacy.people import persons, values_of
from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.leaks import LeakCheck
from voicetune_desktop.privacy.redact import redact
from voicetune_desktop.privacy.scan import Scanner
from voicetune_desktop.privacy.surrogates import Surrogates

PEOPLE = persons("Annika Großmann", "Theodore Brannigan", "Aleksandra Wróblewska", "Guillermo Etxeberria", "Екатерина Соловьёва")
NAMES = ["Annika", "Großmann", "Brannigan", "Theodore", "Wróblewska", "Guillermo", "Etxeberria", "Екатерина", "Соловьёва"]
VALUES = [
    ("phone", "+447911123456", "07911 123456"),
    ("email", "zork.quell77@mailbox.example", "zork.quell77@mailbox.example"),
    ("iban", "DE02120300000000202051", "DE02 1203 0000 0000 2020 51"),
    ("password", "harbor-finch-29", "Harbor-Finch-29"),
    ("third_party", "ingeborg quellmalz", "Ingeborg Quellmalz"),
]
SCANNER = Scanner(PEOPLE, known=VALUES)
CHECK = LeakCheck(PEOPLE, VALUES)

Dress = Callable[[str, int], str]


def _with(sign: str) -> Dress:
    """One sign somewhere inside."""
    return lambda text, at: text[: 1 + at % (len(text) - 1)] + sign + text[1 + at % (len(text) - 1) :]


def _between(sign: str) -> Dress:
    return lambda text, _: sign.join(text)


def _wide(text: str, _: int) -> str:
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in text)


BOTH: list[Dress] = [
    lambda text, _: text,
    lambda text, _: text.upper(),
    lambda text, _: text.lower(),
    lambda text, _: unicodedata.normalize("NFD", text),
    lambda text, _: f"*{text}*",
    lambda text, _: f"https://x.example/{text}",
    *map(_with, ("\u200b", "\u00ad", "\u2060", "\u0336")),
    _between("\u200b"),
    _wide,
]
OF_NAMES: list[Dress] = [
    *BOTH,
    *map(_between, (" ", ".", "🔥", " · ")),
    lambda text, at: text + text[-1] * (2 + at % 5),
    lambda text, _: f"{text}'s",
    lambda text, _: f"{text}s",
    lambda text, _: f"#{text}",
    lambda text, _: f"#team{text}",
    lambda text, _: f"#{text}2030",
    lambda text, _: f"@{text}_xq",
    lambda text, _: f"cv_{text}.pdf",
    lambda text, _: f"{text}@mailbox.example",
]
AROUND = st.sampled_from(["so {} is here", "{}", "ask {}, please", "({})", "hi {} and {}!", "ok\n{}\nbye"])


def compact(text: str) -> str:
    """Letters and digits without case, marks and tricks of encoding."""
    plain = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    return "".join(filter(str.isalnum, plain))


def _action(finding: Finding) -> Action:
    return Action.REPLACE if finding.action is Action.ASK else finding.action


def hidden(text: str) -> str:
    """The text as it is written, with all that is asked about hidden; nothing in it stops the writing."""
    found = SCANNER.scan(text)
    surrogates = Surrogates(b"seed" * 8, PEOPLE, values=[*VALUES, *values_of(text, found)])
    written = redact(text, found, _action, surrogates)
    assert CHECK.hits(written.text, written.kept) == []
    return written.text


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(AROUND, st.sampled_from(NAMES), st.sampled_from(OF_NAMES), st.integers(0, 20))
def test_no_name_is_left_however_it_is_dressed(around: str, name: str, dress: Dress, at: int) -> None:
    assert compact(name) not in compact(hidden(around.replace("{}", dress(name, at))))


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(AROUND, st.sampled_from(VALUES), st.sampled_from(BOTH), st.integers(0, 20))
def test_no_value_is_left_however_it_is_dressed(around: str, value: tuple[str, str, str], dress: Dress, at: int) -> None:
    assert compact(value[2]) not in compact(hidden(around.replace("{}", dress(value[2], at))))
