from tests.dataset.made import made
from voicetune_desktop.dataset.thread_homes import thread_homes


def test_a_thread_belongs_to_the_conversation_of_its_head() -> None:
    main, thread = made(1, "a", first=0, last=9), made(2, "b", thread=4, first=4, last=15)
    assert thread_homes([thread, main]) == {(1, 2): (1, 1)}


def test_a_part_of_a_thread_without_its_head_stands_alone() -> None:
    assert thread_homes([made(1, "a", first=0, last=9), made(2, "b", thread=4, first=12, last=15)]) == {}


def test_a_message_between_the_stretches_of_a_conversation_is_not_of_it() -> None:
    joined = made(1, "a", first=0, last=20, spans=((0, 3), (15, 20)))
    between, thread = made(2, "b", first=4, last=9), made(3, "c", thread=5, first=5, last=12)
    assert thread_homes([joined, between, thread]) == {(1, 3): (1, 2)}


def test_messages_of_other_chats_are_others() -> None:
    assert thread_homes([made(1, "a", chat=2, first=0, last=9), made(2, "b", thread=4, first=4, last=15)]) == {}
