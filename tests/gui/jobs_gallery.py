"""Pictures of the jobs, their comparison and the ledger: `python -m tests.gui.jobs_gallery FOLDER`. Look at all of them after a change."""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tests.gui.pages import some_jobs
from tests.gui.screenshots import at_double_scale, dress, settle, shoot
from tests.training.making import place_in
from voicetune_desktop.gui import english
from voicetune_desktop.gui.metrics import HUGE, WIDE
from voicetune_desktop.gui.pages.finish_jobs import JobsTab
from voicetune_desktop.gui.pages.sent_page import SentPage
from voicetune_desktop.gui.session import Session
from voicetune_desktop.gui.widgets.text import keep_ground

LOOKS = [("light", (996, 640), 1), ("dark", (996, 640), 1), ("light", (740, 540), 1), ("light", (996, 640), 2)]
"""What the page has of windows of 1280x800 and 1024x700."""
TALL = 2600


def main(folder: Path, only: str = "") -> None:
    """Draw everything into a folder, or only what has a word in its name."""
    app = QApplication.instance() or QApplication([])
    english.install(app)
    doubled = app.devicePixelRatio() > 1
    for mode, (width, height), text in LOOKS[:1] if doubled else LOOKS:
        with tempfile.TemporaryDirectory() as home:
            dress(mode, text)
            session = Session()
            session.training._place = place_in(Path(home))
            ids = some_jobs.one_of_each(session.training.store, time.time())
            some_jobs.note_requests(session.training.store, now=time.time())
            for name, widget, high in _views(session, ids, height):
                if only in name:
                    file = f"{name}-{mode}-{width}-{text}{'-double' if doubled else ''}.png"
                    print(shoot(widget, folder / file, (width, high), mode=mode, text=text))
            session.training.close()
    if not doubled:
        at_double_scale("tests.gui.jobs_gallery", str(folder), only)


def _views(session, runs, height):
    tab = JobsTab(session, session.training)
    page = _framed(tab)
    page.show()
    settle()
    for name in runs:
        tab.select_run(runs[name].id)
        settle()
        yield f"job-{name}", page, height
    tab.select_run(runs["done"].id)
    settle()
    yield "job-done-whole", page, TALL
    tab.detail.curve.view.switch.click()
    yield "job-done-table", page, TALL
    for name in ("done", "running"):
        row = next(row for row in range(len(runs)) if tab.list.model.row(row).id == runs[name].id)
        tab.list.model.setData(tab.list.model.index(row, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    tab.compare.click()
    settle()
    yield "compare", page, height
    yield "compare-whole", page, TALL // 2
    sent = SentPage(session)
    sent.refresh()
    yield "sent", sent, height


def _framed(content):
    page = QWidget()
    keep_ground(page, "window")
    column = QVBoxLayout(page)
    column.setContentsMargins(HUGE, WIDE, HUGE, 0)
    column.addWidget(content)
    return page


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
