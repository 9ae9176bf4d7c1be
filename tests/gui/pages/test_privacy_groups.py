"""Groups of kinds: their names, numbers and choices."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt

from tests.gui.pages.many_kinds import TALK
from tests.gui.pages.privacy import checked
from voicetune_desktop.gui.pages.privacy_counts import GroupCount, group_counts
from voicetune_desktop.gui.pages.privacy_groups import Groups
from voicetune_desktop.gui.pages.privacy_words import group_of, groups, kind_word
from voicetune_desktop.model import Action
from voicetune_desktop.project import decisions
from voicetune_desktop.project.findings import KindCount

KINDS = """
    participant third_party email phone link card iban bank_account national_id passport plate booking_ref order_ref date_of_birth age ip
    mac gps wallet secret_key password address postcode handle file_name organisation place own_word unusual
"""
"""Everything that detectors find."""


@pytest.fixture
def page(qtbot):
    made = checked(qtbot, *TALK)
    yield made
    made.session.close()


def test_every_kind_has_one_group_and_a_name():
    kinds = [kind for group in groups() for kind in group.kinds]
    assert len(kinds) == len(set(kinds))
    assert set(kinds) == set(KINDS.split())
    assert all(kind_word(kind) != kind for kind in kinds)


def test_every_group_says_what_it_is_in_one_short_sentence():
    assert [group.key for group in groups() if not group.about.endswith(".") or len(group.about.split()) > 20] == []


def test_kind_that_is_new_to_the_window_goes_by_its_own_name():
    assert (group_of("shoe_size").word, group_of("shoe_size").kinds) == ("Shoe size", ("shoe_size",))


def test_numbers_of_a_group_are_sums():
    address, own_words = group_counts([KindCount("address", 3, 1, 0, None), KindCount("postcode", 2, 0, 1, None, words=1, checked=4)])
    assert (address.found, address.replace, address.ask, address.keep, address.words, address.checked) == (6, 5, 1, 0, 1, 4)
    assert (address.choice, own_words.found) == ("", 0)


def test_choice_for_a_group_holds_for_all_its_kinds(page):
    page.review.groups.choose("money")
    page.review.head.choice._segments["ask"].click()
    kinds = decisions.decisions(page.session.project).kinds
    assert kinds == dict.fromkeys(group_of("iban").kinds, Action.ASK)


def test_secrets_have_no_choice_and_a_sentence(page):
    page.review.groups.choose("secrets")
    assert not page.review.head.choice.isVisible()
    assert "They are always removed." in page.review.head.about.text()


def test_a_single_secret_can_be_kept(page):
    page.review.groups.choose("secrets")
    page.review.detail.keep.click()
    assert page.review.list.model.row(0).row.action is Action.KEEP


def test_arrows_move_through_the_groups(qtbot, page):
    tiles = page.review.groups._tiles
    first, second = list(tiles)[:2]
    tiles[first].setFocus()
    qtbot.keyClick(tiles[first], Qt.Key.Key_Down)
    assert page.review.groups.key == second


def test_groups_above_what_they_hold_have_room_for_their_tiles(qtbot):
    made = Groups()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.lie_beside(0, beside=False)
    made.show_counts([GroupCount(group, 1) for group in groups()[:4]])
    assert made.height() > made.stops[0].sizeHint().height()


def test_names_stand_in_one_line_where_they_just_fit(qtbot):
    made = Groups()
    qtbot.addWidget(made)
    made.show_counts([GroupCount(group, 1) for group in groups()])
    for tile in made.stops:
        tile.setMinimumWidth(tile.words_width)
        fitting = tile.sizeHint().height()
        tile.setMinimumWidth(1000)
        assert tile.sizeHint().height() == fitting


def test_a_name_that_would_wrap_only_if_it_were_chosen_stands_just_above_its_numbers(qtbot):
    made = Groups()
    qtbot.addWidget(made)
    made.show_counts([GroupCount(group, 1) for group in groups()])
    tile = max(made.stops, key=lambda each: each.words_width)
    tile.setParent(None)  # or the layout would give it its own width
    widths = reversed(range(tile.words_width + 1))
    tile.setFixedWidth(next(width for width in widths if tile._height(width, bold=False) < tile._height(width)))
    tile.resize(tile.width(), tile.sizeHint().height())
    lines = written(tile)
    assert max(then.start - first.stop for first, then in pairwise(lines)) < tile.fontMetrics().height() // 2


def written(tile):
    """The rows of pixels in which a line of text stands."""
    picture, left = tile.grab().toImage(), tile.width() // 4
    ground = picture.pixel(left, 0)
    inked = [any(picture.pixel(x, y) != ground for x in range(left, tile.width() - 4)) for y in range(4, tile.height() - 4)]
    rows = [y for y, ink in enumerate(inked) if ink]
    starts = [y for y in rows if y == 0 or not inked[y - 1]]
    return [range(y, next((end for end in range(y, len(inked)) if not inked[end]), len(inked))) for y in starts]
