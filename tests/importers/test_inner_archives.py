"""Archives that lie in a folder, or in another archive."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.exports.archives import make_folder, make_zip, make_zip_bomb, set_flag
from tests.importers.reading import contents, names, refused
from voicetune_desktop.importers.sources import inner_archives
from voicetune_desktop.importers.sources.source import open_source


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


def make_nested(path: Path, inner: Mapping[str, Mapping[str, str]], **others: bytes) -> Path:
    packed = {name: make_zip(path.with_suffix(".part"), files).read_bytes() for name, files in inner.items()}
    return make_zip(path, {**packed, **others})


def test_archives_in_one_that_holds_nothing_else_are_read(tmp_path: Path) -> None:
    path = make_nested(tmp_path / "x.zip", {"Export/Part-1.zip": {"a.md": "one"}, "Export/Part-2.ZIP": {"b/c.md": "two"}})
    assert contents(path) == {"Export/Part-1.zip/a.md": b"one", "Export/Part-2.ZIP/b/c.md": b"two"}


def test_archives_beside_other_files_of_an_archive_stay_files(tmp_path: Path) -> None:
    path = make_nested(tmp_path / "x.zip", {"a.zip": {"a.md": "one"}}, **{"b.txt": b"two"})
    assert names(path) == ["a.zip", "b.txt"]


def test_a_broken_archive_in_an_archive_does_not_hide_its_siblings(tmp_path: Path) -> None:
    path = make_nested(tmp_path / "x.zip", {"a.zip": {"a.md": "one"}}, **{"b.zip": b"PK\x03\x04 broken"})
    assert (names(path), refused(path)) == (["a.zip/a.md"], ["x.zip#b.zip"])


def test_names_inside_inner_archives_stay_inside(tmp_path: Path) -> None:
    path = make_nested(tmp_path / "x.zip", {"a.zip": {"../up.txt": "1", "good.txt": "2"}})
    assert (names(path), len(refused(path))) == (["a.zip/good.txt"], 1)


def test_large_archives_in_an_archive_are_refused_with_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make_nested(tmp_path / "x.zip", {"a.zip": {"a.md": "one"}, "b.zip": {"b.md": "x" * 400}})
    sizes = [len(make_zip(tmp_path / "s.zip", files).read_bytes()) for files in ({"a.md": "one"}, {"b.md": "x" * 400})]
    monkeypatch.setattr(inner_archives, "HELD", sum(sizes) - 1)
    assert (names(path), refused(path)) == (["a.zip/a.md"], ["x.zip#b.zip"])
    with open_source([path]) as source:
        assert "unpack the outer one" in source.refused[0].why


def test_a_large_archive_does_not_hide_small_ones_behind_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    large = make_zip(tmp_path / "l.zip", {"l.bin": bytes(range(256)) * 40}).read_bytes()
    path = make_zip(tmp_path / "x.zip", {"a.zip": large, "b.zip": make_zip(tmp_path / "b.zip", {"b.md": "one"}).read_bytes()})
    monkeypatch.setattr(inner_archives, "HELD", len(large) - 1)
    assert (names(path), refused(path)) == (["b.zip/b.md"], ["x.zip#a.zip"])


@pytest.mark.parametrize("inner", [b"PK\x03\x04 broken", b"", b"no archive"])
def test_archives_that_cannot_be_opened_stay_files(tmp_path: Path, inner: bytes) -> None:
    path = make_zip(tmp_path / "x.zip", {"a.zip": inner, "b.zip": inner})
    assert (names(path), refused(path)) == (["a.zip", "b.zip"], [])


def test_a_locked_archive_in_an_archive_is_told(tmp_path: Path) -> None:
    locked = set_flag(make_zip(tmp_path / "l.zip", {"a.txt": "1"}), 1).read_bytes()
    path = make_nested(tmp_path / "x.zip", {"b.zip": {"b.txt": "1"}}, **{"l.zip": locked})
    with open_source([path]) as source:
        assert "password" in source.refused[0].why


def test_a_bomb_in_an_archive_is_not_unpacked(tmp_path: Path) -> None:
    bomb = make_zip_bomb(tmp_path / "bomb.zip", 100).read_bytes()
    path = make_nested(tmp_path / "x.zip", {"b.zip": {"b.txt": "1"}}, **{"bomb.zip": bomb})
    assert (names(path), refused(path)) == (["b.zip/b.txt"], ["x.zip#bomb.zip"])
