"""What a stranger does with the app that was just installed: `python -m tests.stranger.walk FOLDER before|after` goes into the folder of
a system, becomes the person there, and does it from outside, as assistive technology does. Nothing inside has a network.
"""

import json
import os
import sys
from pathlib import Path

from tests.accessibility.bus import Thing, until
from tests.operations.chat import write_chat
from tests.stranger.image import HOME, NUMBER
from tests.stranger.session import SAID, Session, session
from voicetune_desktop.publisher import APP_ID

ENTRY = f"/usr/share/applications/{APP_ID}.desktop"
BEFORE = HOME / "Documents" / "From before.voicetune"
OUT = HOME / "Documents" / "Training"
PROOF = "30 examples written, 30 will be trained."
PRIVATE = ("Larsen", "Byron", "900123", "900 123", "bo.larsen", "trains.example.net")


def main(arguments: list[str]) -> None:
    """Become the person inside and do what was asked for. Everything that is needed from outside is loaded by now."""
    root, verb = arguments
    os.chroot(root)
    os.setgroups([])
    os.setgid(NUMBER)
    os.setuid(NUMBER)
    os.chdir(HOME)
    with session() as here:
        try:
            VERBS[verb](here)
        except AssertionError:
            here.picture("stuck")
            raise
        assert not SAID.read_text(), f"The programs said: {SAID.read_text()}"


def before(here: Session) -> None:
    """With the version before: make a project by the command, look at the window, close it."""
    BEFORE.parent.mkdir()
    here.run("voicetune", "project", str(BEFORE), "new")
    here.run("gio", "launch", ENTRY)
    here.window().wait_for("Open your chats", role="heading")
    here.picture("older")
    here.close()


def after(here: Session) -> None:
    """With the new version: the whole way, both projects by double-click, and everything deleted but the projects."""
    export = write_chat(_folder(HOME / "Downloads"), 30)
    here.run("gio", "launch", ENTRY)
    window = here.window()
    _bring_in(here, window, export)
    _through_the_steps(here, window)
    _look_at_files()
    here.close()
    _open_again(here)
    _delete_what_it_keeps(here)


def _bring_in(here: Session, window: Thing, export: Path) -> None:
    window.wait_for("Open your chats", role="heading")
    here.picture("open")
    window.wait_for(identifier="vt.open.files").do()
    dialog = window.wait_for(role="dialog")
    dialog.wait_for("File name", role="text").write(str(export))
    here.picture("choosing")
    dialog.wait_for("Open", role="push button").do()
    window.wait_for("Continue to People")
    here.picture("opened")
    window.wait_for("Continue to People").do()


def _through_the_steps(here: Session, window: Thing) -> None:
    window.wait_for("Choose Ada Byron").do()
    here.picture("people")
    window.wait_for("Continue to Privacy").do()
    window.wait_for("Phone numbers,")
    here.picture("privacy")
    window.wait_for("Continue to Dataset").do()
    chart = window.wait_for("Token-length histogram")
    until(lambda: "Median" in chart.description, "the examples")
    here.picture("dataset")
    window.wait_for("Continue to Finish").do()
    window.wait_for(identifier="vt.finish.folder").write(str(OUT))
    window.wait_for(identifier="vt.save").do()
    window.wait_for(PROOF)
    here.picture("finish")


def _look_at_files() -> None:
    lines = (OUT / "train.jsonl").read_text(encoding="utf-8").splitlines()
    assert all(json.loads(line)["messages"] for line in lines)
    written = b"".join(path.read_bytes() for path in OUT.rglob("*") if path.is_file()).decode("utf-8", "replace")
    told = [word for word in PRIVATE if word in written]
    assert not told, f"The files hold {told}."


def _open_again(here: Session) -> None:
    """Both projects by what a file manager does at a double-click."""
    (made,) = (path for path in HOME.rglob("*.voicetune") if path != BEFORE)
    for path in (BEFORE, made):
        here.run("gio", "open", str(path))
        here.window().wait_for(path.stem)
        here.picture(f"again-{path.stem.partition(' ')[0].lower()}")
        here.close()


def _delete_what_it_keeps(here: Session) -> None:
    here.run("gio", "launch", ENTRY)
    window = here.window()
    window.wait_for(identifier="vt.settings").do()
    delete = window.wait_for(identifier="vt.settings.delete_all")
    for project in [each for each in window.all() if each.role == "check box" and "ForgetSection" in each.identifier]:
        project.do()
    here.picture("settings")
    delete.do()
    dialog = window.wait_for(role="dialog")
    dialog.wait_for("It keeps 2 projects")
    dialog.wait_for(identifier="delete_all.agreed").do()
    here.picture("deleting")
    dialog.wait_for(identifier="delete_all.accept").do()
    window.wait_for("All data is deleted.")
    here.close()


def _folder(path: Path) -> Path:
    path.mkdir(exist_ok=True)
    return path


VERBS = {"before": before, "after": after}

if __name__ == "__main__":
    main(sys.argv[1:])
