"""Opening files, folders and archives: what is listed, what is refused, and what stops a harmful archive."""

import gzip
import os
import tarfile
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import forge_size, link_in_zip, make_folder, make_tar, make_tar_bomb, make_zip, make_zip_bomb, set_flag
from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers import entries, streams
from voicetune_desktop.importers.source import HEAD, Entry, Source, open_source

TAR_ENDINGS = [".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz"]


def names(*paths: Path) -> list[str]:
    with open_source(paths) as source:
        return [entry.name for entry in source.entries]


def content(source: Source, entry: Entry) -> bytes:
    with source.open(entry) as stream:
        return stream.read()


def contents(*paths: Path) -> dict[str, bytes]:
    with open_source(paths) as source:
        return {entry.name: content(source, entry) for entry in source.entries}


def refused(*paths: Path) -> list[str]:
    with open_source(paths) as source:
        return [item.where for item in source.refused]


@pytest.fixture(params=["file", "folder", ".zip", *TAR_ENDINGS])
def container(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    files = {"a.txt": "one"} if request.param == "file" else {"a.txt": "one", "b/c.txt": "two"}
    if request.param in ("file", "folder"):
        folder = make_folder(tmp_path / "in", files)
        return folder / "a.txt" if request.param == "file" else folder
    make = make_zip if request.param == ".zip" else make_tar
    return make(tmp_path / f"in{request.param}", files)


def test_reads_every_kind_of_container(container: Path) -> None:
    found = contents(container)
    assert found.pop("a.txt") == b"one"
    assert found in ({}, {"b/c.txt": b"two"})


def test_head_and_size_agree_with_content(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "x.zip", {"long.txt": b"x" * (HEAD + 5)})
    with open_source([path]) as source:
        (entry,) = source.entries
        assert entry.size == HEAD + 5
        assert source.head(entry) == source.head(entry) == b"x" * HEAD


@pytest.mark.parametrize(
    ("path", "name"), [("WhatsApp Chat - Ann.zip", "WhatsApp Chat - Ann"), ("x.tar.gz", "x"), ("a.b.txt", "a.b.txt"), ("v1.2", "v1.2")]
)
def test_name_is_without_the_ending_of_an_archive(tmp_path: Path, path: str, name: str) -> None:
    place = tmp_path / path
    if path.endswith(".zip"):
        make_zip(place, {"a": "1"})
    elif path.endswith(".gz"):
        make_tar(place, {"a": "1"})
    elif path.endswith(".txt"):
        place.write_text("1", encoding="utf-8")
    else:
        make_folder(place, {"a": "1"})
    with open_source([place]) as source:
        assert source.name == name


def test_entries_are_in_natural_order_whatever_the_case(tmp_path: Path) -> None:
    files = dict.fromkeys(["m/message_10.json", "m/Message_2.json", "m/message_1.json", "A.txt", "b.txt"], "1")
    assert names(make_zip(tmp_path / "x.zip", files)) == ["A.txt", "b.txt", "m/message_1.json", "m/Message_2.json", "m/message_10.json"]


def test_matching_finds_a_pattern_anywhere_whatever_the_case(tmp_path: Path) -> None:
    path = make_folder(tmp_path / "x", {"Top/Messages/Inbox/a.JSON": "1", "other.txt": "2"})
    with open_source([path]) as source:
        assert [entry.name for entry in source.matching(r"messages/inbox/.*\.json$")] == ["Top/Messages/Inbox/a.JSON"]


def test_files_of_the_operating_system_are_no_entries(tmp_path: Path) -> None:
    files = dict.fromkeys(["a.txt", ".DS_Store", "__MACOSX/._a.txt", "b/._c.txt", "Thumbs.db"], "1")
    assert names(make_zip(tmp_path / "x.zip", files)) == ["a.txt"]
    assert names(make_folder(tmp_path / "x", files)) == ["a.txt"]


def test_zip_names_in_utf8_without_the_flag_are_read(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "x.zip", {"Käthe 😀.txt": "1"})
    data = path.read_bytes()
    path.write_bytes(
        data.replace(b"PK\x03\x04\x14\x00\x00\x08", b"PK\x03\x04\x14\x00\x00\x00").replace(b"\x14\x00\x00\x08", b"\x14\x00\x00\x00")
    )
    assert names(path) == ["Käthe 😀.txt"]


def test_accents_that_macos_takes_apart_are_composed(tmp_path: Path) -> None:
    assert names(make_zip(tmp_path / "x.zip", {"Ka\u0308the.txt": "1"})) == ["K\u00e4the.txt"]


def test_a_text_that_begins_like_an_archive_is_a_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"BZh, what a day")
    assert contents(tmp_path / "a.txt") == {"a.txt": b"BZh, what a day"}


