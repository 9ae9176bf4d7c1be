"""What was answered about a source is changed later: the project becomes what importing with the other answer makes of it."""

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import json

from tests.operations.driving import result_of
from voicetune_desktop.errors import PersonNotFound, ProjectError, SourceError
from voicetune_desktop.model import Answers
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.inspecting import inspect
from voicetune_desktop.operations.source_answers import Changed, change_answers
from voicetune_desktop.operations.source_facts import source_facts
from voicetune_desktop.operations.steps import scan_inputs
from voicetune_desktop.project import merged_chats, people, source_answers
from voicetune_desktop.project.file import create

NAME = "WhatsApp Chat with Bo.txt"
DOUBTFUL = ["03/04/2024, 09:00 - Bo: early", "05/04/2024, 23:10 - Ada: later", "01/06/2024, 12:00 - Bo: latest"]
SLOW = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def contents(project):
    """All that a change of answers may touch, in the order of the project."""
    execute = project.connection.execute
    return [
        execute(
            "SELECT m.id, p.key, sent_at, at, text FROM message m JOIN participant p ON p.id = participant_id ORDER BY m.id"
        ).fetchall(),
        execute("SELECT id, title, messages, first, last FROM chat ORDER BY id").fetchall(),
        execute("SELECT key, name, also, is_me FROM participant ORDER BY key").fetchall(),
        execute("SELECT name, role FROM person ORDER BY name").fetchall(),
    ]


@pytest.fixture
def imported(tmp_path):
    """Makes a project of one chat, read with some answers."""
    numbers = itertools.count()
    made = []

    def make(lines, answers=Answers(), encoding="utf-8", name=NAME):
        folder = tmp_path / str(next(numbers))
        folder.mkdir()
        (folder / name).write_bytes("\n".join(lines).encode(encoding))
        made.append(create(folder / "p.voicetune", key=bytes(32)))
        result_of(import_exports(made[-1], [folder / name], answers))
        return made[-1]

    yield make
    for project in made:
        project.close()


def change(project, source=1, **answers):
    return result_of(change_answers(project, source, Answers(**answers)))


def sent(project):
    return [row[2] for row in contents(project)[0]]


@pytest.mark.parametrize(("guess", "other"), [("dmy", "mdy"), ("mdy", "dmy")])
def test_dates_in_the_other_order_are_those_of_importing_anew(imported, guess, other):
    project = imported(DOUBTFUL, Answers(date_order=guess))
    assert change(project, date_order=other) == Changed(times=3)
    assert contents(project) == contents(imported(DOUBTFUL, Answers(date_order=other)))


MONTHLY = ["05/01/2024, 09:00 - Bo: the rent", "05/02/2024, 09:10 - Ada: the rent again", "05/03/2024, 12:00 - Bo: and again"]


def test_an_order_that_is_only_likely_is_not_asked_and_can_be_corrected(imported):
    project = imported(MONTHLY)
    assert [time[:10] for time in sent(project)] == ["2024-05-01", "2024-05-02", "2024-05-03"]
    assert set(source_facts(project)[0].days) == {"mdy", "dmy"}
    assert change(project, date_order="dmy") == Changed(times=3)
    assert contents(project) == contents(imported(MONTHLY, Answers(date_order="dmy")))


def test_files_whose_order_is_likely_keep_it_when_that_of_another_is_answered(imported, tmp_path):
    folder = tmp_path / "several"
    folder.mkdir()
    (folder / NAME).write_text("\n".join(MONTHLY), "utf-8")
    (folder / "WhatsApp Chat with Cy.txt").write_text("03/04/2024, 09:00 - Cy: early\n05/06/2024, 23:10 - Ada: later", "utf-8")
    project = imported(DOUBTFUL[:1])
    result_of(import_exports(project, [folder]))
    change(project, source=2, date_order="mdy")
    assert {time[:10] for time in sent(project)} >= {"2024-05-01", "2024-05-02", "2024-05-03", "2024-03-04", "2024-05-06"}


