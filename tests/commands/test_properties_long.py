"""The command on exports that something happened to, and on any texts at all."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.commands.exports import account
from tests.commands.shapes import INSPECT, SCANNED, assert_shape
from tests.operations.chat import write_chat

HERE = settings(max_examples=600, suppress_health_check=[HealthCheck.function_scoped_fixture])
CHANGES = st.lists(
    st.tuples(st.integers(0, 10_000), st.integers(0, 40), st.binary(max_size=8) | st.sampled_from([b"null", b"{}", b'"', b"[[", b"1e999"])),
    max_size=6,
)
TEXTS = st.lists(
    st.text(max_size=60) | st.sampled_from(["bo@example.org \U0001f600", "+44 20 7946 0018", "Ada, e\u0301\u200d https://example.org/?a"]),
    max_size=8,
)


def changed(data, changes):
    for start, size, put in changes:
        data = data[: start % (len(data) + 1)] + put + data[start % (len(data) + 1) + size :]
    return data


@pytest.fixture(params=["result.json", "WhatsApp Chat with Bo.txt"])
def export(request, tmp_path):
    """An export of each kind, and what it held before something happened to it."""
    path = tmp_path / request.param
    if path.suffix == ".json":
        path.write_text(json.dumps(account(), ensure_ascii=False, indent=1), encoding="utf-8")
    else:
        write_chat(tmp_path, 3)
    return path, path.read_bytes()


@HERE
@given(changes=CHANGES)
def test_whatever_happened_to_an_export_everything_is_accounted_for(voicetune, export, changes):
    path, whole = export
    path.write_bytes(changed(whole, changes))
    ran = voicetune("inspect", path, "--json")
    assert ran.status in (0, 1)
    assert "should not" not in ran.err
    if ran.out:
        assert_shape(ran.json, INSPECT)
        (source,) = ran.json["sources"]
        seen = source["counts"].pop("seen")
        assert seen == sum(source["counts"].values())
        assert sum(chat["messages"] for chat in source["chats"]) == source["counts"]["kept"]


@HERE
@given(changes=CHANGES)
def test_whatever_happened_to_an_export_it_is_prepared_or_refused(voicetune, export, tmp_path, changes):
    path, whole = export
    path.write_bytes(changed(whole, changes))
    ran = voicetune("prepare", path, "--assistant", "Ada Byron", "--out", tmp_path / "out", "--json")
    assert ran.status in (0, 1)
    assert "should not" not in ran.err
    assert (ran.status == 0) == bool(ran.out)


@HERE
@given(texts=TEXTS)
def test_spans_lie_in_their_texts_one_after_the_other(voicetune, tmp_path, texts):
    rows = tmp_path / "rows.jsonl"
    rows.write_text(
        "".join(json.dumps({"id": n, "text": text, "sender": "Ada Byron"}) + "\n" for n, text in enumerate(texts)), encoding="utf-8"
    )
    answers = voicetune("scan", "--rows", rows, "--jsonl").rows
    assert [answer["id"] for answer in answers] == list(range(len(texts)))
    for answer, text in zip(answers, texts, strict=True):
        assert_shape(answer, SCANNED)
        edges = [edge for span in answer["spans"] for edge in (span["start"], span["end"])]
        assert edges == sorted(edges)
        assert not edges or 0 <= edges[0] < edges[-1] <= len(text)
