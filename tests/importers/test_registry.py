"""Telling formats apart, and which of several paths belong together."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder, make_zip
from voicetune_desktop.errors import HostileArchive, UnknownFormat
from voicetune_desktop.importers import registry
from voicetune_desktop.importers.registry import Importer, detect, group_parts, importer, importers
from voicetune_desktop.importers.sources.source import Source, open_source
from voicetune_desktop.model import Answers, ChatExport, Match


def made_up(format_id: str, confidence: float | Exception) -> Importer:
    def score(source: Source) -> Match:
        if isinstance(confidence, Exception):
            raise confidence
        return Match(confidence, "so")

    def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
        return iter(())

    return Importer(format_id, format_id.title(), score, chats)


@pytest.fixture
def source(tmp_path: Path) -> Iterator[Source]:
    with open_source([make_folder(tmp_path / "x", {"a.txt": "hello"})]) as opened:
        yield opened


def known(monkeypatch: pytest.MonkeyPatch, *some: Importer) -> None:
    apps = tuple(one for one in some if one.format not in registry.ANYTHING)
    monkeypatch.setattr(registry, "of_apps", lambda: apps)
    monkeypatch.setattr(registry, "of_anything", lambda: some[len(apps) :])
    monkeypatch.setattr(registry, "ANYTHING", tuple(one.format for one in some[len(apps) :]))


def test_the_best_score_wins_and_all_are_listed(monkeypatch: pytest.MonkeyPatch, source: Source) -> None:
    known(monkeypatch, made_up("a", 0.5), made_up("b", 0.9), made_up("c", 0.0))
    found = detect(source)
    assert [candidate.format for candidate in found.candidates] == ["b", "a", "c"]
    assert found.best == found.candidates[0]


def test_tables_and_texts_are_asked_only_where_no_app_is_sure(monkeypatch: pytest.MonkeyPatch, source: Source) -> None:
    known(monkeypatch, made_up("a", 0.9), made_up("table", 0.48))
    assert [candidate.confidence for candidate in detect(source).candidates] == [0.9, 0.0]
    known(monkeypatch, made_up("a", 0.3), made_up("table", 0.48))
    assert [candidate.confidence for candidate in detect(source).candidates] == [0.48, 0.3]


def test_a_low_score_is_no_detection(monkeypatch: pytest.MonkeyPatch, source: Source) -> None:
    known(monkeypatch, made_up("a", 0.3))
    assert detect(source).best is None


def test_an_importer_that_fails_does_not_stop_the_others(monkeypatch: pytest.MonkeyPatch, source: Source) -> None:
    known(monkeypatch, made_up("a", ValueError("secret")), made_up("b", 0.9))
    found = detect(source)
    assert found.best
    assert found.best.format == "b"
    assert "secret" not in repr(found)


def test_a_hostile_archive_stops_detection(monkeypatch: pytest.MonkeyPatch, source: Source) -> None:
    known(monkeypatch, made_up("a", HostileArchive("no")))
    with pytest.raises(HostileArchive):
        detect(source)


def test_formats_are_known_by_their_ids() -> None:
    formats = [one.format for one in importers()]
    assert len(set(formats)) == len(formats)
    assert {"whatsapp", "telegram-json", "slack", "messenger", "instagram", "messenger-e2ee"} <= set(formats)
    assert importer("messenger").label == "Messenger"


def test_an_unknown_format_is_an_error_that_lists_the_known_ones() -> None:
    with pytest.raises(UnknownFormat, match="whatsapp"):
        importer("carrier-pigeon")


def test_every_importer_turns_down_what_is_no_export(tmp_path: Path) -> None:
    files = {"a.txt": "Dear diary", "b.json": '{"a": [1, 2]}', "c.html": "<p>hello</p>", "d.bin": bytes(range(256)), "e.csv": "a,b\n1,2\n"}
    for name, content in files.items():
        with open_source([make_folder(tmp_path / name, {name: content})]) as source:
            assert detect(source).best is None


@pytest.mark.parametrize("ending", ["json", "jsonl", "txt", "html", "xml", "csv"])
def test_no_importer_reads_the_beginnings_of_countless_files(tmp_path: Path, ending: str) -> None:
    archive = make_zip(tmp_path / "x.zip", {f"{number}.{ending}": "{}" for number in range(600)})
    for one in importers():
        with open_source([archive]) as source:
            one.score(source)
            assert source.pace.read <= 200 * len("{}"), one.format


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=300), name=st.sampled_from(["_chat.txt", "result.json", "message_1.json", "users.json", "x.html", "x"]))
def test_detection_survives_any_bytes(tmp_path: Path, data: bytes, name: str) -> None:
    with open_source([make_folder(tmp_path / "x", {"general/2024-01-01.json": data, name: data})]) as source:
        assert all(0 <= candidate.confidence <= 1 for candidate in detect(source).candidates)


TOGETHER = [
    ["facebook-benode-2025-01-02-AbCdEf12.zip", "facebook-benode-2025-01-02-XyZuVw34.zip"],
    ["facebook-benode-2025-01-02-AbCdEf12.zip", "facebook-benode-2025-01-02-XyZuVw34 (1).zip"],
    ["takeout-20250102T101010Z-001.zip", "takeout-20250102T101010Z-002.zip"],
    ["takeout-20250102T101010Z-1-001.zip", "takeout-20250102T101010Z-2-002.zip"],
    ["Our Slack export Jan 1 2024.zip", "Our Slack export Jan 1 2024 (1).zip", "Our Slack export Jan 1 2024 (2).zip"],
    ["messages.part1.zip", "messages.part2.zip"],
    ["download part 1.tar.gz", "download part 2.tar.gz"],
    ["message_1.json", "message_2.json"],
    ["facebook-1.zip", "facebook-2.zip"],
    ["instagram-ann_3.zip", "instagram-ann_12.zip"],
]
APART = [
    ["facebook-benode-2025-01-02-AbCdEf12.zip", "instagram-benode-2025-01-02-AbCdEf12.zip"],
    ["facebook-benode-2025-01-02-AbCdEf12.zip", "facebook-benode-2024-01-02-AbCdEf12.zip"],
    ["WhatsApp Chat with Ann.txt", "WhatsApp Chat with Ben.txt"],
    ["WhatsApp Chat - Ann.zip", "WhatsApp Chat - Ann (1).zip"],
    ["chat-001.txt", "chat-002.txt"],
    ["a.zip", "b.zip"],
    ["facebook-ann-1.zip", "facebook-ben-1.zip"],
    ["facebook-ann-2024-01-01.zip", "facebook-ann-2024-02-02.zip"],
    ["x-001.zip", "x-001.txt"],
]


@pytest.mark.parametrize("names", TOGETHER)
def test_parts_of_one_download_are_one_source(names: list[str]) -> None:
    paths = [Path(name) for name in names]
    assert group_parts(paths) == [tuple(paths)]


@pytest.mark.parametrize("names", APART)
def test_exports_of_their_own_are_sources_of_their_own(names: list[str]) -> None:
    paths = [Path(name) for name in names]
    assert group_parts(paths) == [(path,) for path in paths]


def test_folders_are_parts_like_archives(tmp_path: Path) -> None:
    one, two, chat, other = (make_folder(tmp_path / name, {}) for name in ("x-001", "x-002", "ChatExport_1", "ChatExport_1 (1)"))
    assert group_parts([one, chat, two, other]) == [(one, two), (chat,), (other,)]


def test_a_path_given_twice_is_read_once(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "a.zip", {"a": "1"})
    assert group_parts([path, path]) == [(path,)]


def test_threads_of_different_folders_are_apart() -> None:
    paths = [Path("ann_1/message_1.json"), Path("ben_2/message_1.json"), Path("ann_1/message_2.json")]
    assert group_parts(paths) == [(paths[0], paths[2]), (paths[1],)]
