"""Long texts that went out to several conversations are found."""

from voicetune_desktop.dataset.copies import copied

DAY = 86_400


def found(*texts: tuple[int, int | None, str]) -> list[int]:
    return sorted(copied(texts, lambda text: text.casefold().encode(), lambda one, other: one // 100 != other // 100))


def test_finds_a_text_in_several_chats_or_on_several_days() -> None:
    assert found((101, 0, "Party"), (201, 5, "party"), (202, 5, "other")) == [101, 201]
    assert found((101, 0, "party"), (102, 2 * DAY, "party")) == [101, 102]


def test_takes_a_second_try_for_no_copy() -> None:
    assert found((101, 0, "party"), (102, 60, "party"), (103, None, "party")) == []
