"""Who of a chat the person may be."""

from voicetune_desktop.importers.who_am_i import ask_who_i_am


def test_the_guess_is_the_one_whom_a_talk_of_two_is_not_called_after() -> None:
    assert [ask_who_i_am(["Ana", "Bo", "Ana"], title)[0].guess for title in ("Ana", "Bo", "Hike")] == ["Bo", "Ana", None]


def test_in_a_group_nobody_is_guessed_and_one_alone_is_not_asked_about() -> None:
    assert ask_who_i_am(["Ana", "Bo", "Cy"], "Ana")[0].guess is None
    assert ask_who_i_am(["Ana"], "Ana") == ()
