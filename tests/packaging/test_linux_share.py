"""What a Linux desktop is told: menu entry, kind of file, description, man page; and the installer for one person."""

import configparser
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from xml.etree import ElementTree as ET

import art
import elf
import linux_share
import manual
import pytest
import systems
import tarball

from tests.packaging.stub import stub_app
from voicetune_desktop.publisher import APP_ID

LINUX = Path(__file__).parents[2] / "packaging" / "linux"
on_linux = pytest.mark.skipif(sys.platform != "linux" or not shutil.which("objdump"), reason="needs Linux and objdump")


@pytest.fixture
def share(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    monkeypatch.setattr(linux_share, "MADE", tmp_path / "made")
    art.draw(tmp_path / "made")
    linux_share.write(tmp_path / "share")
    return tmp_path / "share"


def entry():
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read_string(linux_share.filled("app.desktop"))
    return parser["Desktop Entry"]


def test_menu_entry_opens_files_and_is_told_in_four_languages():
    found = entry()
    assert found["Exec"] == "voicetune-desktop %F"
    assert found["MimeType"] == f"{systems.KIND};"
    for key in ("Comment", "GenericName"):
        assert all(f"{key}[{language}]" in found for language in ("de", "es", "pt_BR"))


def test_windows_of_the_app_belong_to_the_menu_entry():
    source = (LINUX.parents[1] / "voicetune_desktop" / "gui" / "app.py").read_text(encoding="utf-8")
    assert "setDesktopFileName(publisher.APP_ID)" in source  # what Wayland asks for
    assert f'setApplicationName("{entry()["StartupWMClass"]}")' in source  # what X11 asks for


def test_an_app_that_is_called_otherwise_is_called_so_everywhere(share, tmp_path, monkeypatch):
    monkeypatch.setattr(linux_share, "APP_ID", "net.example.Other")
    linux_share.write(tmp_path / "other")
    called = {path.relative_to(share).as_posix().replace(APP_ID, "net.example.Other") for path in share.rglob("*")}
    assert {path.relative_to(tmp_path / "other").as_posix() for path in (tmp_path / "other").rglob("*")} == called
    told = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "other").rglob("*net.example.Other*") if path.suffix != ".png")
    assert 'developer id="net.example"' in told
    assert "Icon=net.example.Other" in told
    assert "@" not in told
    assert APP_ID.rpartition(".")[0] not in told


def test_the_name_among_all_apps_stands_in_one_place():
    root = LINUX.parents[1]
    sources = (path for folder in ("voicetune_desktop", "packaging") for path in (root / folder).rglob("*") if path.suffix != ".pyc")
    said = [path.name for path in sources if path.is_file() and APP_ID.encode() in path.read_bytes()]
    assert said == ["publisher.py"]


def test_projects_are_one_kind_of_file_with_our_icon():
    kind = ET.fromstring(linux_share.filled("app.mime.xml"))[0]
    names = {element.tag.rpartition("}")[2]: element for element in kind}
    assert kind.get("type") == systems.KIND
    assert names["glob"].get("pattern") == f"*.{systems.SUFFIX}"
    assert names["icon"].get("name") == APP_ID


def test_icon_is_there_in_every_size(share):
    folders = {path.parent.parent.name for path in (share / "icons").rglob(f"{APP_ID}.*")}
    assert folders == {*(f"{size}x{size}" for size in linux_share.ICON_SIZES), "scalable"}


