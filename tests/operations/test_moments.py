"""Held-out moments: drawn fairly from all chats and times, the same for the same seed, with names replaced."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.operations.chat import write_chat
from tests.operations.driving import result_of
from voicetune_desktop.operations.building import set_settings, settings
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.moments import NothingHeldOut, _shares, held_out, sample
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.project.chats import chats


@pytest.fixture
def built(empty, tmp_path):
    """Two chats, one three times as long as the other, with a third held out."""
    other = (("Cy Dale", "you there?"), ("Ada Byron", "sure am"), ("Cy Dale", "call Bo Larsen"), ("Ada Byron", "will do, Cy"))
    result_of(import_exports(empty, [write_chat(tmp_path), write_chat(tmp_path, 90, other, "WhatsApp Chat with Cy.txt")]))
    choose_assistant(empty, "Ada Byron")
    return rebuilt(empty, valid_share=0.3, max_copies=1000, split_by="random", system="Be {assistant}.")


def rebuilt(project, **changed):
    set_settings(project, replace(settings(project), **changed))
    result_of(refresh_dataset(project))
    return project


def test_a_moment_is_the_last_answer_and_what_was_said_before_it(built):
    moment = sample(built, 1, 7)[0]
    assert moment.lines[0].role == "system"
    assert moment.lines[-1].role == "user"
    stored = built.connection.execute("SELECT text, at FROM message WHERE id BETWEEN ? AND ?", (moment.first, moment.last)).fetchall()
    assert moment.at == stored[0][1]
    assert moment.real.split()[-1] == stored[-1][0].split()[-1]


def test_names_are_replaced_everywhere(built):
    moments = sample(built, 30, 1)
    texts = " ".join([*(line.content for moment in moments for line in moment.lines), *(moment.real for moment in moments)])
    assert not re.search(r"\b(?:Ada|Bo|Larsen|Cy)\b|900123", texts)


def test_same_seed_same_moments_other_seed_others(built):
    assert sample(built, 10, 3) == sample(built, 10, 3)
    assert sample(built, 10, 3) != sample(built, 10, 4)


def test_every_chat_has_its_share_and_its_whole_time(built):
    rows = {chat.id: [one for one in held_out(built) if one.chat == chat.id] for chat in chats(built)}
    drawn = sample(built, 12, 5)
    for chat, several in rows.items():
        mine = [moment for moment in drawn if moment.chat == chat]
        assert len(mine) == pytest.approx(12 * len(several) / sum(map(len, rows.values())), abs=1)
        middle = several[len(several) // 2].started_at
        assert any(moment.at < middle for moment in mine)
        assert any(moment.at >= middle for moment in mine)


def test_what_is_chosen_narrows(built):
    chat = chats(built)[0].id
    assert {moment.chat for moment in sample(built, 5, 1, chats=[chat])} == {chat}
    least = min(one.tokens for one in held_out(built))
    assert all(moment.tokens == least for moment in sample(built, 5, 1, longest=least))
    with pytest.raises(NothingHeldOut, match="fits"):
        sample(built, 5, 1, longest=1)


def test_more_than_there_is_gives_all_once(built):
    drawn = sample(built, 10_000, 1)
    assert sorted(moment.example for moment in drawn) == sorted(one.example for one in held_out(built))


def test_nothing_held_out_says_what_to_do(empty, built):
    with pytest.raises(NothingHeldOut, match="Hold out a share"):
        sample(rebuilt(built, valid_share=0.0), 5, 1)


def test_no_example_says_what_to_do(empty):
    with pytest.raises(NothingHeldOut, match="Make the examples"):
        held_out(empty)


@given(st.lists(st.integers(1, 50), min_size=1, max_size=20), st.data())
def test_shares_add_up_and_fit(sizes, data):
    count = data.draw(st.integers(0, sum(sizes)))
    shares = _shares(sizes, count, data.draw(st.randoms(use_true_random=False)))
    assert sum(shares) == count
    assert all(0 <= share <= size for share, size in zip(shares, sizes, strict=True))
    assert count < len(sizes) or min(shares) >= 1
