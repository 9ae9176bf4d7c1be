"""People without a name in an export are called something in the language of the window; all others by their names."""

import pytest

from tests.gui.pages.talk import said, session_with
from tests.gui.test_languages import put_back  # noqa: F401 - a fixture
from tests.gui.windows import PATIENCE
from voicetune_desktop.gui import languages
from voicetune_desktop.gui.called import called
from voicetune_desktop.gui.pages.people_page import PeoplePage
from voicetune_desktop.gui.pages.people_table import Column


@pytest.fixture
def german(qapp, put_back):  # noqa: F811
    languages.install(qapp, "de")


def test_made_up_names_are_said_in_the_language(german):
    assert [called(name) for name in ("Me", "User", "Assistant", "Mia", "")] == ["Ich", "Benutzer", "Assistent", "Mia", ""]


def test_whoever_exported_is_called_so_in_the_table_and_found_by_it(german, qtbot):
    session = session_with(said("Me", "On my way", me=True), said("Mia", "See you"))
    page = PeoplePage(session)
    qtbot.addWidget(page)
    page.refresh()
    qtbot.waitUntil(lambda: bool(page.names.label(1)), timeout=PATIENCE)
    page.search.setText("ich")
    page._show_table()
    assert [page.model.index(row, Column.NAME).data() for row in range(page.model.rowCount())] == ["Ich"]
    assert page.question.buttons[0].text() == "Ich wählen"
    session.close()