@pytest.mark.parametrize(
    ("checker", "file"),
    [
        (("appstreamcli", "validate", "--no-net"), f"metainfo/{APP_ID}.metainfo.xml"),
        (("desktop-file-validate",), f"applications/{APP_ID}.desktop"),
        (("man", "--warnings", "-E", "UTF-8", "-l"), "man/man1/voicetune.1.gz"),
    ],
    ids=lambda each: each[0] if isinstance(each, tuple) else "",
)
def test_the_desktops_own_checkers_are_content(share, checker, file):
    if not shutil.which(checker[0]):
        pytest.skip(f"{checker[0]} is not installed.")
    done = subprocess.run([*checker, str(share / file)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert done.stderr == ""


def test_man_page_tells_of_every_command_and_option():
    page = manual.page().replace("\\-", "-")
    for name in ("inspect", "prepare", "jobs", "key"):
        assert re.search(rf'^\.SS "voicetune {name}\b', page, re.MULTILINE)
    assert "\\fB--assistant\\fR" in page


def test_no_text_of_a_command_is_taken_for_an_instruction():
    assert manual.plain(".TH\n  is a-b \\ …") == "\\&.TH is a\\-b \\e ..."


@pytest.mark.parametrize("script", sorted(LINUX.glob("*.sh")), ids=lambda path: path.name)
def test_scripts_can_be_read_by_the_shell(script):
    first = script.read_text(encoding="utf-8").splitlines()[0].removeprefix("#!")
    if not Path(first).exists():
        pytest.skip(f"{first} is not here.")
    assert subprocess.run([first, "-n", str(script)], check=False).returncode == 0


@pytest.fixture
def home(tmp_path, monkeypatch):
    folder = tmp_path / "a home"
    (folder / "share").mkdir(parents=True)
    monkeypatch.setenv("VOICETUNE_PREFIX", str(folder))
    return folder


@pytest.fixture
def install(tmp_path, share, home):
    with tarfile.open(tarball.make(stub_app(tmp_path / "app"), tmp_path)) as packed:
        assert {(entry.uname, entry.mtime) for entry in packed} == {("root", 1_700_000_000)}
        packed.extractall(tmp_path / "unpacked", filter="data")
    script = next((tmp_path / "unpacked").glob("*/install.sh"))
    return lambda: subprocess.run([script], check=False, capture_output=True, text=True)


@on_linux
def test_installs_for_one_person_and_goes_without_a_trace(home, install):
    (home / "share" / "Mine.voicetune").touch()
    for _ in ("new", "over itself"):
        assert install().returncode == 0
    assert subprocess.run([home / "bin" / "voicetune"], check=False).returncode == 0
    assert f'Exec="{home}/bin/voicetune-desktop" %F' in (home / f"share/applications/{APP_ID}.desktop").read_text()
    subprocess.run([home / "lib/voicetune/uninstall.sh"], check=True, capture_output=True)
    left = {path.relative_to(home).as_posix() for path in home.rglob("*") if not path.is_dir()}
    assert {name for name in left if "cache" not in name and not name.startswith("share/mime/")} == {"share/Mine.voicetune"}


@on_linux
def test_an_upgrade_leaves_nothing_of_the_older_version(home, install):
    install()
    (home / "share" / "old page.1").touch()
    with (home / "lib/voicetune/installed").open("a") as listed:
        listed.write("old page.1\n")
    install()
    assert not (home / "share" / "old page.1").exists()


@on_linux
@pytest.mark.parametrize("name", ["voicetune", "voicetune-desktop"])
def test_an_open_app_is_neither_replaced_nor_removed(home, install, name):
    install()
    program = home / "lib/voicetune" / name
    program.unlink()
    shutil.copy(shutil.which("sleep"), program)
    with subprocess.Popen([program, "600"]) as running:
        removed = subprocess.run([program.with_name("uninstall.sh")], check=False, capture_output=True, text=True)
        said = [(done.returncode, done.stderr) for done in (install(), removed)]
        running.kill()
    assert said == [(1, "VoiceTune is still open. Please close it, then try again.\n")] * 2
    assert program.exists()
    assert install().returncode == 0


@on_linux
def test_oldest_glibc_is_the_highest_that_a_file_asks_for(tmp_path):
    app = stub_app(tmp_path / "app")
    asked = elf.glibc_versions(app / "voicetune")
    assert elf.oldest_glibc(app) == max(asked, key=lambda version: [int(part) for part in version.split(".")])
    assert elf.machine(app / "voicetune") in elf.MACHINES.values()
