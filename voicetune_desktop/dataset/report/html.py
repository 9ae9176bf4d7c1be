"""The report as one page of HTML that needs nothing beside it: no script, no font, no picture from anywhere."""

from voicetune_desktop.dataset.figures import Figure, described
from voicetune_desktop.dataset.report.page import Page
from voicetune_desktop.dataset.report.pictures import list_row, scale
from voicetune_desktop.dataset.report.record import CAUTION, TITLE, Report, Section
from voicetune_desktop.paths import resource

STYLE = "report.css"
HEAD = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
"""


def html_page(report: Report) -> Page:
    """The whole page."""
    page = Page()
    style = resource(STYLE).read_text(encoding="utf-8")
    page.markup(f"{HEAD}<title>{TITLE}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n")
    page.markup(f"<h1>{TITLE}</h1>\n<p class=lead>{CAUTION}</p>\n")
    for section in report.sections:
        _add_section(page, section)
    for figure in report.figures:
        _add_figure(page, figure)
    page.markup(f"<footer>{report.made_by}</footer>\n</main>\n</body>\n</html>\n")
    return page


def _add_section(page: Page, section: Section) -> None:
    page.markup("<section>\n<h2>")
    page.words(section.title)
    page.markup("</h2>\n")
    if section.lead:
        page.markup("<p>")
        page.words(section.lead)
        page.markup("</p>\n")
    page.markup("<dl>\n")
    for note in section.notes:
        page.markup("<div><dt>")
        page.words(note.label)
        page.markup("</dt><dd>")
        page.text(note.value, foreign=note.typed)
        page.markup("</dd></div>\n")
    page.markup("</dl>\n</section>\n")


def _add_figure(page: Page, figure: Figure) -> None:
    page.markup(f"<section id={figure.id}>\n<h2>")
    page.words(figure.title)
    page.markup("</h2>\n<p>")
    page.words(figure.sentence)
    page.markup("</p>\n")
    _add_legend(page, figure)
    if figure.lying:
        _add_table(page, figure, bars=True)
        page.markup("</section>\n")
        return
    page.markup('<svg class=scale viewBox="0 0 640 190" role=img aria-label="')
    page.words(described(figure))
    page.markup('">')
    scale(page, figure)
    page.markup("</svg>\n<details><summary>Show as table</summary>\n")
    _add_table(page, figure, bars=False)
    page.markup("</details>\n</section>\n")


def _add_legend(page: Page, figure: Figure) -> None:
    if figure.sides:
        keys = "".join(f"<span><i class=side{side}></i>{name}</span>" for side, name in enumerate(figure.sides))
        page.markup(f"<p class=legend>{keys}</p>\n")


def _add_table(page: Page, figure: Figure, *, bars: bool) -> None:
    bar = "<td></td>" if bars else ""
    first, *others = figure.headers
    page.markup(f"<table>\n<thead><tr><th scope=col>{first}</th>{bar}")
    page.markup("".join(f"<th scope=col class=number>{header}</th>" for header in others) + "</tr></thead>\n<tbody>\n")
    for row in figure.rows:
        page.markup("<tr><th scope=row>")
        page.text(row.label, foreign=figure.from_chats)
        page.markup("</th>")
        if bars:
            list_row(page, row.shares)
        page.markup("".join(f"<td class=number>{cell}</td>" for cell in row.cells) + "</tr>\n")
    page.markup("</tbody>\n</table>\n")
