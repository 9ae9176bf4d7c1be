"""Marks in ChatGPT's answers: what the window shows stays, what it makes of links and cards goes."""

import pytest

from voicetune_desktop.importers.assistants.chatgpt_marks import readable


def mark(*fields: str) -> str:
    return "\ue200" + "\ue202".join(fields) + "\ue201"


CITE = mark("cite", "turn0search0", "turn1view0")
ADA = mark("entity", '["people","Ada Kranz","a baker"]')
ULM = mark('entity["city","Ulm"]')
FORMULA = mark("genui", '{"math_block_widget_always_prefetch_v2":{"content":"a^2"}}')
FORECAST = mark("genui", '{"forecast":{"place":"Ulm"}}')
PICTURES = mark("image_group", '{"query":["rye bread"]}')
BROKEN = mark("entity", "[broken")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (f"Ask {ADA} about rye.", "Ask Ada Kranz about rye."),
        (f"In {ULM}, too.", "In Ulm, too."),
        (f"See {mark('url', 'the recipe', 'turn0search1')}.", "See the recipe."),
        (f"See {mark('link_title', 'Rye – a guide', 'turn0search1')} first.", "See Rye – a guide first."),
        (f"So {FORMULA} holds.", "So \\[a^2\\] holds."),
    ],
)
def test_words_of_marks_stay(written: str, shown: str) -> None:
    assert readable(written) == shown


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (f"Rye is thirsty {CITE}. Feed it.", "Rye is thirsty. Feed it."),
        (f"Feed it. {CITE}\n\nThen wait.", "Feed it.\n\nThen wait."),
        (f"{PICTURES}\n\nThis is rye.", "This is rye."),
        (f"Rye.\n\n{mark('navlist', 'More on rye', 'turn0news1')}", "Rye."),
        (f"One\n\n{FORECAST}\n\ntwo", "One\n\ntwo"),
        ("\ue203Rye is thirsty\ue204\ue200cite\ue202turn0search0\ue201.", "Rye is thirsty."),
        ("Rye is thirsty. :contentReference[oaicite:3]{index=3}", "Rye is thirsty."),
        ("Rye【4†source】, spelt 【12:0†bread.pdf】.", "Rye, spelt."),
        (f"half{CITE}way", "halfway"),
    ],
)
def test_sources_cards_and_pictures_go(written: str, shown: str) -> None:
    assert readable(written) == shown


def test_the_words_of_a_draft_stay_without_its_frame() -> None:
    draft = ':::writing{variant="email" id="12345" subject="Rye"}\nDear baker,\n\nhow are you?\n:::'
    assert readable(f"Here it is:\n\n{draft}\n\nShall I change it?") == ("Here it is:\n\nDear baker,\n\nhow are you?\n\nShall I change it?")


@pytest.mark.parametrize("written", ["【note】 stays", "  as it is \n", "::: a fence\n:::", "index={index=3}"])
def test_what_is_no_mark_stays(written: str) -> None:
    assert readable(written) == written


def test_a_mark_that_never_ends_or_is_none_costs_only_itself() -> None:
    assert readable("Rye \ue200cite\ue202turn0 is thirsty") == "Rye citeturn0 is thirsty"
    assert readable(f"Ask {BROKEN} now.") == "Ask now."
    assert readable("\ue200" * 100_000 + " " * 100_000) == ""