def test_a_guessed_order_can_be_corrected(imported):
    project = imported(["03/04/2024, 09:00 - Bo: early", "05/06/2024, 23:10 - Ada: later"])
    assert source_answers.told_of(project, 1).is_guess("date_order")
    change(project, date_order="mdy")
    assert sent(project) == ["2024-03-04T09:00:00", "2024-05-06T23:10:00"]
    assert source_answers.told_of(project, 1).held("date_order") == "mdy"


def test_two_digits_of_a_year_may_stand_in_front(imported):
    lines = ["03/04/12, 09:00 - Bo: early", "05/04/12, 23:10 - Ada: later"]
    project = imported(lines, Answers(date_order="dmy"))
    change(project, date_order="ymd")
    assert contents(project) == contents(imported(lines, Answers(date_order="ymd")))


day = st.integers(1, 12)
line = st.tuples(day, day, st.integers(2000, 2030), st.integers(0, 23), st.sampled_from(["Bo", "Ada"]))
chats = st.lists(line, min_size=1, max_size=12).map(
    lambda rows: [f"{d:02}/{m:02}/{y}, {h:02}:30 - {who}: row {n}" for n, (d, m, y, h, who) in enumerate(rows)]
)


@SLOW
@given(chats, st.sampled_from([None, "Europe/Berlin"]), st.sampled_from([None, "Asia/Kolkata", "America/New_York"]))
def test_any_change_equals_importing_anew_and_can_be_taken_back(imported, lines, zone, other):
    before, after = Answers(date_order="dmy", zone=zone), Answers(date_order="mdy", zone=other)
    project = imported(lines, before)
    was = contents(project)
    result_of(change_answers(project, 1, after))
    assert contents(project) == contents(imported(lines, after))
    result_of(change_answers(project, 1, before))
    assert contents(project) == was


TABLE = [
    "chat,name,date,message",
    *(
        f"{chat},{who},{d:02}/{m:02}/2024 {9 + d}:00,{chat} says {d} and {m}"
        for d, m, chat, who in [
            (1, 2, "Club", "Bo"),
            (2, 1, "Club", "Ada"),
            (5, 3, "Club", "Bo"),
            (3, 9, "Team", "Ada"),
            (8, 4, "Team", "Bo"),
        ]
    ),
]


@pytest.mark.parametrize("zone", [None, "America/New_York"])
def test_rows_of_a_table_are_sorted_anew(imported, zone):
    before, after = Answers(date_order="dmy"), Answers(date_order="mdy", zone=zone)
    project = imported(TABLE, before, name="chats.csv")
    was = contents(project)
    result_of(change_answers(project, 1, after))
    assert contents(project) == contents(imported(TABLE, after, name="chats.csv"))
    result_of(change_answers(project, 1, before))
    assert contents(project) == was


def test_all_chats_of_a_table_have_one_order(imported):
    project = imported([*TABLE, "Team,Bo,30/04/2024 09:00,the day of Walpurgis"], Answers(date_order="dmy"), name="chats.csv")
    with pytest.raises(SourceError, match="does not exist in the other order"):
        change(project, date_order="mdy")


def test_dates_that_tell_their_order_stay(imported):
    project = imported(["31/04/2024, 09:00 - Bo: hm", "30/04/2024, 09:00 - Bo: hi"], Answers(date_order="dmy"))
    was = contents(project)
    with pytest.raises(SourceError, match="does not exist in the other order"):
        change(project, date_order="mdy")
    assert contents(project) == was


def test_dates_that_nobody_was_asked_about_stay(imported):
    project = imported(["30/04/2024, 09:00 - Bo: hi"])
    with pytest.raises(SourceError, match="never in doubt"):
        change(project, date_order="mdy")


def test_the_hour_that_comes_twice_keeps_its_order_in_a_zone(imported):
    lines = [f"31/10/2021, {time} - Bo: {time}" for time in ("02:50", "02:10", "02:40", "03:05")]
    project = imported(lines)
    assert change(project, zone="Europe/Berlin") == Changed(times=4)
    assert [time[-6:] for time in sent(project)] == ["+02:00", "+01:00", "+01:00", "+01:00"]
    assert contents(project) == contents(imported(lines, Answers(zone="Europe/Berlin")))
    change(project)
    assert contents(project) == contents(imported(lines))


