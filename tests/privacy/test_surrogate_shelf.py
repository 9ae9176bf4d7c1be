"""The shelf of names: what earlier runs made is there for every chat, and for texts outside of chats, which have the number 0."""

import pytest

from voicetune_desktop.privacy.surrogate_shelf import Shelf


@pytest.mark.parametrize("chat", [0, 1])
def test_names_of_an_earlier_run_are_there_at_the_first_question(chat: int) -> None:
    shelf = Shelf()
    shelf.add(chat, {"#a": "Nora"})
    assert shelf.of(chat).made == {"#a": "Nora"}


def test_names_come_back_whatever_was_asked_for_in_between() -> None:
    shelf = Shelf()
    shelf.add(0, {"#a": "Nora"})
    for chat, name in ((2, "Ida"), (0, "Bo"), (2, "Cem")):
        shelf.of(chat).put(f"#{name}", name)
    assert sorted(shelf.all()) == [(0, "#Bo", "Bo"), (0, "#a", "Nora"), (2, "#Cem", "Cem"), (2, "#Ida", "Ida")]
    assert sorted({chat for chat, _, _ in shelf.fresh()}) == [0, 2]
    shelf.settle()
    assert [*shelf.fresh()] == []
