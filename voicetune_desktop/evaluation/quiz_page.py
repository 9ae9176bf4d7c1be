"""The blind test as one page of HTML for a friend: nothing comes from elsewhere, nothing goes anywhere, and it tells the score itself."""

import hashlib
from base64 import b64encode
from collections.abc import Callable, Iterable, Sequence
from html import escape
from random import Random

import msgspec
from msgspec import Struct

from voicetune_desktop.dataset.report.page import ENGLISH, Language, Page
from voicetune_desktop.evaluation.binomial import chance_band
from voicetune_desktop.evaluation.blind import FEWEST_ROUNDS, VERDICTS
from voicetune_desktop.evaluation.speakers import Line
from voicetune_desktop.paths import resource

STYLE, SCRIPT = "quiz.css", "quiz.js"
TITLE = "Who wrote this?"
LEAD = "Two answers each time: one was really written, the other one comes from a model. Choose the real one, or press 1 or 2."
NAMES = "All names are made up. This page works without a network and keeps nothing."
WORDS = {
    "no_script": "This quiz needs JavaScript, which is switched off here.",
    "rounds": "{} rounds.",
    "begin": "Begin",
    "number": "{} of {}",
    "which": "Which answer is real?",
    "skip": "Skip",
    "next": "Next",
    "score": "Your score",
}
TOLD = {"right": "Right: number {number} is the real one.", "wrong": "Wrong: number {number} is the real one."}
MOST_LINES = 8
"""Turns that are shown before the answers; the latest ones."""
_FACTOR = 2654435761
"""Knuth's multiplier (The Art of Computer Programming 3, 6.4): its bits look random, in JavaScript as here."""


class QuizRound(Struct, frozen=True):
    """What was said before, and both answers in the order in which they are shown."""

    lines: tuple[Line, ...]
    first: str
    second: str
    real_first: bool


def quiz_page(rounds: Sequence[QuizRound], seed: int, language: Language = ENGLISH) -> Page:
    """The whole page. Everything out of chats and models is `foreign`."""
    style, script = (resource(name).read_text(encoding="utf-8") for name in (STYLE, SCRIPT))
    random = Random(seed)
    page = Page(language)
    _add_head(page, style, script)
    _add_start(page, len(rounds))
    for number, one in enumerate(rounds, 1):
        _add_round(page, one, WORDS["number"].format(number, len(rounds)), _key(random, real_first=one.real_first))
    page.markup("<section class=end hidden>")
    page.element("h2 tabindex=-1", WORDS["score"])
    page.markup('<p class="verdict told" role=status></p></section>\n')
    page.element("footer", NAMES)
    page.markup(f"\n</main>\n<script>{script}</script>\n</body>\n</html>\n")
    return page


def is_real_first(key: int) -> bool:
    """What a round's number says; the page's own script does the same."""
    return (key * _FACTOR >> 16) & 1 == 1


def _key(random: Random, *, real_first: bool) -> int:
    """A number that says whether the real answer stands first, to nobody who only looks at it."""
    while is_real_first(key := random.randrange(1, 2**31)) != real_first:
        pass
    return key


def _words(rounds: int, say: Callable[[str], str]) -> str:
    """What the script says, and what guessing alone gives for every count of rounds that may be played."""
    bands = [chance_band(count) for count in range(rounds + 1)]
    verdicts, told = ({key: say(text) for key, text in texts.items()} for texts in (VERDICTS, TOLD))
    return msgspec.json.encode({"bands": bands, "verdicts": verdicts, "least": FEWEST_ROUNDS, **told}).decode()


def _add_head(page: Page, style: str, script: str) -> None:
    policy = f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; form-action 'none'"
    page.markup(
        f'<!doctype html>\n<html lang="{page.language.code}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width">\n<meta name="color-scheme" content="light dark">\n'
    )
    page.element("title", TITLE)
    page.markup(f"\n<style>{style}</style>\n</head>\n")


def _add_start(page: Page, rounds: int) -> None:
    page.markup(f'<body>\n<main data-words="{escape(_words(rounds, page.language.say))}">\n')
    page.element("h1", TITLE)
    page.element("p class=lead", LEAD)
    page.markup("<noscript>")
    page.element("p", WORDS["no_script"])
    page.markup("</noscript>\n<section class=start>")
    page.element("p", WORDS["rounds"].format(rounds))
    page.element("button class=begin type=button", WORDS["begin"])
    page.markup("</section>\n")


def _hash(text: str) -> str:
    """How a Content-Security-Policy names the one script, or style, that it allows."""
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _add_round(page: Page, one: QuizRound, title: str, key: int) -> None:
    page.markup(f'<section class=round data-key="{key}" hidden>\n')
    page.element("h2", title)
    page.markup("<div class=talk>\n")
    talk = [line for line in one.lines if line.role != "system"][-MOST_LINES:]
    for line in talk:
        _add_bubbles(page, line.content, "mine" if line.role == "assistant" else "them")
    page.markup("</div>\n")
    page.element("p", WORDS["which"])
    page.markup("<div class=pair>\n")
    for number, answer in enumerate((one.first, one.second), 1):
        page.markup(f"<button class=answer type=button><b>{number}</b>")
        _add_bubbles(page, answer, "")
        page.markup("</button>\n")
    page.markup("</div>\n<p class=told role=status></p>\n")
    page.element("button class=skip type=button", WORDS["skip"])
    page.element("button class=next type=button hidden", WORDS["next"])
    page.markup("</section>\n")


def _add_bubbles(page: Page, text: str, who: str) -> None:
    for bubble in _bubbles(text.split("\n")):
        page.markup(f'<span class="{who}" dir=auto>' if who else "<span dir=auto>")
        page.foreign(bubble)
        page.markup("</span>\n")


def _bubbles(lines: Iterable[str]) -> list[str]:
    return [line for line in lines if line.strip()]
