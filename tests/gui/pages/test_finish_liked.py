"""What goes into files of pairs: what was judged on the page Try it, if the person likes, and answers that were not chosen."""

import pytest

from tests.gui.windows import go, words
from tests.operations.replays import add_replay
from voicetune_desktop.operations.feedback import uses
from voicetune_desktop.operations.not_chosen import PAIRS
from voicetune_desktop.project import replays


@pytest.fixture
def saving(qtbot, opened):
    return go(qtbot, opened, "finish").saving


def judge(window, *thumbs):
    replay = add_replay(window.session.project, [("real", "made", "base")])
    (moment,) = replays.moments(window.session.project, replay)
    for voice, thumb in enumerate(thumbs):
        replays.judge_reply(window.session.project, moment.id, voice, thumb=thumb, edited="")


def choose(saving, target):
    saving.format.show_format(target)
    saving.format.chosen.emit(target)


def test_it_is_offered_where_pairs_are_written_and_there_are_some(opened, saving):
    choose(saving, "openai-preference")
    assert not saving.liked.isVisible()
    judge(opened, -1, 0)
    choose(saving, "openai-preference")
    assert saving.liked.isVisible()
    assert saving.liked.use.isChecked()
    assert "1 pair from your thumbs and edits" in words(saving.liked)
    choose(saving, "openai-chat")
    assert not saving.liked.isVisible()


def test_the_person_may_say_no_and_take_it_back(opened, saving):
    judge(opened, -1, 0)
    choose(saving, "openai-preference")
    saving.liked.use.click()
    assert not uses(opened.session.project)
    opened.session.undo()
    assert uses(opened.session.project)
    assert saving.liked.use.isChecked()


def test_liked_answers_alone_are_explained(opened, saving):
    judge(opened, 1, 0)
    choose(saving, "openai-preference")
    assert "nothing beside it was disliked: 1." in words(saving.liked)
    assert not saving.liked.use.isEnabled()


def test_a_training_from_preferences_is_offered(opened, saving):
    how = opened.page("finish").sending.how
    assert not how._has_pairs()
    judge(opened, -1, 0)
    assert how._has_pairs()


def test_answers_that_were_not_chosen_are_told_of_without_a_question(opened, saving):
    opened.session.project.set_fact(PAIRS, "3")
    choose(saving, "openai-preference")
    assert saving.liked.not_chosen.text() == "3 pairs from answers that were not chosen, as the exports say."
    assert not saving.liked.use.isVisible()
    choose(saving, "openai-chat")
    assert not saving.liked.isVisible()


def test_answers_that_were_not_chosen_allow_a_training_from_preferences(opened, saving):
    how = opened.page("finish").sending.how
    assert not how._has_pairs()
    opened.session.project.set_fact(PAIRS, "3")
    assert how._has_pairs()
