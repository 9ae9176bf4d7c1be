"""What is a frequent word."""

from voicetune_desktop.people.lexicon import standing


def test_words_names_and_neither() -> None:
    assert standing("brain") == "word"
    assert standing("Jonas") == "name"
    assert standing("kavithaa") == ""
