"""How many messages in a row make an answer."""

from voicetune_desktop.evaluation.measures.counting import numbers
from voicetune_desktop.evaluation.measures.measure import Evidence, Measure, Wording
from voicetune_desktop.evaluation.reading import Readings

_BARS = {"0": 0, "1": 1, "2": 2, "3": 3, "4": 4, "5+": 5}


def _bubbles(readings: Readings) -> Evidence:
    return numbers(readings, lambda reading: list(map(len, reading.bubbles)), _BARS)


BURSTS = Measure(
    id="bursts",
    title="Messages in a row",
    unit="messages",
    distance="Wasserstein distance, in messages",
    wording=Wording(
        "{who} sends more messages in a row than you: {model} on average against {you}.",
        "{who} sends fewer messages in a row than you: {model} on average against {you}.",
        "{who} sends as many messages in a row as you: {model} on average against {you}.",
    ),
    evidence=_bubbles,
)
