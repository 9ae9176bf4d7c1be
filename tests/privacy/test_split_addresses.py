"""Addresses that are sent in two messages."""

import pytest

from tests.privacy.names_beside import PLACES
from voicetune_desktop.privacy.scan import Said, Scanner

SCANNER = Scanner((), regions=("GB", "IN"), families=PLACES)  # pyright: ignore[reportArgumentType]


def hidden(*texts: str, speakers: tuple[int, int] = (0, 0)) -> list[str]:
    talk = [Said(text, 0, speaker) for text, speaker in zip(texts, speakers, strict=True)]
    return [text[f.start : f.end] for text, found in zip(texts, SCANNER.scan_talk(talk), strict=True) for f in found]


@pytest.mark.parametrize(
    ("first", "second", "parts"),
    [
        ("i live at 14 Juniper", "Lane", ["14 Juniper", "Lane"]),
        ("60, Palm Nivas,", "Tilak Road", ["60, Palm Nivas,", "Tilak Road"]),
    ],
)
def test_street_in_two_messages_is_replaced(first: str, second: str, parts: list[str]) -> None:
    assert hidden(first, second) == parts


@pytest.mark.parametrize(("first", "second"), [("see you at 14", "Lane"), ("14 Juniper", "the Lane is closed"), ("at 10 Sol", "vale, bye")])
def test_other_messages_stay(first: str, second: str) -> None:
    assert hidden(first, second) == []


def test_street_of_somebody_else_stays() -> None:
    assert hidden("14 Juniper", "Lane", speakers=(0, 1)) == []
