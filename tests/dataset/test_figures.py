import pytest

from voicetune_desktop.dataset.bars import REPLY_EDGES, TOKEN_EDGES, WORD_EDGES, Spread
from voicetune_desktop.dataset.figures import described, figures, texts_from_chats
from voicetune_desktop.dataset.gaps import EDGES, count_gaps
from voicetune_desktop.dataset.keyness import TypicalWord
from voicetune_desktop.dataset.statistics import Side, Statistics

NAMES = {2: "Theo Winter", 3: "Iris Quell"}


def side(messages, emoji=(), replies=60):
    return Side(
        messages=messages,
        words=(messages, *[0] * (len(WORD_EDGES) - 1)),
        words_spread=Spread(1, 3, 5, 9),
        tokens=(messages, *[0] * (len(TOKEN_EDGES) - 1)),
        tokens_spread=Spread(1, 4, 6, 12),
        replies=(0, messages, *[0] * (len(REPLY_EDGES) - 2)),
        replies_spread=Spread(0, replies, 600, 0),
        emoji=emoji,
        with_emoji=messages // 4,
    )


FOUND = Statistics(
    conversations=12,
    assistant=side(200, (("🎉", 20), ("👍", 4)), replies=0),
    others=side(400, (("👍", 40),), replies=300),
    typical=(TypicalWord("cheers", 30, 4, 5.0),),
    answered=((2, 30), (3, 10)),
    hours=((0,) * 19 + (5, 9, 8, 0, 0), (1,) * 24),
    pauses=tuple(count_gaps([30] * 400 + [90_000] * 100)),
)


def figure(wanted, found=FOUND):
    return next(one for one in figures(found, NAMES, 60) if one.id == wanted)


def test_every_row_has_a_cell_for_every_header():
    for one in figures(FOUND, NAMES, 60):
        assert {len(row.cells) + 1 for row in one.rows} == {len(one.headers)}
        assert {len(row.shares) for row in one.rows} == {max(1, len(one.sides))}
        assert all(0 <= share <= 1 for row in one.rows for share in row.shares)


def test_nothing_is_shown_of_nothing():
    assert figures(Statistics(), {}, 60) == ()


def test_answer_times_are_compared():
    assert figure("replies").sentence == (
        "Half of the assistant's answers come within a minute, three quarters within 10 min. The others take 5 min and 10 min."
    )


def test_shares_compare_sides_that_write_more_or_less():
    assert figure("words").rows[0].shares == (1, 1)


def test_the_hours_of_most_messages_may_lie_around_midnight():
    late = Statistics(hours=((7, 3, *[0] * 21, 5), (1,) * 24))
    assert "The assistant writes most from 23 to 2 o'clock" in figure("hours", late).sentence


def test_emoji_are_rates():
    assert [(row.label, row.cells) for row in figure("emoji").rows] == [("🎉", ("100", "0")), ("👍", ("20", "100"))]


def test_people_have_their_new_names():
    assert [(row.label, row.cells) for row in figure("answered").rows] == [("Theo Winter", ("30", "75 %")), ("Iris Quell", ("10", "25 %"))]


def test_the_chosen_pause_is_marked():
    assert figure("pauses").mark == (EDGES.index(3600), "1 h")


@pytest.mark.parametrize("one", figures(FOUND, NAMES, 60), ids=lambda one: one.id)
def test_a_figure_is_told_in_words(one):
    assert described(one).startswith(one.sentence)
    assert "Highest bars: " in described(one)


def test_texts_out_of_the_chats_are_known():
    assert list(texts_from_chats(figures(FOUND, NAMES, 60))) == ["cheers", "🎉", "👍", "Theo Winter", "Iris Quell"]
