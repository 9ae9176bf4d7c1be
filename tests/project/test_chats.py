from tests.project.test_imports import message, store
from voicetune_desktop.project import chats


def test_ids_come_in_the_order_of_the_chats(project):
    assert not chats.in_order(project)
    for name, length in {"short": 1, "long": 3, "other": 1}.items():
        store(project, *(message(f"{name} {number}") for number in range(length)), key=name, title=name)
    assert [row.title for row in chats.chats(project)] == ["long", "short", "other"]
    assert list(chats.in_order(project)) == [row.id for row in chats.chats(project)]


def test_titles_among_many_rows_of_a_set_are_found_without_reading_these(project):
    asked: list[str] = []
    project.connection.set_trace_callback(asked.append)
    chats.listed_titles(project)
    project.connection.set_trace_callback(None)
    plan = [row[-1] for sql in asked if "c.title" in sql for row in project.connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert any("chat_titled" in step for step in plan)
