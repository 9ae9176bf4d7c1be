"""The page Privacy alone, with a real session."""

from tests.gui.pages.talk import ran, said, session_with
from tests.gui.screenshots import dress
from voicetune_desktop.gui.pages.privacy_keeping import KeepingDialog
from voicetune_desktop.gui.pages.privacy_page import PrivacyPage
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.project import findings

DOUBT, WORD, SURE = "Good grace, finally", "I hope so", "ask Grace Lindqvist"
TALK = (
    said("Grace Lindqvist", SURE),
    said("Hope Sinclair", DOUBT),
    said("Hope Sinclair", DOUBT),
    said("Grace Lindqvist", WORD),
    said("Hope Sinclair", "write to hope@example.org, Grace"),
)


def opened(qtbot, session):
    """The page as it stands before anything was looked for."""
    dress("light")
    made = PrivacyPage(session)
    qtbot.addWidget(made)
    session.changed.connect(made.refresh)
    made.resize(1000, 740)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.names.surrogates is not None)
    return made


def checked(qtbot, *talk):
    """A page with these messages, looked through."""
    session = session_with(*talk)
    ran(scan_privacy(session.project))
    page = opened(qtbot, session)
    qtbot.waitUntil(lambda: page.ready)
    return page


def rows(page):
    return [page.review.list.model.row(row) for row in range(page.review.list.model.rowCount())]


def texts(page):
    return [shown.row.text for shown in rows(page)]


def show(page, which):
    page.review.list.filter._segments[which].click()


def keep_group(page):
    """Keep the chosen group, and say that it is meant."""
    page.review.head.choice._segments["keep"].click()
    page.review.findChild(KeepingDialog).act.click()


def waiting(session):
    return findings.to_check(session.project)


def cells(model):
    return [[model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())]


def values_of(page, kind):
    return findings.value_counts(page.session.project, kind)
