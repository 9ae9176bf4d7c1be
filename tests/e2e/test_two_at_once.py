"""A window and a command on one project: who comes second reads what was there before, and is told to wait before it writes."""

import pytest

from tests.operations.chat import write_chat
from tests.operations.driving import result_of
from voicetune_desktop.errors import ProjectBusy
from voicetune_desktop.operations.building import build_dataset
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.merging_chats import merge_chats
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.steps import build_is_fresh, scan_is_fresh
from voicetune_desktop.project import chats, people
from voicetune_desktop.project.file import create, open_project
from voicetune_desktop.project.storage import storage_errors

KEY = bytes(range(32))


@pytest.fixture
def window(tmp_path):
    """A project that is open, with a chat, findings and examples."""
    with create(tmp_path / "p.voicetune", key=KEY) as project:
        result_of(import_exports(project, [write_chat(tmp_path, days=3)]))
        choose_assistant(project, "Ada Byron")
        result_of(scan_privacy(project))
        result_of(build_dataset(project))
        yield project


@pytest.fixture
def command(window):
    """The same project, open in another place, which does not wait long."""
    with open_project(window.path, key=KEY) as other:
        other.connection.execute("PRAGMA busy_timeout = 20")
        yield other


@pytest.fixture
def importing(window, tmp_path):
    """An import that has got half-way in the window."""
    work = import_exports(window, [write_chat(tmp_path, days=6)])
    next(work)
    yield work
    work.close()


def decide(project):
    with storage_errors(), project.undo.step("rename"):
        people.set_new_name(project, 1, "Robin Vale")


@pytest.mark.parametrize(
    "act",
    [
        decide,
        lambda project: result_of(scan_privacy(project)),
        lambda project: result_of(build_dataset(project)),
        lambda project: result_of(merge_chats(project, [1, 2])),
        lambda project: project.set_setting("gap", 5),
    ],
)
def test_who_comes_second_is_told_to_wait(command, importing, act):
    with pytest.raises(ProjectBusy, match="Another window or command"):
        act(command)


def test_who_comes_second_reads_what_was_there_before(command, importing):
    assert chats.message_count(command) == 21
    result_of(importing)
    assert chats.message_count(command) == 42
    decide(command)


def test_examples_made_while_messages_came_in_need_another_look(command, window, tmp_path):
    """The command had read the messages when the window imported more: it stores what is old, and says so."""
    work = build_dataset(command)
    next(work)
    result_of(import_exports(window, [write_chat(tmp_path, days=6)]))
    result_of(work)
    assert not build_is_fresh(window)
    result_of(scan_privacy(window))
    assert (scan_is_fresh(window), build_is_fresh(window)) == (True, False)
