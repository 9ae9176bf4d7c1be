"""What the person thinks of answers becomes pairs for the next training."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.operations.driving import result_of
from tests.operations.replays import add_replay
from voicetune_desktop.evaluation.speakers import Line
from voicetune_desktop.operations.feedback import USE, _at_moment, feedback
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.replayed import Answer
from voicetune_desktop.operations.saving import save_files
from voicetune_desktop.operations.sending_folder import is_stale
from voicetune_desktop.operations.writing import write_files
from voicetune_desktop.project import replays, turn_edits
from voicetune_desktop.project.schema import message_id

SAID = [("fine, just tired", "I am doing well!", "As an assistant I am fine.")]


def judged(project, replay, *judgements):
    """Judge the answers to the first moment: (voice, thumb, edited)."""
    moment = replays.moments(project, replay)[0].id
    for voice, thumb, edited in judgements:
        replays.judge_reply(project, moment, voice, thumb=thumb, edited=edited)


def pairs(project):
    return [(pair.origin, pair.preferred, pair.rejected) for pair in feedback(project).pairs]


@pytest.mark.parametrize(
    ("judgements", "expected", "others"),
    [
        ([], [], {}),
        ([(0, -1, "")], [("real", "fine, just tired", "I am doing well!")], {}),
        ([(0, 1, ""), (1, -1, "")], [("liked", "I am doing well!", "As an assistant I am fine.")], {"better": 1}),
        ([(0, 1, "")], [], {"alone": 1}),
        ([(0, 0, "good, tired")], [("edited", "good, tired", "I am doing well!")], {}),
        ([(0, 1, "good, tired")], [("edited", "good, tired", "I am doing well!")], {}),
        (
            [(0, 0, "good, tired"), (1, -1, "")],
            [("edited", "good, tired", "I am doing well!"), ("edited", "good, tired", "As an assistant I am fine.")],
            {},
        ),
        ([(0, -1, " I am doing well! ")], [("real", "fine, just tired", "I am doing well!")], {}),
    ],
)
def test_what_is_preferred_to_what(empty, judgements, expected, others):
    judged(empty, add_replay(empty, SAID), *judgements)
    assert (pairs(empty), feedback(empty).others) == (expected, others)


def test_equal_answers_and_answers_to_nothing_make_no_pair(empty):
    judged(empty, add_replay(empty, [("same", "same ")]), (0, -1, ""))
    judged(empty, add_replay(empty, SAID, lines=(Line("system", "be Ada"),)), (0, -1, ""))
    assert feedback(empty).others == {"same": 1, "no_question": 1}


def test_the_same_pair_of_two_replays_is_there_once(empty):
    for _ in range(2):
        judged(empty, add_replay(empty, SAID), (0, -1, ""))
    assert (len(pairs(empty)), feedback(empty).others) == (1, {"repeated": 1})


ANSWERS = st.lists(
    st.builds(
        Answer,
        moment=st.just(1),
        voice=st.integers(0, 3),
        lines=st.just((Line("user", "hm?"),)),
        real=st.sampled_from("ab"),
        said=st.sampled_from("abc"),
        first=st.just(message_id(1, 0)),
        last=st.just(message_id(1, 0)),
        thumb=st.integers(-1, 1),
        edited=st.sampled_from(["", "a", "d"]),
    ),
    min_size=1,
    max_size=4,
)


@given(ANSWERS)
def test_every_judged_answer_is_accounted_for(answers):
    found = list(_at_moment(answers))
    assert len(found) == sum(one.thumb != 0 or one.edited not in ("", one.said) for one in answers)
    assert all(isinstance(one, str) or one.preferred != one.rejected for one in found)


@pytest.fixture
def built(project):
    result_of(refresh_dataset(project))
    return project


def written(project, folder, target="openai-preference"):
    """The pairs of the file, or the examples of another target's."""
    result_of(write_files(project, folder, target))
    return [json.loads(line) for line in (folder / "train.jsonl").read_text(encoding="utf-8").splitlines()]


def test_pairs_are_written_beside_those_of_edited_answers(built, tmp_path):
    turn_edits.set_text(built, message_id(1, 1), message_id(1, 2), "up since six")
    result_of(refresh_dataset(built))
    judged(built, add_replay(built, SAID), (0, -1, ""))
    edited, liked = written(built, tmp_path / "out")
    assert edited["preferred_output"][0]["content"] == "up since six"
    assert liked["input"]["messages"][-1] == {"role": "user", "content": "so what did you do?"}
    assert liked["preferred_output"] == [{"role": "assistant", "content": "fine, just tired"}]
    assert liked["non_preferred_output"] == [{"role": "assistant", "content": "I am doing well!"}]


def test_pairs_pass_the_check_and_the_trainer_takes_all(built, tmp_path):
    replay = add_replay(built, [(f"tired {n}", f"I am well {n}") for n in range(12)])
    for moment in replays.moments(built, replay):
        replays.judge_reply(built, moment.id, 0, thumb=-1, edited="")
    report = result_of(save_files(built, tmp_path / "out", "openai-preference"))
    assert (report.examples_written, report.examples_trained, report.errors) == (12, 12, 0)


def test_other_formats_and_those_who_do_not_want_it_get_no_pairs(built, tmp_path):
    before = written(built, tmp_path / "before", "openai-chat")
    judged(built, add_replay(built, SAID), (0, -1, ""), (1, 0, "mine"))
    assert written(built, tmp_path / "chat", "openai-chat") == before
    assert len(written(built, tmp_path / "pairs")) == 2
    turn_edits.set_text(built, message_id(1, 1), message_id(1, 2), "up since six")
    result_of(refresh_dataset(built))
    built.set_setting(USE, value=False)
    assert len(written(built, tmp_path / "no")) == 1


def test_private_data_in_what_was_said_or_typed_is_replaced(built, tmp_path):
    replay = add_replay(built, [("I am at Bo's", "Call Bo Larsen, bo.larsen@example.org!", "ok")], lines=(Line("user", "and Ada?"),))
    judged(built, replay, (0, -1, ""), (1, 0, "call +44 7700 900123"))
    text = json.dumps(written(built, tmp_path / "out"))
    assert not re.search(r"\b(Larsen|Bo|Ada)\b|bo\.larsen|900123", text)
    assert len(written(built, tmp_path / "again")) == 2


def test_files_are_out_of_date_once_another_answer_was_judged(built, tmp_path):
    replay = add_replay(built, SAID)
    judged(built, replay, (0, -1, ""))
    written(built, tmp_path / "out")
    assert not is_stale(built, "openai-preference")
    judged(built, replay, (1, -1, ""))
    assert is_stale(built, "openai-preference")
