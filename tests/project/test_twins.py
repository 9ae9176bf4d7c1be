from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.project.twins import agree, long_texts, pairs, plain

HOUR = 3600
START = 1_700_000_000


def chat(*messages, person=1, ahead=0):
    """Rows of a chat from (minute, text), or (minute, text, person)."""
    return [(number, *(more or [person]), START + minute * 60 + ahead, text) for number, (minute, text, *more) in enumerate(messages, 1)]


def twins(first, second, agreement=None):
    agreement = agreement or agree(long_texts(first), long_texts(second))
    found = pairs(first, second, agreement, ({row[1] for row in first}, {row[1] for row in second}))
    return {pair.id: pair.twin for pair in found}


def test_what_apps_put_into_a_text_when_they_export_it_is_not_compared():
    assert plain("\u200ehi @\u2068Ada L\u2069\u00a0you") == plain("hi  @4915112345678 you\n")
    assert plain("caf\u0065\u0301") == plain("caf\u00e9")
    assert plain("heart \u2764\ufe0f") == plain("heart \u2764")


def test_each_message_is_the_twin_of_one_at_most():
    assert twins(chat((0, "ok"), (1, "ok")), chat((0, "ok"), (0, "ok"), (1, "ok"))) == {1: 1, 2: 2, 3: 0}


def test_equal_texts_far_apart_or_by_somebody_else_are_no_twins():
    assert twins(chat((0, "ok"), (10, "no", 2)), chat((5, "ok"), (10, "no", 1), (10, "no", 2))) == {1: 0, 2: 0, 3: 2}


def test_clocks_of_two_zones_are_found_by_long_texts():
    texts = [(minute, f"a rather long text number {minute}") for minute in range(5)]
    assert twins(chat(*texts, (6, "ok")), chat(*texts, (6, "ok"), ahead=2 * HOUR)) == {n: n for n in range(1, 7)}


def test_a_clock_that_changes_in_autumn_is_followed():
    summer = [(day * 1440, f"a warm and long day, number {day}") for day in range(8)]
    winter = [(day * 1440, f"a cold and long day, number {day}") for day in range(8, 16)]
    first = chat(*summer, (7 * 1440 + 5, "ok"), *winter, (15 * 1440 + 5, "ok"))
    second = [(n, person, at + (2 if n < 10 else 1) * HOUR, text) for n, person, at, text in first]
    agreement = agree(long_texts(first), long_texts(second))
    assert agreement.ahead == (2 * HOUR, HOUR)
    assert twins(first, second, agreement) == {row[0]: row[0] for row in first}


def test_people_are_known_by_what_they_wrote():
    texts = [(minute, f"what somebody wrote at minute {minute}", 1 + minute % 2) for minute in range(8)]
    second = [(minute, text, 7 + person) for minute, text, person in texts]
    assert agree(long_texts(chat(*texts)), long_texts(chat(*second))).persons == {8: 1, 9: 2}


def test_people_of_short_texts_only_are_compared_by_text_and_time():
    first, second = chat((0, "ok", 1), (1, "hm", 2)), chat((0, "ok", 8), (1, "no", 9))
    assert twins(first, second) == {1: 1, 2: 0}


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from(["ok", "no", "a text that is long enough"]), st.integers(1, 2)), max_size=12))
def test_a_chat_is_its_own_twin(steps):
    minute, messages = 0, []
    for step, text, person in steps:
        minute += step
        messages.append((minute, text, person))
    rows = chat(*messages)
    found = twins(rows, rows)
    assert sorted(found.values()) == [row[0] for row in rows]
    assert all(rows[id_ - 1][1::2] == rows[twin - 1][1::2] for id_, twin in found.items())
