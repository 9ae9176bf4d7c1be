"""Conversations begin after a pause, and nothing is lost between them."""

from itertools import pairwise

import msgspec
import pytest
from hypothesis import given

from tests.dataset.talk import ANN, ME, chats
from voicetune_desktop.dataset import replies, threads
from voicetune_desktop.dataset import sessions as module
from voicetune_desktop.dataset.sessions import Line, in_thread, pause_of, repeats_root, sessions

HOUR = 3600


def at(*times: int | None) -> list[Line]:
    return [Line(number, ME, time, "hi") for number, time in enumerate(times)]


def sizes(lines: list[Line]) -> list[int]:
    return [len(session) for session in sessions(lines, 60)]


def at_places(times: dict[int, int]) -> list[Line]:
    return [Line(number, ME, time, "hi") for number, time in times.items()]


def ids(lines: list[Line], **options: bool) -> list[list[int]]:
    return [[line.id for line in session] for session in sessions(lines, 60, **options)]


def test_starts_a_conversation_after_a_longer_pause_than_the_gap() -> None:
    assert sizes(at(0, HOUR, 2 * HOUR, 3 * HOUR + 1)) == [3, 1]


def test_letters_are_answered_weeks_later() -> None:
    pause = pause_of(60, letters=True)
    assert len(list(sessions(at(0, 24 * 20 * HOUR, 24 * 60 * HOUR), pause))) == 2
    assert (pause_of(60, letters=False), pause_of(10**6, letters=True)) == (60, 10**6)


