"""A comparison as one page of HTML that needs nothing beside it: no script, no font, no picture from anywhere."""

from collections.abc import Sequence

from voicetune_desktop.dataset.report.html import STYLE, begin_page, end_page
from voicetune_desktop.dataset.report.page import ENGLISH, Language, Page
from voicetune_desktop.dataset.report.record import AS_TABLE
from voicetune_desktop.evaluation.comparison import Comparison, grouped
from voicetune_desktop.evaluation.comparison_words import (
    BESIDE_MEASURES,
    COMPARED,
    DISTANCE,
    LEAD,
    RANGES,
    TITLE,
    VOICE_HEADERS,
    VOICES,
    Labels,
    Table,
    beside,
    described,
    sentences,
    share_table,
    voice_rows,
)
from voicetune_desktop.evaluation.measures.kinds import OTHER
from voicetune_desktop.evaluation.ranges_picture import ranges_of
from voicetune_desktop.evaluation.records import MeasureFigure
from voicetune_desktop.paths import resource

OWN_STYLE = "comparison.css"
_WIDTH, _ROW, _LEFT, _RIGHT = 640, 26, 170, 520


def comparison_page(comparison: Comparison, made_by: str, language: Language = ENGLISH) -> Page:
    """The whole page."""
    page = Page(language)
    begin_page(page, TITLE, "".join(resource(name).read_text(encoding="utf-8") for name in (STYLE, OWN_STYLE)))
    page.element("p class=lead", f"{LEAD} {RANGES}")
    _add_about(page, comparison)
    for title, measures in grouped(comparison.style.measures):
        page.element("h2 class=group", title)
        for measure in measures:
            _add_measure(page, measure, comparison.style.labels)
    page.element("h2 class=group", BESIDE_MEASURES)
    for table in beside(comparison):
        page.markup("<section>\n")
        page.element("h3", table.title)
        _add_sentences(page, (table.sentence,))
        _add_table(page, table)
        page.markup("</section>\n")
    end_page(page, made_by)
    return page


def _add_about(page: Page, comparison: Comparison) -> None:
    page.markup("<section>\n")
    page.element("h2", COMPARED)
    page.element("p", VOICES.format(f"{comparison.style.compared:,}"))
    _add_sentences(page, comparison.style.notes)
    page.markup("<dl>\n")
    for label, value in comparison.about:
        page.markup("<div>")
        page.element("dt", label)
        page.markup("<dd>")
        page.foreign(value)
        page.markup("</dd></div>\n")
    page.markup("</dl>\n</section>\n")


def _add_measure(page: Page, measure: MeasureFigure, labels: Labels) -> None:
    page.markup(f"<section id={measure.id}>\n")
    page.element("h3", measure.title)
    _add_sentences(page, sentences(measure), marked=measure.standing_words)
    _add_ranges(page, measure, labels)
    page.markup("<details>")
    page.element("summary", AS_TABLE)
    _add_table(page, Table(measure.title, "", VOICE_HEADERS, voice_rows(measure, labels)))
    page.element("p class=small", DISTANCE.format(measure.distance))
    if measure.rows:
        _add_table(page, share_table(measure, labels))
    page.markup("</details>\n</section>\n")


def _add_sentences(page: Page, several: Sequence[str], marked: str = "") -> None:
    for sentence in filter(None, several):
        page.element("p class=standing" if sentence == marked else "p", sentence)


def _add_ranges(page: Page, measure: MeasureFigure, labels: Labels) -> None:
    """Dots with their ranges, one row a voice, and a dashed line where the person is."""
    picture = ranges_of(measure, labels)
    high = _ROW * len(picture.rows) + 8
    page.markup(f'<svg class=ranges viewBox="0 0 {_WIDTH} {high}" role=img aria-label="')
    page.words(described(measure, labels))
    page.markup('">')
    if picture.mark is not None:
        x = _x(picture.mark)
        page.markup(f'<line class=mark stroke="#1e1b16" stroke-dasharray="4 3" x1="{x:.1f}" x2="{x:.1f}" y1="0" y2="{high}"/>')
    for place, row in enumerate(picture.rows):
        middle = _ROW * place + _ROW / 2 + 4
        page.markup(f'<text x="0" y="{middle + 4:.1f}">')
        page.words(row.label)
        page.markup(f'</text><text class=figure text-anchor=end x="{_WIDTH}" y="{middle + 4:.1f}">')
        page.words(row.words)
        page.markup("</text>")
        if row.span:
            kind, tone = ("model", "#0b6b63") if row.stands_out else ("other", "#978b76")
            low, value, end = map(_x, row.span)
            page.markup(
                f'<line class="range {kind}" stroke="{tone}" x1="{low:.1f}" x2="{end:.1f}" y1="{middle:.1f}" y2="{middle:.1f}"/>'
                f'<circle class="dot {kind}" fill="{tone}" cx="{value:.1f}" cy="{middle:.1f}" r="6"/>'
            )
    page.markup("</svg>\n")


def _x(share: float) -> float:
    return _LEFT + (_RIGHT - _LEFT) * share


def _add_table(page: Page, table: Table) -> None:
    first, *others = table.headers
    page.markup("<table>\n<thead><tr>")
    page.element("th scope=col", first)
    for header in others:
        page.element("th scope=col class=number", header)
    page.markup("</tr></thead>\n<tbody>\n")
    for label, *cells in table.rows:
        page.markup("<tr><th scope=row>")
        page.text(label, foreign=table.from_chats and label != OTHER)
        page.markup("</th>")
        for cell in cells:
            page.element("td class=number", cell)
        page.markup("</tr>\n")
    page.markup("</tbody>\n</table>\n")
