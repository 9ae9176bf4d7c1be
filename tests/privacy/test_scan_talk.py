"""Chats as a stream: what is found does not depend on how the stream is cut."""

from collections.abc import Sequence
from itertools import pairwise
from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from tests.privacy.people import MARA
from voicetune_desktop.model import Finding
from voicetune_desktop.privacy import scan
from voicetune_desktop.privacy.scan import Said, Scanner

SCANNER = Scanner([MARA], regions=("GB", "US"))
PIECES = st.sampled_from(
    ("07700", "900123", "07700 900", "123", "ok", "", "what's the code?", "4417", "my number is", "Mara", "told Nadia", "Tellwick", "a@b")
)
TALK = st.tuples(*(st.lists(st.builds(Said, PIECES, st.just(chat), st.integers(0, 1)), max_size=8) for chat in (0, 1))).map(
    lambda chats: [said for chat in chats for said in chat]
)


def findings(talk: Sequence[Said], size: int = 1 << 19) -> list[list[Finding]]:
    with patch.object(scan, "_SHEET_SIZE", size):
        return list(SCANNER.scan_talk(iter(talk)))


def said(*texts: str, chat: int = 0, speaker: int = 0) -> list[Said]:
    return [Said(text, chat, speaker) for text in texts]


@given(TALK, st.integers(1, 60))
def test_portions_do_not_matter(talk: list[Said], size: int) -> None:
    assert findings(talk, size) == findings(talk)


@given(TALK, st.integers(1, 60))
def test_every_message_is_answered_once_and_in_order(talk: list[Said], size: int) -> None:
    answers = findings(talk, size)
    assert len(answers) == len(talk)
    for message, answer in zip(talk, answers, strict=True):
        assert all(0 <= finding.start < finding.end <= len(message.text) for finding in answer)
        assert all(left.end <= right.start for left, right in pairwise(answer))


def test_number_over_three_messages_is_found_at_any_cut() -> None:
    talk = said("hi", "my number is 07700", "900", "123", "ok")
    for size in range(1, 40):
        assert [bool(answer) for answer in findings(talk, size)] == [False, True, True, True, False]


def test_number_with_words_of_somebody_else_between_its_parts_is_found_at_any_cut() -> None:
    talk = [said("07700"), said("ok", speaker=1), said("900"), said("hm", speaker=1), said("123")]
    for size in range(1, 20):
        assert [bool(answer) for answer in findings([one for (one,) in talk], size)] == [True, False, True, False, True]


def test_pieces_in_two_chats_are_not_joined() -> None:
    assert findings([*said("my number is 07700"), *said("900123", chat=1)]) == [[], []]


def test_pieces_of_two_speakers_are_not_joined() -> None:
    assert findings([*said("my number is 07700 900"), *said("123", speaker=1)]) == [[], []]


def test_no_messages_give_nothing() -> None:
    assert findings([]) == []
