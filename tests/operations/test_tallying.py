"""The tally of a project is that of the examples it holds."""

from tests.operations.driving import result_of
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.tally import tally
from voicetune_desktop.operations.building import set_settings
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.operations.tallying import TALLY, kept_tally, matching
from voicetune_desktop.project.examples import examples


def test_a_build_keeps_how_long_its_examples_are(project):
    result_of(refresh_dataset(project))
    assert kept_tally(project) == tally(examples(project))
    assert kept_tally(project)["train"].examples == 27


def test_another_build_replaces_it(project):
    result_of(refresh_dataset(project))
    set_settings(project, Settings(valid_share=0))
    result_of(refresh_dataset(project))
    assert list(kept_tally(project)) == ["train"]


def test_an_older_project_is_counted_anew(project):
    result_of(refresh_dataset(project))
    kept = kept_tally(project)
    project.set_fact(TALLY, "")
    assert kept_tally(project) == kept


def test_without_a_build_there_is_nothing(empty):
    assert kept_tally(empty) == {}


def test_counts_the_examples_of_a_length(project):
    result_of(refresh_dataset(project))
    rows = list(examples(project))
    length = rows[0].total_tokens
    assert matching(project) == len(rows)
    assert matching(project, length, length) == sum(row.total_tokens == length for row in rows)
    assert matching(project, 0, 1, "turns") == 0
