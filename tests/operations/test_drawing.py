"""Moments to choose from, and what asking about them takes."""

import pytest

from tests.operations.driving import result_of
from voicetune_desktop.operations.drawing import Cost, DrawnMoment, cost_of, draw
from voicetune_desktop.operations.moments import Moment
from voicetune_desktop.operations.refreshing import refresh_dataset

MOMENT = Moment(1, 1, 1, 1, None, (), "yes")


def drawn(sent, received):
    return DrawnMoment(MOMENT, "Bo", sent, received)


def test_moments_know_their_chat_and_tokens(project):
    result_of(refresh_dataset(project))
    first, *_ = draw(project, 3, 1)
    assert (first.chat, first.sent > 20, first.received > 0) == ("Bo", True, True)
    assert draw(project, 3, 1)[0] == first


@pytest.mark.parametrize(("prices", "money"), [
    ([(1.0, 2.0)], 0.00014),
    ([(1.0, 2.0), (0.0, 0.0)], 0.00014),
    ([(1.0, 2.0), None], None),
    ([], 0.0),
])  # fmt: skip
def test_a_cost_is_known_where_all_prices_are(prices, money):
    found = cost_of([drawn(60, 10), drawn(40, 10)], prices)
    assert found == Cost(2 * len(prices), 100 * len(prices), 20 * len(prices), pytest.approx(money) if money is not None else None)


def test_no_answer_is_longer_than_allowed():
    assert cost_of([drawn(1, 900), drawn(1, 5)], [None], longest=512).received == 517
