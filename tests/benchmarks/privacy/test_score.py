"""The scorer counts strictly."""

from tests.benchmarks.privacy.corpus import Row, Span
from tests.benchmarks.privacy.score import Answer, Mark, Score, classes, score


def row(text: str, *spans: Span, number: str = "1", chat: str = "c") -> Row:
    return Row(number, chat, "A", ["A"], text, list(spans), "en", "")


def scored(several: list[Row], *marks: Mark, number: str = "1") -> Score:
    return score(several, {number: Answer(number, list(marks))})


def mark(start: int, end: int, action: str = "replace", kind: str = "PHONE_NUMBER") -> Mark:
    return Mark(start, end, kind, 1.0, action)


PHONE = Span(5, 13, "phone", "local")
CALL = row("call 0161 496 now", PHONE)


def test_a_value_counts_only_if_all_its_digits_are_covered():
    assert scored([CALL], mark(5, 12)).recall("fixed shapes") == (1, 0, 0)
    assert scored([CALL], mark(5, 9), mark(10, 13)).recall("fixed shapes") == (1, 1, 1)


def test_asking_counts_only_in_the_second_figure():
    assert scored([CALL], mark(5, 13, "review")).recall("fixed shapes") == (1, 0, 1)


def test_a_value_may_be_half_replaced_and_half_asked_about():
    assert scored([CALL], mark(5, 9), mark(10, 13, "review")).recall("fixed shapes") == (1, 0, 1)


def test_a_split_value_needs_all_its_parts():
    parts = [row("0161", Span(0, 4, "phone", "split", "g")), row("496", Span(0, 3, "phone", "split", "g"), number="2")]
    assert scored(parts, mark(0, 4)).recall("hard forms") == (1, 0, 0)
    both = {"1": Answer("1", [mark(0, 4)]), "2": Answer("2", [mark(0, 3)])}
    assert score(parts, both).recall("hard forms") == (1, 1, 1)


def test_masks_in_clean_messages_are_wrong_and_questions_are_counted_apart():
    result = scored([row("order 0161 496"), row("hi", number="2")], mark(6, 10), mark(11, 14, "review"))
    assert (len(result.wrong), len(result.questions), result.clean) == (1, 1, 2)
    assert result.per_thousand(result.wrong) == 500


def test_a_mask_beside_every_value_is_stray():
    assert len(scored([CALL], mark(0, 4), mark(4, 13)).stray) == 1


def test_optional_kinds_count_neither_way():
    result = scored([row("in Leeds", Span(3, 8, "place", ""))], mark(3, 8))
    assert (result.values, result.wrong, result.stray, result.clean) == ([], [], [], 0)


def test_chats_with_nothing_left():
    result = scored([CALL, row("0161", Span(0, 4, "phone", "local"), number="2", chat="d")], mark(5, 13))
    assert result.chats_with_nothing_left() == (2, 1, 1)


def test_any_kind_that_contains_the_word_is_named_right():
    assert scored([CALL], mark(5, 13)).named_right() == 1
    assert scored([CALL], mark(5, 13, kind="person")).named_right() == 0


def test_hard_forms_are_a_class_of_their_own_and_exact_names_count_twice():
    assert classes("card", "spaced_out") == {"hard forms"}
    assert classes("participant", "first") == {"participants exact", "participants all"}
    assert classes("participant", "lower_word") == {"participants all"}
    assert classes("plate", "plain") == {"context ids"}
