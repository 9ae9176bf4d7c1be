"""What Windows and macOS are told about the programs."""

import ast
import plistlib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import systems
from materials import version

PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.mark.parametrize(
    ("version", "four"), [("0.1.0", (0, 1, 0, 0)), ("2.0", (2, 0, 0, 0)), ("1.2.3+local.9", (1, 2, 3, 0)), ("1.2.3.4.5", (1, 2, 3, 4))]
)
def test_windows_gets_four_numbers(version, four):
    assert systems.four(version) == four


def test_version_resource_is_an_expression_that_names_the_program():
    text = systems.version_resource("voicetune", "command", "1.2.3")
    assert ast.parse(text, mode="eval")
    assert "filevers=(1, 2, 3, 0)" in text
    assert "'voicetune' \".exe\"" in text


def test_macos_knows_projects_by_one_name_of_their_kind(tmp_path):
    systems.describe(tmp_path)
    told = plistlib.loads((tmp_path / "Info.plist").read_bytes())
    assert told["CFBundleShortVersionString"] == version()
    assert told["LSBackgroundOnly"] is False
    declared = told["UTExportedTypeDeclarations"][0]
    assert told["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["voicetune"]


def test_exports_can_be_dropped_on_the_icon_in_macos_and_stay_other_programs_files():
    projects, exports = systems.information("1.0")["CFBundleDocumentTypes"]
    assert {"public.folder", "public.zip-archive", "public.plain-text"} <= set(exports["LSItemContentTypes"])
    assert (projects["LSHandlerRank"], exports["LSHandlerRank"]) == ("Owner", "Alternate")


def test_entitlements_are_as_few_as_can_be():
    held = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert held == {
        "com.apple.security.cs.disable-library-validation": True,
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
    }


def test_windows_is_told_of_long_paths_and_no_administrator():
    told = {element.tag.rpartition("}")[2]: element for element in ET.parse(PACKAGING / "windows" / "app.manifest").iter()}
    assert told["longPathAware"].text == "true"
    assert told["requestedExecutionLevel"].get("level") == "asInvoker"
