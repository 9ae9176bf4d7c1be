import pytest

from tests.evaluation.reading import values
from voicetune_desktop.evaluation.measures.casing import CASING, casing
from voicetune_desktop.evaluation.reading import Reading


@pytest.mark.parametrize(
    ("bubble", "expected"),
    [
        ("ok then", ["all small"]),
        ("Ok then", ["capital first"]),
        ("STOP IT", ["all capitals"]),
        ("in Rome", ["small first"]),
        ("I", ["capital first"]),
        ("123 go", ["all small"]),
        ("привет", ["all small"]),
        ("你好", []),
        ("مرحبا", []),
        ("😂 !", []),
    ],
)
def test_casing_of_a_message(bubble, expected):
    assert casing(bubble) == expected


def test_each_message_of_a_burst_counts():
    assert values(CASING, you=["hi\nthere", "Ok\nin Rome"])["you"] == 0.75


def test_scripts_without_case_have_no_such_habit():
    assert CASING.evidence({"you": Reading(("你好", "مرحبا"))}) is None
