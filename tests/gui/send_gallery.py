"""Pictures of sending, state by state: `python -m tests.gui.send_gallery FOLDER [LANGUAGE]`. Look at all of them after a change.

Light at 1280x800, dark at 1024x700, and text at 200 %; each state from its top to its end. Nothing is sent: keys and jobs are made up.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QDialog

from tests.gui.page_gallery import _fill, _wait
from tests.gui.screenshots import SIZES, dress, settle, shoot, speak
from voicetune_desktop.dataset.providers import service
from voicetune_desktop.gui.jobs import Job, workers
from voicetune_desktop.gui.main_window import MainWindow
from voicetune_desktop.gui.pages.finish_page import SEND
from voicetune_desktop.gui.pages.finish_save import FOLDER
from voicetune_desktop.gui.pages.finish_send import SendTab
from voicetune_desktop.gui.session import Session
from voicetune_desktop.model import Progress
from voicetune_desktop.training.errors import failure
from voicetune_desktop.training.records import Account, Order, Phase, Wish
from voicetune_desktop.training.store.runs import change_run, plan

MINI = "gpt-4.1-mini-2025-04-14"


def main(folder: Path, language: str = "") -> None:
    """Draw everything into a folder."""
    app = QApplication.instance() or QApplication([])
    speak(app, language)
    for text in (1, 2):
        window = MainWindow(Session(), dress("light", text))
        _fill(window)
        with tempfile.TemporaryDirectory() as out:
            for path in pictures(window, Path(out), folder, text):
                print(path)
        window.close()
    workers().close()


def pictures(window: MainWindow, out: Path, folder: Path, text: int) -> Iterator[Path]:
    """One state after the other, in the order in which a person meets them."""
    assert window.session.project is not None
    window.session.project.set_fact(FOLDER, str(out))
    window.rail.choose("finish")
    page = window.page("finish")
    page.tabs.setCurrentIndex(SEND)
    tab: SendTab = page.sending
    for name, arrange in STATES.items():
        arrange(window, tab)
        _wait(window)
        yield from _from_top_to_end(window, tab, folder / f"send-{name}", text)
    tab._on_send()
    settle()
    yield shoot(tab.findChild(QDialog), folder / f"send-asking-{text}.png", text=text)


def _from_top_to_end(window: MainWindow, tab: SendTab, path: Path, text: int) -> Iterator[Path]:
    looks = [("light", "1280x800")] if text == 2 else [("light", "1280x800"), ("dark", "1024x700")]
    for mode, size in looks:
        bar = tab._area.verticalScrollBar()
        shoot(window, path.with_name("draft.png"), SIZES[size], mode=mode, text=text)
        steps = range(0, bar.maximum() + bar.pageStep(), max(1, bar.pageStep() - 40))
        for number, value in enumerate(steps):
            bar.setValue(value)
            settle()
            yield shoot(window, path.with_name(f"{path.name}-{mode}-{size}-{text}-{number}.png"), SIZES[size], mode=mode, text=text)
        bar.setValue(0)


def _choose(window: MainWindow, tab: SendTab) -> None:
    tab.service.choose("openai")


def _fill_in(window: MainWindow, tab: SendTab) -> None:
    tab.model.choose(MINI)
    tab.account._has_key = True
    tab.account._show()
    tab.account.message.say("success", tab.account.tr("The service accepts the key."), tab.account._where("Secret Service"))
    tab._on_account()
    tab._on_write("openai-chat")


def _settings(window: MainWindow, tab: SendTab) -> None:
    tab.account.message.setVisible(False)
    tab.how.more.setChecked(True)
    tab.how.validation.setChecked(True)
    tab.how.rows.rows["n_epochs"].control.setText("99")
    tab.how.rows.rows["n_epochs"].check()


def _sending(window: MainWindow, tab: SendTab) -> None:
    tab.how.rows.rows["n_epochs"].control.setText("3")
    tab.how._on_changed()
    tab.how.more.setChecked(False)
    tab.upload.follow(Job(_fill, parent=tab))
    tab.upload.show_progress(Progress(0, 48_000_000, "Sending train.jsonl"))
    tab.upload._seen[0] = (tab.upload._seen[0][0] - 3, 0)
    tab.upload.show_progress(Progress(19_000_000, 48_000_000, "Sending train.jsonl"))


def _refused(window: MainWindow, tab: SendTab) -> None:
    tab.upload.finish()
    said = "Fine-tuning is being wound down and your organization is not allowed to create new jobs."
    tab._on_failed(failure(service("openai"), 403, code="permission_denied", said=said, making_job=True))


def _interrupted(window: MainWindow, tab: SendTab) -> None:
    tab.trouble.setVisible(False)
    store = window.session.training.store
    run = plan(store, Order(Account("openai", "https://api.openai.com/v1"), tab.leaving.outgoing, Wish(MINI)))
    change_run(store, run, phase=Phase.INTERRUPTED)
    tab.refresh()


STATES: dict[str, Callable[[MainWindow, SendTab], None]] = {
    "start": lambda window, tab: None,
    "chosen": _choose,
    "filled": _fill_in,
    "settings": _settings,
    "sending": _sending,
    "refused": _refused,
    "interrupted": _interrupted,
}


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
