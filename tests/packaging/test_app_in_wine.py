"""The whole app on a Windows, where Wine 10 and a copy for it are there: `VOICETUNE_WINDOWS_COPY` names one that windows_copy.py made.

What the copy packs is kept in it and made only once. All of this takes a quarter of an hour and more.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import contents
import installer
import pytest

from tests.packaging.windows_copy import PYTHON
from tests.packaging.wine import COMPILER, Wine, anywhere, wait_for

COPY = Path(os.environ.get("VOICETUNE_WINDOWS_COPY") or "no copy")
NEEDED = ("wine", "makensis", COMPILER)
LONG = 3600

pytestmark = [
    pytest.mark.skipif(not COPY.is_dir(), reason="VOICETUNE_WINDOWS_COPY names no copy"),
    pytest.mark.skipif(not all(map(shutil.which, NEEDED)), reason=f"One of {', '.join(NEEDED)} is not installed"),
    pytest.mark.timeout(LONG),
]

COMMAND = "from voicetune_desktop.cli import main; main()"
SAMPLE = ("--assistant", "Marek Dvorak", "--out")
TITLES = """
import ctypes
show = ctypes.WINFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)
@show
def tell(window, _):
    text = ctypes.create_unicode_buffer(200)
    if ctypes.windll.user32.IsWindowVisible(window) and ctypes.windll.user32.GetWindowTextW(window, text, 200):
        print(ascii(text.value))
    return True
ctypes.windll.user32.EnumWindows(tell, None)
"""


@pytest.fixture(scope="module")
def wine(tmp_path_factory):
    windows = Wine(tmp_path_factory.mktemp("wine") / "prefix")
    windows.give_icu()
    yield windows
    windows.close()


@pytest.fixture(scope="module")
def app(wine):
    packed = COPY / "build" / "packaging" / "voicetune"
    if not (packed / "voicetune-desktop.exe").is_file():
        python(wine, anywhere(COPY / "packaging" / "build.py"), "app")
    return packed


@pytest.fixture(scope="module")
def setup(wine, app):
    file = wine.drive / "VoiceTune-setup.exe"  # makensis warns of a bare setup.exe
    made = COPY / "build" / "packaging" / "made"
    subprocess.run(installer.compiling("makensis", app, file, made), check=True)
    return file


@pytest.fixture
def installed(wine, setup):
    folder = wine.person / "AppData" / "Local" / "Programs" / "VoiceTune"
    wine.says(wine.path(setup), "/S", seconds=LONG)
    yield folder
    if (folder / "uninstall.exe").is_file():
        wait_for(lambda: wine.run(wine.path(folder / "uninstall.exe"), "/S", f"_?={wine.path(folder)}") == 0)  # the app may be ending still


def python(wine, *words):
    return wine.says(anywhere(COPY / PYTHON / "python.exe"), *words, seconds=LONG)


def command(wine, *words):
    return python(wine, "-c", COMMAND, *map(str, words))


def windows_of(wine):
    return python(wine, "-c", TITLES)


def close_all(wine):
    """Have every window of the app closed, one after the other, as each may be at work still."""
    wait_for(lambda: wine.run("taskkill", "/im", "voicetune-desktop.exe") != 0 and "VoiceTune" not in windows_of(wine))


def prepared_here(folder):
    subprocess.run([sys.executable, "-c", COMMAND, "prepare", COPY / "resources" / "sample_chat", *SAMPLE, folder], check=True)
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_command_writes_the_same_bytes_as_here(wine, tmp_path):
    out = tmp_path / "there"
    command(wine, "prepare", anywhere(COPY / "resources" / "sample_chat"), *SAMPLE, anywhere(out))
    assert {file.name: file.read_bytes() for file in out.iterdir()} == prepared_here(tmp_path / "here")


def test_project_opens_with_the_key_that_windows_keeps(wine):
    assert "recovery code" in command(wine, "project", r"C:\talk.voicetune", "new")
    command(wine, "prepare", anywhere(COPY / "resources" / "sample_chat"), "--project", r"C:\talk.voicetune", *SAMPLE, r"C:\files")
    assert re.search(r"examples: [1-9]\d* train", command(wine, "project", r"C:\talk.voicetune", "info"))


def test_window_opens_every_page_and_says_nothing(wine):
    assert python(wine, "-m", "voicetune_desktop", "--smoke", r"C:\smoke") == ""


def test_packed_app_is_small_enough_and_proves_itself(wine, app):
    python(wine, anywhere(COPY / "packaging" / "build.py"), "smoke")
    assert {f"{name}.exe" for name in contents.DOORS} < {path.name for path in app.iterdir()}


def test_installer_is_small_enough(setup):
    assert setup.stat().st_size <= contents.LARGEST_DOWNLOAD


def test_an_export_that_is_dropped_on_the_program_is_read_into_a_project_of_its_own(wine, app):
    folder = wine.drive / ("Ordner für 声 " * 9).strip() / ("langer Name " * 9).strip()
    shutil.copytree(COPY / "resources" / "sample_chat", folder)
    (export,) = folder.iterdir()
    assert wine.run("start", anywhere(app / "voicetune-desktop.exe"), wine.path(export)) == 0
    wait_for(lambda: "'Chats 20" in windows_of(wine))
    (project,) = wine.person.rglob("Chats 20*.voicetune")
    wait_for(lambda: "messages: 419" in wine.says(anywhere(app / "voicetune.exe"), "project", wine.path(project), "info"))
    close_all(wine)


def test_project_opens_by_its_kind_and_an_open_app_is_not_replaced(wine, setup, installed):
    wine.says(wine.path(installed / "voicetune.exe"), "project", r"C:\mine.voicetune", "new")
    kind = wine.registry()["Classes\\VoiceTune.Project\\shell\\open\\command"]  # `start` of Wine 10 asks for kinds of all persons only
    assert kind["@"] == f'"{wine.path(installed / "voicetune-desktop.exe")}" "%1"'
    assert wine.run("start", wine.path(installed / "voicetune-desktop.exe"), r"C:\mine.voicetune") == 0
    wait_for(lambda: "mine" in windows_of(wine))
    assert wine.run(wine.path(setup), "/S") == 2
    close_all(wine)
    wine.says(wine.path(setup), "/S", seconds=LONG)
    assert "path" in wine.says(wine.path(installed / "voicetune.exe"), "project", r"C:\mine.voicetune", "info")


def test_starts_from_the_menu(wine, installed):
    (entry,) = (wine.person / "AppData").rglob("Start Menu/Programs/VoiceTune.lnk")
    assert wine.run("start", wine.path(entry)) == 0
    wait_for(lambda: "VoiceTune" in windows_of(wine))
    close_all(wine)
