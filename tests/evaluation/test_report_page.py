"""The page of HTML of a comparison."""

import re
from html.parser import HTMLParser

import pytest
from msgspec.structs import replace

from tests.evaluation import voices
from voicetune_desktop.evaluation.comparison import Asked, compare
from voicetune_desktop.evaluation.comparison_words import beside, described, share_table, voice_rows
from voicetune_desktop.evaluation.coverage import Moment, coverage
from voicetune_desktop.evaluation.ranges_picture import ranges_of
from voicetune_desktop.evaluation.records import Corpora
from voicetune_desktop.evaluation.report_page import comparison_page
from voicetune_desktop.evaluation.speakers import Said

FOUR = Corpora(voices.person(60, 1), voices.person(40, 2), voices.others(40, 1), voices.assistant(40, 1))
VOID = {"meta", "br", "line", "circle", "rect"}


@pytest.fixture(scope="module")
def found():
    asked = {"model": Asked((("see you", "see u"),), (Said("see you", tokens_out=2, logprob=-1.0),))}
    covered = coverage([Moment("Rowan <b>", 9, "soup")] * 40, [Moment("Rowan <b>", 21, "train")])
    return compare(FOUR, 1, asked=asked, covered=covered, about=(("Model", "<script>alert(1)</script>"),))


class Tags(HTMLParser):
    """Checks that what is opened is closed."""

    def __init__(self):
        super().__init__()
        self.open, self.seen = [], set()

    def handle_starttag(self, tag, attributes):
        self.seen.add(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.seen.add(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_the_page_is_whole_and_loads_nothing(found):
    html, tags = comparison_page(found, "Made today.").html, Tags()
    tags.feed(html)
    assert (tags.open, tags.seen & {"script", "img", "link", "iframe"}) == ([], set())
    assert not re.search(r"src=|href=|url\(", html)


def test_every_measure_says_its_sentence_and_figures(found):
    html = comparison_page(found, "").html
    for measure in found.style.measures:
        assert f"<section id={measure.id}>" in html
        assert described(measure, found.style.labels).split(",")[0] in html


def test_what_is_not_ours_is_escaped_and_stands_in_no_place_of_ours(found):
    page = comparison_page(found, "")
    for text in ("&lt;script&gt;alert(1)&lt;/script&gt;", "Rowan &lt;b&gt;"):
        place = page.html.index(text)
        assert not any(start <= place < end for start, end in page.ours)


def test_beside_the_measures_stand_likeness_probability_and_coverage(found):
    titles = [table.title for table in beside(found)]
    assert titles[:2] == ["Likeness to the real answers", "Log-probability"]
    assert "Who is in the held-out moments" in titles
    assert "style" in next(beside(found)).sentence


def test_there_is_no_percentage_of_everything(found):
    head = comparison_page(found, "").html.split("<h2 class=group>")[0].split("</style>")[1]
    assert "%" not in head


def test_a_table_has_each_voice_once(found):
    labels = found.style.labels
    for measure in found.style.measures:
        assert [row[0] for row in voice_rows(measure, labels)] == list(labels.values())
        assert all(len(row) == 1 + len(labels) for row in share_table(measure, labels).rows)


def test_ranges_share_a_scale_that_begins_at_nothing(found):
    measure = next(one for one in found.style.measures if one.id == "words")
    picture = ranges_of(measure, found.style.labels)
    spans = [row.span for row in picture.rows]
    assert max(high for _, _, high in spans) == pytest.approx(1.0)
    assert all(0 <= low <= value <= high <= 1 for low, value, high in spans)
    assert [row.label for row in picture.rows if row.stands_out] == ["The model"]
    assert picture.mark == spans[0][1]


def test_voices_without_a_figure_have_no_dot(found):
    measure = found.style.measures[0]
    none = replace(measure, voices=tuple(replace(one, value=None) for one in measure.voices))
    picture = ranges_of(none, found.style.labels)
    assert (picture.mark, {row.span for row in picture.rows}, {row.words for row in picture.rows}) == (None, {None}, {"–"})
    assert "nothing to count" in described(none, found.style.labels)
