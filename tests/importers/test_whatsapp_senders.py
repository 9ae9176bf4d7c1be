"""Who wrote a row: names with colons, marks, quotations, phone numbers; and which of them is me."""

from pathlib import Path

import pytest

from tests.exports.whatsapp import LRM, read_text
from voicetune_desktop.importers.whatsapp.senders import longer_names
from voicetune_desktop.model import Answers, Message, Reason, SetAside

HEAD = "15/08/2023, 09:12 - "


def written(tmp_path: Path, *lines: str, head: str = HEAD, answers: Answers | None = None) -> list[tuple[str, str]]:
    items = read_text(tmp_path, "".join(f"{head}{line}\n" for line in lines), answers=answers)
    return [(item.sender, item.text) for item in items if isinstance(item, Message)]


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("Dr. Feather", "Dr. Feather"),
        ("🌻", "🌻"),
        ("\u202a+49\u00a0170\u00a01234567\u202c", "+49 170 1234567"),
        ("~\u202fCarolina", "Carolina"),
        ("~ Carolina", "Carolina"),
        ("a:b", "a:b"),
        ('Bob "the builder" Smith', 'Bob "the builder" Smith'),
        ('Screen 27"', 'Screen 27"'),
        ("family 👩\u200d👧", "family 👩\u200d👧"),
    ],
)
def test_name_is_cleaned_and_whole(tmp_path: Path, sender: str, name: str) -> None:
    assert written(tmp_path, f"{sender}: one: two", f"{sender}: three") == [(name, "one: two"), (name, "three")]


def test_unsaved_contact_is_told_apart_from_a_saved_one(tmp_path: Path) -> None:
    items = read_text(tmp_path, f"{HEAD}~ Ana: a\n{HEAD}Ana: b\n")
    assert [item.sender_id for item in items if isinstance(item, Message)] == ["~ Ana", "Ana"]


def test_first_colon_ends_the_name(tmp_path: Path) -> None:
    assert written(tmp_path, "Anna: note: milk", "Anna: hello", "Anna: note: eggs") == [
        ("Anna", "note: milk"),
        ("Anna", "hello"),
        ("Anna", "note: eggs"),
    ]


def test_name_with_a_colon_is_found_when_every_row_goes_on_alike(tmp_path: Path) -> None:
    name = "The final test: Does it work with colons?"
    lines = [f"{name}: Hallelujah!", f"{name}: yes: it does", "Anna: note: milk"]
    assert written(tmp_path, *lines) == [(name, "Hallelujah!"), (name, "yes: it does"), ("Anna", "note: milk")]


MANY = ["Ben: " + "blah " * 20] * 8000
"""More rows than the first look at a file takes in."""


def test_name_with_a_colon_is_refuted_far_down_in_the_file(tmp_path: Path) -> None:
    lines = ["Anna: note: milk", "Anna: note: eggs", *MANY, "Anna: hi"]
    assert written(tmp_path, *lines)[0] == ("Anna", "note: milk")


def test_name_with_a_colon_is_found_where_somebody_joins_late(tmp_path: Path) -> None:
    late = [*(f"Dr. Wu: ward {ward}: round at {ward}" for ward in (3, 3, 3)), "Ben: ok", "Kim: note: milk", "Kim: hi", "Kim: note: eggs"]
    assert written(tmp_path, *MANY, *late)[len(MANY) :] == [
        *[("Dr. Wu: ward 3", "round at 3")] * 3,
        ("Ben", "ok"),
        ("Kim", "note: milk"),
        ("Kim", "hi"),
        ("Kim", "note: eggs"),
    ]


def test_name_found_early_and_name_found_late_live_side_by_side(tmp_path: Path) -> None:
    early, late = [f"A: b: {n}" for n in range(3)], [f"C: d: {n}" for n in range(3)]
    people = {sender for sender, _ in written(tmp_path, *early, *MANY, *late, *early)}
    assert people == {"A: b", "Ben", "C: d"}


def test_same_text_twice_makes_the_shortest_longer_name() -> None:
    assert longer_names([("A", "b: c: d"), ("A", "b: c: d")]) == {"A": "b: "}
    assert longer_names([("A", "b: c: d"), ("A", "b: c: e")]) == {"A": "b: c: "}
    assert longer_names([("A", "b: c")]) == {}


