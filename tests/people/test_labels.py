"""Labels of contacts as the parts of a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.people.labels import NameParts, is_contact, parse_label

PARTS = {
    "Mara Tellwick": NameParts(("Mara",), "Tellwick"),
    "Tellwick, Mara": NameParts(("Mara",), "Tellwick"),
    "~ Mara": NameParts(("Mara",)),
    "Mara 🌸": NameParts(("Mara",)),
    "Mara (yoga)": NameParts(("Mara",)),
    "Mara 2": NameParts(("Mara",)),
    "Dr. Mara Tellwick": NameParts(("Mara",), "Tellwick"),
    "Herr Prof. Tellwick": NameParts(("Tellwick",)),
    "Mara Tellwick, PhD": NameParts(("Mara",), "Tellwick"),
    "Mara Tellwick Jr.": NameParts(("Mara",), "Tellwick"),
    "Mara T.": NameParts(("Mara",), initials=("T",)),
    "M. Tellwick-Orr": NameParts(("Tellwick-Orr",)),
    "J. K. Tellwick": NameParts((), "Tellwick", initials=("J", "K")),
    "Juan de la Torre": NameParts(("Juan",), "Torre", "de la"),
    "Anke van den Bruin": NameParts(("Anke",), "Bruin", "van den"),
    "María José Cuesta": NameParts(("María", "José"), "Cuesta"),
    'Mara "Mimi" Tellwick': NameParts(("Mara",), "Tellwick", nicks=("Mimi",)),
    "Mara (Mari)": NameParts(("Mara",), nicks=("Mari",)),
    "Ken from work": NameParts(("Ken",), whole="Ken from work"),
    "Mara's iPhone": NameParts(("Mara",), whole="Mara iPhone"),
    "田中ゆかり": NameParts(given=("ゆかり",), family="田中"),
    "高橋光": NameParts(given=("光",), family="高橋"),
    "金子轩": NameParts(given=("子轩",), family="金"),
    "tacocat42": NameParts(handle="tacocat42"),
    "@mara": NameParts(handle="mara"),
    "NoodleQueen": NameParts(handle="NoodleQueen"),
    "王美玲": NameParts(("美玲",), "王"),
    "欧阳美玲": NameParts(("美玲",), "欧阳"),
    "山田 花": NameParts(("花",), "山田"),
    "박서준": NameParts(("서준",), "박"),
    "Ｍａｒａ": NameParts(("Mara",)),
    "Mara\0'": NameParts(("Mara",)),
    '"Mara"': NameParts(("Mara",), nicks=("Mara",)),
    "ليلى بن سالم": NameParts(("ليلى",), "سالم", "بن"),
    "Please do not answer this Mara": NameParts(extra=("Please", "Mara"), whole="Please do not answer this Mara"),
}


@pytest.mark.parametrize("label", PARTS)
def test_label_becomes_parts(label: str) -> None:
    assert parse_label(label) == PARTS[label]


NOBODY = [
    "",
    "🌸",
    "...",
    "Mum",
    "Home",
    "Team",
    "iPhone",
    "Deleted Account",
    "Facebook user",
    "user 12345",
    "+44 7700 900123",
    "mara@example.org",
]


@pytest.mark.parametrize("label", NOBODY)
def test_label_that_names_nobody_has_no_parts(label: str) -> None:
    assert parse_label(label) == NameParts()


@pytest.mark.parametrize(
    ("label", "contact"), [("+44 7700 900123", True), ("<mara@example.org>", True), ("Mara 2019", False), ("@mara", False)]
)
def test_numbers_and_addresses_are_contacts(label: str, contact: bool) -> None:
    assert is_contact(label) is contact


@given(st.text(max_size=200))
def test_any_label_can_be_read(label: str) -> None:
    parts = parse_label(label)
    assert all(isinstance(name, str) and name for name in parts.given)


@pytest.mark.parametrize("label", ["Mister Orsino", "Orsino bhai", "Ciocia Orsino"])
def test_what_relatives_and_coaches_are_called_is_no_name(label: str) -> None:
    assert parse_label(label).given == ("Orsino",)


@pytest.mark.parametrize(
    ("label", "given", "family"),
    [
        ("Seu Osvaldo (ap)", ("Osvaldo",), ""),
        ("Dona Neide", ("Neide",), ""),
        ("Don Piero", ("Piero",), ""),
        ("Don Draper", ("Don",), "Draper"),
        ("Mas Agus", ("Agus",), ""),
        ("Elif'in annesi Sevgi", ("Sevgi",), ""),
        ("佐々木部長", (), "佐々木"),
        ("王老师", (), "王"),
    ],
)
def test_title_or_child_in_a_label_is_no_name(label: str, given: tuple[str, ...], family: str) -> None:
    parts = parse_label(label)
    assert (parts.given, parts.family) == (given, family)


def test_number_of_an_old_discord_name_is_part_of_the_whole_only() -> None:
    parts = parse_label("vanta#0420")
    assert (parts.handle, parts.whole) == ("vanta", "vanta#0420")
