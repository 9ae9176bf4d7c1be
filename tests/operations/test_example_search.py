"""Examples are found by what will be written, and by what the person changed."""

import pytest

from tests.operations.driving import result_of
from voicetune_desktop.operations.edited_examples import edited_examples
from voicetune_desktop.operations.example_search import examples_with
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.project import chats, turn_edits
from voicetune_desktop.project.examples import Narrowing, example_ids, examples, examples_by_id
from voicetune_desktop.project.schema import message_id

ANSWER = message_id(1, 1), message_id(1, 2)


@pytest.fixture
def built(project):
    result_of(refresh_dataset(project))
    return project


def test_a_text_is_found_whatever_its_case(built):
    assert len(result_of(examples_with(built, "SANDWICHES"))) == 30
    assert list(result_of(examples_with(built, "got up (7)"))) == [8]


def test_a_name_that_was_replaced_is_not_found(built):
    assert not result_of(examples_with(built, "Larsen"))


def test_an_edited_text_is_found_in_place_of_what_it_replaced(built):
    turn_edits.set_text(built, *ANSWER, "out of bed at last")
    assert list(result_of(examples_with(built, "at last"))) == [1]
    assert not result_of(examples_with(built, "got up (0)"))


def test_a_chat_that_is_left_out_since_holds_nothing(built):
    chats.include_chat(built, 1, included=False)
    assert not result_of(examples_with(built, "sandwiches"))


def test_examples_are_narrowed_by_side_chat_and_length(built):
    sides = [row.split for row in examples(built)]
    assert len(example_ids(built, Narrowing(split="valid"))) == sides.count("valid") == 3
    assert not example_ids(built, Narrowing(chat=2))
    assert not example_ids(built, Narrowing(high=1))
    assert [row.id for row in examples_by_id(built, [4, 2])] == [2, 4]


def test_examples_with_a_changed_answer_are_found_and_their_pairs_counted(built):
    assert edited_examples(built).pairs == 0
    turn_edits.set_text(built, *ANSWER, "out of bed at last")
    turn_edits.set_weight(built, message_id(1, 11), message_id(1, 11), 0)
    found = edited_examples(built)
    assert (list(found.ids), found.pairs) == ([1, 2], 1)
