"""The card on top of the page Dataset."""

import pytest

from tests.gui.screenshots import dress, settle
from voicetune_desktop.gui.pages.dataset_overview import Overview

FIGURES = {"examples to train on": 39, "held out": 4, "tokens in all": 5514}


@pytest.mark.parametrize(("width", "beside"), [(1000, True), (720, False)])
def test_figures_stand_beside_their_picture_where_there_is_room(qtbot, width, beside):
    dress("light")
    made = Overview()
    qtbot.addWidget(made)
    made.figures.show_figures(FIGURES)
    made._show(there=True)
    made.resize(width, 400)
    made.show()
    settle()
    assert (made.figures.geometry().right() < made.lengths.x()) is beside
    assert (made.figures.geometry().bottom() < made.lengths.y()) is not beside
