"""Pointing to another detector: what a person may choose, and what is said when it is not there."""

import pytest

from voicetune_desktop.errors import DetectorUnavailable
from voicetune_desktop.privacy.optional.choice import located


@pytest.fixture
def python(tmp_path):
    program = tmp_path / "env" / "bin" / "python3"
    program.parent.mkdir(parents=True)
    program.touch()
    return program


def model(folder, *versions, mark="config.cfg"):
    for version in versions:
        folder.joinpath(version).mkdir(parents=True)
        folder.joinpath(version, mark).touch()
    return folder


def test_folder_of_an_environment_stands_for_its_python(python, tmp_path):
    assert located("spacy", tmp_path / "env", model(tmp_path / "m", ".")).python == str(python)


def test_installed_model_stands_for_its_version(python, tmp_path):
    assert located("spacy", python, model(tmp_path / "m", "made_up-1.2")).model == str(tmp_path / "m" / "made_up-1.2")


def test_model_of_gliner_is_another(python, tmp_path):
    assert located("gliner", python, model(tmp_path / "m", ".", mark="gliner_config.json")).model == str(tmp_path / "m")
    with pytest.raises(DetectorUnavailable, match=r"no folder of a model for spaCy\. Choose the one that holds config\.cfg"):
        located("spacy", python, tmp_path / "m")


@pytest.mark.parametrize("versions", [(), ("one", "two")])
def test_folder_with_no_model_or_several_is_refused(python, tmp_path, versions):
    with pytest.raises(DetectorUnavailable, match="no folder of a model"):
        located("presidio", python, model(tmp_path / "m", *versions))


def test_place_without_a_python_is_refused(tmp_path):
    with pytest.raises(DetectorUnavailable, match="no Python"):
        located("spacy", tmp_path, model(tmp_path / "m", "."))
