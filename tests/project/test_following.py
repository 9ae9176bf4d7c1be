"""What a newer export of a chat does to the messages of an older one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from voicetune_desktop.model import Action, Chat, ChatExport, Message, Reason, SetAside
from voicetune_desktop.project import chats, decisions, lines, replays, turn_edits
from voicetune_desktop.project.for_one_run import create_temporary
from voicetune_desktop.project.imports import SourceImport
from voicetune_desktop.project.schema import message_id

BROKEN = SetAside(Reason.UNPARSABLE, "A row that breaks off.", "chat.txt", 9)
BOTH_WAYS = pytest.mark.parametrize("ids", [True, False], ids=["with ids", "without ids"])


def said(number, text=None, *, ids=True, sender=None):
    """The message of a day in 2024, by turns of two people."""
    who = sender or ("Ada", "Bo")[number % 2]
    at = f"2024-{number // 28 + 1:02}-{number % 28 + 1:02}T10:00:00"
    return Message("c", "Chat", str(number) if ids else None, who, who, None, at, text or f"text {number}")


def talk(*numbers, ids=True, **texts):
    """Messages of these days; `t5="new"` is another text of the fifth."""
    return [said(number, texts.get(f"t{number}"), ids=ids) for number in numbers]


def store(project, items, format_id="whatsapp", *, whole=True, kind=None):
    with project.transaction():
        source = SourceImport(project, "export", format_id, whole=whole)
        list(source.add(ChatExport(Chat("c", "Chat", kind), items)))
        source.close()
    return source


def stored(project):
    sql = "SELECT key, sent_at, text, export_id, flags FROM message JOIN participant ON participant.id = participant_id ORDER BY message.id"
    return project.connection.execute(sql).fetchall()


def texts(project):
    return [row[2] for row in stored(project)]


@BOTH_WAYS
def test_edited_message_gets_its_newer_text(project, ids):
    store(project, talk(*range(6), ids=ids))
    newer = store(project, talk(*range(8), ids=ids, t3="better"))
    assert texts(project) == [one.text for one in talk(*range(8), t3="better")]
    assert (newer.edited, newer.deleted, newer.already_there) == (1, 0, 6)


@BOTH_WAYS
def test_deleted_message_is_taken_out(project, ids):
    store(project, talk(*range(8), ids=ids))
    newer = store(project, talk(0, 1, 2, 4, 5, 6, 7, 8, ids=ids))
    assert texts(project) == [one.text for one in talk(0, 1, 2, 4, 5, 6, 7, 8)]
    assert (newer.edited, newer.deleted) == (0, 1)
    (chat,) = chats.chats(project)
    assert (chat.messages, chat.last) == (8, "2024-01-09T10:00:00")
    sql = "SELECT key, messages FROM member JOIN participant ON id = participant_id ORDER BY key"
    assert project.connection.execute(sql).fetchall() == [("Ada", 5), ("Bo", 3)]


@BOTH_WAYS
def test_older_export_brings_nothing_back(project, ids):
    store(project, talk(*range(6, 20), 21, ids=ids, t9="better"))
    older = store(project, [*talk(*range(21), ids=ids)])
    assert texts(project) == [one.text for one in talk(*range(20), 21, t9="better")]
    assert older.counts == {"kept": 20, "deleted": 1}
    assert (older.edited, older.deleted, older.already_there) == (0, 0, 14)


def test_what_lies_outside_the_newer_export_stays(project):
    store(project, talk(*range(10)))
    store(project, talk(*range(4, 14)))
    assert texts(project) == [one.text for one in talk(*range(14))]


def test_gap_between_two_exports_is_filled_by_an_older_one(project):
    store(project, talk(*range(5)))
    store(project, talk(*range(15, 20)))
    older = store(project, talk(*range(4, 17)))
    assert texts(project) == [one.text for one in talk(*range(20))]
    assert older.counts["deleted"] == 0


@pytest.mark.parametrize("newer", [[*talk(0, 1, 2, 4, 5, 6, 7), BROKEN], talk(0, 2, 5, 7)], ids=["unreadable row", "too much is missing"])
def test_export_that_is_not_whole_takes_nothing_out(project, newer):
    store(project, talk(*range(8)))
    assert store(project, newer).deleted == 0
    assert texts(project) == [one.text for one in talk(*range(8))]


def test_export_with_refused_files_takes_nothing_out(project):
    store(project, talk(*range(8)))
    assert store(project, talk(0, 1, 2, 4, 5, 6, 7, 8), whole=False).deleted == 0


def test_export_of_the_persons_own_messages_takes_those_of_others_not_out(project):
    store(project, [said(number, sender="Bo" if number == 5 else "Ada") for number in range(10)])
    assert store(project, [said(number, sender="Ada") for number in range(10) if number != 5]).deleted == 0


def test_messages_of_others_come_in_beside_a_newer_export_of_the_persons_own(project):
    store(project, [said(number, sender="Ada") for number in range(10) if number != 5])
    store(project, [said(number, sender="Bo" if number == 5 else "Ada") for number in range(9)])
    assert len(texts(project)) == 10


@pytest.mark.parametrize("phones", [("", "07"), ("07", "")], ids=["minutes, then seconds", "seconds, then minutes"])
def test_export_of_another_phone_brings_nothing_twice(project, phones):
    def export(numbers, seconds):
        return [structs.replace(one, sent_at=one.sent_at[:17] + (seconds or "00")) for one in talk(*numbers, ids=False)]

    store(project, export(range(8), phones[0]))
    newer = store(project, export((*range(3), *range(4, 10)), phones[1]))
    assert texts(project) == [one.text for one in talk(*range(3), *range(4, 10))]
    assert (newer.already_there, newer.edited, newer.deleted) == (7, 0, 1)
    assert {row[1][17:19] for row in stored(project)[:5]} == {"07"}


def test_same_words_twice_in_a_minute_stay_two(project):
    def minute(*seconds):
        return [structs.replace(said(2, "ok", ids=False), sent_at=f"2024-01-03T10:00:{second:02}") for second in seconds]

    store(project, [*talk(0, ids=False), *minute(0, 0)])
    assert store(project, minute(5, 20, 50)).already_there == 2
    assert texts(project) == ["text 0", "ok", "ok", "ok"]


def test_talk_with_an_assistant_goes_on_from_where_it_was_asked_again(project):
    first, again = talk(*range(10)), [*talk(0), said(11), said(12)]
    newer = [store(project, one, "chatgpt", kind="assistant") for one in (first, again)][-1]
    assert texts(project) == [one.text for one in again]
    assert (newer.already_there, newer.deleted) == (1, 9)
    assert store(project, first, "chatgpt", kind="assistant").counts == {"kept": 1, "deleted": 9}
    assert texts(project) == [one.text for one in again]


def test_other_format_takes_nothing_out_and_changes_no_text(project):
    store(project, talk(*range(8)), "telegram-html")
    newer = store(project, talk(0, 1, 2, 4, 5, 6, 7, t6="other"), "telegram-json")
    assert (newer.edited, newer.deleted) == (0, 0)
    assert texts(project) == [one.text for one in talk(*range(8))]


def test_two_parts_of_one_source_take_nothing_out_of_each_other(project):
    with project.transaction():
        source = SourceImport(project, "export", "sms-xml")
        for part in (talk(*range(12)), [*talk(0, 11), *talk(12)]):
            list(source.add(ChatExport(Chat("c", "Chat"), part)))
        source.close()
    assert (source.deleted, len(texts(project))) == (0, 13)


def test_message_with_the_text_of_another_is_not_the_one_that_was_deleted(project):
    rows = [said(0, ids=False), *(Message("c", "Chat", None, "Ada", "Ada", None, "2024-02-01T10:00:00", text) for text in "xyxzwv")]
    last = said(60, ids=False)
    store(project, [*rows, last])
    newer = [*rows[:1], *rows[2:], last]
    store(project, newer)
    assert texts(project) == [one.text for one in newer]


def test_decision_about_a_place_goes_with_the_text_that_it_was_about(project):
    store(project, talk(*range(8)))
    for number in (2, 3, 5):
        decisions.decide_place(project, (message_id(1, number), 0, 1), Action.KEEP)
    store(project, talk(0, 1, 2, 4, 5, 6, 7, t2="better"))
    assert decisions.decisions(project).places == {(message_id(1, 4), 0, 1): Action.KEEP}


def test_changes_of_an_answer_follow_what_is_left_of_it(project):
    store(project, talk(*range(12)))
    turn_edits.set_text(project, message_id(1, 1), message_id(1, 1), "edited, text replaced")
    turn_edits.set_text(project, message_id(1, 3), message_id(1, 4), "loses a message")
    turn_edits.exclude(project, message_id(1, 6), message_id(1, 7), excluded=True)
    store(project, talk(0, 1, 2, 3, 5, 7, 8, 9, 10, 11, t1="better"))
    assert [(row.first, row.last, row.text, row.excluded) for row in turn_edits.edits(project, 1)] == [
        (message_id(1, 1), message_id(1, 1), "edited, text replaced", False),
        (message_id(1, 5), message_id(1, 5), None, True),
    ]


def moments(project):
    sql = "SELECT first & 0xFFFFFFFF, last & 0xFFFFFFFF FROM moment ORDER BY id"
    return project.connection.execute(sql).fetchall()


def test_moment_of_a_replay_moves_with_its_messages_and_goes_with_one_of_them(project):
    store(project, talk(*range(10, 20)))
    asked = [(message_id(1, first), message_id(1, last), None, "[]", "real") for first, last in ((1, 1), (3, 5), (7, 8))]
    replays.begin_replay(project, 1, "[]", "{}", asked)
    store(project, talk(*range(8, 14), *range(15, 22)))
    assert moments(project) == [(3, 3), (8, 9)]


def test_answer_not_chosen_goes_with_its_message(project):
    not_chosen = [SetAside(Reason.UNSUPPORTED, "An answer that was not chosen.", "c.json", 1, text) for text in "xy"]
    store(project, [*talk(*range(4)), not_chosen[0], *talk(*range(4, 8)), not_chosen[1], said(8)])
    store(project, talk(0, 1, 2, *range(4, 9)))
    assert project.connection.execute("SELECT message_id & 0xFFFFFFFF, text FROM rejected").fetchall() == [(6, "y")]


def test_reply_in_a_thread_whose_root_was_deleted_has_none(project):
    reply = structs.replace(said(4), reply_to="2", flags=("thread",))
    store(project, [*talk(0, 1, 2, 3), reply, *talk(5, 6)], "slack")
    store(project, [*talk(0, 1, 3), reply, *talk(5, 6)], "slack")
    assert [row.thread for row in lines.chat_texts(project, 1)] == [None] * 6


def test_messages_of_projects_before_sources_were_noted_are_followed_by_a_newer_export(project):
    store(project, talk(*range(8)))
    project.connection.executescript("UPDATE message SET source = 0; DELETE FROM covered; DELETE FROM source;")
    newer = store(project, talk(0, 1, 2, 4, 5, 6, 7, 8, t5="better"))
    assert (newer.edited, newer.deleted) == (1, 1)


def test_older_export_beside_messages_of_unknown_sources_loses_nothing(project):
    store(project, talk(*range(4, 8), *range(9, 12)))
    project.connection.executescript("UPDATE message SET source = 0; DELETE FROM covered; DELETE FROM source;")
    store(project, talk(*range(10)))
    assert texts(project) == [one.text for one in talk(*range(12))]


def test_newer_export_counts_from_the_last_message_that_is_left(project):
    store(project, talk(*range(8), 9))
    store(project, [*talk(*range(8)), *talk(10)])
    store(project, talk(*range(8), 9))
    assert texts(project) == [one.text for one in talk(*range(8), 10)]


@st.composite
def two_exports(draw):
    """Messages of a chat, and what became of them a year later; with the export's ids or without.

    Several people write within one minute, some of them the same again. At most a fifth was deleted; the ends stayed.
    """
    ids = draw(st.booleans())
    size = draw(st.integers(10, 40))
    older = [said(0, "first", ids=ids)]
    minute = 0
    for number in range(size):
        minute += draw(st.integers(0, 1))
        who, text = draw(st.sampled_from(("Ada", "Bo"))), draw(st.sampled_from(("ok", "yes", f"text {number}")))
        older.append(Message("c", "Chat", f"n{number}" if ids else None, who, who, None, f"2024-02-01T10:{minute:02}:00", text))
    older += [said(60, "before last", ids=ids), said(61, "last", ids=ids)]
    gone = draw(st.sets(st.integers(1, size), max_size=size // 6))
    changed = draw(st.sets(st.integers(1, size), max_size=3)) - gone
    newer = [
        Message(m.chat, m.chat_title, m.id, m.sender_id, m.sender, None, m.sent_at, f"edited {place}" if place in changed else m.text)
        for place, m in enumerate(older)
        if place not in gone
    ]
    later = [said(62 + number, ids=ids) for number in range(draw(st.integers(0, 4)))]
    return older, newer + later


@settings(max_examples=40, deadline=None)
@given(two_exports())
def test_both_exports_are_as_much_as_the_newer_one_alone(exports):
    older, newer = exports
    with create_temporary() as alone, create_temporary() as both:
        store(alone, newer)
        store(both, older)
        source = store(both, newer)
        assert stored(both) == stored(alone)
        assert len(older) + source.counts["kept"] - source.already_there - source.deleted == len(newer)
        again = store(both, newer)
        assert stored(both) == stored(alone)
        assert (again.already_there, again.edited, again.deleted) == (len(newer), 0, 0)


@settings(max_examples=40, deadline=None)
@given(two_exports(), st.integers(0, 4))
def test_older_export_after_the_newer_one_adds_what_lies_before_it(exports, before):
    older, newer = exports
    newer = [*newer, said(80, ids=newer[0].id is not None)]
    earlier = [Message("c", "Chat", None, "Bo", "Bo", None, f"2023-01-0{number + 1}T10:00:00", "early") for number in range(before)]
    with create_temporary() as alone, create_temporary() as both:
        store(alone, [*earlier, *newer])
        store(both, newer)
        source = store(both, [*earlier, *older])
        assert stored(both) == stored(alone)
        assert source.counts["kept"] - source.already_there == before
        assert source.counts["kept"] + source.counts["deleted"] == len(older) + before


@settings(max_examples=25, deadline=None)
@given(two_exports(), st.integers(0, 30), st.integers(0, 30))
def test_nothing_outside_the_range_of_another_export_is_ever_lost(exports, start, end):
    older, newer = exports
    part = newer[min(start, len(newer) - 1) :][: end + 1]
    with create_temporary() as both:
        store(both, older)
        store(both, part)
        there = {(who, sent_at, text) for who, sent_at, text, *_ in stored(both)}
        outside = [m for m in older if not part[0].sent_at <= m.sent_at <= part[-1].sent_at]
        assert {(m.sender, m.sent_at, m.text) for m in outside} <= there
