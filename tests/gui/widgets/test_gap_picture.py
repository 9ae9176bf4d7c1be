from voicetune_desktop.dataset.gaps import EDGES, count_gaps
from voicetune_desktop.gui.widgets.gap_picture import GapPicture


def test_a_screen_reader_hears_the_figures(qtbot):
    picture = GapPicture()
    qtbot.addWidget(picture)
    picture.show_gaps(count_gaps([30] * 90 + [7200] * 10), 60)
    assert picture.accessibleName() == "Pauses between messages"
    assert picture.accessibleDescription() == (
        "About 10.0 % of the pauses are longer than the one chosen, 1 h. Most pauses last 30 s to 1 min. The suggested pause is 1 h."
    )


def test_the_chosen_pause_is_marked_where_it_lies(qtbot):
    picture = GapPicture()
    qtbot.addWidget(picture)
    picture.show_gaps(count_gaps([30, 60]), 60)
    assert picture.bars.marks == ((EDGES.index(3600), "chosen: 1 h"),)


def test_it_draws_with_and_without_pauses(qtbot):
    picture = GapPicture()
    qtbot.addWidget(picture)
    for counts in (count_gaps([]), count_gaps([5, 900, 10**7])):
        picture.show_gaps(counts, 15)
        assert not picture.grab().isNull()
