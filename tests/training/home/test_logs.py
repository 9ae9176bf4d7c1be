"""Lines of trainers become figures with their step; everything else is passed over."""

from hypothesis import given
from hypothesis import strategies as st

from tests.quick import quickly
from voicetune_desktop.training.home.logs import Figures, Reader
from voicetune_desktop.training.records import METRICS

BAR = " 42%|████▏     | 5/12 [00:00<00:00, 16.09it/s]"
DICT = "{'loss': '2.5', 'grad_norm': '0.3', 'learning_rate': '1.6e-04', 'mean_token_accuracy': '0.25', 'epoch': '0.4'}"


def read(*lines):
    reader = Reader()
    return [found for place, line in enumerate(lines) for found in reader.read(place, line)]


def test_a_dict_gets_the_step_of_the_bar_that_follows():
    figures = {"train_loss": 2.5, "learning_rate": 1.6e-4, "train_accuracy": 0.25}
    assert read("  0%|          | 0/12 [00:00<?, ?it/s]", DICT, BAR) == [Figures(1, 5, figures)]


def test_numbers_may_stand_without_quotes_as_older_trainers_write_them():
    assert read("{'loss': 1.25, 'learning_rate': 2e-05, 'epoch': 1.0}", BAR)[0].metrics == {"train_loss": 1.25, "learning_rate": 2e-5}


def test_held_out_rows_have_names_of_their_own():
    line = "\x1b[A{'eval_loss': '5.6', 'eval_runtime': '0.004', 'eval_mean_token_accuracy': '0.5', 'epoch': '1'}"
    assert read(line, BAR)[0].metrics == {"valid_loss": 5.6, "valid_accuracy": 0.5}


def test_the_sum_of_the_whole_training_is_no_point():
    assert read("{'train_runtime': '0.8', 'train_loss': '5.565', 'loss': '5', 'epoch': '12'}", BAR) == []


def test_bars_of_other_work_do_not_say_how_far_the_training_is():
    reader = Reader()
    for line in ("Map: 100%|████| 4/4 [00:00<00:00, 9 examples/s]", BAR, "100%|██████████| 1/1 [00:00<00:00, 4040.76it/s]"):
        assert not list(reader.read(0, line))
    assert (reader.step, reader.steps) == (5, 12)


def test_a_dict_that_no_bar_follows_gets_the_last_known_step():
    reader = Reader()
    assert [*reader.read(0, BAR), *reader.read(9, DICT)] == []
    assert [(one.place, one.step) for one in reader.rest()] == [(9, 5)]


def test_lines_of_mlx():
    assert read(
        "Iter 1: Val loss 2.345, Val took 1.2s", "Iter 10: Train loss 2.125, Learning Rate 1.000e-05, It/sec 1.5, Tokens/sec 9"
    ) == [
        Figures(0, 1, {"valid_loss": 2.345}),
        Figures(1, 10, {"train_loss": 2.125, "learning_rate": 1e-5}),
    ]


def test_the_coloured_table_of_mlx():
    lines = (
        "  \x1b[38;5;244m  10\x1b[0m    \x1b[1;32m5.564 ▼\x1b[0m    \x1b[1m1,524\x1b[0m    \x1b[38;5;244m  0.3k\x1b[0m",
        "     4    val 5.580    0.01s",
    )
    assert read("  iter   train_loss     tok/s     tokens", *lines) == [
        Figures(1, 10, {"train_loss": 5.564}),
        Figures(2, 4, {"valid_loss": 5.58}),
    ]


def test_bars_and_logs_of_torchtune_say_the_same_step_once():
    bar = "1|3|Loss: 1.924113273620605: 100%|██████████| 3/3 [00:00<00:00,  1.04it/s]"
    assert read(bar, bar) == [Figures(0, 3, {"train_loss": 1.924113273620605})]
    log = "Step 3 | loss:1.5 lr:4e-05 tokens_per_second_per_gpu:611.8 "
    assert read(log) == [Figures(0, 3, {"train_loss": 1.5, "learning_rate": 4e-5})]


def test_the_log_file_of_llama_factory_knows_its_steps():
    line = '{"current_steps": 5, "total_steps": 10, "loss": 5.577727890014648, "lr": 8e-05, "epoch": 5.0, "percentage": 50.0}'
    assert read(line) == [Figures(0, 5, {"train_loss": 5.577727890014648, "learning_rate": 8e-5})]


def test_what_is_no_number_is_no_figure():
    assert read("{'loss': nan, 'epoch': 1}", BAR, "{'loss': 'inf'}", BAR, "Iter 1: Train loss nan", "{'loss': '1e999'}", BAR) == []
    assert read('{"loss": 1.5, "current_steps": 1e999}', '{"loss": 1.5, "current_steps": 2, "total_steps": -1e999}') == [
        Figures(1, 2, {"train_loss": 1.5})
    ]


@given(st.lists(st.text() | st.sampled_from([DICT, BAR, "Iter 3: Val loss 1.0", "1|2|Loss: 3"])))
def test_any_lines_give_known_names_and_numbers(lines):
    for found in read(*lines):
        assert found.step >= 0
        assert set(found.metrics) <= set(METRICS)


@given(st.text(alphabet="{}'\":, lossepch%|/[]0123456789.eIterTranVl▼k \t", max_size=200))
def test_lines_that_look_like_figures_do_no_harm(line):
    for found in read(line, BAR):
        assert all(isinstance(value, float) for value in found.metrics.values())


def test_a_line_of_a_million_letters_is_read_at_once():
    lines = ("{'loss': " + "'" * 10**6, " " * 10**6, "1|1|Loss: " + "9" * 10**6, "{'" + "a" * 10**6)
    quickly(0.5, lambda: [read(line, BAR) for line in lines])
