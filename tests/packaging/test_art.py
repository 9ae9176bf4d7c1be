"""Icons in the forms of Windows and macOS."""

import struct

import art
import pytest

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def drawn():
    return art.pictures()


def test_every_size_is_a_picture_of_that_size(drawn):
    sizes = {struct.unpack(">II", picture[16:24]) for picture in drawn.values() if picture.startswith(PNG)}
    assert sizes == {(size, size) for size in art.SIZES}


def test_windows_finds_each_picture_where_the_icon_says(drawn):
    icon = art.ico({16: drawn[16], 256: drawn[256]})
    assert struct.unpack("<HHH", icon[:6]) == (0, 1, 2)
    rows = [struct.unpack("<BBBBHHII", icon[at : at + 16]) for at in (6, 22)]
    assert [row[0] for row in rows] == [16, 0]
    assert [icon[place : place + length] for *_, length, place in rows] == [drawn[16], drawn[256]]


def test_installer_gets_a_bitmap_of_the_size_of_its_side():
    picture = art.side()
    assert picture[:2] == b"BM"
    assert struct.unpack("<ii", picture[18:26]) == art.SIDE


def test_macos_can_walk_through_the_icon(drawn):
    icon, at, kinds = art.icns(drawn), 8, []
    assert struct.unpack(">4sI", icon[:8]) == (b"icns", len(icon))
    while at < len(icon):
        kind, length = struct.unpack(">4sI", icon[at : at + 8])
        assert icon[at + 8 : at + 16] == PNG
        kinds.append(kind)
        at += length
    assert kinds == list(art.ICNS_KINDS)
