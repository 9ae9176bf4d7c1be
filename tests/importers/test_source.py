"""Opening files, folders and archives: what is listed, what is refused, and what stops a harmful archive."""

import bz2
import gzip
import lzma
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.exports.archives import make_folder, make_tar, make_zip
from tests.importers.reading import contents, names, refused
from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.sources import archives, entries, folders, remembered
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.folders import PlainFile
from voicetune_desktop.importers.sources.remembered import Remembered
from voicetune_desktop.importers.sources.source import HEAD, Source, open_source

PACKERS: dict[str, Callable[[bytes], bytes]] = {".gz": gzip.compress, ".bz2": bz2.compress, ".xz": lzma.compress}
TAR_ENDINGS = [".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz"]


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


@pytest.mark.parametrize(("ending", "pack"), PACKERS.items())
def test_a_packed_file_is_that_file(tmp_path: Path, ending: str, pack: Callable[[bytes], bytes]) -> None:
    path = tmp_path / f"chat.txt{ending}"
    path.write_bytes(pack(b"one\ntwo\n" * 100_000))
    assert contents(path) == {"chat.txt": b"one\ntwo\n" * 100_000}
    with open_source([path]) as source:
        assert source.entries[0].size == 800_000


def test_of_a_packed_file_that_breaks_off_the_beginning_is_read(tmp_path: Path) -> None:
    path, lines = tmp_path / "chat.txt.gz", random.Random(4).randbytes(300_000)
    path.write_bytes(gzip.compress(lines)[:200_000])
    with open_source([path]) as source, source.open(source.entries[0]) as stream:
        assert stream.read(100_000) == lines[:100_000]
        with pytest.raises(SourceError, match="damaged"):
            stream.read()


def test_a_packed_file_that_unpacks_to_many_times_its_size_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "chat.txt.bz2"
    path.write_bytes(bz2.compress(b"a" * 70 * 2**20))
    with open_source([path]) as source, source.open(source.entries[0]) as stream, pytest.raises(HostileArchive):
        stream.read()


def test_head_and_size_agree_with_content(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "x.zip", {"long.txt": b"x" * (HEAD + 5)})
    with open_source([path]) as source:
        (entry,) = source.entries
        assert entry.size == HEAD + 5
        assert source.head(entry) == source.head(entry) == b"x" * HEAD


def test_what_a_file_tells_is_looked_for_once_in_all_folders_that_hold_it(tmp_path: Path) -> None:
    make_folder(tmp_path, {"a/b.txt": "one", "a/c.txt": "two"})
    looked, known = list[str](), Remembered()

    def look(source: Source, entry: Entry) -> bytes:
        looked.append(entry.name)
        return source.head(entry)

    heads = list[list[bytes]]()
    for folder in (tmp_path, tmp_path / "a", tmp_path / "a" / "b.txt"):
        with open_source([folder], known) as source:
            heads.append([source.told(entry, look) for entry in source.matching("")])
    assert heads == [[b"one", b"two"], [b"one", b"two"], [b"one"]]
    assert len(looked) == 2


def test_a_short_file_that_was_looked_at_is_opened_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_folder(tmp_path, {"a/b.txt": "one", "a/long.txt": "x" * (HEAD + 1)})
    opened, known = list[str](), Remembered()

    def plain(path: str) -> PlainFile:
        opened.append(Path(path).name)
        return PlainFile(path)

    monkeypatch.setattr(folders, "PlainFile", plain)
    for folder in (tmp_path, tmp_path / "a"):
        with open_source([folder], known) as source:
            assert [len(source.head(entry)) for entry in source.matching("")] == [3, HEAD]
            for entry in source.matching(""):
                with source.open(entry) as stream:
                    assert len(stream.read()) == entry.size
            assert source.pace.read == HEAD + 4
    assert opened == ["b.txt", "long.txt", "long.txt", "long.txt"]


def test_heads_that_are_remembered_are_few(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "HELD", 5)
    make_folder(tmp_path, {"a.txt": "one", "b.txt": "two"})
    with open_source([tmp_path]) as source:
        one, two = source.matching("")
        first = source.head(one)
        assert source.head(one) is first
        assert source.head(two) == b"two"
        assert source.head(one) is not first


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


def test_only_file_is_a_candidate_whatever_its_name_and_of_several_those_that_match(tmp_path: Path) -> None:
    for name in ("b.json", "a.json", "photo.jpg"):
        (tmp_path / name).write_text("{}", encoding="utf-8")
    with open_source([tmp_path]) as source:
        assert [entry.name for entry in source.candidates(r"\.json$")] == ["a.json", "b.json"]
        assert [entry.name for entry in source.candidates(r"\.json$", 1)] == ["a.json"]
    with open_source([tmp_path / "photo.jpg"]) as source:
        assert [entry.name for entry in source.candidates(r"\.json$")] == ["photo.jpg"]


