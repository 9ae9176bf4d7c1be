"""Files of results, as services write them."""

import base64
import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.training.records import METRICS, MetricPoint
from voicetune_desktop.training.results import SPELLINGS, figures, result_points

TABLE = b"step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy\n1,2.5,0.25,,\n2,1.5,0.5,1.75,0.375\n"
POINTS = [
    MetricPoint(1, "train_loss", 2.5),
    MetricPoint(1, "train_accuracy", 0.25),
    MetricPoint(2, "train_loss", 1.5),
    MetricPoint(2, "train_accuracy", 0.5),
    MetricPoint(2, "valid_loss", 1.75),
    MetricPoint(2, "valid_accuracy", 0.375),
]


@pytest.mark.parametrize(
    "content",
    [
        TABLE,
        codecs.BOM_UTF8 + TABLE,
        TABLE.decode().encode("utf-16"),
        TABLE.replace(b"\n", b"\r\n"),
        TABLE.replace(b",", b";"),
        TABLE.replace(b",", b"\t"),
        TABLE.replace(b"step", b'"Step"').replace(b"train_loss", b"Training Loss"),
        base64.b64encode(TABLE),
        base64.encodebytes(TABLE),
        b'"' + base64.b64encode(TABLE) + b'"\n',
        base64.b64encode(codecs.BOM_UTF8 + TABLE),
    ],
)
def test_reads_a_table_in_every_wrapping(content: bytes) -> None:
    assert result_points(content) == POINTS


def test_finds_columns_by_their_names_and_passes_over_others() -> None:
    content = b"epoch,eval_loss,who,step\n0.5,1.25,me,10\n"
    assert result_points(content) == [MetricPoint(10, "valid_loss", 1.25)]


def test_passes_over_what_is_no_number() -> None:
    content = b"step,train_loss\n1,nan\n2,inf\nx,1\n-1,1\n1.5,1\n3,1e400\n4\n5,0.5,7,8\n6.0,0.25\n"
    assert result_points(content) == [MetricPoint(5, "train_loss", 0.5), MetricPoint(6, "train_loss", 0.25)]


@pytest.mark.parametrize(
    "content",
    [b"", b"\n\n", b"<html><p>step, loss</p></html>", b'{"step": 1}', b"train_loss\n1\n", b"\xff\xfe", b"step,lr\n" + b'"' * 200_000],
)
def test_finds_nothing_in_what_is_no_table(content: bytes) -> None:
    assert result_points(content) == []


@given(st.binary(max_size=200))
def test_never_breaks_on_any_bytes(content: bytes) -> None:
    assert result_points(content) == [] or b"," in content


@given(st.lists(st.tuples(st.integers(0, 2**40), st.floats(-1e9, 1e9)), max_size=20, unique_by=lambda row: row[0]))
def test_reads_what_was_written(rows: list[tuple[int, float]]) -> None:
    content = "step,valid_loss\n" + "".join(f"{step},{value!r}\n" for step, value in rows)
    assert result_points(content.encode()) == [MetricPoint(step, "valid_loss", value) for step, value in rows]


def test_knows_a_spelling_for_each_of_our_figures_and_each_only_once() -> None:
    assert tuple(SPELLINGS) == METRICS
    spelled = [word for name, words in SPELLINGS.items() for word in (name, *words)]
    assert len(spelled) == len(set(spelled))


def test_takes_figures_of_an_object() -> None:
    found = {"train_loss": 1, "valid_mean_token_accuracy": "0.5", "lr": None, "valid_loss": float("nan"), "full_valid_loss": True, "x": 2}
    assert figures(found) == {"train_loss": 1.0, "valid_accuracy": 0.5}
