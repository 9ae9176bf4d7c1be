from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import json

from voicetune_desktop.model import Action, Answers, Chat, ChatExport, Message, Participant, Question, Reason, SetAside
from voicetune_desktop.project import chats, decisions, lines, people, source_answers, turn_edits
from voicetune_desktop.project.clock import seconds
from voicetune_desktop.project.for_one_run import create_temporary
from voicetune_desktop.project.imports import SourceImport
from voicetune_desktop.project.schema import message_id


def message(text, sender="Ada", at="2024-05-01T10:00:00", number=None, **more):
    return Message("c", "Chat", number, sender, sender, None, at, text, **more)


def store(project, *items, key="c", title="Chat", participants=(), format_id="whatsapp", kind=None):
    with project.transaction():
        source = SourceImport(project, "export", format_id)
        for _ in source.add(ChatExport(Chat(key, title, kind), items, participants)):
            pass
        source.close()
    return source


def texts(project):
    (chat,) = chats.chats(project)
    return [row.text for row in chats.messages(project, chat.id, 0, 1000)]


def test_messages_are_stored_verbatim_in_order(project):
    store(project, message("b\u2028c"), message("a\nb", "Bo"), message("\u200f\U0001f469\u200d\U0001f469"))
    assert texts(project) == ["b\u2028c", "a\nb", "\u200f\U0001f469\u200d\U0001f469"]


def test_kept_and_set_aside_make_up_everything_seen(project):
    aside = SetAside(Reason.MEDIA, "A photo without text.", "_chat.txt", 3)
    source = store(project, message("a"), aside, aside)
    assert source.counts == Counter(kept=1, media=2)
    assert source_answers.told(project)[0].counts == {"kept": 1, "media": 2}
    assert [row.place for row in chats.set_aside(project, source.id)] == ["_chat.txt:3"] * 2


def test_same_export_again_adds_nothing(project):
    rows = message("ok"), message("ok"), message("no", "Bo")
    store(project, *rows)
    again = store(project, *rows)
    assert again.already_there == 3
    assert texts(project) == ["ok", "ok", "no"]


def test_newer_export_adds_only_what_is_new(project):
    old = message("a", at="2024-05-01T10:00:00"), message("b", at="2024-05-02T10:00:00")
    store(project, *old)
    store(project, *old, message("c", at="2024-05-03T10:00:00"))
    assert texts(project) == ["a", "b", "c"]


def test_older_export_is_sorted_in_by_time(project):
    store(project, message("b", at="2024-05-02T10:00:00", number="2"), message("c", at="2024-05-03T10:00:00", number="3"))
    store(project, message("a", at="2024-05-01T10:00:00", number="1"), message("b edited", at="2024-05-02T10:00:00", number="2"))
    assert texts(project) == ["a", "b", "c"]
    assert chats.chats(project)[0].first == "2024-05-01T10:00:00"


def test_decision_about_a_place_moves_with_its_message(project):
    store(project, message("b", at="2024-05-02T10:00:00", number="2"))
    decisions.decide_place(project, (message_id(1, 0), 0, 1), Action.KEEP)
    store(project, message("a", at="2024-05-01T10:00:00", number="1"))
    assert texts(project) == ["a", "b"]
    assert decisions.decisions(project).places == {(message_id(1, 1), 0, 1): Action.KEEP}


def test_an_edited_answer_moves_with_its_messages(project):
    store(project, message("b", at="2024-05-02T10:00:00", number="2"), message("c", at="2024-05-02T10:00:01", number="3"))
    turn_edits.set_text(project, message_id(1, 0), message_id(1, 1), "better")
    store(project, message("a", at="2024-05-01T10:00:00", number="1"))
    assert [(row.first, row.last) for row in turn_edits.edits(project, 1)] == [(message_id(1, 1), message_id(1, 2))]


def test_reply_in_a_thread_knows_the_place_of_its_root(project):
    root, other = message("root", number="1"), message("other", "Bo", number="2")
    store(project, root, other, message("reply", "Cy", number="3", reply_to="1", flags=("thread",)), format_id="slack")
    assert [text.thread for text in lines.chat_texts(project, 1)] == [None, None, 0]


def test_clock_that_goes_back_does_not_reorder_a_chat(project):
    store(project, message("a", at="2024-10-27T02:59:00"), message("b", at="2024-10-27T02:01:00"))
    store(project, message("c", at="2024-10-28T02:01:00"))
    assert texts(project) == ["a", "b", "c"]


def test_chat_of_three_people_is_a_group(project):
    store(project, message("a"), message("b", "Bo"), message("c", "Cy"))
    assert chats.chats(project)[0].kind == "group"


def test_silent_members_are_known_people(project):
    store(project, message("a"), participants=(Participant("zoe", "Zoe", None, ("@zoe",)),))
    assert {p.name: (p.messages, p.names) for p in people.people(project)} == {"Ada": (1, ("Ada",)), "Zoe": (0, ("Zoe", "@zoe"))}


