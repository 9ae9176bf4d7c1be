"""A detector in another Python: what comes back, what it cannot do, and what is said when it fails."""

import gc
import os
import subprocess
import sys
import time

import pytest

from tests.commands.running import ROOT
from tests.other_python import made_choice, made_model
from voicetune_desktop.errors import DetectorUnavailable
from voicetune_desktop.privacy.optional import child as child_module
from voicetune_desktop.privacy.optional.child import Child
from voicetune_desktop.privacy.optional.choice import Choice


@pytest.fixture(scope="module")
def choice(tmp_path_factory):
    return made_choice(tmp_path_factory.mktemp("other"))


@pytest.fixture
def child(choice):
    started = Child(choice)
    yield started
    started.close()


def label(child, text):
    ((place,),) = child.read([text])
    return place[2]


def test_it_says_what_it_is(child):
    assert (child.hello.version, child.hello.model, child.hello.labels) == ("9.1", "en_made_up 1.2", ("GPE", "PERSON"))


def test_places_are_code_points_whatever_a_library_prints(child):
    assert child.read(["\U0001f600 Zorblax é", "", "日本語 Zorblax"]) == [[(2, 9, "PERSON", 0.5)], [], [(4, 11, "PERSON", 0.5)]]


def test_places_outside_a_text_are_dropped(child):
    assert child.read(["far away"]) == [[]]


@pytest.mark.parametrize("deed", ["connect", "open a socket", "look up", "start a program"])
def test_it_can_reach_no_network(child, deed):
    assert label(child, deed) == "no connections"


def test_it_gets_no_proxies_tokens_or_search_paths(choice, monkeypatch):
    for name in ("https_proxy", "ALL_PROXY", "HF_TOKEN", "PYTHONPATH", "LD_LIBRARY_PATH", "VOICETUNE_SECRET"):
        monkeypatch.setenv(name, "x")
    started = Child(choice)
    names = set(label(started, "environment").split())
    started.close()
    assert {"HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_DATASETS_OFFLINE"} <= names
    assert not names & {"https_proxy", "ALL_PROXY", "HF_TOKEN", "PYTHONPATH", "LD_LIBRARY_PATH", "VOICETUNE_SECRET"}


def test_arguments_hold_the_engine_and_its_model_alone(child, choice):
    assert label(child, "arguments") == f"spacy {choice.model}"


def test_death_is_a_sentence(child):
    with pytest.raises(DetectorUnavailable, match="spaCy stopped, or took too long"):
        child.read(["die"])
    with pytest.raises(DetectorUnavailable, match="spaCy stopped"):
        child.read(["still there?"])


def test_what_takes_too_long_is_ended(child, monkeypatch):
    monkeypatch.setattr(child_module, "SECONDS_TO_READ", 0.3)
    with pytest.raises(DetectorUnavailable, match="took too long"):
        child.read(["hang"])


def test_missing_package_is_a_sentence(tmp_path):
    with pytest.raises(DetectorUnavailable, match=r"does not have spaCy, or not all of it\. Install the package spacy there"):
        Child(made_choice(tmp_path, spacy=None))


def test_model_that_does_not_load_is_a_sentence(choice, tmp_path):
    with pytest.raises(DetectorUnavailable, match="spaCy cannot load this model"):
        Child(Choice("spacy", choice.python, str(tmp_path)))


def test_file_that_is_no_program_is_a_sentence(choice, tmp_path):
    program = made_model(tmp_path / "model") / "config.cfg"
    with pytest.raises(DetectorUnavailable, match="cannot be started"):
        Child(Choice("spacy", str(program), choice.model))


@pytest.mark.skipif(sys.platform == "win32", reason="asks for a process by its number")
def test_process_ends_with_the_object(choice):
    started = Child(choice)
    number = started._process.pid
    del started
    gc.collect()
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)


@pytest.mark.skipif(sys.platform == "win32", reason="kills a process")
def test_process_ends_when_its_reader_is_killed(choice):
    script = f"""
import os
from voicetune_desktop.privacy.optional.child import Child
from voicetune_desktop.privacy.optional.choice import Choice
child = Child(Choice({choice.engine!r}, {choice.python!r}, {choice.model!r}))
print(child._process.pid, flush=True)
os.kill(os.getpid(), 9)
"""
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert _gone(int(told.stdout))


def _gone(number):
    for _ in range(200):
        try:
            os.kill(number, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.02)
    return False
