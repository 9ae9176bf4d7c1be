"""The report on paper: a PDF with the same sections and pictures as the page of HTML, always in the light palette."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, QSaveFile, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from voicetune_desktop.dataset.report.record import CAUTION, TITLE, Note, Report
from voicetune_desktop.errors import OutputError
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.figure_words import figure_said
from voicetune_desktop.gui.pages.dataset_statistics_card import picture_of
from voicetune_desktop.gui.palette import LIGHT
from voicetune_desktop.gui.widgets.bar_picture import Bars, draw, height_of
from voicetune_desktop.gui.widgets.text import visible

_DPI = 96
_MARGIN = 15.0
"""Millimetres."""
_TITLE, _HEADING, _WORDS, _SMALL = 26, 17, 13, 11
_GAP = 14
_KEEP_WITH = 90
"""Pixels that must be free below a heading, so that it does not end a page."""
_SQUARE, _KEY = 9, 110


def write_pdf(report: Report, path: Path) -> None:
    """Write the report, or leave what is there. Raises OutputError."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise OutputError("The report cannot be written there.", "Choose another folder.")
    writer = QPdfWriter(file)
    writer.setTitle(said(TITLE))
    writer.setResolution(_DPI)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins))
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _fill(_Paper(painter, writer), report)
    painter.end()
    if not file.commit():
        raise OutputError("The report could not be written.", "Choose another folder or disk.")


def _fill(paper: "_Paper", report: Report) -> None:
    paper.words(said(TITLE), _TITLE)
    paper.words(said(CAUTION), _WORDS, LIGHT.quiet)
    for section in report.sections:
        paper.heading(said(section.title))
        paper.words(said(section.lead), _WORDS)
        for note in section.notes:
            paper.note(note)
    for figure in map(figure_said, report.figures):
        bars = picture_of(figure)
        paper.heading(figure.title, _KEEP_WITH + height_of(bars))
        paper.words(figure.sentence, _WORDS)
        paper.legend(figure.sides)
        paper.picture(bars)
    paper.skip()
    paper.words(said(report.made_by), _SMALL, LIGHT.quiet)


class _Paper:
    """Pages that are filled from the top down."""

    def __init__(self, painter: QPainter, writer: QPdfWriter) -> None:
        self._painter, self._writer = painter, writer
        self._width, self._height = float(writer.width()), float(writer.height())
        self._y = 0.0

    def skip(self) -> None:
        """Leave room below what stands above."""
        self._y += _GAP

    def heading(self, text: str, below: float = _KEEP_WITH) -> None:
        """Begin a part, on a new page where `below` pixels would not fit."""
        self.skip()
        self._make_room(below)
        self.words(text, _HEADING)

    def words(self, text: str, size: int, colour: str = LIGHT.text) -> None:
        """A paragraph over the whole width; none for no text."""
        if text:
            high = self._height_of(text, size, self._width)
            self._make_room(high)
            self._write(text, size, colour, QRectF(0, self._y, self._width, high))
            self._y += high + 4

    def note(self, note: Note) -> None:
        """A line: the label left, the value right, a hairline below."""
        left = self._width * 0.7
        right = self._width - left
        label, value = said(note.label), visible(note.value, one_line=True) if note.typed else said(note.value)
        high = max(self._height_of(label, _WORDS, left), self._height_of(value, _WORDS, right)) + 4
        self._make_room(high)
        self._write(label, _WORDS, LIGHT.quiet, QRectF(0, self._y, left, high))
        self._write(value, _WORDS, LIGHT.text, QRectF(left, self._y, right, high), Qt.AlignmentFlag.AlignRight)
        self._y += high
        self._painter.setPen(QPen(QColor(LIGHT.line), 0.5))
        self._painter.drawLine(0, round(self._y), round(self._width), round(self._y))
        self._y += 2

    def legend(self, sides: Sequence[str]) -> None:
        """What the tones of the next picture mean."""
        for place, (name, tone) in enumerate(zip(sides, (LIGHT.answer, LIGHT.prompt), strict=False)):
            left = place * _KEY
            self._painter.fillRect(QRectF(left, self._y + 3, _SQUARE, _SQUARE), QColor(tone))
            self._write(name, _SMALL, LIGHT.quiet, QRectF(left + _SQUARE + 5, self._y, _KEY, 16))
        self._y += 18 if sides else 0

    def picture(self, bars: Bars) -> None:
        """A picture over the whole width."""
        high = height_of(bars)
        self._make_room(high)
        self._painter.setFont(_font(_SMALL))
        draw(self._painter, QRectF(0, self._y, self._width, high), bars, LIGHT)
        self._y += high

    def _write(self, text: str, size: int, colour: str, box: QRectF, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        self._painter.setFont(_font(size))
        self._painter.setPen(QColor(colour))
        self._painter.drawText(box, int(side | Qt.TextFlag.TextWordWrap), text)

    def _height_of(self, text: str, size: int, width: float) -> float:
        """How high a text is in a width."""
        self._painter.setFont(_font(size))
        return self._painter.boundingRect(QRectF(0, 0, width, 10_000), int(Qt.TextFlag.TextWordWrap), text).height()

    def _make_room(self, high: float) -> None:
        if self._y + high > self._height and self._y:
            self._writer.newPage()
            self._y = 0.0


def _font(size: int) -> QFont:
    font = QFont()
    font.setPixelSize(size)
    font.setBold(size in {_TITLE, _HEADING})
    return font
