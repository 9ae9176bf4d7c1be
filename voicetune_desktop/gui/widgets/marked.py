"""Text with marked places: records, and drawing on one or more lines with the last one shortened."""

import unicodedata
from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from voicetune_desktop.gui.palette import current
from voicetune_desktop.gui.widgets.text import utf16_offset, visible

Tone = Literal["replace", "ask", "keep", "hit"]


class Span(NamedTuple):
    """A marked place, in code points: replaced, to be decided, kept, or found by a search."""

    start: int
    end: int
    tone: Tone = "replace"


class Marked(NamedTuple):
    """A text and its marked places; places may not overlap."""

    text: str
    spans: Sequence[Span] = ()


_Underline = QTextCharFormat.UnderlineStyle
_TONES: dict[Tone, tuple[str | None, str, QTextCharFormat.UnderlineStyle]] = {
    "replace": ("mark", "accent", _Underline.SingleUnderline),
    "ask": ("warn_tint", "warn", _Underline.DashUnderline),
    "keep": (None, "quiet", _Underline.DotLine),
    "hit": ("mark", "text", _Underline.NoUnderline),
}
"""Ground, colour of the line and its stroke for each tone: the stroke tells them apart without colour."""

_NEAR_START = 24
_LONGEST = 2000
"""How much of a text can matter on a few lines."""


def is_right_to_left(text: str) -> bool:
    """Whether a text begins in a script that runs from right to left."""
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((direction for direction in directions if direction in {"L", "R", "AL"}), "L") != "L"


def excerpt(marked: Marked) -> Marked:
    """The text from a little before its first mark, so that the mark can be seen on one short line."""
    first = min((span.start for span in marked.spans), default=0)
    if first <= _NEAR_START:
        return marked
    cut = max(first - _NEAR_START, 0)
    cut = marked.text.find(" ", cut, first) + 1 or cut
    spans = [Span(span.start - cut + 1, span.end - cut + 1, span.tone) for span in marked.spans]
    return Marked(f"…{marked.text[cut:]}", spans)


def lay_out(marked: Marked, font: QFont, width: float) -> QTextLayout:
    """The text wrapped to a width, with its marks; `boundingRect` tells how much room it takes."""
    text = visible(marked.text).replace("\n", "\u2028")
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(text))
    layout.setFormats(_formats(text, marked.spans))
    _break_lines(layout, width)
    return layout


def draw_marked(painter: QPainter, box: QRectF, marked: Marked, font: QFont, *, right: bool = False) -> None:
    """Draw with the painter's pen as many whole lines as the box has room for, centred in its height; the rest ends in "…"."""
    line_height = QFontMetricsF(font).lineSpacing()
    text = visible(marked.text, one_line=True)
    lines = _lines(text, font, box.width(), max(1, int((box.height() + 1) / line_height)))
    right = right or is_right_to_left(text)
    top = box.top() + (box.height() - line_height * len(lines)) / 2
    for row, (start, line) in enumerate(lines):
        place = QRectF(box.left(), top + row * line_height, box.width(), line_height)
        _draw_line(painter, place, Marked(line, _shifted(marked.spans, start)), font, right=right)


def _lines(text: str, font: QFont, width: float, most: int) -> list[tuple[int, str]]:
    """The lines of a text, each with the code point where it starts; the last of `most` is shortened to the width."""
    metrics = QFontMetricsF(font)
    starts = _line_starts(text[:_LONGEST], font, width) if most > 1 else [0]
    lines = [(start, text[start:end]) for start, end in zip(starts, [*starts[1:], len(text)], strict=True)][:most]
    last, _ = lines[-1]
    lines[-1] = (last, metrics.elidedText(text[last : last + _LONGEST], Qt.TextElideMode.ElideRight, width))
    return lines


def _line_starts(text: str, font: QFont, width: float) -> list[int]:
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(text))
    _break_lines(layout, width)
    return [_code_point(text, layout.lineAt(row).textStart()) for row in range(layout.lineCount())] or [0]


def _draw_line(painter: QPainter, box: QRectF, marked: Marked, font: QFont, *, right: bool) -> None:
    layout = QTextLayout(marked.text, font)
    layout.setFormats(_formats(marked.text, marked.spans))
    _break_lines(layout, 1e6)
    shift = box.width() - layout.lineAt(0).naturalTextWidth() if right else 0.0
    layout.draw(painter, QPointF(box.left() + shift, box.top()))


def _break_lines(layout: QTextLayout, width: float) -> None:
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()


def _option(text: str) -> QTextOption:
    leftward = is_right_to_left(text)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if leftward else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _formats(text: str, spans: Sequence[Span]) -> list[QTextLayout.FormatRange]:
    return [_format(text, span) for span in spans if 0 <= span.start < min(span.end, len(text))]


def _format(text: str, span: Span) -> QTextLayout.FormatRange:
    colours = current()
    ground, line, stroke = _TONES[span.tone]
    result = QTextLayout.FormatRange()
    result.start = utf16_offset(text, span.start)
    result.length = utf16_offset(text, span.end) - result.start
    style = QTextCharFormat()
    if ground:
        style.setBackground(QColor(getattr(colours, ground)))
    style.setUnderlineStyle(stroke)
    style.setUnderlineColor(QColor(getattr(colours, line)))
    result.format = style
    return result


def _shifted(spans: Sequence[Span], by: int) -> list[Span]:
    return [Span(max(0, span.start - by), span.end - by, span.tone) for span in spans if span.end > by]


def _code_point(text: str, units: int) -> int:
    """The code point at a place in Qt's counting."""
    return len(text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "ignore"))
