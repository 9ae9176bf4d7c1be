from msgspec import Struct

from voicetune_desktop.dataset.order import age, oldest_first


class Begun(Struct, frozen=True):
    started_at: int | None
    chat: int
    session: int
    number: int = 0


def test_oldest_first_is_by_time_then_chat_then_session():
    times, places = (None, 7, 5, None, 7), ((2, 1), (1, 3), (1, 2), (3, 1))
    examples = [Begun(time, *place, number) for number, time in enumerate(times) for place in places]
    assert oldest_first(examples) == sorted(examples, key=age)