@settings(max_examples=20)
@given(st.lists(st.tuples(st.sampled_from("ab"), st.integers(0, 3), st.sampled_from(["x", "y"])), max_size=20), st.integers(0, 20))
def test_overlapping_exports_hold_each_message_once(rows, cut):
    items = [message(text, sender, f"2024-05-01T10:00:{i:02}") for i, (sender, _, text) in enumerate(rows)]
    with create_temporary() as project:
        store(project, message("first", at="2024-05-01T09:00:00"), *items[:cut])
        store(project, message("first", at="2024-05-01T09:00:00"), *items)
        assert texts(project) == ["first", *(item.text for item in items)]


def test_seconds_of_local_and_absolute_times():
    assert seconds("1970-01-02T00:00:01") == 86401
    assert seconds("1970-01-02T00:00:01.500000+01:00") == 86401 - 3600
    assert seconds("1970-01-01T00:00:00-05:30") == 19800
    assert seconds("soon") is None
    assert seconds(None) is None


def test_names_that_an_importer_learns_on_the_way_are_known(project):
    export = ChatExport(Chat("c", "Chat"), ())

    def items():
        yield message("a")
        export.participants = (Participant("Ada", "Ada", None, ("+44 7700 900123",)),)

    export.items = items()
    with project.transaction():
        source = SourceImport(project, "export", "telegram-json")
        list(source.add(export))
    assert people.people(project)[0].names == ("Ada", "+44 7700 900123")


def test_a_program_stays_one_and_becomes_one_when_an_export_says_so(project):
    store(project, message("a"), participants=(Participant("GPT", "GPT"),))
    for is_program in (True, False):
        store(project, message("a"), participants=(Participant("GPT", "GPT", is_program=is_program),))
        assert project.connection.execute("SELECT key, is_program FROM participant ORDER BY key").fetchall() == [("Ada", 0), ("GPT", 1)]


def rejected(project):
    return project.connection.execute("SELECT message_id & 0xFFFFFFFF, text FROM rejected ORDER BY id").fetchall()


def not_chosen(text):
    return SetAside(Reason.UNSUPPORTED, "An answer that was not chosen.", "c.json", 1, text)


def test_answer_not_chosen_hangs_on_the_message_before_it_and_is_stored_once(project):
    rows = not_chosen("nowhere"), message("a"), message("b", "Bo"), not_chosen("c"), not_chosen("d")
    store(project, *rows)
    store(project, *rows, not_chosen("e"))
    assert rejected(project) == [(1, "c"), (1, "d"), (1, "e")]


def test_answer_not_chosen_moves_with_its_message(project):
    store(project, message("b", at="2024-05-02T10:00:00", number="2"), not_chosen("c"))
    store(project, message("a", at="2024-05-01T10:00:00", number="1"))
    assert rejected(project) == [(1, "c")]


def test_source_keeps_what_was_asked_and_answered(project):
    asked = Question("who_am_i", ("Ada", "Bo"), "Ada")
    with project.transaction():
        source = SourceImport(project, "export", "whatsapp", Answers(me="Bo", zone="Europe/Oslo"))
        for key in "cd":
            list(source.add(ChatExport(Chat(key, "Chat"), (message("a"),), questions=(asked,))))
        source.close()
    answers, questions = project.connection.execute("SELECT answers, questions FROM source").fetchone()
    assert json.decode(answers, type=Answers) == Answers(me="Bo", zone="Europe/Oslo")
    assert json.decode(questions, type=tuple[Question, ...]) == (asked,)


def test_message_knows_its_source(project):
    first = store(project, message("a"))
    second = store(project, message("a"), message("b"))
    assert project.connection.execute("SELECT text, source FROM message").fetchall() == [("a", first.id), ("b", second.id)]


def test_same_messages_read_in_a_zone_are_there_already(project):
    store(project, message("a"), message("b"))
    again = store(project, message("a", at="2024-05-01T10:00:00+02:00"), message("b", at="2024-05-01T10:00:00+02:00"))
    assert again.already_there == 2


def kept(project):
    sql = "SELECT c.key, c.title, c.kind, c.messages, c.first, c.last, m.id, m.sent_at, m.at, m.text, p.key"
    rows = "FROM chat c LEFT JOIN message m ON m.chat_id = c.id LEFT JOIN participant p ON p.id = m.participant_id ORDER BY c.id, m.id"
    members = "SELECT chat_id, participant_id, messages FROM member ORDER BY 1, 2"
    return [project.connection.execute(each).fetchall() for each in (f"{sql} {rows}", members)]


def test_many_chats_of_one_source_are_kept_as_each_is_alone(project):
    many = [
        ChatExport(Chat("a", "Chat a", "dm"), (message("a", at=None), message("b", "Bo", at=None))),
        ChatExport(Chat("b", "Chat b"), ()),
        ChatExport(Chat("c", "Chat c"), (message("c"),)),
        ChatExport(Chat("a", "Chat a", "dm"), (message("d", at="2024-05-02T10:00:00"),)),
        ChatExport(Chat("d", "Chat d", "group"), (message("e"),) * 3),
    ]
    with project.transaction():
        source = SourceImport(project, "export", "whatsapp")
        for export in many:
            list(source.add(export))
        source.close()
    with create_temporary() as other:
        for export in many:
            store(other, *export.items, key=export.chat.id, title=export.chat.title, kind=export.chat.kind)
        assert kept(project) == kept(other)