def test_measures_from_the_previous_message_and_not_from_the_first() -> None:
    assert sizes(at(*range(0, 10 * HOUR, HOUR // 2))) == [20]


def test_joins_messages_without_a_time() -> None:
    assert sizes(at(None, 0, None, None, HOUR, None, 5 * HOUR)) == [6, 1]
    assert sizes(at(None, None)) == [2]


def test_does_not_split_where_the_clock_goes_back() -> None:
    assert sizes(at(9000, 9060, 9000 - 2 * HOUR, 9120, 9180)) == [5]


def test_does_not_split_after_two_messages_with_a_wrong_clock() -> None:
    assert sizes(at(90_000, 80_000, 80_010, 90_060)) == [4]


def test_recovers_from_a_time_in_the_far_future() -> None:
    days = [day * 24 * HOUR + minute for day in range(3) for minute in (0, 60, 120, 180, 240, 300)]
    assert sizes(at(0, 10**10, *days)) == [1, 7, 6, 6]


def test_ends_a_conversation_without_any_pause_where_the_speaker_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONGEST", 4)
    people = (ME, ANN, ME, ANN, ANN, ANN, ME, *[ANN] * 20)
    assert [len(s) for s in sessions([Line(i, who, None, "hi") for i, who in enumerate(people)], 60)] == [6, 8, 8, 5]


def thread(number: int, root: int, time: int) -> Line:
    return Line(number, ANN, time, "reply", thread=root)


def test_makes_a_conversation_of_each_thread_with_its_root() -> None:
    main = at(0, 60, 120)
    found = list(sessions([*main, thread(3, 1, 180), thread(4, 0, 190), thread(5, 1, 240)], 60))
    assert [[line.id for line in session] for session in found] == [[0, 1, 2], [0, 4], [1, 3, 5]]
    assert [repeats_root(session) for session in found] == [False, True, True]


def test_joins_a_thread_over_a_night_but_not_over_days() -> None:
    lines = [*at(0), thread(1, 0, 60), thread(2, 0, 20 * HOUR), thread(3, 0, 90 * HOUR)]
    assert [[line.id for line in session] for session in sessions(lines, 60)] == [[0, 1, 2], [0], [3]]


def test_takes_a_root_that_names_itself_for_the_main_flow() -> None:
    root = Line(0, ME, 0, "hi", thread=0)
    assert [[line.id for line in session] for session in sessions([root, thread(1, 0, 5)], 60)] == [[0], [0, 1]]


def test_makes_a_conversation_of_a_thread_whose_root_is_missing() -> None:
    found = list(sessions([thread(5, 99, 0), thread(6, 99, 1)], 60))
    assert [[line.id for line in session] for session in found] == [[5, 6]]
    assert not repeats_root(found[0])


def test_holds_a_bounded_number_of_waiting_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads, "_THREAD_LINES", 3)
    lines = [*at(0, 1, 2), *(thread(10 + number, number % 3, 10) for number in range(6))]
    assert [[line.id for line in session] for session in sessions(lines, 60)] == [
        [1, 11],
        [2, 12],
        [0, 10, 13],
        [0, 1, 2],
        [14],
        [15],
    ]


def test_forgets_messages_that_are_too_old_to_hang_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads, "_ROOTS", 2)
    lines = [*at(0, 2 * HOUR, 4 * HOUR, 6 * HOUR), thread(4, 0, 6 * HOUR), thread(5, 2, 6 * HOUR)]
    assert [[line.id for line in session] for session in sessions(lines, 60)][3:] == [[3], [4], [2, 5]]


def answer(number: int, reply: int, time: int) -> Line:
    return Line(number, ANN, time, "reply", reply=reply)


def test_an_answer_goes_on_with_the_conversation_before_a_pause() -> None:
    lines = [*at(0, 60), answer(2, 1, 9 * HOUR), *at_places({3: 9 * HOUR + 60, 4: 20 * HOUR})]
    assert ids(lines) == [[0, 1, 2, 3], [4]]
    assert ids(lines, join_replies=False) == [[0, 1], [2, 3], [4]]


def test_an_answer_goes_on_with_an_earlier_conversation_and_leaves_out_those_between() -> None:
    lines = [*at(0, 3 * HOUR), answer(2, 0, 6 * HOUR), *at_places({3: 6 * HOUR + 60, 4: 9 * HOUR}), answer(5, 1, 12 * HOUR)]
    assert ids(lines) == [[0, 2, 3], [4], [1, 5]]


def test_an_answer_inside_a_conversation_stays_there() -> None:
    assert ids([*at(0, 3 * HOUR), answer(2, 0, 3 * HOUR + 60)]) == [[0], [1, 2]]


def test_nobody_answers_after_a_day_or_what_is_not_there() -> None:
    assert ids([*at(0), answer(1, 0, 25 * HOUR)]) == [[0], [1]]
    assert ids([*at(0), answer(2, 1, 3 * HOUR)]) == [[0], [2]]


def test_no_conversation_grows_for_ever_by_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replies, "LONGEST", 2)
    assert ids([*at(0, 60), answer(2, 1, 9 * HOUR)]) == [[0, 1], [2]]


def test_holds_a_bounded_number_of_conversations_that_may_be_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replies, "_WAITING_LINES", 2)
    assert ids([*at(0, 2 * HOUR, 4 * HOUR, 6 * HOUR), answer(4, 0, 8 * HOUR), answer(5, 2, 10 * HOUR)]) == [[0], [1], [3], [4], [2, 5]]


@given(chats())
def test_yields_every_line_once_in_order_apart_from_repeated_roots(lines: list[Line]) -> None:
    found = list(sessions(lines, 60))
    own = [session[1:] if repeats_root(session) else session for session in found]
    assert sorted(line.id for session in own for line in session) == [line.id for line in lines]
    assert all(line.id < after.id for session in own for line, after in pairwise(session))


@given(chats())
def test_keeps_threads_and_the_main_flow_apart(lines: list[Line]) -> None:
    for session in sessions(lines, 60):
        own = session[1:] if repeats_root(session) else session
        assert len({line.thread if in_thread(line) else None for line in own}) == 1


def test_a_message_that_begins_a_conversation_joins_none() -> None:
    lines = [msgspec.structs.replace(line, begins=place == 2) for place, line in enumerate(at(0, None, 60, None))]
    assert sizes(lines) == [2, 2]
