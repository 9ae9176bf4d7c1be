"""The line at the bottom keeps its words whole, whatever the language calls the next step."""

import pytest

from tests.gui.clipping import clipped
from tests.gui.screenshots import dress, settle
from voicetune_desktop.gui.metrics import HUGE
from voicetune_desktop.gui.widgets.footer import Footer


@pytest.mark.parametrize("onward", ["Continue to People", "Continuar para Conjunto de dados"])
@pytest.mark.parametrize("text", [1, 2])
def test_both_buttons_can_be_read_in_a_narrow_window(qtbot, qapp, text, onward):
    dress("light", text)
    footer = Footer()
    qtbot.addWidget(footer, before_close_func=lambda _: dress("light"))
    footer.show_way(back=True, onward=onward, possible=True)
    narrow = max(694, footer.primary.sizeHint().width() + 2 * HUGE)
    footer.resize(narrow, footer.heightForWidth(narrow))
    footer.show()
    settle()
    assert clipped(footer) == []
    assert footer.back.y() + footer.back.x() < footer.primary.y() + footer.primary.x()