def test_a_zone_that_nobody_knows_changes_nothing(imported):
    project = imported(DOUBTFUL)
    was = contents(project)
    with pytest.raises(SourceError, match="zone"):
        change(project, zone="Europe/Atlantis")
    assert contents(project) == was


RUSSIAN = ["30/04/2024, 09:00 - Марина: Доброе утро, как дела", "30/04/2024, 09:01 - Bo: хорошо", "30/04/2024, 09:02 - Bo: fine"]


def test_letters_read_another_way_are_those_of_importing_anew(imported):
    project = imported(RUSSIAN, Answers(encoding="cp1252"), "cp1251")
    assert change(project, encoding="cp1251") == Changed(texts=2)
    assert contents(project) == contents(imported(RUSSIAN, Answers(encoding="cp1251"), "cp1251"))


def test_letters_that_were_lost_need_the_file(imported):
    project = imported(["30/04/2024, 09:00 - Bo: Ђќ Привет всем"], Answers(encoding="cp1252"), "cp1251")
    was = contents(project)
    with pytest.raises(SourceError, match="Bring the file in again"):
        change(project, encoding="cp1251")
    assert contents(project) == was


def test_what_was_decided_about_a_place_in_letters_that_changed_goes(imported):
    project = imported(RUSSIAN, Answers(encoding="cp1252"), "cp1251")
    sql = "INSERT INTO decision (scope, message_id, start, end, action) SELECT 'place', id, 0, 2, 'keep' FROM message"
    project.connection.execute(sql)
    change(project, encoding="cp1251")
    (left,) = project.connection.execute("SELECT text FROM decision JOIN message ON message.id = message_id")
    assert left == ("fine",)


def test_findings_are_looked_for_again_after_a_change(imported):
    project = imported(DOUBTFUL)
    was = scan_inputs(project)
    change(project, me="Bo")
    assert scan_inputs(project) == was
    change(project, zone="Asia/Tokyo")
    assert scan_inputs(project) != was


def test_somebody_else_made_the_export(imported):
    project = imported(DOUBTFUL, Answers(me="Bo"))
    assert change(project, me="ada") == Changed(me=True)
    assert {(row.name, row.is_me, row.role) for row in people.people(project)} == {("Bo", False, "other"), ("Ada", True, "other")}


def test_a_person_of_another_export_is_nobody_here(imported):
    project = imported(DOUBTFUL)
    with pytest.raises(PersonNotFound):
        change(project, me="Cy")


def test_other_sources_stay_as_they_are_and_the_chat_is_in_order_again(imported, tmp_path):
    project = imported(DOUBTFUL, Answers(date_order="dmy"))
    (tmp_path / NAME).write_text("20/05/2024, 10:00 - Ada: between", encoding="utf-8")
    result_of(import_exports(project, [tmp_path / NAME]))
    assert change(project, date_order="mdy").times == 3
    texts = [row[4] for row in contents(project)[0]]
    assert texts == ["early", "later", "latest", "between"]
    assert [chat[3:] for chat in contents(project)[1]] == [("2024-03-04T09:00:00", "2024-05-20T10:00:00")]


@pytest.mark.parametrize("more", [[], ["07/08/2024, 09:00 - Bo: newest"]])
def test_all_exports_of_a_chat_that_left_their_order_open_are_read_in_the_other_one(imported, tmp_path, more):
    lines = ["03/04/2024, 09:00 - Bo: early", "05/06/2024, 23:10 - Ada: later"]
    project = imported(lines, Answers(date_order="dmy"))
    again = tmp_path / NAME
    again.write_text("\n".join([*lines, *more]), encoding="utf-8")
    result_of(import_exports(project, [again], ask=True))
    assert change(project, date_order="mdy").times == len(lines + more)
    assert sent(project) == sent(imported([*lines, *more], Answers(date_order="mdy")))
    assert result_of(import_exports(project, [again], ask=True)).already_there == len(lines + more)


