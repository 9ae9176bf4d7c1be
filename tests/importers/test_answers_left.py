"""Answers of assistants that were not chosen: which they are, and whose place they would have taken."""

import json
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.exports.archives import make_folder
from tests.exports.assistants import ROOT, claude_chat, claude_message, gpt_chat, gpt_message
from tests.importers.reading import Read, read_export
from voicetune_desktop.importers.assistants.chatgpt import CHATGPT
from voicetune_desktop.importers.assistants.claude import CLAUDE
from voicetune_desktop.importers.assistants.conversations import LEFT, NOT_CHOSEN, answers_left
from voicetune_desktop.importers.assistants.sillytavern import MOST_ANSWERS, SILLYTAVERN
from voicetune_desktop.model import Message

ASKED = ("q", None, gpt_message("user", "tea or coffee?"))


def read_gpt(folder: Path, *nodes: Any, current: str) -> Read:
    return read_export(make_folder(folder / "x", {"conversations.json": json.dumps([gpt_chat(nodes, current)])}), CHATGPT)


def read_tavern(folder: Path, *lines: Any) -> Read:
    text = "\n".join(json.dumps(line) for line in ({"user_name": "Kit", "character_name": "Mill"}, *lines))
    return read_export(make_folder(folder / "x", {"Mill - 1.jsonl": text}), SILLYTAVERN)


def rejected(found: Read) -> list[tuple[str, str]]:
    """The text of a message, and that of each answer behind it that was not chosen."""
    pairs = list[tuple[str, str]]()
    said = ""
    for item in found.items:
        if isinstance(item, Message):
            said = item.text
        elif item.rejected:
            assert (item.reason, item.why) == NOT_CHOSEN
            pairs.append((said, item.rejected))
    return pairs


def test_an_answer_asked_for_again_stands_behind_the_one_that_stayed(tmp_path: Path) -> None:
    tea, coffee = ("a", "q", gpt_message("assistant", "tea")), ("b", "q", gpt_message("assistant", "coffee"))
    follows = ("c", "b", gpt_message("user", "thanks"))
    found = read_gpt(tmp_path, ASKED, tea, coffee, follows, current="c")
    assert rejected(found) == [("coffee", "tea")]
    assert found.texts == ["tea or coffee?", "coffee", "thanks"]


def test_an_answer_of_several_steps_is_what_it_says_until_the_person_speaks(tmp_path: Path) -> None:
    steps = (
        ("a1", "q", gpt_message("assistant", "let me look")),
        ("a2", "a1", gpt_message("assistant", 'search("tea")', recipient="web", kind="code")),
        ("a3", "a2", gpt_message("assistant", "tea")),
        ("a4", "a3", gpt_message("user", "why?")),
    )
    chosen = (("b1", "q", gpt_message("assistant", "thinking", kind="thoughts")), ("b2", "b1", gpt_message("assistant", "coffee")))
    found = read_gpt(tmp_path, ASKED, *steps, *chosen, current="b2")
    assert rejected(found) == [("coffee", "let me look\ntea")]
    assert [item.why for item in found.set_aside if item.where.endswith(("a1", "a4"))] == [LEFT[1]] * 2


def test_what_was_asked_in_other_words_is_no_answer_that_was_left(tmp_path: Path) -> None:
    other = (("p", "root", gpt_message("user", "tea?")), ("x", "p", gpt_message("assistant", "no")))
    root, question = ("root", None, None), ("q", "root", gpt_message("user", "tea or coffee?"))
    assert not rejected(read_gpt(tmp_path, root, *other, question, ("a", "q", gpt_message("assistant", "tea")), current="a"))


def test_the_same_answer_again_is_no_other_one(tmp_path: Path) -> None:
    tea, again = (("a", "q", gpt_message("assistant", "tea")), ("b", "q", gpt_message("assistant", "tea ")))
    assert not rejected(read_gpt(tmp_path, ASKED, tea, again, current="b"))


def test_a_question_that_was_never_answered_on_the_branch_has_nothing_to_prefer(tmp_path: Path) -> None:
    left, goes_on = ("a", "q", gpt_message("assistant", "tea")), ("p", "q", gpt_message("user", "hello?"))
    assert not rejected(read_gpt(tmp_path, ASKED, left, goes_on, current="p"))


def test_claude_has_the_answers_of_the_same_question_behind_the_last(tmp_path: Path) -> None:
    words = [
        claude_message("human", "tea or coffee?", "1", ROOT),
        claude_message("assistant", "tea", "2", "1"),
        claude_message("assistant", "coffee", "3", "1"),
    ]
    found = read_export(make_folder(tmp_path / "x", {"conversations.json": json.dumps([claude_chat(words)])}), CLAUDE)
    assert rejected(found) == [("coffee", "tea")]


def test_tavern_answers_to_choose_from_stand_behind_the_chosen_one(tmp_path: Path) -> None:
    chosen = {"name": "Mill", "is_user": False, "mes": "two", "swipes": ["one", "two", "three", " "], "swipe_id": 1}
    assert rejected(read_tavern(tmp_path, chosen)) == [("two", "one"), ("two", "three")]


def test_of_hundreds_of_tavern_answers_a_few_make_pairs(tmp_path: Path) -> None:
    chosen = {"name": "Mill", "is_user": False, "mes": "0", "swipes": [str(number) for number in range(300)], "swipe_id": 0}
    found = read_tavern(tmp_path, chosen)
    assert [text for _, text in rejected(found)] == [str(number) for number in range(1, MOST_ANSWERS + 1)]
    assert len(found.set_aside) == 299


def test_tavern_answers_of_nobody_or_of_the_person_are_no_half_of_a_pair(tmp_path: Path) -> None:
    silent = {"name": "Mill", "is_user": False, "mes": "", "swipes": ["one"]}
    mine = {"name": "Kit", "is_user": True, "mes": "two", "swipes": ["one", "two"]}
    found = read_tavern(tmp_path, silent, mine)
    assert not rejected(found)
    assert [item.why for item in found.set_aside].count(LEFT[1]) == 2


def test_programs_are_known_as_such_and_people_are_not(tmp_path: Path) -> None:
    lines = ({"name": "Mill", "is_user": False, "mes": "hi"}, {"name": "Kit", "is_user": True, "mes": "ho"})
    (tavern,) = read_tavern(tmp_path, *lines).exports
    (gpt,) = read_gpt(tmp_path / "gpt", ASKED, current="q").exports
    told = [(one.name, one.is_program) for one in (*tavern.participants, *gpt.participants)]
    assert told == [("Mill", True), ("Kit", False), ("User", False), ("ChatGPT", True)]


@given(st.lists(st.tuples(st.integers(-1, 8), st.sampled_from(["", "user", "one", "two"])), min_size=1, max_size=9))
def test_every_row_is_told_once_and_is_none_of_the_branch(made: list[tuple[int, str]]) -> None:
    above = {row: parent if 0 <= parent < row else None for row, (parent, _) in enumerate(made)}
    branch = [row for row in (0, len(made) // 2, len(made) - 1) if not row or above[row] is not None]
    branch = sorted(set(branch))
    others = {row: parent for row, parent in above.items() if row not in branch}
    found = answers_left(branch, others, lambda row: (made[row][1] == "user", made[row][1]) if made[row][1] else None)
    told = [answer.row for answers in found.values() for answer in answers]
    assert len(told) == len(set(told))
    assert set(told) <= set(others)
    assert all(made[row][1] not in ("", "user") for row in found if found[row])
