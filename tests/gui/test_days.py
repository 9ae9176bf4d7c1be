import pytest
from PySide6.QtCore import QLocale

from voicetune_desktop.gui.days import day_in_figures, typed_day

IN_FIGURES = [
    ("pt_BR", "31/05/2024"),
    ("de", "31.05.2024"),
    ("en_US", "5/31/2024"),
    ("en_GB", "31/05/2024"),
    ("sv", "2024-05-31"),
    ("ar_EG", "٣١\u200f/٥\u200f/٢٠٢٤"),
]


@pytest.fixture
def speaking():
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(("locale", "shown"), IN_FIGURES)
def test_a_day_is_shown_and_read_as_the_locale_writes_it(speaking, locale, shown):
    speaking(locale)
    assert day_in_figures("2024-05-31") == shown
    assert typed_day(shown) == "2024-05-31"


@pytest.mark.parametrize("typed", ["1.6.24", "01/06/2024", "1-6-2024", " 1. 6. 2024 ", "2024-06-01", "2024/6/1"])
def test_a_day_may_be_typed_in_several_ways(speaking, typed):
    speaking("de")
    assert typed_day(typed) == "2024-06-01"


@pytest.mark.parametrize("typed", ["", "June 1, 2024", "31.02.2024", "1.6.", "1.6.124", "2023-13-01"])
def test_what_is_no_day_stays_as_it_was_typed(speaking, typed):
    speaking("de")
    assert typed_day(typed) == typed


def test_what_is_no_day_is_shown_as_it_is(speaking):
    speaking("de")
    assert day_in_figures("last spring") == "last spring"
