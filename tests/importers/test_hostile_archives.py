"""Archives and folders that are damaged or meant to do harm."""

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
from tests.importers.reading import content, contents, names, refused
from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.sources import folders, streams
from voicetune_desktop.importers.sources.source import open_source

TAR_ENDINGS = [".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz"]


@pytest.mark.parametrize(
    "name", ["../up.txt", "a/../../up.txt", "/etc/x.txt", "C:/x.txt", "..\\up.txt", "\\\\there\\x.txt", "n\x1bl.txt", "x" * 1100]
)
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


class Junction:
    """A folder that Windows says to be a junction; one leads from each person's documents to their music."""

    def __init__(self, entry: os.DirEntry[str]) -> None:
        self.name, self.path, self.is_file, self.is_dir, self.is_symlink = (
            entry.name,
            entry.path,
            entry.is_file,
            entry.is_dir,
            entry.is_symlink,
        )

    def is_junction(self) -> bool:
        return self.name == "My Music"


def test_junctions_of_windows_are_not_followed_either(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = make_folder(tmp_path / "in", {"a.txt": "1", "My Music/secret.txt": "2"})
    scan = os.scandir
    monkeypatch.setattr(folders.os, "scandir", lambda place: map(Junction, scan(place)))
    assert (names(folder), refused(folder)) == (["a.txt"], ["in#My Music"])


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
        monkeypatch.setattr(f"voicetune_desktop.importers.sources.{module}.ENTRIES", 10)
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


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SourceError):
        open_source([tmp_path / "pipe"])
    (tmp_path / "a.txt").write_text("1", encoding="utf-8")
    assert names(tmp_path) == ["a.txt"]


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