def test_files_of_the_operating_system_are_no_entries(tmp_path: Path) -> None:
    files = dict.fromkeys(["a.txt", ".DS_Store", "__MACOSX/._a.txt", "b/._c.txt", "Thumbs.db", "d/~$book.docx"], "1")
    assert names(make_zip(tmp_path / "x.zip", files)) == ["a.txt"]
    assert names(make_folder(tmp_path / "x", files)) == ["a.txt"]


def test_zip_names_in_utf8_without_the_flag_are_read(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "x.zip", {"Käthe 😀.txt": "1"})
    data = path.read_bytes()
    path.write_bytes(
        data.replace(b"PK\x03\x04\x14\x00\x00\x08", b"PK\x03\x04\x14\x00\x00\x00").replace(b"\x14\x00\x00\x08", b"\x14\x00\x00\x00")
    )
    assert names(path) == ["Käthe 😀.txt"]


def test_zip_names_are_read_as_the_windows_of_this_computer_writes_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "ENCODINGS", ("utf-8", "cp866"))
    path = make_zip(tmp_path / "x.zip", {"12345678.txt": "1"})
    path.write_bytes(path.read_bytes().replace(b"12345678", "Чат Анны".encode("cp866")))
    assert contents(path) == {"Чат Анны.txt": b"1"}


def test_zip_folders_are_read_as_old_programs_of_windows_write_them(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "x.zip", {"Chats|Anna|": "", "Chats|Anna|_chat.txt": "hello"})
    path.write_bytes(path.read_bytes().replace(b"|", b"\\"))
    assert contents(path) == {"Chats/Anna/_chat.txt": b"hello"}


def test_accents_that_macos_takes_apart_are_composed(tmp_path: Path) -> None:
    assert names(make_zip(tmp_path / "x.zip", {"Ka\u0308the.txt": "1"})) == ["K\u00e4the.txt"]


def test_a_text_that_begins_like_an_archive_is_a_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"BZh, what a day")
    assert contents(tmp_path / "a.txt") == {"a.txt": b"BZh, what a day"}


def test_folders_are_read_six_levels_deep(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "in", {f"{'x/' * depth}a.txt": "1" for depth in range(8)})
    assert (len(names(folder)), refused(folder)) == (7, ["in#x/x/x/x/x/x/x"])


def test_folders_with_nothing_but_a_folder_are_passed_through(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "in", {f"{'x/' * 20}{depth}/a.txt": "1" for depth in range(3)})
    assert (len(names(folder)), refused(folder)) == (3, [])


def test_an_empty_file_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def wait(_self: object, _buffer: object) -> int:
        pytest.fail("Some such files of Linux, as /proc/kmsg, are read for ever.")

    folder = make_folder(tmp_path / "in", {"a.txt": ""})
    monkeypatch.setattr("voicetune_desktop.importers.sources.folders.PlainFile.readinto", wait)
    assert contents(folder) == {"a.txt": b""}


def test_parts_of_a_download_are_one_source(tmp_path: Path) -> None:
    one = make_zip(tmp_path / "x-002.zip", {"inbox/b/message_1.json": "2", "index.html": "same"})
    two = make_zip(tmp_path / "x-001.zip", {"inbox/a/message_1.json": "1", "index.html": "same"})
    with open_source([one, two]) as source:
        assert source.name == "x-001"
    assert names(one, two) == ["inbox/a/message_1.json", "inbox/b/message_1.json", "index.html"]


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


def test_on_macos_what_the_system_guards_is_told_with_the_way_to_give_leave(tmp_path, monkeypatch):
    def guarded(_path):
        raise PermissionError

    monkeypatch.setattr("voicetune_desktop.importers.sources.folders.os.scandir", guarded)
    hints = []
    for system in ("darwin", "win32"):
        monkeypatch.setattr("voicetune_desktop.importers.sources.source.sys.platform", system)
        with pytest.raises(SourceError, match="may not be opened") as told:
            open_source([tmp_path])
        hints.append(told.value.hint)
    assert "Full Disk Access" in hints[0]
    assert "Copy it" in hints[1]


def test_archive_in_a_folder_whose_name_macos_took_apart_is_read(tmp_path):
    make_zip(tmp_path / "Gru\u0308ße.zip", {"_chat.txt": b"hello"})
    assert names(tmp_path) == ["Gr\u00fcße.zip/_chat.txt"]
