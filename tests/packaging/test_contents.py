"""What goes into the packed app, and what stays out."""

import re
from importlib.util import find_spec
from pathlib import Path

import contents
import pytest
from hypothesis import given
from hypothesis import strategies as st

ROOT = Path(__file__).parents[2]
ELSEWHERE = {"keyring.backends.Windows", "keyring.backends.macOS"}
BY_NAME = re.compile(r'import_module\(f?"(\w[\w.]*)\.\{')


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt6Gui.dll",
        "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "PySide6/Qt/translations/qtbase_pt_BR.qm",
        "PySide6\\translations\\qtbase_de.qm",
        "resources/home/keeper.py",
        "resources/translations/voicetune_de.qm",
        "faker/providers/person/de/__init__.pyc",
        "libcrypto.so.3",
    ],
)
def test_what_the_window_needs_is_inside(place):
    assert contents.wanted(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/imageformats/libqpdf.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
        "PySide6/Qt6Qml.dll",
        "PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt/translations/assistant_de.qm",
        "selectolax/lexbor.c",
        "faker/providers/person/de/__init__.py",
        "libgtk-3.so.0",
        "libX11.so.6",
        "PySide6/opengl32sw.dll",
        "resources/translations/voicetune_de.ts",
    ],
)
def test_gpl_parts_and_what_nobody_uses_stay_out(place):
    assert not contents.wanted(place)
    assert contents.unwanted_among([place]) == [place]


def test_no_module_that_is_gpl_or_draws_something_else():
    assert {"readline", "_gdbm", "tkinter", "PySide6.QtVirtualKeyboard", "PySide6.QtPdf"} <= set(contents.UNWANTED)


def test_modules_that_are_named_for_the_packer_exist():
    assert [name for name in contents.ONE_BY_ONE if name not in ELSEWHERE and find_spec(name) is None] == []


def test_every_package_whose_modules_are_named_at_run_time_is_inside_whole():
    sources = (ROOT / "voicetune_desktop").rglob("*.py")
    named = {name for path in sources for name in BY_NAME.findall(path.read_text(encoding="utf-8"))}
    assert named
    assert [name for name in named if not name.startswith(contents.BY_NAME)] == []


@pytest.mark.parametrize(
    ("module", "wanted"),
    [
        ("faker.providers", True),
        ("faker.providers.person.pt_BR", True),
        ("faker.providers.address.pt_BR", False),
        ("pygments.lexers.python", True),
        ("pygments.lexers.cobol", False),
        ("voicetune_desktop.cli", True),
    ],
)
def test_few_modules_of_large_packages_are_inside(module, wanted):
    assert contents.wanted_module(module) is wanted


@pytest.mark.parametrize(("place", "module"), [("a/b.pyc", "a.b"), ("a/b/__init__.pyc", "a.b"), ("a\\b.pyc", "a.b")])
def test_a_place_tells_its_module(place, module):
    assert contents.module_at(place) == module


def test_a_library_that_only_left_out_files_need_is_left_out():
    needs = {"window.so": {"a"}, "a": {"b"}, "b": set(), "c": {"d"}, "d": {"c"}}
    assert contents.reached(needs, shared={"a", "b", "c", "d"}) == {"window.so", "a", "b"}


NAMES = st.sampled_from("abcdef")


@given(st.dictionaries(NAMES, st.sets(NAMES)), st.sets(NAMES))
def test_what_a_used_file_needs_is_used(needs, shared):
    used = contents.reached(needs, shared)
    assert used >= set(needs) - shared
    assert all(need in used for name in used for need in needs[name] if need in needs)


def test_modules_are_told_without_starting_any(tmp_path, monkeypatch):
    for place in ("shapes/__init__.py", "shapes/round.py", "shapes/flat/__init__.py", "shapes/flat/square.py"):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_text("raise SystemExit", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    assert contents.modules_of("shapes") == ["shapes", "shapes.flat", "shapes.flat.square", "shapes.round"]
    assert contents.modules_of("nothing_of_this_name") == []


def test_distutils_is_left_to_the_packer_where_python_has_none():
    assert "distutils" in contents.unwanted_by_the_packer((3, 11, 9))
    assert set(contents.UNWANTED) - set(contents.unwanted_by_the_packer((3, 13, 2))) == {"distutils"}
