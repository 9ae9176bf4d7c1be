"""What is a frequent word."""

from voicetune_desktop.people.lexicon import is_prefixed_word, standing


def test_words_names_and_neither() -> None:
    assert standing("brain") == "word"
    assert standing("Jonas") == "name"
    assert standing("kavithaa") == ""


def test_rare_word_made_of_a_frequent_one_is_known_by_it() -> None:
    assert all(map(is_prefixed_word, ("rewrote", "overslept", "mistook", "foresaw", "babysat")))
    assert not any(map(is_prefixed_word, ("quorrin", "zorvane", "overi", "re")))
