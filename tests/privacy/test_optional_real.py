"""The real spaCy and Presidio with a model made on the spot, where a Python has them: `VOICETUNE_OTHER_PYTHON=… pytest …`."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from voicetune_desktop.privacy.optional.child import Child
from voicetune_desktop.privacy.optional.choice import located

PYTHON = os.environ.get("VOICETUNE_OTHER_PYTHON", sys.executable)
MAKE = """
import sys, spacy
nlp = spacy.blank("en")
nlp.add_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": "Zorblax Quim"}, {"label": "GPE", "pattern": "Vellport"}])
nlp.to_disk(sys.argv[1])
"""


def has(package):
    return subprocess.run([PYTHON, "-c", f"import {package}"], capture_output=True, check=False).returncode == 0


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    if not has("spacy"):
        pytest.skip("This Python has no spaCy.")
    folder = tmp_path_factory.mktemp("model") / "ruled"
    subprocess.run([PYTHON, "-c", MAKE, str(folder)], check=True)
    return folder


@pytest.mark.parametrize(("engine", "package", "place"), [("spacy", "spacy", "GPE"), ("presidio", "presidio_analyzer", "LOCATION")])
def test_real_engine_finds_what_its_model_knows(model, engine, package, place):
    if not has(package):
        pytest.skip(f"This Python has no {package}.")
    child = Child(located(engine, Path(PYTHON), model))
    (found,) = child.read(["\U0001f600 met Zorblax Quim in Vellport"])
    child.close()
    assert [(start, end, label) for start, end, label, _ in found] == [(6, 18, "PERSON"), (22, 30, place)]
    assert {"PERSON", place} <= set(child.hello.labels)
