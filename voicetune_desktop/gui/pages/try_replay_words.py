"""Replays in words and bubbles: what a moment was, who is asked how often, and what that takes."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from voicetune_desktop.dataset.cost import money
from voicetune_desktop.evaluation.speakers import Line, Speaker
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.pages.job_words import number
from voicetune_desktop.gui.pages.try_talk_words import destination, parts
from voicetune_desktop.gui.widgets.bubbles import Bubble

if TYPE_CHECKING:
    from voicetune_desktop.operations.drawing import Cost
    from voicetune_desktop.operations.replaying import Outcome

translate = QCoreApplication.translate
_FIRST_WORDS = 80


def ask_words(models: int, moments: int) -> str:
    """The button that begins: "Ask 2 models 30 times"."""
    if models == 1:
        return translate("Try", "Ask the model %n time(s)", "", moments)
    return translate("Try", "Ask %1 models %n time(s)", "", moments).replace("%1", number(models))


def cost_words(cost: "Cost", speakers: Sequence[Speaker]) -> str:
    """What goes where and what comes back, before anything is sent."""
    places = list(dict.fromkeys(destination(one.account) for one in speakers))
    words = translate("Try", "About %1 tokens go to %2, and about %3 come back.")
    words = words.replace("%1", number(cost.sent)).replace("%2", translate("Try", " and to ").join(places))
    words = words.replace("%3", number(cost.received))
    if cost.money is None:
        return f"{words} {translate('Try', 'Without prices the cost is not known.')}"
    if not cost.money:
        return f"{words} {translate('Try', 'That costs nothing.')}"
    return f"{words} {translate('Try', 'That costs about %1.').replace('%1', said(money(cost.money)))}"


def outcome_words(found: "Outcome") -> str:
    """Where a replay stands: "28 of 30 answers are there, 2 failed."."""
    words = translate("Try", "%1 of %2 answers are there.")
    if found.failed:
        words = translate("Try", "%1 of %2 answers are there, %3 failed.").replace("%3", number(found.failed))
    return words.replace("%1", number(found.answered)).replace("%2", number(found.all))


def first_words(lines: Sequence[Line]) -> str:
    """The last thing that somebody said before the answer."""
    last = next((line.content for line in reversed(lines) if line.role == "user"), "")
    return last.replace("\n", " · ")[:_FIRST_WORDS]


def before_bubbles(lines: Sequence[Line], show: Callable[[str], str] = str) -> list[Bubble]:
    """What was said before the answer; the person's own messages stand on the right."""
    you, others = translate("Try", "You"), translate("Try", "Others")
    return [
        Bubble(you if line.role == "assistant" else others, part, mine=line.role == "assistant")
        for line in lines
        if line.role != "system"
        for part in parts(show(line.content))
    ]


def answer_bubbles(sender: str, text: str) -> list[Bubble]:
    """One answer, each line of a burst a bubble."""
    return [Bubble(sender, part, mine=True) for part in parts(text)]
