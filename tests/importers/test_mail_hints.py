"""What the words of a mail say about which patterns may match: never less than the patterns themselves do."""

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.importers.mail import text as mail_text
from voicetune_desktop.importers.mail.hints import hinted
from voicetune_desktop.importers.mail.phrases import ATTRIBUTION, DEVICE, DISCLAIMER, HINTS, LIST_FOOTER, OUTLOOK, PASSED_ON
from voicetune_desktop.importers.mail.text import Written, written

PATTERNS = {
    "passed on": PASSED_ON,
    "outlook": OUTLOOK,
    "attribution": ATTRIBUTION,
    "list footer": LIST_FOOTER,
    "disclaimer": DISCLAIMER,
    "device": DEVICE,
}
EVERYTHING = {*PATTERNS, "signed"}
PIECES = [
    "hello", "the boat is late", "\n", "\n\n", ":", " ", "2023", "On Monday at 10:30 ", "Bo wrote:",
    "Am 3. Mai schrieb Bo:", "Bo yazdi:", "Bo yazdı:", "Ida Ekdal napisał(a):", "<bo@example.net>:",
    "-----Original Message-----", "Begin forwarded message:", "____________", "From: Bo", "Von: Bo", "Fra : Bo",
    "Date: today", "Gesendet: heute", "To: Ida", "Subject: boat", "> old", "\n> old", "\n >older", "\n-- \nIda", "--",
    "_____", "You received this message because you are subscribed", "boat mailing list", "This email is confidential",
    "ſent from my iPhone", "Sent from my iPhone", "Get Outlook for Android", "Von meinem Boot gesendet", "iPhoneから送信",
    "İnviato da Ida", "WROTE", "写道：", "\t",
]  # fmt: skip


def everything(texts: Sequence[str]) -> Mapping[int, set[str]]:
    return dict.fromkeys(range(len(texts)), EVERYTHING)


def read_with_every_pattern(texts: Sequence[str]) -> list[Written]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mail_text, "hinted", everything)
        return written(texts)


@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=14), max_size=3), st.sampled_from(["", "\n"]))
def test_texts_are_read_as_if_every_pattern_were_tried_on_each_alone(pieces: list[list[str]], between: str) -> None:
    texts = [between.join(some) for some in pieces]
    assert written(texts) == [read_with_every_pattern([text])[0] for text in texts]


@pytest.mark.parametrize("last", PIECES)
def test_a_last_line_is_read_as_if_every_pattern_were_tried(last: str) -> None:
    texts = [f"hello\n{last}"]
    assert written(texts) == read_with_every_pattern(texts)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("we met at the bridge: all of us", set[str]()),
        ("yes\n-- \nbo", {"signed"}),
        ("bo wrote", {"attribution"}),
        ("from: bo", {"outlook"}),
        ("sent from my boat", {"device"}),
    ],
)
def test_words_name_the_patterns_that_they_stand_in(text: str, found: set[str]) -> None:
    assert hinted([text]).get(0, set()) == found


@pytest.mark.parametrize("name", HINTS)
@given(data=st.data())
def test_no_word_of_a_pattern_is_without_a_hint(name: str, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(PATTERNS[name])).lower()
    assert name in hinted(["yes", text, "no"])[1]
