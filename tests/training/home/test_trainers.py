"""What a folder says of itself: its trainer and its base model."""

import pytest

from tests.targets.golden import REFERENCE
from voicetune_desktop.training.home.trainers import TRAINERS, base_of, trainer_of


@pytest.mark.parametrize("target_id", TRAINERS)
def test_a_folder_says_which_trainer_it_is_for(target_id):
    assert trainer_of(REFERENCE / target_id) == target_id


@pytest.mark.parametrize("target_id", TRAINERS)
def test_every_folder_names_its_base_model(target_id):
    model = base_of(REFERENCE / target_id, target_id)
    assert "qwen" in model.lower()
    assert '"' not in model
