"""What a client on the accessibility bus finds in the whole window, with real keys on a real display."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
PROGRAMS = ("dbus-run-session", "Xvfb", "openbox", "xdotool", SYSTEM_PYTHON)
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
WORDS = {"try": "Try it"}
STEPS = ("open", "people", "privacy", "dataset", "finish", "try")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the accessibility bus is Linux's")


@pytest.fixture(scope="module")
def met(tmp_path_factory):
    """What the client met, claim by claim."""
    missing = [program for program in PROGRAMS if not shutil.which(program)]
    if missing or subprocess.run([SYSTEM_PYTHON, "-c", BINDINGS], capture_output=True, check=False).returncode:
        pytest.skip(f"needs at-spi2-core, gir1.2-atspi-2.0, python3-gi, xvfb, openbox and xdotool; missing: {missing or 'bindings'}")
    app = [sys.executable, "-m", "voicetune_desktop", "--sample"]
    client = ["dbus-run-session", "--", SYSTEM_PYTHON, str(Path(__file__).with_name("listener.py")), str(tmp_path_factory.mktemp("home"))]
    done = subprocess.run(client + app, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.splitlines()[-1])


def test_the_whole_way_is_walked(met):
    assert met.get("stuck") is None
    assert met["status"] == 0


def test_the_rail_names_every_step_and_where_it_is(met):
    assert [name.split(",")[0].split()[0].casefold() for name, _ in met["rail"]] == list(STEPS)
    assert [identifier for _, identifier in met["rail"]] == [f"vt.rail.{step}" for step in STEPS]
    assert [met[f"{step}: checked"] for step in STEPS] == [[step] for step in STEPS]


@pytest.mark.parametrize("step", STEPS)
def test_everything_that_takes_the_focus_has_a_name(met, step):
    assert met[f"{step}: nameless"] == []


@pytest.mark.parametrize("step", STEPS)
def test_tab_goes_through_rail_page_and_footer_in_this_order(met, step):
    order = [identifier for _, _, identifier in met[f"{step}: order"]]
    foot = ["vt.encryption", "vt.offline", "vt.settings", "vt.help"]
    assert order[:5] == [f"vt.rail.{step}", *foot]
    buttons = [identifier for identifier in order if identifier in {"vt.back", "vt.primary"}]
    assert order[-len(buttons) - 1 :] == [*buttons, f"vt.rail.{step}"]
    assert len(order) > len(buttons) + len(foot) + 2


@pytest.mark.parametrize("step", STEPS[2:])
def test_the_primary_button_says_where_it_leads(met, step):
    assert met[f"{step}: primary"] == f"Continue to {WORDS.get(step, step.title())}"


def test_people_are_a_table_with_a_role_to_choose(met):
    assert {"Marek Dvorak", "Priya Nair"} <= set(met["people: cells"])
    for key in ("F2", "Return", "space"):
        assert met[f"people: {key}"] == ["Assistant", "Others", "Leave out", "Also an assistant"]


def test_groups_of_findings_tell_their_count(met):
    assert met["privacy: groups"]
    assert all(any(letter.isdigit() for letter in name) for name in met["privacy: groups"])


def test_the_histogram_is_a_chart_with_figures_and_a_twin(met):
    role, name, description = met["dataset: chart"]
    assert (role, name) == ("chart", "Token-length histogram")
    assert any(letter.isdigit() for letter in description)
    assert {"Tokens", "Examples"} <= set(met["dataset: twin"])


def test_files_are_saved_where_the_typed_folder_says(met):
    assert "examples written" in met["finish: proof"]


def test_settings_and_help_are_found_and_left(met):
    assert (met["settings"], met["help"]) == ("Settings", "Help")
    assert met["after help"] == "Does it sound like you?"
