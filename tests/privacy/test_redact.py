"""Putting surrogates in place."""

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.redact import Redacted, Replacement, redact


class Shout:
    """Surrogates that can be told from everything else."""

    def replacement(self, finding: Finding, original: str, chat: int = 0) -> str:
        return f"<{finding.kind}:{len(original)}>"


def finding(start: int, end: int, action: Action = Action.REPLACE) -> Finding:
    return Finding(start, end, "email", 0.9, action, "x")


def run(text: str, *findings: Finding) -> Redacted:
    return redact(text, findings, lambda one: one.action, Shout())


def test_text_without_findings_is_the_same() -> None:
    assert run("hello") == Redacted("hello")


def test_places_of_what_is_kept_and_replaced_are_those_of_the_output() -> None:
    result = run("ab cd ef gh", finding(0, 2), finding(3, 5, Action.KEEP), finding(6, 8))
    assert result.text == "<email:2> cd <email:2> gh"
    assert result.kept == ((10, 12),)
    assert result.replaced == (Replacement(0, 9, "email", 0, 2), Replacement(13, 22, "email", 6, 8))


def test_what_is_still_to_be_asked_is_hidden() -> None:
    assert run("ab cd", finding(0, 2, Action.ASK)).text == "<email:2> cd"


def test_adjacent_findings_at_both_edges() -> None:
    assert run("abcd", finding(0, 2), finding(2, 4)).text == "<email:2><email:2>"
