"""The page Settings: what holds for every project. A new section is one file and one line here."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from voicetune_desktop.gui.metrics import COLUMN, LARGE, px
from voicetune_desktop.gui.pages.page import Page
from voicetune_desktop.gui.pages.settings_defaults import DefaultsSection
from voicetune_desktop.gui.pages.settings_detector import DetectorSection
from voicetune_desktop.gui.pages.settings_folders import FoldersSection
from voicetune_desktop.gui.pages.settings_forget import ForgetSection
from voicetune_desktop.gui.pages.settings_key import KeySection
from voicetune_desktop.gui.pages.settings_look import LookSection
from voicetune_desktop.gui.pages.settings_network import NetworkSection
from voicetune_desktop.gui.pages.settings_recent import RecentSection
from voicetune_desktop.gui.pages.settings_services import ServicesSection
from voicetune_desktop.gui.pages.settings_tour import TourSection
from voicetune_desktop.gui.pages.settings_updates import UpdatesSection
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.fields import scrolling

SECTIONS = (
    LookSection,
    TourSection,
    DefaultsSection,
    FoldersSection,
    KeySection,
    ServicesSection,
    NetworkSection,
    UpdatesSection,
    DetectorSection,
    RecentSection,
    ForgetSection,
)
"""Cards in the order of the page; each is made with the session and has `refresh`."""


class SettingsPage(Page):
    """All sections below each other."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.say(self.tr("Settings"), self.tr("They are kept on this computer."))
        column = QWidget()
        column.setMaximumWidth(px(COLUMN))
        self.body.addWidget(scrolling(column))  # before it holds anything: what moves to another parent is styled anew
        self.sections = [section(session) for section in SECTIONS]
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(LARGE)
        for section in self.sections:
            rows.addWidget(section)
            section.step_wanted.connect(self.step_wanted)
            section.tour_wanted.connect(self.tour_wanted)
        rows.addStretch()

    def refresh(self) -> None:
        for section in self.sections:
            section.refresh()
