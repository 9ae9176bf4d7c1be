"""What the app is made of: the list, the licences with their texts, the bill and the sums."""

import hashlib
import json
import shutil
import subprocess
from importlib.metadata import distribution

import materials
import notices
import pytest


def names():
    return {materials.plain(package.metadata["Name"]) for package in materials.inside()}


def test_all_that_the_app_needs_is_listed_and_nothing_that_only_we_need():
    assert {"pyside6-essentials", "shiboken6", "openai", "pydantic-core", "tiktoken"} <= names()
    assert not {"pytest", "pyinstaller", "hatchling", "ruff"} & names()


def test_every_package_says_its_licence_and_none_is_only_under_the_gpl():
    licences = {package.metadata["Name"]: materials.licence(package) for package in materials.inside()}
    assert {name for name, said in licences.items() if said == "see its text"} <= {"sqlcipher3"}
    assert [name for name, said in licences.items() if "copyright" in said.lower() or len(said) > 80] == []
    assert [name for name, said in licences.items() if all(word.startswith(("GPL", "AGPL")) for word in said.split(" OR "))] == []


def test_every_text_that_a_package_brings_is_told():
    told = "".join(notices.parts())
    for package in materials.inside():
        assert f"{package.metadata['Name']} {package.version}: " in told
        assert all(text.read_text(encoding="utf-8", errors="replace").strip() in told for text in notices.texts_of(package))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in told


def test_nearly_every_package_brings_its_text():
    without = {materials.plain(package.metadata["Name"]) for package in materials.inside() if not notices.texts_of(package)}
    assert without <= {"pyside6-essentials", "shiboken6", "tiktoken", "faker", "gcld3"}


def test_texts_are_found_in_the_usual_places():
    assert {path.name for path in notices.texts_of(distribution("phonenumbers"))} >= {"LICENSE"}


def test_bill_is_the_same_for_the_same_moment_and_refers_to_what_it_lists():
    bill = materials.made_of(1_700_000_000)
    assert bill == json.loads(json.dumps(materials.made_of(1_700_000_000)))
    assert bill["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    listed = {part["bom-ref"] for part in bill["components"]}
    assert set(bill["dependencies"][0]["dependsOn"]) <= listed
    assert len(listed) == len(bill["components"])


def test_bill_lists_the_libraries_in_c_that_faults_are_told_of():
    listed = {part["name"]: part["version"] for part in materials.made_of(0)["components"]}
    assert all(listed[name][0].isdigit() for name in ("openssl", "sqlite", "sqlcipher", "zlib", "expat", "qt"))


@pytest.mark.parametrize(("said", "plain"), [("PySide6_Essentials", "pyside6-essentials"), ("a..b__c", "a-b-c")])
def test_names_are_written_as_indexes_write_them(said, plain):
    assert materials.plain(said) == plain


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="sha256sum is not installed")
def test_sums_can_be_checked(tmp_path):
    (tmp_path / "package").write_bytes(b"bytes")
    materials.write_sums(tmp_path)
    materials.write_sums(tmp_path)
    assert (tmp_path / "SHA256SUMS").read_text() == f"{hashlib.sha256(b'bytes').hexdigest()}  package\n"
    assert subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=tmp_path, check=False).returncode == 0
