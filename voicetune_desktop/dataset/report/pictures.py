"""Pictures of figures as SVG inside the page; their colours are classes, so that they follow light and dark.

Viewers that give no style to pictures find the light colours beside them.
"""

from collections.abc import Sequence

from voicetune_desktop.dataset.figures import Figure
from voicetune_desktop.dataset.report.page import Page

WIDTH, TOP, BOTTOM = 640, 22, 164
_TONES = ('class=side0 fill="#0b6b63"', 'class=side1 fill="#978b76"')
_AXIS = 'class=axis stroke="#5e584e"'
_MARK = 'class=mark stroke="#1e1b16" stroke-width="1.5" stroke-dasharray="4 3"'
_TEXT = 'fill="#5e584e" font-size="12" text-anchor="middle"'
_LETTER = 6.2
"""Width of a letter of the labels, on the average."""


def scale(page: Page, figure: Figure) -> None:
    """Add standing bars with their labels, and the mark if there is one."""
    column = WIDTH / len(figure.rows)
    sides = len(figure.rows[0].shares)
    width = column * 0.76 / sides
    for place, row in enumerate(figure.rows):
        for side, share in enumerate(row.shares):
            tall = max((BOTTOM - TOP) * share, 1.5) if share else 0
            left = column * (place + 0.12) + side * width
            page.markup(
                f'<rect {_TONES[side]} x="{left:.1f}" y="{BOTTOM - tall:.1f}" width="{max(width - 0.5, 1):.1f}" height="{tall:.1f}"/>'
            )
    page.markup(f'<line {_AXIS} x1="0" x2="{WIDTH}" y1="{BOTTOM}" y2="{BOTTOM}"/>')
    widest = max(len(page.language.say(row.label)) for row in figure.rows) * _LETTER + 10
    every = next((step for step in (1, 2, 3, 4, 6, 8, 12) if column * step >= widest), len(figure.rows))
    for place in range(0, len(figure.rows), every):
        _label(page, figure.rows[place].label, column * (place + 0.5), BOTTOM + 18)
    if figure.mark:
        place, words = figure.mark
        page.markup(f'<line {_MARK} x1="{column * place:.1f}" x2="{column * place:.1f}" y1="{TOP - 6}" y2="{BOTTOM}"/>')
        _label(page, words, column * place, TOP - 10)


def list_row(page: Page, shares: Sequence[float]) -> None:
    """Add a cell of lying bars, one below the other."""
    thick = 16 / len(shares)
    bars = "".join(
        f'<rect {_TONES[side]} x="0" y="{side * thick:.1f}" width="{100 * share:.1f}" height="{thick - 0.5:.1f}"/>'
        for side, share in enumerate(shares)
    )
    page.markup(f'<td class=bars><svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden=true>{bars}</svg></td>')


def _label(page: Page, words: str, x: float, y: float) -> None:
    half = len(page.language.say(words)) * _LETTER / 2
    page.markup(f'<text {_TEXT} x="{min(max(x, half), WIDTH - half):.1f}" y="{y}">')
    page.words(words)
    page.markup("</text>")
