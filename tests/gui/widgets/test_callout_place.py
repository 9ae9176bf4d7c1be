"""Where a callout stands."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from voicetune_desktop.gui.widgets.callout_place import callout_place

ROOM = QRect(200, 0, 800, 600)
SIZE = QSize(300, 150)
BOXES = st.builds(QRect, st.integers(0, 900), st.integers(-50, 550), st.integers(1, 900), st.integers(1, 600))


def test_stands_below_what_it_points_at_and_begins_where_that_begins():
    assert callout_place(QRect(300, 100, 100, 40), SIZE, ROOM) == QRect(300, 152, 300, 150)


def test_begins_at_the_right_in_a_window_that_reads_from_right_to_left():
    assert callout_place(QRect(600, 100, 100, 40), SIZE, ROOM, mirrored=True).right() == 699


def test_stands_above_where_there_is_no_room_below():
    assert callout_place(QRect(300, 500, 100, 40), SIZE, ROOM).bottom() == 487


def test_stands_beside_what_is_as_high_as_the_room():
    assert callout_place(QRect(300, 0, 100, 600), SIZE, ROOM).left() == 412


def test_stands_at_the_edge_of_its_room_for_what_lies_outside():
    assert callout_place(QRect(20, 300, 100, 40), SIZE, ROOM).topLeft().toTuple() == (200, 300)


def test_stands_at_the_far_end_of_what_fills_the_room():
    assert callout_place(ROOM, SIZE, ROOM).bottomRight() == ROOM.bottomRight()
    assert callout_place(ROOM, SIZE, ROOM, mirrored=True).bottomLeft() == ROOM.bottomLeft()


def test_covers_as_little_as_it_can_in_a_small_room():
    low = QRect(0, 0, 320, 260)
    assert callout_place(QRect(0, 120, 320, 140), SIZE, low).top() == 0


def test_leaves_the_head_of_what_it_has_to_cover_in_view():
    low = QRect(0, 0, 320, 400)
    assert callout_place(QRect(0, 100, 320, 220), SIZE, low).top() == 250


@given(BOXES, st.booleans())
def test_never_leaves_its_room(target, mirrored):
    assert ROOM.contains(callout_place(target, SIZE, ROOM, mirrored=mirrored))
