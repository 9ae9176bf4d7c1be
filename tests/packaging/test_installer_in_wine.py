"""The installer for Windows at work, where Wine is installed: what it puts where, and what it leaves alone."""

import shutil

import pytest

from tests.packaging.wine import Wine, setup

pytestmark = pytest.mark.skipif(not (shutil.which("wine") and shutil.which("makensis")), reason="Wine or makensis is not installed")

REFUSED = 2


@pytest.fixture(scope="module")
def wine(tmp_path_factory):
    windows = Wine(tmp_path_factory.mktemp("wine") / "prefix")
    yield windows
    windows.close()


@pytest.fixture(scope="module")
def installers(wine):
    return {version: setup(wine.drive / version, part) for version, part in {"older": "old.dll", "newer": "new.dll"}.items()}


@pytest.fixture(autouse=True)
def nothing_installed(wine):
    yield
    for folder in (usual(wine), elsewhere(wine)):
        (folder / "stay").unlink(missing_ok=True)
        if (folder / "uninstall.exe").exists():
            uninstall(wine, folder)
        shutil.rmtree(folder, ignore_errors=True)


def usual(wine):
    return wine.person / "AppData" / "Local" / "Programs" / "VoiceTune"


def elsewhere(wine):
    return wine.drive / "My Programs" / "Stimme ö"


def install(wine, file, folder=None):
    return wine.run(wine.path(file), "/S", *(last_option(f"/D={wine.path(folder)}") if folder else ()))


def uninstall(wine, folder):
    """It copies itself and goes on there, unless it is told where it lies."""
    return wine.run(wine.path(folder / "uninstall.exe"), "/S", *last_option(f"_?={wine.path(folder)}"))


def last_option(text):
    """NSIS wants it without quotes, which whoever starts a program puts around words with spaces."""
    return text.split(" ")


def inside(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


PAPERS_AND_PROGRAMS = {"voicetune.exe", "voicetune-desktop.exe", "LICENSE.txt", "THIRD_PARTY.txt", "uninstall.exe"}


def test_installs_for_one_person_with_a_menu_entry_and_our_kind_of_file(wine, installers):
    assert install(wine, installers["newer"]) == 0
    assert inside(usual(wine)) == PAPERS_AND_PROGRAMS | {"_internal/new.dll"}
    assert list((wine.person / "AppData").rglob("Start Menu/Programs/VoiceTune.lnk"))
    known, program = wine.registry(), wine.path(usual(wine) / "voicetune-desktop.exe")
    assert known["Classes\\.voicetune"]["@"] == "VoiceTune.Project"
    assert known["Classes\\VoiceTune.Project\\shell\\open\\command"]["@"] == f'"{program}" "%1"'
    assert known["Microsoft\\Windows\\CurrentVersion\\Uninstall\\VoiceTune"]["DisplayName"] == "VoiceTune"


def test_the_menu_starts_the_app_in_the_persons_folder(wine, installers):
    install(wine, installers["newer"])
    (entry,) = (wine.person / "AppData").rglob("Start Menu/Programs/VoiceTune.lnk")
    assert f"{wine.path(wine.person)}\0".encode("utf-16-le") in entry.read_bytes()


def test_a_newer_version_leaves_nothing_of_the_older_one(wine, installers):
    install(wine, installers["older"])
    assert install(wine, installers["newer"]) == 0
    assert inside(usual(wine)) == PAPERS_AND_PROGRAMS | {"_internal/new.dll"}


def test_a_copy_elsewhere_goes_when_another_folder_is_chosen(wine, installers):
    install(wine, installers["older"])
    assert install(wine, installers["newer"], elsewhere(wine)) == 0
    assert not usual(wine).exists()
    assert inside(elsewhere(wine)) == PAPERS_AND_PROGRAMS | {"_internal/new.dll"}
    assert wine.registry()["VoiceTune"]["InstallDir"] == wine.path(elsewhere(wine))


def test_uninstalling_leaves_what_is_the_persons(wine, installers):
    install(wine, installers["newer"])
    before = {name: wine.person / name for name in ("AppData/Local/VoiceTune/talk.voicetune", "Documents/talk.voicetune")}
    before["beside the app"] = usual(wine) / "talk.voicetune"
    for file in before.values():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    assert uninstall(wine, usual(wine)) == 0
    assert [file for file in before.values() if not file.exists()] == []
    assert inside(usual(wine)) - {"uninstall.exe"} == {"talk.voicetune"}
    assert wine.registry() == {}
    assert not list((wine.person / "AppData").rglob("*.lnk"))


@pytest.mark.parametrize("name", ["voicetune-desktop.exe", "voicetune.exe"])
def test_an_open_app_is_neither_replaced_nor_removed(wine, installers, name):
    install(wine, installers["older"])
    program = wine.starts(usual(wine) / name)
    assert install(wine, installers["newer"]) == REFUSED
    assert uninstall(wine, usual(wine)) == REFUSED
    assert inside(usual(wine)) == PAPERS_AND_PROGRAMS | {"_internal/old.dll", "stay", "runs"}
    (usual(wine) / "stay").unlink()
    assert program.wait(60) == 0


def test_a_folder_of_another_program_is_not_emptied(wine, installers):
    for name in ("other.exe", "_internal/part.dll"):
        (elsewhere(wine) / name).parent.mkdir(parents=True, exist_ok=True)
        (elsewhere(wine) / name).touch()
    assert install(wine, installers["newer"], elsewhere(wine)) == REFUSED
    assert inside(elsewhere(wine)) == {"other.exe", "_internal/part.dll"}


def test_a_folder_whose_name_is_too_long_is_refused_before_anything_is_copied(wine, installers):
    long = wine.drive / ("a" * 120) / ("b" * 120)
    assert install(wine, installers["newer"], long) == REFUSED
    assert not long.exists()
    assert install(wine, installers["newer"], wine.drive / ("a" * 120) / "b") == 0


def test_an_older_windows_is_refused(wine, installers):
    wine.is_version("win81")
    refused = install(wine, installers["newer"])
    wine.is_version("win10")
    assert refused == REFUSED
    assert not usual(wine).exists()


def test_another_programs_claim_to_our_kind_of_file_is_left(wine, installers):
    install(wine, installers["newer"])
    wine.run("reg", "add", r"HKCU\Software\Classes\.voicetune", "/ve", "/d", "Other.Program", "/f")
    uninstall(wine, usual(wine))
    assert wine.registry()["Classes\\.voicetune"]["@"] == "Other.Program"
    wine.run("reg", "delete", r"HKCU\Software\Classes\.voicetune", "/f")
