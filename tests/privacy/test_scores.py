"""How well the scan does on a small set of our own, with floors below which it must not fall."""

from collections.abc import Iterable

from tests.privacy.people import persons
from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.scan import Scanner

PEOPLE = persons(
    "Mara Tellwick",
    "Bremmer, Jonas",
    "Will Harrowgate",
    "Rose I.",
    "Priya 🌸",
    "Oskar (choir)",
    "tacocat42",
    "José Álvarez",
    "Dr. Hope Adeyemi",
)
MARKED = """
    morning [Mara], did [Jonas] call?
    [mara tellwick] and [JONAS] are late
    ask [Will] if [Rose] can come
    [Will]: the keys are with [Priya]
    thx [priya]!!
    [Oskar]'s train is [Mara]'s, too
    is that [Oskar]s scarf
    the list says [Bremmer, Jonas] and [Harrowgate, Will]
    @[tacocat42] @[rose] look
    [tacocat42] won again
    [Jose] is [josé], ok
    mail [jonas.bremmer@post.example] or [m_t+shop@post.example]
    write to [JO@POST.EXAMPLE].
    call [07911 123456] or [+44 7911 123457]
    new number ([0113 496 0123]), save it
    [+1 (404) 555-0123] from abroad
    join [https://chat.whatsapp.com/Ab3dE] now
    it is on [www.post.example/x?id=5], see?
    [discord.gg/aB3dE9] for the game
    love you [Hope] xx
    sorry [Hope] but no
    [Rose] said the cake is for [Will]
    [maratellwick] posted it
    hola [José Álvarez], [alvarez]
    with [Rose] and [Will] in the car
    """
CLEAN = """
    i will be late
    will you come on friday?
    a single red rose
    no hope for this team
    i hope so
    where there is a will there is a way
    the train at 10:45 costs £12.50
    order 4045 is on its way
    see you on 2024-11-05 or 06.11.2024
    version 10.0.19045.1234 is broken
    the score was 3-1, then 2-2
    and/or, 24/7, km/h
    it got 4045550 views
    a choir of 40
    @ the station
    ISBN 978-0-306-40615-7
    we will hope for the best
    rosemary and thyme
    marathon on sunday
    page 23-27 for tomorrow
    """


def read(marked: str) -> list[tuple[str, list[str]]]:
    """Texts without their brackets, and what stood in these."""
    lines = [line.strip() for line in marked.strip().split("\n")]
    return [(line.replace("[", "").replace("]", ""), [part.partition("]")[0] for part in line.split("[")[1:]]) for line in lines]


def covered(text: str, findings: Iterable[Finding], actions: set[Action]) -> str:
    """The text with a bar for every letter that is hidden."""
    letters = list(text)
    for finding in findings:
        if finding.action in actions:
            letters[finding.start : finding.end] = "|" * (finding.end - finding.start)
    return "".join(letters)


def share_hidden(actions: set[Action]) -> float:
    scanner = Scanner(PEOPLE, regions=("GB",))
    hidden = total = 0
    for text, values in read(MARKED):
        left, at = covered(text, scanner.scan(text), actions), 0
        for value in values:
            at = text.index(value, at)
            hidden += all(bar == "|" or not char.isalnum() for bar, char in zip(left[at : at + len(value)], value, strict=True))
            total += 1
            at += len(value)
    return hidden / total


def test_nearly_everything_is_hidden_at_once() -> None:
    assert share_hidden({Action.REPLACE}) >= 0.97


def test_everything_is_hidden_until_it_is_decided() -> None:
    assert share_hidden({Action.REPLACE, Action.ASK}) == 1


def test_clean_messages_stay_as_they_are() -> None:
    texts = [text for text, _ in read(CLEAN)]
    wrong = [
        text
        for text, findings in zip(texts, Scanner(PEOPLE, regions=("GB", "US")).scan_many(texts), strict=True)
        if covered(text, findings, {Action.REPLACE}) != text
    ]
    assert wrong == []
