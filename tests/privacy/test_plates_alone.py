"""Number plates that no word announces."""

import pytest

from voicetune_desktop.privacy.detectors import plates_alone
from voicetune_desktop.privacy.scan import Said, Scanner

SCANNER = Scanner((), families=(plates_alone.alone, plates_alone.beside_a_car))


def hidden(*texts: str) -> list[str]:
    """What is found in messages of one chat."""
    found = SCANNER.scan_talk(Said(text, 1, number) for number, text in enumerate(texts))
    return [text[finding.start : finding.end] for text, several in zip(texts, found, strict=True) for finding in several]


@pytest.mark.parametrize("plate", ["KV71 TQX", "TQ-771-XK", "MH 12 TQ 7714", "DL 3C TQ 7714", "Т714ХР78", "品川 330 さ 77-14"])
def test_plate_that_looks_like_nothing_else_needs_no_word(plate: str) -> None:
    assert hidden(f"it was {plate}, sorry") == [plate]


@pytest.mark.parametrize(
    ("text", "plate"),
    [
        ("el coche mal aparcado, 7714 TXK", "7714 TXK"),
        ("das auto, DO TQ 771, steht da", "DO TQ 771"),
        ("rejestracja mojego auta KR 7TQ14", "KR 7TQ14"),
        ("per il parcheggio TQ 771 XK", "TQ 771 XK"),
        ("mașina e TQ 77 XKV", "TQ 77 XKV"),
        ("авто ВК 7714 ТН", "ВК 7714 ТН"),
        ("колата е СТ 7714 ХК", "СТ 7714 ХК"),
        ("kenteken doorgeven voor parkeren: TQ-771-K", "TQ-771-K"),
    ],
)
def test_plate_beside_a_car_needs_no_other_word(text: str, plate: str) -> None:
    assert hidden(text) == [plate]
    assert hidden(plate) == []


def test_plate_may_stand_in_the_message_behind() -> None:
    assert hidden("nehme sein Auto", "DO TQ 771") == ["DO TQ 771"]


@pytest.mark.parametrize(
    "text",
    ["car with 2000 RPM", "my car is a BMW 3 E", "SW12 9AB is where we parked", "the USB C 3 in the car", "room B-52"],
)
def test_models_measures_and_postcodes_are_none(text: str) -> None:
    assert hidden(text) == []
