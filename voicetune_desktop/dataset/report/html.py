"""The report as one page of HTML that needs nothing beside it: no script, no font, no picture from anywhere."""

from html import escape

from voicetune_desktop.dataset.figures import Figure, described
from voicetune_desktop.dataset.report.page import ENGLISH, Language, Page
from voicetune_desktop.dataset.report.pictures import list_row, scale
from voicetune_desktop.dataset.report.record import AS_TABLE, CAUTION, TITLE, Report, Section
from voicetune_desktop.paths import resource

STYLE = "report.css"
HEAD = """<!doctype html>
<html lang="{code}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
"""


def html_page(report: Report, language: Language = ENGLISH) -> Page:
    """The whole page."""
    page = Page(language)
    begin_page(page, TITLE, resource(STYLE).read_text(encoding="utf-8"))
    page.element("p class=lead", CAUTION)
    for section in report.sections:
        _add_section(page, section)
    for figure in report.figures:
        _add_figure(page, figure)
    end_page(page, report.made_by)
    return page


def begin_page(page: Page, title: str, style: str) -> None:
    """Add what stands before the contents."""
    page.markup(HEAD.replace("{code}", page.language.code))
    page.element("title", title)
    page.markup(f"\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n")
    page.element("h1", title)


def end_page(page: Page, made_by: str) -> None:
    """Add what stands after the contents."""
    page.element("footer", made_by)
    page.markup("\n</main>\n</body>\n</html>\n")


def _add_section(page: Page, section: Section) -> None:
    page.markup("<section>\n")
    page.element("h2", section.title)
    if section.lead:
        page.element("p", section.lead)
    page.markup("<dl>\n")
    for note in section.notes:
        page.markup("<div>")
        page.element("dt", note.label)
        page.markup("<dd>")
        page.text(note.value, foreign=note.typed)
        page.markup("</dd></div>\n")
    page.markup("</dl>\n</section>\n")


def _add_figure(page: Page, figure: Figure) -> None:
    page.markup(f"<section id={figure.id}>\n")
    page.element("h2", figure.title)
    page.element("p", figure.sentence)
    _add_legend(page, figure)
    if figure.lying:
        _add_table(page, figure, bars=True)
        page.markup("</section>\n")
        return
    page.markup('<svg class=scale viewBox="0 0 640 190" role=img aria-label="')
    page.markup(escape(described(figure, page.language.say)))
    page.markup('">')
    scale(page, figure)
    page.markup("</svg>\n<details>")
    page.element("summary", AS_TABLE)
    _add_table(page, figure, bars=False)
    page.markup("</details>\n</section>\n")


def _add_legend(page: Page, figure: Figure) -> None:
    if figure.sides:
        page.markup("<p class=legend>")
        for side, name in enumerate(figure.sides):
            page.markup(f"<span><i class=side{side}></i>")
            page.words(name)
            page.markup("</span>")
        page.markup("</p>\n")


def _add_table(page: Page, figure: Figure, *, bars: bool) -> None:
    bar = "<td></td>" if bars else ""
    first, *others = figure.headers
    page.markup("<table>\n<thead><tr>")
    page.element("th scope=col", first)
    page.markup(bar)
    for header in others:
        page.element("th scope=col class=number", header)
    page.markup("</tr></thead>\n<tbody>\n")
    for row in figure.rows:
        page.markup("<tr><th scope=row>")
        page.text(row.label, foreign=figure.from_chats)
        page.markup("</th>")
        if bars:
            list_row(page, row.shares)
        for cell in row.cells:
            page.element("td class=number", cell)
        page.markup("</tr>\n")
    page.markup("</tbody>\n</table>\n")
