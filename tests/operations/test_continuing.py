"""What is new since a training, and the next one with the trained model."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.operations.chat import TALK, write_chat
from tests.operations.driving import result_of
from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.continuing import further, only_new, what_is_new
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.project.examples import example_count
from voicetune_desktop.training.records import Account, Phase, Run, Wish

NOW = datetime.now(UTC).timestamp()


def run_of(at=NOW + 3600):
    wish = Wish("gpt-4.1-mini-2025-04-14")
    return Run("a1", Account("openai", "https://api.openai.com/v1"), wish, (), Phase.SUCCEEDED, at, tuned_model="ft:tuned")


@pytest.fixture
def trained(project):
    """A project whose first import lies an hour before the training."""
    project.connection.execute("UPDATE source SET imported_at = ?", ((datetime.now(UTC) - timedelta(hours=1)).isoformat(),))
    return project, run_of(NOW - 60)


def test_nothing_is_new_without_a_newer_export(trained):
    found = result_of(what_is_new(*trained))
    assert (found.imports, found.messages, found.since) == (0, 0, "")


def test_a_newer_export_of_the_same_chat_begins_where_the_old_one_ended(trained, tmp_path):
    project, run = trained
    result_of(import_exports(project, [write_chat(tmp_path, 34)]))
    found = result_of(what_is_new(project, run))
    assert (found.imports, found.messages, found.since) == (1, 4 * len(TALK), "2024-06-16")


@pytest.mark.parametrize(("at", "since"), [(-1, "1969-12-31"), (253_402_304_400, "")])
def test_a_time_far_away_is_a_day_or_none(trained, tmp_path, at, since):
    project, run = trained
    result_of(import_exports(project, [write_chat(tmp_path, 34)]))
    project.connection.execute("UPDATE message SET at = ?", (at,))
    assert result_of(what_is_new(project, run)).since == since


def test_the_same_export_again_brings_nothing_new(trained, tmp_path):
    project, run = trained
    result_of(import_exports(project, [write_chat(tmp_path, 30)]))
    found = result_of(what_is_new(project, run))
    assert (found.imports, found.messages, found.since) == (1, 0, "")


def test_only_what_is_new_becomes_examples(trained, tmp_path):
    project, run = trained
    result_of(import_exports(project, [write_chat(tmp_path, 34)]))
    found = result_of(what_is_new(project, run))
    with project.undo.step("only what is new"):
        only_new(project, found)
    result_of(refresh_dataset(project))
    assert example_count(project) == 4
    project.undo.undo()
    assert settings(project).since is None


def test_the_trained_model_takes_the_place_of_its_base():
    assert further(run_of()).wish.model == "ft:tuned"
    assert further(run_of()).id == "a1"
