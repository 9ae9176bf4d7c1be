"""Short chats that are read together give what each gives alone."""

from hypothesis import given
from hypothesis import strategies as st

from tests.privacy.people import persons
from voicetune_desktop.privacy.scan import Said, Scanner
from voicetune_desktop.privacy.small_chats import SmallChat, scan_chats

PIECES = (
    "07700",
    "900123",
    "my number is 07700 900 123",
    "what's the code?",
    "4417",
    "Mara and Will",
    "dr Mara is in",
    "M-a-r-a-!",
    "%4Dara",
    "told Nadia",
    "",
)
PEOPLE = st.sampled_from((persons(), persons("Mara Tellwick"), persons("Will", "Mara"), persons("Nadia Vance", "Jo")))
REGIONS = st.sampled_from((("GB", "US"), ("IN",), ()))


def chat(number: int, texts: list[str], people: list[str] | None = None) -> SmallChat:
    return SmallChat(persons(*(people or ())), ("GB",), [Said(text, number, 0) for text in texts])


@st.composite
def small_chats(draw: st.DrawFn) -> list[SmallChat]:
    several = draw(st.lists(st.lists(st.tuples(st.sampled_from(PIECES), st.integers(0, 1)), max_size=6), max_size=5))
    return [
        SmallChat(draw(PEOPLE), draw(REGIONS), [Said(text, number, speaker) for text, speaker in rows])
        for number, rows in enumerate(several)
    ]


@given(small_chats())
def test_each_chat_gives_what_it_gives_alone(chats: list[SmallChat]) -> None:
    together = scan_chats(chats)
    for one, found in zip(chats, together, strict=True):
        alone = Scanner(one.people, regions=one.regions).scan_talk(one.talk)
        assert [found.get(row, []) for row in range(len(one.talk))] == list(alone)


def test_names_are_those_of_the_own_chat() -> None:
    first, second = scan_chats([chat(0, ["ask Tellwick"], ["Mara Tellwick"]), chat(1, ["ask Tellwick"], ["Jonas Berg"])])
    assert [finding.value for finding in first[0]] == ["person:1"]
    assert not [finding for several in second.values() for finding in several if finding.kind == "participant"]


def test_number_is_not_put_together_from_two_chats() -> None:
    assert scan_chats([chat(0, ["my number is 07700"]), chat(1, ["900123"])]) == [{}, {}]


def test_no_chats_give_nothing() -> None:
    assert scan_chats([]) == []
