"""Which answers are worth training."""

import pytest
from msgspec.structs import replace

from tests.dataset.talk import planned, reasons, rendered, shown, talk
from voicetune_desktop.dataset.answers import words
from voicetune_desktop.dataset.sessions import Line

LONG = "we moved to a new flat, the address is below, come and see us whenever you like"


def weights(*said: str, **settings: object) -> list[int]:
    return [turn.weight for example in rendered(talk(*said), **settings) for turn in example.turns if turn.role == "assistant"]


@pytest.mark.parametrize(("text", "count"), [("", 0), ("ok", 1), ("see you at one", 4), ("こんにちは", 3), ("好的", 1), ("naïve café", 2)])
def test_counts_words_in_every_script(text: str, count: int) -> None:
    assert words(text) == count


def test_keeps_links_in_the_middle_as_context() -> None:
    talked = ("ann: where?", "me: https://a.example/x www.b.example", "ann: and when?", "me: at one")
    assert weights(*talked) == [0, 1]
    assert weights(*talked, link_only="train") == [1, 1]
    assert weights("ann: where?", "me: https://a.example/x is the place") == [1]
    assert weights("ann: where?", "me: [LINK 3]", "ann: and when?", "me: at one") == [0, 1]


def test_keeps_single_words_and_short_answers_as_context_when_asked() -> None:
    talked = ("ann: hi", "me: hey", "ann: coming?", "me: yes, now", "ann: great", "me: see you in a bit")
    assert weights(*talked) == [1, 1, 1]
    assert weights(*talked, one_word="context") == [0, 1, 1]
    assert weights(*talked, shortest_answer=3) == [0, 0, 1]


def test_an_answer_that_repeats_the_prompt_is_a_copy_unless_it_is_short() -> None:
    talked = (f"ann: {LONG}", f"me: {LONG.upper()}!", "ann: why?", "me: to ask whether this is right")
    assert weights(*talked, copied="train") == [1, 1]
    assert weights(f"ann: {LONG}", f"me: {LONG}", "ann: why?", "me: to ask whether this is right") == [0, 1]
    assert weights("ann: good night", "me: good night") == [1]


def test_an_answer_that_went_out_to_several_conversations_is_a_copy() -> None:
    lines = talk("ann: hi", f"me: {LONG}", "ann: nice", "me: thanks")
    lines[1] = replace(lines[1], copied=True)
    (example,) = rendered(lines)
    assert [turn.weight for turn in example.turns] == [1, 0, 1, 1]


def test_a_conversation_without_an_answer_to_train_is_left_out_by_its_reason() -> None:
    examples, left_out = planned(talk("ann: where?", "me: www.a.example", "ann: ok", "me: www.b.example"))
    assert (examples, reasons(left_out)) == ([], {"link_only": 4})


def test_nothing_follows_the_last_answer_that_is_trained() -> None:
    lines = talk("ann: where?", "me: at home", "ann: and that is?", "me: www.b.example")
    (example,), (planned_one,) = rendered(lines), planned(lines)[0]
    assert shown(example) == ["user: where?", "assistant: at home"]
    assert (planned_one.trained_messages, planned_one.context_messages) == (1, 1)
    assert reasons(planned(lines)[1]) == {"link_only": 2}


def test_counts_tokens_of_trained_answers_only() -> None:
    talked = ("ann: hi", "me: hey", "ann: coming?", "me: yes, now")
    both, one = planned(talk(*talked))[0][0], planned(talk(*talked), one_word="context")[0][0]
    assert both.total_tokens == one.total_tokens
    assert both.answer_tokens > one.answer_tokens
    assert (both.untrained, one.untrained, one.train_from) == ((), (), 3)


def test_leaves_out_openers_when_asked() -> None:
    lines = talk("me: morning", "ann: hi", "me: coffee?")
    assert [shown(example) for example in rendered(lines, openers="leave_out")] == [["user: hi", "assistant: coffee?"]]
    assert reasons(planned(lines, openers="leave_out")[1]) == {"opener": 1}


def test_leaves_out_examples_with_few_turns() -> None:
    lines = talk("ann: hi", "me: hey")
    assert planned(lines, min_turns=3)[0] == []
    assert reasons(planned(lines, min_turns=3)[1]) == {"too_short": 2}


def test_leaves_out_other_days() -> None:
    lines = [Line(0, 2, -10, "old"), *(replace(line, at=(line.at or 0) + 10) for line in talk("ann: hi", "me: hey", start=1))]
    assert reasons(planned(lines, since="1970-01-01")[1]) == {"too_old": 1}
    assert reasons(planned(lines, until="1969-12-31")[1]) == {"too_new": 2, "no_answer": 1}


def test_leaves_out_conversations_in_other_languages() -> None:
    lines = talk("ann: de wo", "me: de hier")
    assert planned(lines, languages=("en",))[0] == []
    assert reasons(planned(lines, languages=("en",))[1]) == {"language": 2}
    assert len(planned(lines, languages=("de", "en"))[0]) == 1


def test_puts_messages_in_a_row_on_one_line_when_asked() -> None:
    lines = [*talk("ann: hi", "ann: you"), *talk("me: yes", "me: here", start=2)]
    lines[1] = replace(lines[1], kept=((0, 3),))
    (example,) = rendered(lines, joiner="space")
    assert shown(example) == ["user: hi you", "assistant: yes here"]
    assert [example.turns[0].content[start:end] for start, end in example.turns[0].kept] == ["you"]


def test_an_example_goes_on_where_a_message_is_answered_without_what_lies_between() -> None:
    hour = 3600
    spoken = [(2, 0, "shall we go?"), (1, 60, "yes"), (2, 3 * hour, "other thing"), (1, 3 * hour + 9, "ok"), (2, 6 * hour, "when?")]
    lines = [Line(number, who, at, text) for number, (who, at, text) in enumerate(spoken)]
    lines[4] = replace(lines[4], reply=0)
    lines.append(Line(5, 1, 6 * hour + 60, "at one"))
    assert [shown(example) for example in rendered(lines)] == [
        ["user: other thing", "assistant: ok"],
        ["user: shall we go?", "assistant: yes", "user: when?", "assistant: at one"],
    ]
    assert planned(lines)[0][1].spans == ((0, 1), (4, 5))