@pytest.mark.parametrize(
    "line",
    [
        "Anna changed the subject from “a: b” to “c: d”",
        'Anna changed the subject to "Plan: B"',
        "Anna hat den Gruppennamen zu „Plan: B“ geändert",
        "Anna a changé le nom du groupe en « Plan: B »",
    ],
)
@pytest.mark.parametrize("head", [HEAD, "[15/08/2023, 09:12:33] "], ids=["dash", "bracket"])
def test_colon_inside_a_quotation_makes_no_sender(tmp_path: Path, head: str, line: str) -> None:
    assert written(tmp_path, line, "Anna: hi", head=head) == [("Anna", "hi")]


def test_quotation_in_the_text_does_not_matter_to_a_name_with_a_quotation_mark(tmp_path: Path) -> None:
    assert written(tmp_path, 'Screen 27": he said "hi"', "Bob “the best: no”, he says") == [('Screen 27"', 'he said "hi"')]


def test_a_tilde_alone_is_a_name(tmp_path: Path) -> None:
    assert written(tmp_path, "~: hi") == [("~", "hi")]


def test_a_long_sentence_is_no_name(tmp_path: Path) -> None:
    assert written(tmp_path, f"{'So this is a notice of many words. ' * 4}And more: x", "A: hi") == [("A", "hi")]


def test_text_may_begin_on_the_next_line(tmp_path: Path) -> None:
    assert written(tmp_path, "Luke: \nfirst\nsecond", "John Doe:\nthird") == [("Luke", "first\nsecond"), ("John Doe", "third")]


def test_known_sender_without_a_space_after_the_colon(tmp_path: Path) -> None:
    assert written(tmp_path, "John Doe: hi", "John Doe:.", "You left at 10:30") == [("John Doe", "hi"), ("John Doe", ".")]


def test_brackets_take_the_first_colon_when_none_has_a_space(tmp_path: Path) -> None:
    lines = ["Bob:Hi", "Bob:see: this", f"Room: {LRM}Bob left", "Bob:http://example.org"]
    assert written(tmp_path, *lines, head="[2026/7/9 02:28:37] ") == [("Bob", "Hi"), ("Bob", "see: this"), ("Bob", "http://example.org")]


def test_row_of_brackets_without_sender_is_system(tmp_path: Path) -> None:
    lines = ["A: hi", '+12 345 578 created group "Groupname"', "You were added at 10:30"]
    items = read_text(tmp_path, "".join(f"[01/20/19 11:23] {line}\n" for line in lines))
    assert [item.reason for item in items if isinstance(item, SetAside)] == [Reason.SYSTEM, Reason.SYSTEM]


def test_me_is_marked_when_the_person_said_so(tmp_path: Path) -> None:
    items = read_text(tmp_path, f"{HEAD}~ Ana: a\n{HEAD}Ben: b\n", answers=Answers(me="Ana"))
    assert [item.is_me for item in items if isinstance(item, Message)] == [True, False]
    items = read_text(tmp_path, f"{HEAD}~ Ana: a\n")
    assert [item.is_me for item in items if isinstance(item, Message)] == [None]


@pytest.mark.parametrize(
    "notice",
    [
        "+44 20 7946 0000 added you to a group in the community: Mill Lane",
        "Bo Marsh added this group to the community: Mill Lane",
        "Bo hat dich zu einer Gruppe in der Community hinzugefügt: Mühle",
        "Bo te añadió a un grupo de la comunidad: Molino",
        "Bo adicionou você a um grupo da comunidade: Moinho",
    ],
)
def test_notice_about_a_community_is_by_nobody(tmp_path: Path, notice: str) -> None:
    assert written(tmp_path, notice, "Anna: hi", head="04/03/2024, 22:29 - ") == [("Anna", "hi")]


def test_a_name_may_speak_of_a_community(tmp_path: Path) -> None:
    assert written(tmp_path, "Friends of the community: hi", head="04/03/2024, 22:29 - ") == [("Friends of the community", "hi")]
