"""What would leave of a folder: the right files, measured as they are, and priced by the rules of the service."""

import hashlib

import pytest

from tests.commands.services import talk, training_folder
from tests.operations.driving import result_of
from voicetune_desktop.dataset.cost import OwnPrice
from voicetune_desktop.dataset.providers import offer_of, service
from voicetune_desktop.errors import SourceError, VoiceTuneError
from voicetune_desktop.operations.model_choice import chosen_offer
from voicetune_desktop.operations.sending_folder import Parcel, estimate, files_in, method_target, parcel_of
from voicetune_desktop.training.records import OutgoingFile, Wish

MINI = offer_of("openai", "gpt-4.1-mini-2025-04-14")
TOGETHER = offer_of("together", "Qwen/Qwen3-8B")


def parcel(examples=100, train=1_000, valid=200):
    return Parcel((OutgoingFile("train", "train.jsonl", 1, "", examples),), (), train, valid)


def priced(offer, own=None, examples=100, method="supervised", **settings):
    return estimate(parcel(examples), offer, Wish(offer.model.id, method, settings), own)


def test_measures_the_very_bytes(tmp_path):
    folder = training_folder(tmp_path / "files", examples=15)
    found = result_of(parcel_of(folder, MINI, "openai-chat", valid=True))
    for file, side in zip(found.files, ("train", "valid"), strict=True):
        content = (folder / f"{side}.jsonl").read_bytes()
        assert (file.side, file.bytes, file.sha256) == (side, len(content), hashlib.sha256(content).hexdigest())
    assert [file.examples for file in found.files] == [15, 3]
    assert (found.examples, found.errors) == (15, 0)
    alone = result_of(parcel_of(folder, MINI, "openai-chat", valid=False))
    assert (alone.train_tokens, alone.valid_tokens) == (found.train_tokens, 0)
    assert 0 < found.valid_tokens < found.train_tokens


def test_counts_a_last_line_without_an_end(tmp_path):
    (tmp_path / "train.jsonl").write_bytes((talk("where?", "there") * 11).rstrip())
    assert result_of(parcel_of(tmp_path, MINI, "openai-chat", valid=True)).examples == 11


def test_too_few_examples_are_an_error(tmp_path):
    (tmp_path / "train.jsonl").write_bytes(talk("where?", "there") * 3)
    assert result_of(parcel_of(tmp_path, MINI, "openai-chat", valid=True)).errors > 0


def test_finds_the_folder_of_the_format_and_tells_where_there_is_none(tmp_path):
    training_folder(tmp_path / "together")
    assert files_in(tmp_path, "together") == {"train": tmp_path / "together/train.jsonl", "valid": tmp_path / "together/valid.jsonl"}
    with pytest.raises(SourceError, match=r"There is no train\.jsonl"):
        files_in(tmp_path, "mistral")


def test_the_price_is_that_of_the_epochs():
    assert (priced(MINI).epochs, priced(MINI).tokens) == (3, 3_000)
    found = priced(MINI, n_epochs=5)
    assert (found.tokens, found.cost, found.price_date) == (5_000, 5_000 * 5 / 1e6, "2026-08-05")
    assert priced(MINI, OwnPrice(2.0, "2026-11-01"), n_epochs=1).cost == pytest.approx(0.002)


def test_a_service_that_bills_the_held_out_file_is_priced_so():
    assert priced(TOGETHER, n_epochs=2).tokens == 2 * 1_200


@pytest.mark.parametrize(
    ("offer", "method", "settings"), [(MINI, "dpo", {}), (offer_of("mistral", "open-mistral-nemo"), "supervised", {"training_steps": 9})]
)
def test_what_nobody_can_count_has_no_cost(offer, method, settings):
    found = priced(offer, method=method, **settings)
    assert (found.tokens, found.cost) == (None, None)


def test_a_method_that_the_service_lacks_is_told():
    assert method_target(service("openai"), "dpo") == "openai-preference"
    with pytest.raises(SourceError, match="Mistral cannot train with the method dpo"):
        method_target(service("mistral"), "dpo")


def test_a_model_may_be_given_by_id_name_or_not_at_all():
    assert chosen_offer("openai", "gpt-4.1", None).model.id == "gpt-4.1-2025-04-14"
    assert chosen_offer("openai", "gpt-4.1-2025-04-14", None).model.id == "gpt-4.1-2025-04-14"
    assert chosen_offer("openai", "gpt-9-odd", None).model.id == "gpt-9-odd"
    assert chosen_offer("azure", None, None).model.name == "gpt-4.1-mini"
    with pytest.raises(VoiceTuneError, match="Say which model Together should train"):
        chosen_offer("together", None, None)
