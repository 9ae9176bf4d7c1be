from voicetune_desktop.evaluation.coverage import FEWEST, Moment, coverage


def moments(person, count, hour=9, text="ok see you"):
    return [Moment(person, hour, text)] * count


def test_counts_people_of_all_and_of_the_held_out_ones():
    found = coverage(moments("Ada", 50) + moments("Ben", 5), moments("Ada", FEWEST))
    assert [(one.label, one.all, one.held_out, one.small) for one in found.people] == [("Ada", 80, 30, False), ("Ben", 5, 0, True)]


def test_counts_hours_in_order_and_leaves_unknown_ones_out():
    found = coverage(moments("Ada", 2, 22) + moments("Ada", 1, None), moments("Ada", 1, 7))
    assert [(one.label, one.all) for one in found.hours] == [("7", 1), ("22", 2)]
    assert [one.label for one in found.daytimes] == ["morning", "evening"]


def test_says_what_is_missing():
    found = coverage(moments("Ada", 40) + moments("Ben", 9, 2), moments("Ada", 35) + moments("Cy", 3))
    assert found.notes == (
        "Nothing is held out of the conversations with 1 person.",
        f"Fewer than {FEWEST} held-out moments are with 1 person: too few to say how the model answers them.",
        "Nothing is held out of the night.",
    )


def test_full_coverage_needs_no_words():
    assert coverage(moments("Ada", 100), moments("Ada", 40)).notes == ()


def test_nothing_held_out_is_said():
    assert coverage(moments("Ada", 3), []).notes == ("Nothing is held out, so nothing can be measured.",)
    assert coverage([], []).people == ()


def test_a_small_sample_is_said_to_be_small():
    assert coverage(moments("Ada", 100), moments("Ada", 1)).notes[0] == "Only 1 moment is held out: too few to say anything sure."


def test_topics_of_one_side_are_told_by_their_words():
    talk = "we are here and you are there"
    rest = moments("Ada", 60, text=f"{talk} skiing") + moments("Ada", 60, text=f"{talk} tax")
    held_out = moments("Ada", 60, text=f"{talk} tax") + moments("Ada", 60, text=f"{talk} wedding")
    found = coverage(rest, held_out)
    assert found.missing == ("skiing",)
    assert found.more == ("wedding",)
