from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.dataset.sessions import Line
from voicetune_desktop.dataset.statistics import Measure, Parties
from voicetune_desktop.dataset.tokens import TokenCounter
from voicetune_desktop.dataset.wording import HIDDEN

ME, BO, CY = 1, 2, 3
PARTIES = Parties(frozenset({ME}), frozenset({9}))
COUNTER = TokenCounter("o200k_base")
MINUTE = 60


def talk(*said, start=0):
    """A conversation of (person, minute, text)."""
    return [Line(start + place, person, minute * MINUTE, text) for place, (person, minute, text) in enumerate(said)]


def measured(*sessions, parties=PARTIES):
    measure = Measure(parties, COUNTER)
    measure.begin_chat()
    for session in sessions:
        measure.add(session)
    return measure.statistics()


def test_both_sides_are_counted_apart():
    found = measured(talk((BO, 0, "are you there"), (ME, 1, "yes"), (ME, 1, "on my way home")))
    assert (found.assistant.messages, found.others.messages) == (2, 1)
    assert (found.assistant.words_spread.p50, found.others.words_spread.p50) == (1, 3)
    assert (sum(found.assistant.words), sum(found.assistant.tokens)) == (2, 2)


def test_a_reply_is_measured_from_the_last_message_it_answers():
    found = measured(talk((BO, 0, "hi"), (BO, 4, "hello"), (ME, 6, "hey"), (ME, 20, "so"), (BO, 50, "yes")))
    assert (found.assistant.replies_spread.p50, found.others.replies_spread.p50) == (2 * MINUTE, 30 * MINUTE)


def test_an_answer_after_the_pause_is_a_reply_and_one_after_a_day_is_none():
    found = measured(talk((BO, 0, "hi")), talk((ME, 300, "sorry, saw it now")), talk((BO, 2000, "new week")))
    assert (sum(found.assistant.replies), sum(found.others.replies)) == (1, 0)


def test_what_was_said_before_answers_nothing_that_came_later():
    joined = talk((BO, 0, "see you at six"), (BO, 600, "sorry, at seven"))
    found = measured(joined, talk((ME, 300, "lovely day")), talk((ME, 605, "fine")))
    assert (sum(found.assistant.replies), found.assistant.replies_spread.p50) == (1, 5 * MINUTE)


def test_nobody_answers_across_chats():
    measure = Measure(PARTIES, COUNTER)
    for said in ((BO, 0, "hi"), (ME, 1, "hey")):
        measure.begin_chat()
        measure.add(talk(said))
    assert sum(measure.statistics().assistant.replies) == 0


def test_the_message_that_a_thread_repeats_is_answered_there_and_counted_once():
    root, after = Line(0, 2, 0, "who rows?"), Line(1, 2, 60, "anybody?")
    found = measured([root, after], [root, Line(2, 1, 90, "me", thread=0)])
    assert (found.assistant.messages, found.others.messages) == (1, 2)
    assert found.answered == ((2, 1),)


def test_answers_are_counted_by_the_one_who_is_answered():
    found = measured(talk((BO, 0, "a"), (ME, 1, "b"), (CY, 2, "c"), (ME, 3, "d"), (CY, 4, "e"), (ME, 5, "f"), (ME, 6, "g")))
    assert found.answered == ((CY, 2), (BO, 1))


def test_people_left_out_count_nowhere():
    found = measured(talk((9, 0, "psst"), (ME, 1, "hm")))
    assert (found.others.messages, sum(found.assistant.replies)) == (0, 0)


def test_several_assistants_are_one_side():
    talks = talk((ME, 0, "hi"), (BO, 1, "hello"), (CY, 2, "hey"))
    found = measured(talks, parties=Parties(frozenset({ME, BO})))
    assert (found.assistant.messages, found.others.messages, sum(found.others.replies), found.answered) == (2, 1, 1, ())


def test_what_the_assistant_only_forwards_is_not_counted():
    found = measured([Line(0, ME, 0, "a poem", forwarded=True), Line(1, BO, 9, "a joke", forwarded=True)])
    assert (found.assistant.messages, found.others.messages) == (0, 1)


def test_emoji_are_counted_by_side():
    found = measured(talk((ME, 0, "yay 🎉🎉"), (ME, 1, "ok"), (BO, 2, "👍🏽")))
    assert (found.assistant.emoji, found.assistant.with_emoji, found.others.emoji) == ((("🎉", 2),), 1, (("👍🏽", 1),))


def chatter(word, talks, each=3):
    return [talk((BO, t, "the bus is late again today"), (ME, t, f"oh {word} " * each + "fine with me"), start=2 * t) for t in range(talks)]


def test_words_of_many_conversations_are_typical():
    assert "splendid" in {found.word for found in measured(*chatter("splendid", 40)).typical}


def test_what_both_write_alike_is_not_typical_however_many_words_have_capitals():
    same = "heute Garten, Haus, Katze, Hund, Regen, Markt, Kuchen und wieder Kirche"
    assert measured(*(talk((BO, 0, same), (ME, 1, same), start=2 * number) for number in range(60))).typical == ()


def test_a_word_of_one_conversation_is_never_typical():
    talks = [*chatter("fine", 40), talk((ME, 100, "splendid " * 80))]
    assert "splendid" not in {found.word for found in measured(*talks).typical}


def test_what_is_always_written_with_a_capital_is_never_typical():
    assert "splendid" not in {found.word for found in measured(*chatter("Splendid", 40)).typical}


def test_private_data_leaves_no_word():
    assert not any("ovi" in found.word for found in measured(*chatter(f"{HIDDEN}ovi", 40)).typical)


said = st.tuples(st.sampled_from([ME, BO, CY, 9]), st.integers(0, 10**5), st.text(max_size=20))


@given(st.lists(st.lists(said, min_size=1, max_size=8), max_size=6))
def test_every_message_with_words_is_counted_once(talks):
    found = measured(*(talk(*session) for session in talks))
    worded = sum(person != 9 and bool(text.strip()) for session in talks for person, _, text in session)
    assert found.assistant.messages + found.others.messages == worded
    assert sum(found.assistant.words) + sum(found.others.words) == worded
    assert found.conversations == len(talks)
