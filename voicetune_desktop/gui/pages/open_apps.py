"""Which app the export comes from: the best known ones, a search among all, and files that no app wrote, kind by kind."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QVBoxLayout, QWidget

from voicetune_desktop.gui.icons import set_icon
from voicetune_desktop.gui.metrics import COLUMN, MEDIUM, SMALL, px
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.flow import FlowLayout
from voicetune_desktop.gui.widgets.focus_order import stop_at_checked
from voicetune_desktop.gui.widgets.search_field import SearchField
from voicetune_desktop.gui.widgets.text import Heading, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from voicetune_desktop.gui.pages.open_guides import Guide


class AppPicker(QWidget):
    """One app is always chosen once there are guides."""

    chosen = Signal(object)
    """The `Guide` of the app that is chosen now."""
    found = Signal(bool)
    """Whether an app is on offer."""
    taken = Signal(QAbstractButton)
    """The button that the person chose an app by."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[tuple[Guide, QPushButton]] = []
        self._fits: Callable[[Guide], bool] = _well_known
        self.search = SearchField(self.tr("Which app?"))
        self.search.setMaximumWidth(px(COLUMN / 2))
        self._kinds: dict[str, _OfOneKind] = {}
        self._apps = QVBoxLayout()
        self._apps.setSpacing(MEDIUM)
        self._choice = QButtonGroup(self)
        stop_at_checked(self._choice)
        self._choice.buttonClicked.connect(self.taken)
        self.all_apps = button(self.tr("All apps"), "quiet", icon="chevron-down", identifier="vt.open.all_apps")
        self.files = button(self.tr("Can I use plain texts, tables or finished training files?"), "quiet", icon="file")
        self._nothing = PlainLabel(
            self.tr("VoiceTune does not know this app. It may read a table or a text that the app saves."), wrap=True
        )
        self._nothing.setVisible(False)
        self._lay_out()
        self.search.searched.connect(self._on_searched)
        self.all_apps.clicked.connect(self._on_all)
        self.files.clicked.connect(self._on_files)

    @property
    def filled(self) -> bool:
        """Whether the apps are there."""
        return bool(self._entries)

    def offer(self, guides: "Sequence[Guide]") -> None:
        """Offer these apps; the first one is chosen."""
        for guide in guides:
            entry = button(guide.app.replace("&", "&&"), icon=guide.mark)
            entry.setCheckable(True)
            entry.setAutoExclusive(True)
            entry.toggled.connect(partial(self._on_toggled, guide))
            self._choice.addButton(entry)
            self._entries.append((guide, entry))
            self._of_kind(guide).add(entry)
        self._show()

    def _of_kind(self, guide: "Guide") -> "_OfOneKind":
        title = self._titles()[guide.kind]
        if title not in self._kinds:
            self._kinds[title] = _OfOneKind(title)
            self._apps.addWidget(self._kinds[title])
        return self._kinds[title]

    def _titles(self) -> dict[str, str]:
        mail_and_posts, files = self.tr("Mail and posts"), self.tr("Tables, texts and training files")
        return {
            "chat": self.tr("Chats"),
            "mail": mail_and_posts,
            "posts": mail_and_posts,
            "assistant": self.tr("Talks with an assistant"),
            "table": files,
            "training": files,
        }

    def _lay_out(self) -> None:
        links = QWidget()
        row = FlowLayout(links, across=SMALL)
        row.addWidget(self.all_apps)
        row.addWidget(self.files)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.search)
        column.addLayout(self._apps)
        column.addWidget(self._nothing)
        column.addWidget(links)

    def _show(self) -> None:
        """Show the apps that fit; where the chosen one is not among them, the first of them becomes it."""
        words = self.search.text().casefold().split()
        fitting = [entry for guide, entry in self._entries if (all(word in guide.words for word in words) if words else self._fits(guide))]
        for _guide, entry in self._entries:
            entry.setVisible(entry in fitting)
        shown = [kind for kind in self._kinds.values() if kind.has_some]
        for kind in self._kinds.values():
            kind.setVisible(kind in shown)
            kind.title.setVisible(len(shown) > 1)
        self._nothing.setVisible(not fitting)
        self.found.emit(bool(fitting))
        if fitting and not any(entry.isChecked() for entry in fitting):
            fitting[0].setChecked(True)

    def _on_toggled(self, guide: "Guide", on: bool) -> None:
        if on:
            self.chosen.emit(guide)

    def _on_searched(self) -> None:
        self._show()
        shown = sum(not entry.isHidden() for _guide, entry in self._entries)
        announce(self, self.tr("%Ln app(s) shown", "", shown))

    def _on_all(self) -> None:
        self._offer_those(_well_known if self._fits is _every_app else _every_app)

    def _on_files(self) -> None:
        self._offer_those(_file)

    def _offer_those(self, fits: "Callable[[Guide], bool]") -> None:
        self._fits = fits
        self.all_apps.setText(self.tr("Fewer apps") if fits is _every_app else self.tr("All apps"))
        set_icon(self.all_apps, "chevron-up" if fits is _every_app else "chevron-down", "accent")
        self.search.clear()
        self._show()
        next(entry for _guide, entry in self._entries if entry.isChecked()).setFocus(Qt.FocusReason.OtherFocusReason)


class _OfOneKind(QWidget):
    """The apps of one kind, below its name where there are others."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._entries: list[QPushButton] = []
        self.title = Heading(title, "")
        self.title.setProperty("ink", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.title)
        row = QWidget()
        self._row = FlowLayout(row, across=SMALL)
        column.addWidget(row)

    @property
    def has_some(self) -> bool:
        """Whether an app of this kind fits."""
        return any(not entry.isHidden() for entry in self._entries)

    def add(self, entry: QPushButton) -> None:
        self._entries.append(entry)
        self._row.addWidget(entry)


def _well_known(guide: "Guide") -> bool:
    return guide.well_known


def _every_app(guide: "Guide") -> bool:
    return guide.is_app


def _file(guide: "Guide") -> bool:
    return not guide.is_app
