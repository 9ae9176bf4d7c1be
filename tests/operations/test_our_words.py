import pytest

from voicetune_desktop.operations.our_words import OurWords
from voicetune_desktop.targets.card import CARD
from voicetune_desktop.targets.facts import Facts
from voicetune_desktop.targets.modelfile import MODELFILE
from voicetune_desktop.targets.registry import TARGETS

FACTS = Facts(
    model="ada/byron",
    context=64,
    longest=10,
    system='Be Ada "of" Lund.\nAnd brief, Bo.',
    consent_note="Bo said yes.\nAda, too.",
    settings={"joiner": "newline", "model": "ada/byron"},
)


def checked(target, facts=FACTS):
    """What is left of the files of a folder without our own words."""
    ours = OurWords(TARGETS[target].folder, facts)
    texts: list[str] = []
    for content in TARGETS[target].folder(facts).values():
        for line in content.decode().splitlines():
            hidden = list(line)
            for start, end in ours.places(line):
                hidden[start:end] = " " * (end - start)
            texts.append("".join(hidden).strip())
    return [text for text in texts if text]


def test_what_the_person_typed_is_not_ours():
    assert sorted(checked("ollama")) == ["Ada, too.", "And brief, Bo.", 'Be Ada "of" Lund.', "Bo said yes.", "ada/byron"]


def test_the_name_of_a_model_that_services_offer_is_ours():
    assert checked("ollama", Facts(model="gpt-4.1-mini", context=64, longest=10, settings={"model": "gpt-4.1-mini"})) == []


def test_sums_and_counts_are_ours():
    assert checked("ollama", Facts(model="x", context=64, longest=10, messages=300, replaced={"email": 5})) == []


@pytest.mark.parametrize("target", TARGETS)
def test_every_text_of_the_person_is_looked_at(target):
    whole = b"\n".join(TARGETS[target].folder(FACTS).values()).decode()
    seen = "\n".join(checked(target))
    for word in ("byron", "Lund", "brief", "Bo said", "Ada, too"):
        assert seen.count(word) == whole.count(word)


def test_names_of_files_are_ours():
    assert {MODELFILE, CARD, "README.md"} == OurWords(TARGETS["ollama"].folder, FACTS).names


def test_plain_words_that_look_like_a_name_are_passed_over_where_they_are_words_of_their_own():
    facts = Facts(model="x", context=64, longest=10, system="You will be Willa.", kept=frozenset({"will"}))
    assert "".join(checked("ollama", facts).pop().split()) == "YoubeWilla."
