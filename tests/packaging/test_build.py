"""The one program that makes packages."""

import os
import re
import sys
from functools import wraps
from pathlib import Path

import build
import checking
import contents
import places
import pytest
from environment import SetupFailed

ROOT = Path(__file__).parents[2]
WORKFLOW = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
PAGE = (ROOT / "packaging" / "release.md").read_text(encoding="utf-8")


@pytest.fixture
def inside(monkeypatch):
    """What is run, as if in the environment for packages."""
    ran = []
    monkeypatch.setattr(build.sys, "prefix", str(build.ENVIRONMENT.folder))
    for verb, work in build.VERBS.items():
        if verb not in ("plan", "all"):
            monkeypatch.setitem(build.VERBS, verb, wraps(work)(lambda verb=verb: ran.append(verb)))
    return ran


@pytest.mark.parametrize("system", build.ORDER)
def test_all_makes_the_app_first_and_the_sums_last(inside, monkeypatch, system):
    monkeypatch.setattr(build.sys, "platform", system)
    assert build.main(["all"]) == 0
    assert inside[:2] == ["app", "smoke"]
    assert inside[-1] == "bill"
    assert inside == list(build.ORDER[system])


def test_plan_says_what_all_would_do_and_does_nothing(inside, capsys):
    assert build.main(["plan"]) == 0
    told = re.findall(r"^  (\w+) +[A-Z].*\.$", capsys.readouterr().out, re.MULTILINE)
    assert told == list(build.order())
    assert inside == []


@pytest.mark.parametrize("arguments", [[], ["fly"], ["app", "deb"]])
def test_wrong_use(arguments, capsys):
    assert build.main(arguments) == 2
    assert "plan, app" in capsys.readouterr().err


def test_what_fails_is_told_in_a_sentence(inside, monkeypatch, capsys):
    def fail():
        raise SetupFailed("There is no wind.")

    monkeypatch.setitem(build.VERBS, "app", fail)
    assert build.main(["app"]) == 1
    assert capsys.readouterr().err == "There is no wind.\n"


def test_a_program_that_fails_stops_it():
    with pytest.raises(SetupFailed):
        build.run(sys.executable, "-c", "raise SystemExit(3)")


def test_files_are_dated_as_the_environment_says(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "file").touch()
    places.date_all(tmp_path)
    assert {path.stat().st_mtime for path in (tmp_path, *tmp_path.rglob("*"))} == {1_700_000_000}


def test_without_it_they_are_dated_with_the_last_commit(monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert places.moment() >= 0


def test_an_app_with_what_should_not_be_there_is_refused(tmp_path, monkeypatch):
    plugin = tmp_path / "_internal/PySide6/Qt/plugins/platformthemes/libqgtk3.so"
    plugin.parent.mkdir(parents=True)
    plugin.write_bytes(b"x" * 10)
    monkeypatch.setattr(contents, "LARGEST_UNPACKED", 9)
    place = "PySide6/Qt/plugins/platformthemes/libqgtk3.so"
    assert checking.misplaced(tmp_path) == [f"{place} should not be there.", "It takes 0 MiB."]


@pytest.mark.skipif(os.name != "posix", reason="the stand-in is a script")
@pytest.mark.parametrize(("script", "told"), [("exit 0", []), ("exit 3", ["It ended with status 3."]), ("echo oh >&2", ["oh"])])
def test_an_app_that_complains_or_fails_is_refused(tmp_path, script, told):
    program = tmp_path / "voicetune-desktop"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    assert checking._complaints(tmp_path) == told


def test_makefile_calls_it_in_one_line():
    assert "\npackages:\n\t@$(PYTHON) packaging/build.py all\n" in (ROOT / "Makefile").read_text(encoding="utf-8")


def test_workflow_builds_on_three_systems_with_the_one_program():
    assert {"ubuntu-22.04", "windows-2022", "macos-15", "macos-15-intel"} <= set(re.findall(r"os: ([\w.-]+)", WORKFLOW))
    assert "name: packages-${{ matrix.os }}" in WORKFLOW  # two Macs: what they upload must not have one name
    assert "python packaging/build.py all" in WORKFLOW


def test_every_action_is_pinned_to_a_commit_and_says_its_version():
    used = re.findall(r"uses: (\S+)(.*)", WORKFLOW)
    assert used
    assert [name for name, rest in used if not re.search(r"@[0-9a-f]{40}$", name) or not re.fullmatch(r" # v[\d.]+", rest)] == []


def test_the_page_for_maintainers_names_only_verbs_and_files_that_exist():
    verbs = set(re.findall(r"packaging/build\.py (\w+)", PAGE))
    assert verbs
    assert verbs <= set(build.VERBS)
    assert [name for name in re.findall(r"`(packaging/[\w./-]+\.\w+)", PAGE) if not (ROOT / name).is_file()] == []


def test_all_files_have_the_same_bytes_on_every_system():
    """Git for Windows would end lines otherwise, and sums of vocabularies would be wrong."""
    assert (ROOT / ".gitattributes").read_text(encoding="utf-8").splitlines()[-1] == "* -text"