@pytest.mark.parametrize("name", ["../up.txt", "a/../../up.txt", "/etc/x.txt", "C:/x.txt", "a\\b.txt", "n\x1bl.txt", "x" * 1100])
def test_names_that_leave_the_archive_are_refused_and_listed(tmp_path: Path, name: str) -> None:
    path = make_zip(tmp_path / "x.zip", {"good.txt": "1", name: "2"})
    assert names(path) == ["good.txt"]
    assert len(refused(path)) == 1
    assert "\x1b" not in refused(path)[0]


def test_links_in_archives_are_refused(tmp_path: Path) -> None:
    path = link_in_zip(make_zip(tmp_path / "x.zip", {"good.txt": "1"}), "link.txt", "/etc/passwd")
    assert (names(path), refused(path)) == (["good.txt"], ["x.zip#link.txt"])
    path = make_tar(tmp_path / "x.tar", {"good.txt": "1"})
    with tarfile.open(path, "a") as archive:
        link = tarfile.TarInfo("link.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    assert (names(path), refused(path)) == (["good.txt"], ["x.tar#link.txt"])


def test_an_archive_of_refused_names_alone_is_hostile(tmp_path: Path) -> None:
    with pytest.raises(HostileArchive):
        open_source([make_zip(tmp_path / "x.zip", {"../up.txt": "1"})])


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_links_in_folders_are_not_followed(tmp_path: Path) -> None:
    outside = make_folder(tmp_path / "outside", {"secret.txt": "1"})
    folder = make_folder(tmp_path / "in", {"a.txt": "1"})
    (folder / "link").symlink_to(outside)
    (folder / "loop").symlink_to(folder)
    assert (names(folder), sorted(refused(folder))) == (["a.txt"], ["in#link", "in#loop"])


def test_folders_are_read_six_levels_deep(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "in", {"1/2/3/4/5/6/a.txt": "1", "1/2/3/4/5/6/7/b.txt": "1"})
    assert (names(folder), refused(folder)) == (["1/2/3/4/5/6/a.txt"], ["in#1/2/3/4/5/6/7"])


def test_archives_in_a_folder_are_read_one_level_deep(tmp_path: Path) -> None:
    inner = make_zip(tmp_path / "inner.zip", {"_chat.txt": "hello"}).read_bytes()
    folder = make_folder(tmp_path / "in", {"a.zip": make_zip(tmp_path / "t.zip", {"_chat.txt": "hi", "inner.zip": inner}).read_bytes()})
    assert contents(folder) == {"a.zip/_chat.txt": b"hi", "a.zip/inner.zip": inner}


def test_a_broken_archive_in_a_folder_does_not_hide_its_siblings(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "in", {"a.zip": b"PK\x03\x04 broken", "b.txt": "1"})
    assert (names(folder), refused(folder)) == (["b.txt"], ["in#a.zip"])


def test_an_archive_beside_its_unpacked_folder_is_not_read_twice(tmp_path: Path) -> None:
    packed = make_zip(tmp_path / "t.zip", {"a.txt": "1"}).read_bytes()
    folder = make_folder(tmp_path / "in", {"x.zip": packed, "x/a.txt": "1"})
    assert names(folder) == ["x/a.txt"]


def test_parts_of_a_download_are_one_source(tmp_path: Path) -> None:
    one = make_zip(tmp_path / "x-002.zip", {"inbox/b/message_1.json": "2", "index.html": "same"})
    two = make_zip(tmp_path / "x-001.zip", {"inbox/a/message_1.json": "1", "index.html": "same"})
    with open_source([one, two]) as source:
        assert source.name == "x-001"
        assert [entry.name for entry in source.entries] == ["inbox/a/message_1.json", "inbox/b/message_1.json", "index.html"]


def test_another_file_of_the_same_name_in_another_part_is_kept(tmp_path: Path) -> None:
    one = make_folder(tmp_path / "x-001", {"a.json": "1", "b.json": "1"})
    two = make_zip(tmp_path / "x-002.zip", {"a.json": "1", "b.json": "2"})
    assert contents(one, two) == {"a.json": b"1", "b.json": b"1", "x-002/b.json": b"2"}


def test_members_of_a_compressed_tar_are_read_in_any_order(tmp_path: Path) -> None:
    files = {f"{number}.bin": os.urandom(100_000) for number in range(9)}
    with open_source([make_tar(tmp_path / "x.tar.gz", files)]) as source:
        for entry in [*source.entries, *reversed(source.entries)]:
            with source.open(entry) as stream:
                assert stream.read() == files[entry.name]


def test_two_members_of_a_tar_are_read_at_once(tmp_path: Path) -> None:
    files = {"a.bin": os.urandom(600_000), "b.bin": os.urandom(600_000)}
    with open_source([make_tar(tmp_path / "x.tar.gz", files)]) as source:
        first, second = (source.open(entry) for entry in source.entries)
        pieces = [(first.read(1000), second.read(1000)) for _ in range(600)]
        first.close(), second.close()
    assert [b"".join(half) for half in zip(*pieces, strict=True)] == list(files.values())


def test_a_bomb_is_refused_before_it_unpacks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "FREE", 2**20)
    for path in (make_zip_bomb(tmp_path / "x.zip", 4), make_tar_bomb(tmp_path / "x.tar.gz", 4), make_tar_bomb(tmp_path / "x.tar.xz", 4)):
        with pytest.raises(HostileArchive):
            open_source([path])


