"""One chat in two exports, as people really have it: two apps, two forms, two phones."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.exports import meta, meta_pages, telegram, telegram_pages
from tests.exports.archives import make_folder
from tests.operations.driving import result_of
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.merging_chats import MergeReport, merge_chats, same_writers, take_chat_apart
from voicetune_desktop.project import chats, people, same_chats

TEXTS = [f"what we said about the {what} that day" for what in ("ferry", "oven", "garden", "bakery", "snow", "jumper", "kettle")]
THREADS = [f"your_facebook_activity/messages/inbox/kaetheost_{number}/message_1" for number in (1234567, 7654321)]


def talk(make, names, texts=TEXTS, first=0):
    """Rows of a maker in turn by two people, ten minutes apart."""
    return [make(names[number % 2], number * 10, text) for number, text in enumerate(texts, first)]


def bring(project, folder, files):
    return result_of(import_exports(project, [make_folder(folder, files)]))


def pairs(project):
    return result_of(same_chats.suggest(project))


def merged(project):
    return result_of(merge_chats(project, [chat.id for chat in chats.chats(project)]))


def texts(project):
    (chat,) = chats.chats(project)
    return [row.text for row in chats.messages(project, chat.id, 0, 100)]


def test_messenger_and_its_encrypted_chats(empty, tmp_path):
    bring(empty, tmp_path / "a", {f"{THREADS[0]}.json": meta.thread(talk(meta.row, meta.PEOPLE))})
    later = talk(meta.encrypted_row, meta.PEOPLE, [*TEXTS[2:], "and now encrypted"], first=2)
    bring(empty, tmp_path / "b", {"Käthe Ost_3.json": meta.encrypted_thread(later)})
    assert len(pairs(empty)) == 1
    assert merged(empty) == MergeReport(both=5, added=1, people=0)
    assert texts(empty) == [*TEXTS, "and now encrypted"]
    assert [person.messages for person in people.people(empty)] == [4, 4]


def test_messenger_as_json_and_as_pages_in_local_time(empty, tmp_path):
    names, ahead = meta.PEOPLE, timedelta(hours=2)
    noon = (meta_pages.NOON - ahead).replace(tzinfo=UTC).timestamp()
    rows = [{**row, "timestamp_ms": row["timestamp_ms"] - meta.NOON + int(noon * 1000)} for row in talk(meta.row, names)]
    bring(empty, tmp_path / "a", {f"{THREADS[0]}.json": meta.thread(rows)})
    bring(empty, tmp_path / "b", {f"{THREADS[1]}.html": meta_pages.page(talk(meta_pages.row, names))})
    assert len(pairs(empty)) == 1
    assert merged(empty) == MergeReport(both=len(TEXTS), added=0, people=0)


def test_telegram_as_json_and_as_pages(empty, tmp_path):
    rows = [telegram.row(number, text) for number, text in enumerate(TEXTS, 1)]
    bring(empty, tmp_path / "a", {"result.json": telegram.dumped(telegram.chat(rows))})
    blocks = [telegram_pages.message(number, text) for number, text in enumerate([*TEXTS, "one more"], 1)]
    bring(empty, tmp_path / "b", {"messages.html": telegram_pages.page(blocks)})
    assert len(pairs(empty)) == 1
    assert merged(empty) == MergeReport(both=len(TEXTS), added=0, people=1)
    assert texts(empty) == [*TEXTS, "one more"]


@pytest.mark.parametrize("hours", [0, -6])
def test_whatsapp_of_two_phones(empty, tmp_path, hours):
    start = datetime(2024, 5, 13, 9, tzinfo=UTC)
    phones = [(("Ada", "Bo Marsh"), ["hm", "ok", *TEXTS]), (("Ada from work", "Bo"), ["hm", "", *TEXTS, "bye"])]
    for number, (names, said) in enumerate(phones):
        times = [start + timedelta(minutes=9 * n, hours=hours * number) for n in range(len(said))]
        lines = [f"{at:%d/%m/%Y, %H:%M} - {names[n % 2]}: {text}" for n, (at, text) in enumerate(zip(times, said, strict=True)) if text]
        bring(empty, tmp_path / names[0], {f"WhatsApp Chat with {names[1 - number]}.txt": "\n".join(lines)})
    assert len(pairs(empty)) == 1
    assert merged(empty) == MergeReport(both=len(TEXTS) + 1, added=1, people=2)
    assert texts(empty) == ["hm", "ok", *TEXTS, "bye"]
    named = {person.id: person.name for person in people.people(empty)}
    assert {tuple(sorted(named[one] for one in pair)) for pair in same_writers(empty)} == {("Ada", "Ada from work"), ("Bo", "Bo Marsh")}
    assert chats.chats(empty)[0].last == "2024-05-13T10:21:00"


def test_taken_apart_they_are_two_again(empty, tmp_path):
    for thread in THREADS:
        bring(empty, tmp_path / thread[-17:-10], {f"{thread}.json": meta.thread(talk(meta.row, meta.PEOPLE))})
    merged(empty)
    assert result_of(take_chat_apart(empty, chats.chats(empty)[0].id)) == 2
    assert [chat.messages for chat in chats.chats(empty)] == [len(TEXTS), len(TEXTS)]
    assert empty.undo.undo() is None


def test_people_who_were_merged_are_no_pair_any_more(empty, tmp_path):
    for thread, names in zip(THREADS, (meta.PEOPLE, ("Ben Ode", "Käthe O.")), strict=True):
        bring(empty, tmp_path / thread[-17:-10], {f"{thread}.json": meta.thread(talk(meta.row, names), names)})
    assert merged(empty).people == 1
    ((one, other),) = same_writers(empty)
    people.merge(empty, one, other)
    assert same_writers(empty) == set()
