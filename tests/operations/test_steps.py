import pytest

from tests.operations.chat import write_chat
from tests.operations.driving import result_of
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.model import Action
from voicetune_desktop.operations import refreshing
from voicetune_desktop.operations.building import set_settings
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.saving import save_files
from voicetune_desktop.operations.steps import STEPS, build_is_fresh, scan_is_fresh, steps
from voicetune_desktop.project import chats, decisions, people
from voicetune_desktop.project.places import forget_build
from voicetune_desktop.project.replays import begin_replay, keep_talk


def states(project):
    return [steps(project)[step].state.value for step in STEPS]


def counts(project):
    return [steps(project)[step].count for step in STEPS]


@pytest.fixture
def built(project):
    result_of(refresh_dataset(project))
    return project


@pytest.fixture
def saved(built, tmp_path):
    result_of(save_files(built, tmp_path / "out"))
    return built


def test_nothing_is_done_in_a_new_project(empty):
    assert states(empty) == ["open"] * 6
    assert counts(empty) == [0] * 6


def test_import_asks_for_the_assistant(empty, tmp_path):
    result_of(import_exports(empty, [write_chat(tmp_path)]))
    assert states(empty) == ["done", "partly", "open", "open", "open", "open"]


def test_steps_are_done_one_after_the_other(project, tmp_path):
    assert states(project) == ["done", "done", "open", "open", "open", "open"]
    result_of(scan_privacy(project))
    assert states(project) == ["done", "done", "done", "open", "open", "open"]
    result_of(refresh_dataset(project))
    assert states(project) == ["done", "done", "done", "done", "open", "open"]
    result_of(save_files(project, tmp_path / "out"))
    assert states(project) == [*["done"] * 5, "open"]
    assert counts(project) == [1, 2, 0, 30, 2, 0]


def test_newer_export_makes_everything_after_it_stale(saved, tmp_path):
    result_of(import_exports(saved, [write_chat(tmp_path, 40)]))
    assert states(saved) == ["done", "done", "stale", "stale", "stale", "open"]


CHANGES = {
    "other assistant": lambda project: people.set_role(project, people.people(project)[1].id, "assistant"),
    "new name": lambda project: people.set_new_name(project, people.people(project)[1].id, "Max"),
    "chat left out": lambda project: chats.include_chat(project, chats.chats(project)[0].id, included=False),
    "kind kept": lambda project: decisions.decide_kind(project, "email", Action.KEEP),
    "longer pause": lambda project: set_settings(project, Settings(gap_minutes=90)),
    "tags for names": lambda project: project.set_setting("replacement_style", "tags"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_decision_makes_dataset_and_files_stale_and_taking_it_back_makes_them_fresh(saved, change):
    with saved.undo.step(change):
        CHANGES[change](saved)
    assert states(saved)[3:5] == ["stale", "stale"]
    assert scan_is_fresh(saved)
    saved.undo.undo()
    assert states(saved)[3:5] == ["done", "done"]


def test_merged_people_are_looked_for_anew(built):
    first, second = people.people(built)
    people.merge(built, first.id, second.id)
    assert not scan_is_fresh(built)
    assert states(built)[2:4] == ["stale", "stale"]


def test_what_the_window_remembers_makes_nothing_stale(saved):
    saved.set_setting("last_folder", "somewhere")
    assert states(saved) == [*["done"] * 5, "open"]


def test_other_epochs_make_nothing_stale(project, tmp_path):
    set_settings(project, Settings())
    result_of(refresh_dataset(project))
    result_of(save_files(project, tmp_path / "out"))
    set_settings(project, Settings(epochs=5))
    assert states(project) == [*["done"] * 5, "open"]


def test_refreshing_looks_again_only_where_something_changed(built, monkeypatch):
    looked = []
    monkeypatch.setattr(refreshing, "scan_privacy", lambda project: looked.append(project) or scan_privacy(project))
    set_settings(built, Settings(gap_minutes=90))
    result_of(refresh_dataset(built))
    assert looked == []
    first, second = people.people(built)
    people.merge(built, second.id, first.id)
    people.separate(built, second.id)
    people.set_role(built, people.people(built)[0].id, "assistant")
    result_of(refresh_dataset(built))
    assert looked == [built]
    assert build_is_fresh(built)


def test_what_was_tried_is_counted_and_never_stale(saved):
    keep_talk(saved, "{}")
    begin_replay(saved, 1, "[]", "{}", [])
    CHANGES["longer pause"](saved)
    assert (states(saved)[-1], counts(saved)[-1]) == ("done", 2)


def test_examples_that_an_import_took_away_need_another_look(built):
    forget_build(built.connection)
    assert (states(built)[3], counts(built)[3]) == ("stale", 0)
    result_of(refresh_dataset(built))
    assert states(built)[3] == "done"


def test_examples_that_never_were_are_only_open(project):
    forget_build(project.connection)
    assert states(project)[3] == "open"


def test_leaving_a_chat_out_asks_for_no_other_look_through(saved, tmp_path):
    result_of(import_exports(saved, [write_chat(tmp_path, 50, name="WhatsApp Chat with Cleo.txt")]))
    result_of(scan_privacy(saved))
    assert len(chats.chats(saved)) == 2
    for chat in chats.chats(saved):
        chats.include_chat(saved, chat.id, included=False)
        assert scan_is_fresh(saved)
