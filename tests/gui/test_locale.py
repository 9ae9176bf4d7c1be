import pytest
from PySide6.QtCore import QLocale

from voicetune_desktop.gui.alphabet import by_name
from voicetune_desktop.gui.languages import SOURCE, install


@pytest.fixture(autouse=True)
def german_system():
    before = QLocale()
    QLocale.setDefault(QLocale("de_AT"))
    yield
    QLocale.setDefault(before)


def test_dates_are_english_where_the_texts_are(qapp, tmp_path):
    assert install(qapp, SOURCE, tmp_path) == SOURCE
    assert QLocale().language() == QLocale.Language.English


def test_names_are_sorted_as_the_language_sorts_them():
    assert sorted(["Zoe", "Ärzte", "Bo 10", "bo 9", "Arzt"], key=by_name) == ["Arzt", "Ärzte", "bo 9", "Bo 10", "Zoe"]
