"""The chart of the page Dataset: what it counts, and the limits of models."""

from collections import Counter
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox

from tests.gui.screenshots import dress
from voicetune_desktop.dataset.cost import Counted, costs
from voicetune_desktop.dataset.providers import offers
from voicetune_desktop.dataset.tally import SideTally
from voicetune_desktop.gui.pages.dataset_chart import LengthChart
from voicetune_desktop.gui.pages.dataset_summary import Summary, view

LONG, SHORT = 30_000, 40
SIDE = SideTally(
    total={SHORT: 95, LONG: 5}, prompt={10: 100}, answer={30: 95, LONG - 10: 5}, turns={2: 60, 5: 40}, answers={SHORT: 2850, LONG: 149_950}
)
SUMMARY = Summary({"train": SIDE}, SIDE, 65_536, [], 0)
COSTS = costs(offers(date(2026, 11, 27)), Counted(SIDE.total, {}, "o200k_base"), {})
QWEN = "together/Qwen/Qwen3-32B"


@pytest.fixture
def chart(qtbot):
    dress("light")
    made = LengthChart()
    qtbot.addWidget(made)
    made.resize(800, 420)
    made.show_summary(SUMMARY, COSTS)
    made.show()
    return made


def choose(chart, measure):
    chart.measure._segments[measure].setChecked(True)


def choose_limit(chart, key):
    chart.limit.set_value(key)
    chart.limit.picked.emit(key)


@pytest.mark.parametrize(
    ("measure", "caption", "reading"),
    [
        ("total", "Most examples are 40 tokens long.", "tokens: 95 examples"),
        ("prompt", "Most examples have 10 tokens of prompts.", "10 tokens of prompts: 100 examples (100 %)."),
        ("answer", "Most examples have 30 tokens of answers that are trained.", "tokens of trained answers: 95 examples (95 %)."),
        ("turns", "Most examples have 2 to 5 turns.", "2 turns: 60 examples (60 %)."),
    ],
)
def test_each_choice_counts_another_length(qtbot, chart, measure, caption, reading):
    said = []
    chart.captioned.connect(said.append)
    choose(chart, "turns" if measure == "total" else "total")
    choose(chart, measure)
    assert said[-1] == caption
    fullest = max(range(len(chart.panel.chart.data.counts)), key=lambda bar: chart.panel.chart.data.counts[bar])
    assert reading in chart.panel.chart.reading(fullest)


def test_the_choice_is_made_by_keys(qtbot, chart):
    chart.measure._segments["total"].setFocus()
    qtbot.keyClick(chart.measure._segments["total"], Qt.Key.Key_Right)
    assert chart.counted == "prompt"


def test_the_legend_names_only_what_is_drawn(chart):
    choose(chart, "answer")
    assert [tone for tone, legend in chart.panel._legends.items() if legend.isVisible()] == ["answer"]
    choose(chart, "turns")
    assert not any(legend.isVisible() for legend in chart.panel._legends.values())


def test_the_twin_follows_with_its_own_headers(chart):
    model = chart.panel.table.model()
    choose(chart, "turns")
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert headers == ["Turns", "Examples", "Share"]
    choose(chart, "total")
    assert model.columnCount() == 5


def test_marks_are_the_percentiles(chart):
    marks = {mark.kind: mark.tokens for mark in chart.panel.chart.data.marks}
    assert (marks["p5"], marks["median"], marks["p95"]) == (SHORT, SHORT, SHORT)


def test_the_limit_of_a_model_is_marked_with_what_it_cuts_off(chart):
    choose_limit(chart, QWEN)
    assert {mark.kind: mark.tokens for mark in chart.panel.chart.data.marks}["limit"] == 24_576
    assert chart.panel._caption.text() == (
        "5 examples are too long for Qwen3-32B and would lose 27,120 tokens. Its own tokenizer counts a little differently."
    )


def test_the_menu_says_of_each_model_whether_all_fits(chart):
    texts = [chart.limit.itemText(row) for row in range(chart.limit.count())]
    assert texts[0] == "This dataset: 65,536"
    assert "Qwen3-32B (Together): 24,576, 5 too long" in texts
    assert "gpt-4.1-mini (OpenAI): 65,536, all fit" in texts


@pytest.mark.parametrize("words", ["Mine: %1", "This whole dataset here: %1"])
def test_the_limit_of_the_dataset_is_read_as_a_whole(qtbot, chart, monkeypatch, words):
    monkeypatch.setattr(chart, "tr", lambda text, *_: words if text == "This dataset: %1" else text)
    chart.show_summary(SUMMARY, COSTS)
    chart.limit.resize(chart.limit.sizeHint())
    option = QStyleOptionComboBox()
    chart.limit.initStyleOption(option)
    whole, words_of = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    room = chart.limit.style().subControlRect(whole, option, words_of, chart.limit)
    assert room.width() >= chart.limit.fontMetrics().horizontalAdvance(chart.limit.currentText())


def test_a_model_that_takes_everything_says_so(chart):
    choose_limit(chart, "openai/gpt-4.1-2025-04-14")
    assert chart.panel._caption.text() == "All examples fit into gpt-4.1."


def test_choices_stay_when_the_examples_change(chart):
    choose(chart, "answer")
    choose_limit(chart, QWEN)
    chart.show_summary(SUMMARY._replace(limit=4096), COSTS)
    assert (chart.counted, chart.limit.value) == ("answer", QWEN)


def test_a_bar_leads_to_the_examples_of_that_length(qtbot, chart):
    choose(chart, "turns")
    with qtbot.waitSignal(chart.bar_chosen) as chosen:
        chart.panel.chart._choose(0)
    assert chosen.args == [2, 2, "turns"]


def test_another_count_lets_the_chosen_bar_go(qtbot, chart):
    chart.panel.chart._choose(0)
    with qtbot.waitSignal(chart.panel.choice_cleared):
        choose(chart, "turns")


def test_a_million_examples_are_drawn_from_their_counts():
    many = Counter(dict.fromkeys(range(1, 5001), 200))
    shown = view(SideTally(many, many, many, many, many), "total", 65_536)
    assert sum(shown.histogram.counts) == 1_000_000


def test_nothing_is_drawn_without_examples(qtbot, chart):
    nothing = SideTally()
    chart.show_summary(Summary({}, nothing, 65_536, [], 0), [])
    assert chart.panel.chart.data.counts == ()
