"""A new file takes the place of an old one, also where somebody looks into one of the two for a moment."""

import stat
import sys
from pathlib import Path

import pytest

from voicetune_desktop import replacing
from voicetune_desktop.errors import NameRefused


@pytest.fixture
def pair(tmp_path, monkeypatch):
    monkeypatch.setattr(replacing, "WAITS", (0.0, 0.0))
    new, place = tmp_path / "new", tmp_path / "place"
    new.write_bytes(b"new")
    place.write_bytes(b"old")
    return new, place


def looked_into(monkeypatch, times):
    """As a virus scanner does it, so many times."""
    left, move = iter(range(times)), Path.replace

    def replace(new, place):
        if next(left, None) is not None:
            raise PermissionError
        return move(new, place)

    monkeypatch.setattr(Path, "replace", replace)


@pytest.mark.parametrize("times", [0, 1, 2])
def test_tries_again_as_long_as_somebody_looks(pair, monkeypatch, times):
    looked_into(monkeypatch, times)
    replacing.put_in_place(*pair)
    assert (pair[0].exists(), pair[1].read_bytes()) == (False, b"new")


def test_says_so_where_it_does_not_end(pair, monkeypatch):
    looked_into(monkeypatch, 3)
    with pytest.raises(PermissionError):
        replacing.put_in_place(*pair)
    assert pair[1].read_bytes() == b"old"


@pytest.fixture
def as_windows(monkeypatch):
    """Files that are write-protected stay."""
    move, unlink = Path.replace, Path.unlink

    def refuse(file):
        if file.exists() and not file.stat().st_mode & stat.S_IWRITE:
            raise PermissionError

    monkeypatch.setattr(Path, "replace", lambda new, place: refuse(place) or move(new, place))
    monkeypatch.setattr(Path, "unlink", lambda file, **how: refuse(file) or unlink(file, **how))


@pytest.mark.usefixtures("as_windows")
def test_replaces_what_is_write_protected(pair):
    pair[1].chmod(stat.S_IREAD)
    replacing.put_in_place(*pair)
    assert pair[1].read_bytes() == b"new"


@pytest.mark.usefixtures("as_windows")
def test_deletes_what_is_write_protected(pair):
    pair[1].chmod(stat.S_IREAD)
    replacing.delete(pair[1])
    replacing.delete(pair[1])
    assert not pair[1].exists()


ODD = ["con", "CON.voicetune", "nul.jsonl", "Aux .txt", "com1", "LPT¹.txt", "what?", "mine:b.voicetune", 'say "hi"', "1<2", "a|b", "tab\t"]
FINE = ["console", "nullarbor.jsonl", "com", "com10.txt", "Ада 😀", "a.con", "it's & more (2).voicetune"]


@pytest.mark.parametrize("name", ODD)
def test_refuses_names_that_windows_has_not_there_alone(tmp_path, monkeypatch, name):
    for path in (Path(name, "train.jsonl"), tmp_path.joinpath("out", name)):
        monkeypatch.setattr(sys, "platform", "win32")
        with pytest.raises(NameRefused):
            replacing.refuse_odd_name(path)
        monkeypatch.setattr(sys, "platform", "linux")
        replacing.refuse_odd_name(path)


@pytest.mark.parametrize("name", FINE)
def test_takes_all_other_names(tmp_path, monkeypatch, name):
    monkeypatch.setattr(sys, "platform", "win32")
    replacing.refuse_odd_name(tmp_path / name)
    replacing.refuse_odd_name(Path("..", name))