def test_a_bomb_with_a_forged_size_is_stopped_while_it_unpacks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "FREE", 2**20)
    path = forge_size(make_zip_bomb(tmp_path / "x.zip", 4), 1000)
    with open_source([path]) as source, pytest.raises(SourceError):
        content(source, source.entries[0])


def test_repetitive_chats_are_no_bomb(tmp_path: Path) -> None:
    chat = b"[01.01.24, 10:00:00] Ann: ok\n" * 200_000
    assert contents(make_zip(tmp_path / "x.zip", {"_chat.txt": chat})) == {"_chat.txt": chat}


def test_a_source_unpacks_only_so_much_in_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "TOTAL", 1500)
    path = make_zip(tmp_path / "x.zip", {"a.txt": "a" * 1000, "b.txt": "b" * 1000})
    with open_source([path]) as source, pytest.raises(HostileArchive):
        [content(source, entry) for entry in source.entries]


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {f"{number}.txt": "1" for number in range(12)}
    for module in ("archives", "folders"):
        monkeypatch.setattr(f"voicetune_desktop.importers.{module}.ENTRIES", 10)
    for path in (make_zip(tmp_path / "x.zip", files), make_tar(tmp_path / "x.tar", files), make_folder(tmp_path / "x", files)):
        with pytest.raises(SourceError, match="too many files"):
            open_source([path])


def test_a_huge_table_of_contents_is_refused_unread(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "x.zip", {"a.txt": "1"})
    data = bytearray(path.read_bytes())
    end = data.rindex(b"PK\x05\x06")
    data[end + 12 : end + 16] = (2**31).to_bytes(4, "little")
    path.write_bytes(data)
    with pytest.raises(HostileArchive):
        open_source([path])


