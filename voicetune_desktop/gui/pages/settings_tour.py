"""Settings: the tour through the window, whenever it is wanted."""

from voicetune_desktop.gui.pages.settings_section import Section, row_of
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.buttons import button


class TourSection(Section):
    """A button that begins the tour."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("Tour"), self.tr("It shows what each step is for. Without a project it opens the sample chat."))
        self.take = button(self.tr("Take the tour"), icon="play", identifier="vt.settings.tour")
        self.take.clicked.connect(self.tour_wanted)
        self.body.addWidget(row_of(self.take))
