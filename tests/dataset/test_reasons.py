from voicetune_desktop.dataset.reasons import LONGER_PAUSE, REASONS, WAYS_ON


def test_every_way_on_is_one_from_a_reason() -> None:
    assert REASONS.keys() >= WAYS_ON.keys()


def test_ways_on_are_sentences() -> None:
    assert all(text[0].isupper() and text.endswith(".") for text in (*WAYS_ON.values(), LONGER_PAUSE))
