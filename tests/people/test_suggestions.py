"""Suggestions of who is the same person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.people.suggestions import LEAST, PersonOnPlatform, suggest_merges, told_by_key


def reasons(*people: tuple[str, ...]) -> dict[tuple[str, str], str]:
    """Suggestions for people given as platform, name and other names; keys are their numbers."""
    made = [PersonOnPlatform(str(number), platform, name, tuple(also)) for number, (platform, name, *also) in enumerate(people)]
    return {(suggestion.left, suggestion.right): suggestion.reason for suggestion in suggest_merges(made)}


def test_same_number_with_and_without_country_code() -> None:
    assert reasons(("whatsapp", "Mara", "+44 7700 900123"), ("sms", "Boss", "07700900123")) == {("0", "1"): "same phone number"}


def test_same_address_without_regard_to_case() -> None:
    assert reasons(("email", "Mara@Example.org"), ("chat", "Tell", "mara@example.org")) == {("0", "1"): "same e-mail address"}


def test_same_name_in_another_order_and_without_accents() -> None:
    assert reasons(("whatsapp", "José Tellwick"), ("telegram", "Tellwick, Jose 🌸")) == {("0", "1"): "same name"}


def test_handle_made_of_the_name() -> None:
    assert reasons(("whatsapp", "Mara Tellwick"), ("discord", "maratellwick99")) == {("0", "1"): "handle made of the name"}
    assert reasons(("whatsapp", "Mara Tellwick"), ("discord", "m.tellwick")) == {("0", "1"): "handle made of the name"}


def test_same_handle() -> None:
    assert reasons(("discord", "tacocat42"), ("telegram", "@TacoCat42")) == {("0", "1"): "same handle"}


def test_short_label_and_the_only_one_it_can_mean() -> None:
    assert reasons(("whatsapp", "Mara Tellwick"), ("telegram", "Mara T.")) == {("0", "1"): "short form of the name"}
    assert reasons(("whatsapp", "Mara Tellwick"), ("telegram", "Mara")) == {("0", "1"): "short form of the name"}


def test_first_name_that_may_mean_two_people_suggests_nothing() -> None:
    assert reasons(("whatsapp", "Mara Tellwick"), ("whatsapp", "Mara Orsini"), ("telegram", "Mara")) == {}


def test_typing_error_in_a_long_name() -> None:
    assert reasons(("whatsapp", "Thomas Ashgrove"), ("telegram", "Tomas Ashgrove")) == {("0", "1"): "nearly the same name"}


def test_different_people_and_roles_suggest_nothing() -> None:
    assert reasons(("whatsapp", "Mara Tellwick"), ("telegram", "Mara Orsini"), ("sms", "Mum"), ("signal", "Mum")) == {}


def test_two_accounts_on_one_platform_are_less_likely_one_person() -> None:
    here, there = PersonOnPlatform("a", "whatsapp", "Mara Tellwick"), PersonOnPlatform("b", "telegram", "Mara Tellwick")
    again = PersonOnPlatform("c", "whatsapp", "Mara Tellwick")
    scores = {(found.left, found.right): found.score for found in suggest_merges([here, there, again])}
    assert scores["a", "c"] < scores["a", "b"]


def test_both_accounts_of_whoever_exports_may_be_one_person() -> None:
    here, there = PersonOnPlatform("a", "sms", "Me", is_me=True), PersonOnPlatform("b", "telegram", "Ida Quell", is_me=True)
    assert [found.reason for found in suggest_merges([here, there, PersonOnPlatform("c", "line", "Yuki")])] == ["both made an export"]


def test_entries_of_whoever_exports_are_asked_about_first() -> None:
    old, new = PersonOnPlatform("a", "email", "Ida Quell", is_me=True), PersonOnPlatform("b", "email", "idaq", is_me=True)
    others = [PersonOnPlatform("c", "email", "Mara Tellwick"), PersonOnPlatform("d", "chat", "Mara Tellwick")]
    assert [found.left for found in suggest_merges([*others, old, new])] == ["a", "c"]


@pytest.mark.parametrize(
    ("platform", "key", "told"),
    [
        ("sms", "sms:912000004", "912000004"),
        ("imessage", "+353850001122", "+353850001122"),
        ("imessage", "noor@example.org", "noor@example.org"),
        ("linkedin", "ivo-brand", "ivo-brand"),
        ("discord", "700000000000011", ""),
        ("qq", "10012345", ""),
        ("slack", "U0ADA", ""),
        ("telegram", "user22", ""),
        ("telegram", "name:Ida Quell", ""),
        ("whatsapp", "Ines Carvalho", ""),
        ("imessage", "me", ""),
        ("signal", "signal:0b7e1a52-9a0f-4c6e-8a52-3d0f1b2c4e11", ""),
    ],
)
def test_a_key_tells_number_address_or_handle(platform: str, key: str, told: str) -> None:
    assert told_by_key(platform, key) == told


@given(st.lists(st.tuples(st.sampled_from("ab"), st.text(max_size=20)), max_size=12))
def test_every_pair_comes_once_and_scores_stay_in_bounds(people: list[tuple[str, str]]) -> None:
    found = suggest_merges([PersonOnPlatform(str(number), platform, name) for number, (platform, name) in enumerate(people)])
    pairs = [(suggestion.left, suggestion.right) for suggestion in found]
    assert len(pairs) == len(set(pairs))
    assert all(LEAST <= suggestion.score <= 1 and suggestion.left != suggestion.right for suggestion in found)
