from voicetune_desktop.privacy.surrogate_choice import NOTHING, SurrogateChoice


def choice(made=(), real=()):
    return SurrogateChoice(made, lambda text: text in real)


def in_chat(number, name):
    return f"third_party{number}/first:{name}"


def test_names_of_strangers_are_kept_when_other_chats_are_named_in_between():
    names = choice()
    first = names.choose(in_chat(1, "wren"), iter(["Ada"]))
    names.choose(in_chat(2, "wren"), iter(["Bo"]))
    assert names.choose(in_chat(1, "wren"), iter(["Cy"])) == first == "Ada"


def test_name_is_given_once_a_chat_and_to_no_stranger_where_the_whole_project_has_it():
    names = choice()
    names.choose("place:dunmere", iter(["Dale"]))
    assert [names.choose(in_chat(chat, name), iter(["Dale", "Ada", "Bo"])) for chat, name in ((1, "x"), (1, "y"), (2, "x"))] == [
        "Ada",
        "Bo",
        "Ada",
    ]


def test_later_run_chooses_the_same():
    names = choice()
    keys = [in_chat(1, "wren"), "phone:1", in_chat(22, "wren"), in_chat(1, "moss")]
    chosen = [names.choose(key, iter([f"Name {number}"])) for number, key in enumerate(keys)]
    later = choice(sorted(names.made()))
    assert [later.choose(key, iter(["Another"])) for key in keys] == chosen


def test_only_what_no_earlier_run_stored_is_fresh():
    names = choice()
    names.choose(in_chat(1, "wren"), iter(["Ada"]))
    names.choose("phone:1", iter(["555"]))
    names.settle()
    names.choose(in_chat(2, "wren"), iter(["Bo"]))
    names.choose("phone:1", iter(["556"]))
    assert [name for _, name in names.fresh()] == ["Bo"]
    assert sorted(name for _, name in names.made()) == ["555", "Ada", "Bo"]


def test_name_that_became_real_is_fresh_again():
    names = choice()
    names.choose(in_chat(1, "wren"), iter(["Ada"]))
    later = choice(list(names.made()), real=("Ada",))
    assert later.choose(in_chat(1, "wren"), iter(["Ada", "Bo"])) == "Bo"
    assert [name for _, name in later.fresh()] == ["Bo"]


def test_nothing_stands_where_no_name_is_free():
    assert choice(real=("Ada",)).choose(in_chat(1, "wren"), iter(["Ada"])) == NOTHING
