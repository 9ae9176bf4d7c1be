"""Texts that Messenger and Instagram write themselves, and messages that only look like them."""

import pytest

from voicetune_desktop.importers.meta.notices import HEAD, Notices
from voicetune_desktop.importers.meta.phrases import ABOUT_SOMEBODY, UNSENT, WHOLE
from voicetune_desktop.model import Reason

PEOPLE = ("Ben Ode", "Käthe Ost", "王伟", "L")


def reason(text: str) -> Reason | None:
    notices = Notices(PEOPLE)
    found = notices.reason(text)
    assert found is None or text[:HEAD] in notices.heads, "the quick test would have missed it"
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Ben Ode sent an attachment.",
        "You sent an attachment.",
        "Käthe Ost hat einen Anhang gesendet.",
        "Käthe Ost a envoyé une pièce jointe.",
        "王伟 started a video chat",
        "L liked a message",
        "Reacted ❤ to your message ",
        "Ben Ode reacted 🤷🏽‍♀️ to your message ",
        "Hat mit ❤ auf deine Nachricht reagiert",
        "Liked a message",
        "You are now connected on Messenger",
        "Ben Ode called you.",
        "You missed a call from Käthe Ost.",
        "Ben Ode named the group Trip: 2024 (maybe).",
        "Käthe Ost set the nickname for Ben Ode to Benny.",
        "Ben Ode added Käthe Ost and Li Wu to the group.",
    ],
)
def test_notices_are_told(text: str) -> None:
    assert reason(text) is Reason.SYSTEM


@pytest.mark.parametrize("text", ["Ben Ode unsent a message", "You unsent a message.", "Käthe Ost hat eine Nachricht zurückgenommen"])
def test_a_message_taken_back_is_told_apart(text: str) -> None:
    assert reason(text) is Reason.DELETED


@pytest.mark.parametrize(
    "text",
    [
        "I reacted ❤ to your message earlier",
        "Reacted badly to your message",
        "Reacted ❤ to your message, sorry",
        "Reacted ❤ to your message\nand more",
        "My boss sent an attachment.",
        "Ben Ode sent an attachment. Did you get it?",
        "You sent an attachment. Which one?",
        "Benny called you.",
        "Ben Odette called you.",
        "Liked a message from him",
        "You are now connected",
        "Did you know: Ben Ode left the group.",
        "You",
        "",
    ],
)
def test_messages_that_look_like_notices_are_kept(text: str) -> None:
    assert reason(text) is None


def test_every_phrase_is_told_by_its_own_pattern() -> None:
    filled = [phrase.replace("{e}", "👍🏽").replace("{n}", "Li Wu") for phrase in WHOLE]
    filled += [f"Ben Ode {phrase.replace('{e}', '❤').replace('{n}', 'Li Wu')}" for phrase in ABOUT_SOMEBODY]
    assert [text for text in filled if reason(text) is None or reason(f"{text}.") is None] == []


def test_every_phrase_for_taking_back_is_one_of_the_phrases() -> None:
    assert {*WHOLE, *ABOUT_SOMEBODY} >= UNSENT


def test_a_name_with_letters_that_mean_something_in_patterns_is_a_name() -> None:
    notices = Notices(["A.* (x", "Al"])
    assert notices.reason("A.* (x left the group.") is Reason.SYSTEM
    assert notices.reason("Abc (x left the group.") is None