def test_a_locked_archive_says_so(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="password"):
        open_source([set_flag(make_zip(tmp_path / "x.zip", {"a.txt": "1"}), 1)])


def test_damaged_content_is_an_error_only_when_it_is_read(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "x.zip", {"a.txt": os.urandom(500), "b.txt": "good"}, zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    data[100] ^= 255
    path.write_bytes(data)
    with open_source([path]) as source:
        damaged, good = source.entries
        assert content(source, good) == b"good"
        with pytest.raises(SourceError, match="damaged"):
            content(source, damaged)


@pytest.mark.parametrize("ending", [".zip", *TAR_ENDINGS])
def test_a_download_that_broke_off_is_an_error(tmp_path: Path, ending: str) -> None:
    make = make_zip if ending == ".zip" else make_tar
    path = make(tmp_path / f"x{ending}", {"a.txt": os.urandom(9000), "b.txt": os.urandom(9000)})
    path.write_bytes(path.read_bytes()[:9000])
    with pytest.raises(SourceError):
        open_source([path])


def test_what_cannot_be_opened_is_a_sentence_with_a_hint(tmp_path: Path) -> None:
    paths = [tmp_path / "missing", make_folder(tmp_path / "none", {}), Path(os.devnull)]
    for name, content in (("empty.txt", b""), ("page.zip", b"<html>"), ("x.rar", b"Rar!"), ("x.gz", b"\x1f\x8b\x08 broken")):
        paths.append(tmp_path / name)
        paths[-1].write_bytes(content)
    for path in paths:
        with pytest.raises(SourceError) as raised:
            open_source([path])
        assert raised.value.message.endswith(".")
        assert raised.value.hint
    with pytest.raises(SourceError, match="chosen"):
        open_source([])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SourceError):
        open_source([tmp_path / "pipe"])
    (tmp_path / "a.txt").write_text("1", encoding="utf-8")
    assert names(tmp_path) == ["a.txt"]


def test_a_file_that_vanishes_is_an_error(tmp_path: Path) -> None:
    path = make_folder(tmp_path / "x", {"a.txt": "1"})
    with open_source([path]) as source:
        (path / "a.txt").unlink()
        with pytest.raises(SourceError):
            source.open(source.entries[0])


def test_a_spreadsheet_is_a_file_not_an_archive(tmp_path: Path) -> None:
    assert names(make_zip(tmp_path / "x.xlsx", {"[Content_Types].xml": "1"})) == ["x.xlsx"]


def test_errors_name_no_file(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as raised:
        open_source([tmp_path / "Käthe.zip"])
    assert "Käthe" not in str(raised.value)


def test_natural_order_survives_very_long_numbers() -> None:
    assert sorted(["a" + "9" * 900, "a2", "a10"], key=entries.natural)[:2] == ["a2", "a10"]


def a_zip(folder: Path) -> bytes:
    return make_zip(folder / "seed.zip", {"_chat.txt": "hello", "b/c.json": "[]"}).read_bytes()


def a_tar(folder: Path) -> bytes:
    return make_tar(folder / "seed.tar", {"_chat.txt": "hello", "b/c.json": "[]"}).read_bytes()


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), name=st.sampled_from(["x.zip", "x.tar", "x.tgz", "x.tar.xz", "x.txt"]))
def test_damaged_archives_raise_nothing_but_source_errors(tmp_path: Path, data: st.DataObject, name: str) -> None:
    seed = data.draw(st.sampled_from([a_zip(tmp_path), a_tar(tmp_path), gzip.compress(a_tar(tmp_path)), b""]))
    place = data.draw(st.integers(0, len(seed)))
    path = tmp_path / name
    path.write_bytes(seed[:place] + data.draw(st.binary(max_size=30)) + seed[place + data.draw(st.integers(0, 30)) :])
    with suppress(SourceError), open_source([path]) as source:
        for entry in source.entries:
            with suppress(SourceError):
                content(source, entry)
