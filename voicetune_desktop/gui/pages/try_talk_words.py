"""A talk in words and bubbles: where a question goes, what is replaced in it, and what was said."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from ipaddress import ip_address
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QLocale

from voicetune_desktop.evaluation.speakers import Said, Speaker
from voicetune_desktop.evaluation.talks import Talk
from voicetune_desktop.gui.pages.job_words import place_of
from voicetune_desktop.gui.pages.privacy_words import kind_word
from voicetune_desktop.gui.widgets.bubbles import Bubble
from voicetune_desktop.training.records import Account

translate = QCoreApplication.translate

LONGEST_BUBBLE = 3000
MOST_BUBBLES = 200
"""Of one answer; what comes after them is one long text."""
STOPPED = "stopped"
"""What `Said.finished` says where the person stopped an answer."""
Show = Callable[[str], str]


def destination(account: Account) -> str:
    """Where a question goes, as part of a sentence."""
    return translate("Try", "this computer") if _is_here(urlsplit(account.base_url).hostname or "") else place_of(account)


def _is_here(host: str) -> bool:
    with suppress(ValueError):
        return ip_address(host).is_loopback
    return host == "localhost" or host.endswith(".localhost")


def send_words(speakers: Sequence[Speaker | None]) -> str:
    """The button that sends: "Send to OpenAI and to this computer"."""
    places = list(dict.fromkeys(destination(one.account) for one in speakers if one is not None))
    if not places:
        return translate("Try", "Send")
    words = translate("Try", "Send to %1") if len(places) == 1 else translate("Try", "Send to %1 and to %2")
    return words.replace("%1", places[0]).replace("%2", places[-1])


def replaced_words(counts: Mapping[str, int]) -> str:
    """What is replaced in a question: "2 values will be replaced: Name, Phone number."; "" for nothing."""
    number = sum(counts.values())
    if not number:
        return ""
    kinds = ", ".join(sorted({kind_word(kind) for kind in counts}))
    return translate("Try", "%n value(s) will be replaced before it leaves: %1.", "", number).replace("%1", kinds)


def outcome(said: Said | None) -> str:
    """How an answer ended, in a line: "24 tokens in 3.1 seconds"."""
    if said is None or not said.finished:
        return ""
    if said.finished == STOPPED:
        return translate("Try", "You stopped this answer.")
    seconds = QLocale().toString(float(said.seconds), "f", 1)
    if said.tokens_out is None:
        words = translate("Try", "Answered in %1 seconds.")
    else:
        words = translate("Try", "%n token(s) in %1 seconds.", "", said.tokens_out)
    cut = translate("Try", "It was cut off at the longest answer allowed.") if said.finished in {"length", "too long"} else ""
    return f"{words.replace('%1', seconds)} {cut}".strip()


def talk_bubbles(talk: Talk, voice: int, show: Show, *, answering: bool) -> list[Bubble]:
    """One side of a talk; each line of a burst is a bubble. `show` puts real names back where the person wants that."""
    asks, speaker = translate("Try", "Question"), talk.speakers[voice]
    sender = name_of(speaker)
    result: list[Bubble] = []
    for number, one in enumerate(talk.asked):
        result.append(Bubble(asks, show(one.question)))
        said = one.answers[voice]
        result += (Bubble(sender, part, mine=True) for part in parts(show(said.text) if said else ""))
        if answering and number == len(talk.asked) - 1 and not (said and said.text.strip()):
            result.append(Bubble(sender, "…", mine=True))
    return result


def talk_text(talk: Talk, voice: int, show: Show) -> str:
    """One side of a talk as text to copy."""
    return "\n".join(f"{bubble.sender}: {bubble.text}" for bubble in talk_bubbles(talk, voice, show, answering=False))


def name_of(speaker: Speaker | None) -> str:
    """What a model is called."""
    return (speaker.label or speaker.model) if speaker else translate("Try", "No model")


def parts(text: str) -> Iterator[str]:
    """The lines of an answer, each as long as a bubble can be."""
    lines = [line for line in text.split("\n") if line.strip()]
    for line in (*lines[:MOST_BUBBLES], "\n".join(lines[MOST_BUBBLES:])):
        for start in range(0, len(line), LONGEST_BUBBLE):
            yield line[start : start + LONGEST_BUBBLE]
