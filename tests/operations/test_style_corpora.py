"""What a project has to compare."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.operations.chat import write_chat
from tests.operations.driving import result_of
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.operations import style_corpora
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.style_corpora import Reservoir, gather
from voicetune_desktop.project import examples

GROUP = (
    ("Bo Larsen", "who comes tonight?"),
    ("Cleo Marsh", "me"),
    ("Cleo Marsh", "with cake"),
    ("Ada Byron", "i do"),
)


@pytest.fixture
def built(project):
    result_of(refresh_dataset(project))
    return project


def test_answers_are_those_of_each_side(built):
    found = result_of(gather(built, 1))
    sides = [examples.example_count(built, side) for side in ("train", "valid")]
    assert (found.read, found.there) == (sum(sides), sum(sides))
    assert len(found.rest) > len(found.held) >= sides[1] > 0
    assert found.you.texts == tuple(moment.text for moment in found.rest)
    assert found.held_out.texts == tuple(moment.text for moment in found.held)


def test_what_is_hidden_is_in_no_voice(built):
    found = result_of(gather(built, 1))
    every = "\n".join((*found.you.texts, *found.held_out.texts, *found.others.texts, *(moment.person for moment in found.rest)))
    for private in ("Larsen", "bo.larsen", "900123", "pw=x7"):
        assert private not in every


def test_a_moment_knows_whom_it_answers_and_when(built):
    found = result_of(gather(built, 1))
    assert {moment.hour for moment in found.rest} == {9}
    (person,) = {moment.person for moment in found.rest}
    assert person


def test_the_others_of_a_group_stay_apart_and_lose_their_labels(empty, tmp_path):
    result_of(import_exports(empty, [write_chat(tmp_path, talk=GROUP, name="WhatsApp Chat with Friends.txt")]))
    choose_assistant(empty, "Ada Byron")
    result_of(refresh_dataset(empty))
    found = result_of(gather(empty, 1))
    first, second = found.others.texts[:2]
    assert (first.split(" (")[0], second.split("\n")[1]) == ("who comes tonight?", "with cake")
    assert len({moment.person for moment in found.rest}) == 1


def test_of_many_conversations_a_sample_is_read(built, monkeypatch):
    monkeypatch.setattr(style_corpora, "MOST_EXAMPLES", 2)
    once, again, other = (result_of(gather(built, seed)) for seed in (1, 1, 2))
    assert (once.read, once) == (4, again)
    assert once.you != other.you


def test_without_examples_the_way_on_is_told(project):
    with pytest.raises(VoiceTuneError, match="no examples"):
        result_of(gather(project, 1))


@given(st.lists(st.integers(), max_size=60), st.integers(1, 20), st.integers())
def test_a_sample_is_in_order_and_as_large_as_can_be(numbers, size, seed):
    sample = Reservoir(size, seed)
    for place, _ in enumerate(numbers):
        sample.add(f"{place:03}")
    assert len(sample.taken()) == min(size, len(numbers))
    assert list(sample.taken()) == sorted(set(sample.taken()))


def test_every_text_has_the_same_chance():
    hits = [0] * 20
    for seed in range(2_000):
        sample = Reservoir(5, seed)
        for place in range(20):
            sample.add(str(place))
        for text in sample.taken():
            hits[int(text)] += 1
    assert all(400 < hit < 600 for hit in hits)
