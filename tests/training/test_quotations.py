"""A service's words are shown without what they quote."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.training.quotations import LONGEST, quoteless

SECRET = "Maya's spare key lies under the blue pot"


@pytest.mark.parametrize(
    "said",
    [
        f'Line 3 cannot be read: "{SECRET}".',
        f"Line 3 can't be read: '{SECRET}'.",
        f"It doesn't fit: b'{SECRET}'",
        f"Line 3 cannot be read: '{SECRET}",
        f"Line 3 cannot be read: ‘{SECRET}’.",
        f"Line 3 cannot be read: ‘{SECRET.replace(chr(39), '’')}’.",
        f"Line 3 cannot be read: `{SECRET}`",
        f"Zeile 3 ist falsch: „{SECRET}“",
        f"Ligne 3 : « {SECRET} »",
        f"3行目: 「{SECRET}」",
        f'Line 3: {{"messages": [{{"role": "user", "content": "{SECRET}"}}]}} is wrong.',
        f"Line 3: {{'messages': [{{'content': 'x'}}], note: {SECRET}}}",
        f"Got [[1, 2], {SECRET}]",
        'Line 3: "She said \\"' + SECRET + '\\" to me"',
    ],
)
def test_keeps_what_a_service_quotes_to_itself(said: str) -> None:
    shown = quoteless(said)
    assert not set(SECRET.replace("'", " ").split()) & set(shown.replace("’", " ").split())
    assert "…" in shown


@pytest.mark.parametrize("key", ["sk-proj-abcDEF123456", "sk-ab*****yz", "Bearer abc.def", "A" * 40, "fw_3Zx81Qq"])
def test_keeps_keys_that_a_service_repeats_to_itself(key: str) -> None:
    assert key not in quoteless(f"The key {key} may not do this.")


@pytest.mark.parametrize(
    "said",
    [
        "Error while running moderation eval refusals_v3 for snapshot ft:gpt-4.1-mini-2025-04-14:home:mine:AbC123:ckpt-step-88",
        "Step 12/90: training loss=1.25",
        "No such File object: file-3kFh2aQ9",
        "The file 'file-3kFh2aQ9' isn't ready.",
        "messages[3].content is missing",
        "You didn't provide an API key provided by us.",
        "Missing required parameter: 'training_file'.",
        "Invalid value at `method.supervised.hyperparameters.n_epochs`: too large",
        "Dataset 'validation' processed successfully",
        'Each line needs "messages[0].role" and "messages[1].content".',
    ],
)
def test_leaves_what_helps(said: str) -> None:
    assert quoteless(said) == said


@given(st.text())
def test_makes_any_words_of_a_service_one_short_line(said: str) -> None:
    shown = quoteless(said)
    assert shown.isprintable()
    assert len(shown) <= LONGEST + 2


@given(st.text("ab ’.,:;-\n", max_size=30), st.sampled_from(['"{}"', "{{{}}}", "“{}”", "`{}`"]))
def test_finds_the_end_of_a_quotation_whatever_words_stand_before_it(before: str, around: str) -> None:
    assert "zq7" not in quoteless(before + around.format("zq7"))


def test_takes_long_words_of_a_service_quickly() -> None:
    for piece in ("'", "{", "[", '"', "a'", "[{", "-a", "sk-", "„"):
        assert quoteless(piece * 1_000_000) is not None


@pytest.mark.parametrize("quoted", ["maya.lopez", "user maya", "user: system", "Validation", "7", "", "model_maya", "test!", "rate\nmodel"])
def test_shows_a_quotation_only_where_all_of_it_is_a_term(quoted: str) -> None:
    assert quoteless(f"Cannot read '{quoted}' here") == "Cannot read […] here"
