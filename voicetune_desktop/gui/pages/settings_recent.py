"""Settings: the list of the last projects."""

from PySide6.QtCore import Qt

from voicetune_desktop.gui import preferences
from voicetune_desktop.gui.pages.settings_section import Section
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.accessible import announce
from voicetune_desktop.gui.widgets.buttons import button
from voicetune_desktop.gui.widgets.text import PlainLabel


class RecentSection(Section):
    """The names of the last projects stand on the page Open; here they can be forgotten."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            self.tr("Recent projects"),
            self.tr("The page Open lists your last projects. Forgetting the list leaves the projects alone."),
        )
        self._count = PlainLabel()
        self.forget = button(self.tr("Forget this list"), icon="trash", identifier="vt.settings.forget_recent")
        self.forget.clicked.connect(self._on_forget)
        self.body.addWidget(self._count)
        self.body.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        count = len(preferences.recent_projects())
        self._count.setText(self.tr("%Ln project(s) on the list.", "", count) if count else self.tr("The list is empty."))
        self.forget.setEnabled(count > 0)

    def _on_forget(self) -> None:
        self.keep("recent", [])
        self.refresh()
        announce(self, self._count.text())
