import pickle

import pytest

from tests.operations.driving import result_of
from voicetune_desktop.errors import ProjectDamaged, ProjectLocked, ProjectMissing
from voicetune_desktop.model import Progress
from voicetune_desktop.operations.in_project import in_project
from voicetune_desktop.project.file import create

KEY = bytes(range(32))


@pytest.fixture
def file(tmp_path):
    with create(tmp_path / "p.voicetune", key=KEY) as project:
        project.set_setting("color", "blue")
    return tmp_path / "p.voicetune"


def tell(project, setting):
    yield Progress(0, 1, "Telling")
    return project.setting(setting)


def read_what_is_not_there(project):
    yield Progress(0, 1, "Reading")
    project.connection.execute("SELECT secret FROM nowhere")


def test_verb_gets_the_open_project_and_its_arguments(file):
    seen = []
    assert result_of(in_project(file, KEY, tell, "color"), seen) == "blue"
    assert [progress.note for progress in seen] == ["Telling"]


def test_project_is_closed_when_the_work_is_broken_off(file):
    work = in_project(file, KEY, tell, "color")
    next(work)
    work.close()
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_wrong_key_is_a_sentence(file):
    with pytest.raises(ProjectLocked):
        result_of(in_project(file, bytes(32), tell, "color"))


def test_what_the_store_reports_is_a_sentence_that_another_process_can_raise(file):
    with pytest.raises(ProjectDamaged) as damaged:
        result_of(in_project(file, KEY, read_what_is_not_there))
    assert "secret" not in str(damaged.value)
    assert str(pickle.loads(pickle.dumps(damaged.value))) == str(damaged.value)


def test_a_file_that_was_taken_away_since_it_was_opened_is_said_to_be_gone(file):
    file.unlink()
    with pytest.raises(ProjectMissing, match="not there any more"):
        result_of(in_project(file, KEY, tell, "color"))
