"""Words that the person wants hidden."""

import pytest

from voicetune_desktop.privacy.detectors import own_words
from voicetune_desktop.privacy.scan import Scanner


def hidden(text: str, *words: str) -> list[tuple[str, str]]:
    findings = Scanner((), own_words=words, families=(own_words.detector,)).scan(text)
    return [(text[finding.start : finding.end], finding.value) for finding in findings]


@pytest.mark.parametrize(
    "written", ["Project Falcon", "project falcon", "ProjectFalcon", "project-falcon", "project_falcon", "PROJECT.FALCON"]
)
def test_word_is_found_in_every_way_of_writing(written: str) -> None:
    assert hidden(f"so {written}, right", "Project Falcon") == [(written, "project falcon")]


def test_part_of_a_word_stays() -> None:
    assert hidden("falconry and superfalcon", "falcon") == []


@pytest.mark.parametrize("word", ["", " ", "--", "\0", "\ud800"])
def test_odd_word_hides_nothing_else(word: str) -> None:
    assert hidden("nothing here", word) == []


def test_sign_is_hidden_too() -> None:
    assert hidden("made with c++ here", "c++") == [("c++", "c++")]


def test_word_in_unspaced_script_is_found() -> None:
    assert hidden("我在蓝鲸公司上班", "蓝鲸公司") == [("蓝鲸公司", "蓝鲸公司")]
