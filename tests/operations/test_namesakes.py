"""Chats that WhatsApp knows by their titles only."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.operations.driving import result_of
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.merging_chats import merge_chats
from voicetune_desktop.project.chats import chats, messages
from voicetune_desktop.project.for_one_run import create_temporary

HIKERS = ("Ada", "Bo", "Cy", "Dora")
SINGERS = ("Ada", "Finn", "Gus", "Hedi")


def rows(people, count, first=0):
    """So many lines of these people in turn, one a day."""
    end = people[-1]
    return [f"{13 + i % 15}/{1 + i // 15:02}/2023, 09:{i % 60:02} - {people[i % len(people)]}: to {end} {i}" for i in range(first, count)]


def export(folder, lines, name="Friends"):
    path = folder / f"WhatsApp Chat with {name}.txt"
    path.write_text("\n".join(lines), "utf-8")
    return [path]


def found(project):
    return {chat.title: chat.messages for chat in chats(project)}


def test_two_groups_of_one_name_are_two_chats_and_each_newer_export_finds_its_own(empty, tmp_path):
    for people, count in ((HIKERS, 20), (SINGERS, 16), (SINGERS, 30), (HIKERS, 40)):
        result_of(import_exports(empty, export(tmp_path, rows(people, count))))
    assert found(empty) == {"Friends": 40, "Friends (2)": 30}


def test_half_of_the_people_may_be_in_both_groups(empty, tmp_path):
    for people in (HIKERS, ("Ada", "Bo", "Gus", "Hedi")):
        result_of(import_exports(empty, export(tmp_path, rows(people, 20))))
    assert found(empty) == {"Friends": 20, "Friends (2)": 20}


def test_part_of_a_group_without_a_common_message_is_that_group(empty, tmp_path):
    result_of(import_exports(empty, export(tmp_path, rows(HIKERS, 20))))
    result_of(import_exports(empty, export(tmp_path, rows(("Ada", "Bo", "Cy", "Emil"), 40, first=20))))
    assert found(empty) == {"Friends": 40}


def test_group_whose_people_changed_is_known_by_its_messages(empty, tmp_path):
    old = rows(("Ada", "Bo", "Cy"), 12)
    result_of(import_exports(empty, export(tmp_path, old)))
    result_of(import_exports(empty, export(tmp_path, [line for line in old if "Ada" in line] + rows(("Ivo", "Jan", "Kim"), 40, first=20))))
    assert found(empty) == {"Friends": 32}


def test_talks_of_two_with_one_name_stay_one_chat(empty, tmp_path):
    for friend in ("Bo", "Cy"):
        result_of(import_exports(empty, export(tmp_path, rows(("Ada", friend), 10))))
    assert len(found(empty)) == 1


def test_talks_of_two_that_nothing_names_are_two_chats(empty, tmp_path):
    for friend in ("Bo", "Cy"):
        path = tmp_path / friend / "_chat.txt"
        path.parent.mkdir()
        path.write_text("\n".join(rows(("Ada", friend), 10)), "utf-8")
        result_of(import_exports(empty, [path]))
    assert found(empty) == {"Ada, Bo": 10, "Ada, Cy": 10}


def test_both_groups_may_lie_in_one_folder(empty, tmp_path):
    for name, people in (("one", HIKERS), ("two", SINGERS)):
        (tmp_path / name).mkdir()
        export(tmp_path / name, rows(people, 12))
    result_of(import_exports(empty, [tmp_path], format_id="whatsapp"))
    assert found(empty) == {"Friends": 12, "Friends (2)": 12}


def test_group_that_is_called_like_a_second_one_gets_its_own_chat(empty, tmp_path):
    for people in (HIKERS, SINGERS):
        result_of(import_exports(empty, export(tmp_path, rows(people, 12))))
    for count in (10, 20):
        result_of(import_exports(empty, export(tmp_path, rows(("Kim", "Lou", "Max"), count), "Friends (2)")))
    assert sorted(found(empty).values()) == [12, 12, 20]


def test_a_merged_group_is_found_again(empty, tmp_path):
    for people in (HIKERS, SINGERS):
        result_of(import_exports(empty, export(tmp_path, rows(people, 12))))
    first, second = chats(empty)
    result_of(merge_chats(empty, (first.id, second.id)))
    again = result_of(import_exports(empty, export(tmp_path, rows(SINGERS, 12))))
    assert (again.already_there, found(empty)) == (12, {"Friends": 24})


@settings(max_examples=15, deadline=None)
@given(
    st.permutations([(HIKERS, 13), (HIKERS, 25), (SINGERS, 9), (SINGERS, 30), (("Kim", "Lou", "Max"), 21)]),
    st.lists(st.integers(0, 4), max_size=3),
)
def test_nothing_is_lost_or_twice_in_whatever_order(tmp_path_factory, exports, again):
    folder = tmp_path_factory.mktemp("exports")
    with create_temporary() as project:
        for people, count in [*exports, *(exports[at] for at in again)]:
            result_of(import_exports(project, export(folder, rows(people, count))))
        held = [messages(project, chat.id, 0, 100) for chat in chats(project)]
    assert sorted(len(each) for each in held) == [21, 25, 30]
    assert all(len({row.sender for row in each}) in (3, 4) for each in held)
