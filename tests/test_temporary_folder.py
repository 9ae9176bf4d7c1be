import os
import time

import pytest

from tests.killing import DEADLY, run_apart
from voicetune_desktop.project.for_one_run import create_temporary
from voicetune_desktop.temporary_folder import PREFIX, TemporaryFolder

AN_HOUR = 3600


@pytest.fixture(autouse=True)
def temporary(tmp_path, monkeypatch):
    """Where temporary folders are made, for child processes, too."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def grown_old(folder):
    past = time.time() - AN_HOUR
    os.utime(folder, (past, past))
    return folder


def die(folder):
    """Make a temporary project in a child, and be killed with it."""
    import tempfile

    tempfile.tempdir = str(folder)
    project = create_temporary()
    os.kill(os.getpid(), DEADLY)
    project.close()


def test_what_a_killed_process_left_goes_with_the_next(temporary, monkeypatch):
    with monkeypatch.context() as usual:
        usual.setattr("tempfile.tempdir", None)  # sockets of processes need a short path
        run_apart(die, temporary, after=60)
    (left,) = temporary.glob(f"{PREFIX}*")
    grown_old(left)
    with create_temporary() as project:
        assert list(temporary.glob(f"{PREFIX}*")) == [project.path.parent]
    assert list(temporary.glob(f"{PREFIX}*")) == []


def test_what_is_in_use_stays_however_old_it_is(temporary):
    with create_temporary() as project:
        grown_old(project.path.parent)
        other = TemporaryFolder()
        assert project.path.exists()
        other.remove()


def test_what_is_young_stays_as_its_lock_may_come(temporary):
    young = temporary / f"{PREFIX}young"
    young.mkdir()
    (young / "lock").touch()
    TemporaryFolder().remove()
    assert young.exists()


def test_what_is_not_ours_stays(temporary):
    for name in ("other", f"{PREFIX}without-a-lock"):
        (temporary / name).mkdir()
        grown_old(temporary / name)
    TemporaryFolder().remove()
    assert {each.name for each in temporary.iterdir()} == {"other", f"{PREFIX}without-a-lock"}
