"""Fifty chats through the benchmark of half a million: `python -m tests.benchmarks.many_chats`."""

import json

from tests.benchmarks import many_chats


def test_small_form_of_the_benchmark_tells_every_step(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(many_chats, "BUILD", tmp_path)
    export = many_chats.made(50)
    assert len([json.loads(line) for line in export.read_bytes().splitlines()]) == 50
    many_chats.measure_command(export)
    told = capsys.readouterr().out
    assert all(step in told for step in ("Reading messages", "Making examples", "Counting what will be trained", "Checking the files"))
    assert many_chats.made(50) == export
