"""The quiz for a friend, read as a browser and as somebody curious would read it."""

import hashlib
import json
import re
from base64 import b64encode
from html import unescape

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtQml import QJSEngine

from tests.evaluation import markup
from voicetune_desktop.evaluation.blind import score
from voicetune_desktop.evaluation.quiz_page import MOST_LINES, QuizRound, is_real_first, quiz_page
from voicetune_desktop.evaluation.speakers import Line
from voicetune_desktop.paths import resource

TALK = (Line("system", "be Ada"), Line("user", "where are you?"), Line("assistant", "home"), Line("user", "and now?"))
ROUNDS = [QuizRound(TALK, f"real {n}" if n % 3 else f"made {n}", f"made {n}" if n % 3 else f"real {n}", n % 3 > 0) for n in range(9)]


def read(page):
    return markup.read(page.html)


def texts(node, css):
    """The texts of all bubbles in parts with a class."""
    return [bubble.text() for part in node.all(css=css) for bubble in part.all("span")]


def rounds_of(tree):
    return list(tree.all(css="round"))


def test_shows_what_was_said_and_both_answers_in_their_order():
    tree = read(quiz_page(ROUNDS, 1))
    assert [next(one.all("h2")).text() for one in rounds_of(tree)] == [f"{n} of 9" for n in range(1, 10)]
    assert texts(rounds_of(tree)[1], "talk") == ["where are you?", "home", "and now?"]
    assert texts(rounds_of(tree)[1], "answer") == ["real 1", "made 1"]
    assert all("hidden" in one.attributes for one in rounds_of(tree))


def test_a_burst_is_several_bubbles_and_only_the_latest_turns_are_shown():
    long = tuple(Line("user", f"turn {n}") for n in range(20))
    tree = read(quiz_page([QuizRound(long, "a\n\nb", "c", True)], 1))
    assert texts(tree, "answer") == ["a", "b", "c"]
    assert texts(tree, "talk") == [f"turn {n}" for n in range(20 - MOST_LINES, 20)]


def test_the_number_of_a_round_says_which_answer_is_real_and_is_another_one_each_time():
    keys = [int(node.attributes["data-key"]) for node in rounds_of(read(quiz_page(ROUNDS, 7)))]
    assert [is_real_first(key) for key in keys] == [one.real_first for one in ROUNDS]
    assert len(set(keys)) == len(keys)
    assert quiz_page(ROUNDS, 7).html == quiz_page(ROUNDS, 7).html != quiz_page(ROUNDS, 8).html


def test_nothing_comes_from_elsewhere_and_only_our_own_script_runs():
    html = quiz_page(ROUNDS, 1).html
    assert not re.search(r"(src|href|action)\s*=|@import|url\(|https?:|fetch|XMLHttp|localStorage|eval\(", html)
    policy = unescape(re.search(r'Content-Security-Policy" content="([^"]*)"', html)[1])
    assert policy.startswith("default-src 'none';")
    for tag in ("style", "script"):
        (content,) = re.findall(rf"<{tag}>(.*?)</{tag}>", html, re.DOTALL)
        assert b64encode(hashlib.sha256(content.encode()).digest()).decode() in policy
    assert "unsafe" not in policy


@given(st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\r\0\n"), min_size=1).filter(str.strip))
def test_whatever_a_text_holds_stays_text(text):
    hostile = f"<script>{text}</script><b onclick=x>"
    page = quiz_page([QuizRound((Line("user", hostile),), hostile, "no", True)], 1)
    tree = read(page)
    assert texts(tree, "answer")[0] == texts(tree, "talk")[0] == hostile
    assert len(list(tree.all("script"))) == len(list(tree.all("style"))) == 1


def test_knows_which_places_are_foreign():
    page = quiz_page([QuizRound((Line("user", "QUESTION"),), "ONE", "TWO", True)], 1)
    last, foreign = 0, []
    for start, end in (*page.ours, (len(page.html), 0)):
        foreign.append(page.html[last:start])
        last = end
    assert [text for text in foreign if text] == ["QUESTION", "ONE", "TWO"]


def test_the_script_of_the_page_reads_numbers_and_scores_as_we_do(qapp):
    engine = QJSEngine()
    engine.evaluate(resource("quiz.js").read_text(encoding="utf-8"))
    words = next(read(quiz_page(ROUNDS, 1)).all("main")).attributes["data-words"]
    for key in (1, 2, 3, 65_537, 2**31 - 1, 1_234_567_891):
        assert engine.evaluate(f"realFirst({key})").toBool() == is_real_first(key)
    for rounds in range(10):
        for right in range(rounds + 1):
            said = engine.evaluate(f"verdict(JSON.parse({json.dumps(words)}), {right}, {rounds})").toString()
            assert said == score([True] * right + [False] * (rounds - right)).verdict


DOCUMENT = """
function element() {
  return {hidden: false, disabled: false, textContent: "", dataset: {}, classList: {toggle() {}}, focus() {},
          addEventListener(kind, act) { this[kind] = act; }};
}
function round(key) {
  const answers = [element(), element()], parts = {".answer": answers[0], ".skip": element(), ".next": element(), ".told": element()};
  const find = {querySelector: (name) => parts[name], querySelectorAll: () => answers};
  return Object.assign(element(), find, {dataset: {key}, parts, hidden: true});
}
var parts = {"main": element(), ".start": element(), ".begin": element(), ".end": element(), ".end h2": element(), ".verdict": element()};
var rounds = KEYS.map(round);
parts["main"].dataset.words = WORDS;
var document = {querySelector: (name) => parts[name], querySelectorAll: () => rounds, addEventListener(kind, act) { this[kind] = act; }};
"""
"""What the script needs of a browser's page."""


def test_a_game_is_played_to_its_score(qapp):
    page = read(quiz_page(ROUNDS, 3))
    keys = [int(one.attributes["data-key"]) for one in rounds_of(page)]
    words = next(page.all("main")).attributes["data-words"]
    engine = QJSEngine()

    def says(code):
        result = engine.evaluate(code)
        assert not result.isError(), result.toString()
        return result.toVariant()

    for code in (f"var KEYS = {keys}, WORDS = {json.dumps(words)};", DOCUMENT, resource("quiz.js").read_text(encoding="utf-8")):
        says(code)

    says("parts['.begin'].click()")
    says("rounds[0].parts['.skip'].click()")
    for number, one in enumerate(ROUNDS[1:], 1):
        assert says("rounds.map((each) => each.hidden).indexOf(false)") == number
        right = number != 2
        says(f"document.keydown({{key: '{1 if one.real_first == right else 2}'}})")
        assert says(f"rounds[{number}].parts['.told'].textContent").startswith("Right" if right else "Wrong")
        says("document.keydown({key: '1'})")
        says(f"rounds[{number}].parts['.next'].click()")
    assert says("parts['.verdict'].textContent") == score([True] * 7 + [False]).verdict
    assert says("rounds.every((each) => each.hidden) && !parts['.end'].hidden")