def test_a_zone_is_that_of_all_exports_of_the_chat_that_had_none(imported, tmp_path):
    project = imported(DOUBTFUL, Answers(date_order="dmy"))
    again = tmp_path / NAME
    again.write_text("\n".join([*DOUBTFUL, "20/08/2024, 09:00 - Bo: newest"]), encoding="utf-8")
    result_of(import_exports(project, [again]))
    assert change(project, zone="Asia/Tokyo").times == 4
    result_of(import_exports(project, [again]))
    assert {time[19:] for time in sent(project)} == {"+09:00"}


def test_a_zone_stays_that_was_named_for_another_export_of_the_chat(imported, tmp_path):
    project = imported(DOUBTFUL, Answers(date_order="dmy", zone="Asia/Tokyo"))
    again = tmp_path / NAME
    again.write_text("20/08/2024, 09:00 - Bo: newest", encoding="utf-8")
    result_of(import_exports(project, [again], Answers(zone="Europe/Berlin")))
    assert change(project, zone="America/Port_of_Spain").times == 3
    assert [time[19:] for time in sent(project)] == ["-04:00", "-04:00", "-04:00", "+02:00"]


def test_an_unknown_source_is_a_sentence(imported):
    with pytest.raises(ProjectError, match="no such source"):
        change(imported(DOUBTFUL), 7, zone="Asia/Tokyo")


def test_a_chat_that_was_merged_into_another_one_is_read_again_too(imported, tmp_path):
    lines = [f"{n:02}/04/2024, 09:00 - Bo: a rather long text about the number {n}, all the same" for n in range(1, 13)]
    project = imported(lines, Answers(date_order="dmy"))
    (tmp_path / "WhatsApp Chat with Cy.txt").write_text("\n".join([*lines, "13/04/2024, 09:00 - Bo: only here"]), encoding="utf-8")
    result_of(import_exports(project, [tmp_path / "WhatsApp Chat with Cy.txt"]))
    with project.transaction():
        assert merged_chats.merge(project, 1, 2) == merged_chats.Merged(12, 1)
    change(project, 2, zone="Asia/Tokyo")
    assert merged_chats.parts(project, 1) == (2,)
    assert [text for _, _, _, _, text in contents(project)[0]][-1] == "only here"
    with project.transaction():
        merged_chats.take_apart(project, 1)
    assert sent(project)[:12] == [f"2024-04-{n:02}T09:00:00" for n in range(1, 13)]
    assert sent(project)[12:] == [f"2024-04-{n:02}T09:00:00+09:00" for n in range(1, 14)]


def test_a_change_that_is_stopped_has_changed_nothing(imported):
    project = imported(DOUBTFUL, Answers(date_order="dmy"))
    was = contents(project)
    work = change_answers(project, 1, Answers(date_order="mdy"))
    next(work)
    work.close()
    assert contents(project) == was
    assert source_answers.told_of(project, 1).held("date_order") == "dmy"


def test_programs_are_not_among_those_whom_the_person_may_be(tmp_path, empty):
    rows = [{"ts": f"{1_700_000_000 + n}.000100", "text": "Done.", **who} for n, who in enumerate(({"user": "U1"}, {"user": "U2"}))]
    rows.append({"ts": "1700000002.000100", "text": "Built.", "subtype": "bot_message", "bot_id": "B1", "username": "builder"})
    users = [{"id": one, "name": name, "profile": {}} for one, name in (("U1", "Ada"), ("U2", "Bo"))]
    files = {"users.json": users, "channels.json": [{"id": "C1", "name": "general"}], "general/2023-11-14.json": rows}
    for name, content in files.items():
        (tmp_path / "Slack" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "Slack" / name).write_bytes(json.encode(content))
    (report,) = result_of(inspect([tmp_path / "Slack"]))
    result_of(import_exports(empty, [tmp_path / "Slack"]))
    assert [question.choices for question in report.questions] == [("Ada", "Bo")]
    assert [person.name for person in source_facts(empty)[0].people] == ["Ada", "Bo"]
