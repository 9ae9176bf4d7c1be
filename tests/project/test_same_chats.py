import pytest

from tests.project.test_imports import message, store
from tests.project.test_merged_chats import LONG, merged
from voicetune_desktop.project import chats, same_chats
from voicetune_desktop.project.same_chats import SameChats, counted, refuse, suggest


def said(days, clock="10:00:00", name="Ada"):
    return [message(f"a text that is long enough, of day {day}", name, f"2024-05-{day:02}T{clock}") for day in days]


def through(generator):
    while True:
        try:
            next(generator)
        except StopIteration as end:
            return end.value


def test_chats_that_share_long_texts_at_the_same_moments_look_like_one(project):
    store(project, *said(range(1, 10)), key="a", format_id="messenger")
    store(project, *said(range(3, 20), clock="12:00:00", name="Ada L"), key="b", format_id="messenger-e2ee")
    store(project, *(message(text) for text in LONG), key="c")
    assert through(suggest(project)) == (SameChats(2, 1),)
    assert through(counted(project, SameChats(2, 1))) == SameChats(2, 1, both=7)


def test_examples_of_training_files_and_talks_with_programs_are_not_compared(project):
    for key in ("a", "b"):
        store(project, *said(range(1, 10)), key=key, format_id="openai-preference", kind="assistant")
    assert through(suggest(project)) == ()


def test_equal_texts_of_other_days_are_no_reason(project):
    store(project, *said(range(1, 10)), key="a")
    moved = [message(row.text, at=f"2024-06-{number * 3:02}T1{number % 9}:17:00") for number, row in enumerate(said(range(1, 10)), 1)]
    store(project, *moved, key="b")
    assert through(suggest(project)) == ()


def test_a_few_forwarded_texts_are_no_reason(project):
    store(project, *said(range(1, 31)), key="a")
    others = [message(f"something else that is long enough {day}", at=f"2024-05-{day:02}T10:00:00") for day in range(6, 31)]
    store(project, *said(range(1, 6)), *others, key="b")
    assert through(suggest(project)) == ()


def test_what_was_refused_or_merged_is_not_suggested_again(project):
    for key in ("a", "b", "c"):
        store(project, *said(range(1, 10)), key=key)
    refuse(project, 3, 1)
    assert through(suggest(project)) == (SameChats(1, 2), SameChats(2, 3))
    merged(project, 1, 2)
    assert through(suggest(project)) == ()


def test_large_chats_are_compared_by_some_fortnights_and_by_their_ends(project, monkeypatch):
    monkeypatch.setattr(same_chats, "_FEWEST", 100)
    monkeypatch.setattr(same_chats, "_MOST", 100)
    rows = [
        message(f"a text that is long enough, number {n}", at=f"20{10 + n // 336:02}-{n // 28 % 12 + 1:02}-{n % 28 + 1:02}T10:00:00")
        for n in range(1000)
    ]
    store(project, *rows, key="a")
    store(project, *rows[::2], key="b")
    store(project, *rows[850:], key="c")
    assert set(through(suggest(project))) == {SameChats(1, 2), SameChats(1, 3), SameChats(2, 3)}


def parted(project, first, second, format_id="messenger-e2ee", people=("Ada", "Bo")):
    """A talk in two chats: the days of the one and of the other."""
    for key, days, app in (("a", first, "messenger"), ("b", second, format_id)):
        rows = [message(f"{day} {key}", people[day % 2], f"2024-05-{day:02}T10:00:00") for day in days]
        store(project, *rows, key=key, format_id=app)


def test_a_talk_of_two_that_goes_on_in_another_chat_looks_like_one(project):
    parted(project, range(1, 12), range(12, 20))
    assert through(suggest(project)) == (SameChats(1, 2, goes_on=True),)
    assert through(counted(project, SameChats(1, 2, goes_on=True))).both is None
    refuse(project, 1, 2)
    assert through(suggest(project)) == ()


def test_a_talk_that_goes_on_can_be_merged_and_loses_nothing(project):
    parted(project, range(1, 12), range(12, 20))
    merged(project, 1, 2)
    assert [chat.messages for chat in chats.chats(project)] == [19]


@pytest.mark.parametrize(
    ("first", "second", "more"),
    [
        (range(1, 12), range(5, 20), {}),
        (range(1, 12), range(12, 20), {"format_id": "whatsapp"}),
        (range(1, 12, 2), range(13, 24, 2), {}),
    ],
)
def test_talks_at_one_time_in_two_apps_or_of_one_side_are_no_reason(project, first, second, more):
    parted(project, first, second, **more)
    assert through(suggest(project)) == ()


def test_the_same_title_of_other_people_is_no_reason(project):
    for key, other, days in (("a", "Bo", range(1, 12)), ("b", "Cy", range(12, 24))):
        store(project, *(message(f"{day}", ("Ada", other)[day % 2], f"2024-05-{day:02}T10:00:00") for day in days), key=key)
    assert through(suggest(project)) == ()
