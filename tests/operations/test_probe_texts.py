"""Where the answers come from that are looked through."""

import pytest

from tests.operations.replays import BASE, TUNED, add_replay
from voicetune_desktop.errors import SourceError, VoiceTuneError
from voicetune_desktop.evaluation.speakers import Said
from voicetune_desktop.evaluation.talks import Asked, Talk, encoded
from voicetune_desktop.operations.leak_probe import ProbeText
from voicetune_desktop.operations.probe_texts import file_texts, replay_texts, talk_texts
from voicetune_desktop.project import replays


def test_answers_of_a_replay_say_who_said_them_when(empty):
    replay = add_replay(empty, [("r", "one", "two"), ("r", None, "three")])
    assert [(one.text, one.where) for one in replay_texts(empty, [TUNED, BASE], replay)] == [
        ("one", "my model, moment 1"),
        ("two", "base, moment 1"),
        ("three", "base, moment 2"),
    ]
    assert [one.text for one in replay_texts(empty, [TUNED, BASE], replay, 0)] == ["one"]


def test_answers_of_kept_talks(empty):
    talk = Talk((TUNED, None), asked=(Asked("hm?", (Said("yes"), None)), Asked("and?", (Said(" "), Said("no")))))
    with empty.transaction():
        replays.keep_talk(empty, encoded(talk))
        replays.keep_talk(empty, "[]")
    assert [(one.text, one.where.split(",")[0]) for one in talk_texts(empty)] == [("yes", "my model"), ("no", "model 2")]


def test_answers_of_a_file(tmp_path):
    (tmp_path / "said.txt").write_text("one\ntwo\n", encoding="utf-8")
    assert file_texts(tmp_path / "said.txt") == [ProbeText("one", "Answer 1"), ProbeText("two", "Answer 2")]


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00", b'{"messages": ['])
def test_a_file_that_cannot_be_read_is_said_without_its_content(tmp_path, content):
    path = tmp_path / "said.txt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SourceError if content != b'{"messages": [' else VoiceTuneError):
        file_texts(path)
