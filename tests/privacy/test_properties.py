"""What must hold for any chat, any people and any decisions: nothing hidden is left, and everything undone is seen."""

import json
from collections.abc import Callable, Sequence

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.privacy.people import values_of
from voicetune_desktop.model import Action, Finding, Person
from voicetune_desktop.privacy.decisions import Decisions
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.known_forms import compact_forms, exact_forms
from voicetune_desktop.privacy.leaks import LeakCheck
from voicetune_desktop.privacy.redact import Redacted, Replacement, redact
from voicetune_desktop.privacy.scan import Scanner
from voicetune_desktop.privacy.surrogates import Surrogates

NAMES = [
    *("Mara Tellwick", "Tellwick, Jonas", "Will", "Ann", "Ann Lee", "Lee Roy", "Rose Hope", "tacocat42", "@kira_vex", "José Müller"),
    *("Juan de la Torre", "山田 花", "王美玲", "葵", "طارق سالم", "Дмитрий Орлов", "+44 7700 900123", "jo@example.org", "Mum", "O'Hara"),
    *(
        "Anne-Lise",
        "Al",
        "Han",
        "Dan",
        "Example",
        "Person",
        "Ken from work",
        "Org",
        "Link",
        "Max",
        "Ａｎｎ",
        "नेहा",
        "İpek Işık",
        "the_root",
    ),
]
PIECES = [
    *("Mara", "mara", "MARA", "Tellwick", "tellwick,", "maratellwick", "Mara's", "Maras", "@mara", "will", "Will", "I", "in", "the", "ann"),
    *(
        "Ann",
        "lee",
        "Roy",
        "rose",
        "Hope",
        "tacocat42",
        "tacocat",
        "kira_vex",
        "Jose",
        "jose",
        "MUELLER",
        "torre",
        "de",
        "la",
        "Juan",
        "山田",
    ),
    *(
        "花",
        "さん",
        "王美玲",
        "美玲",
        "葵さん",
        "葵",
        "وطارق",
        "سالم",
        "Орлов",
        "дмитрий",
        "07700",
        "900123",
        "+44 7700 900123",
        "7700900123",
    ),
    *("+1 404 555 0184", "(404) 555-0184", "jo@example.org", "a.b@c.de", "A.B@C.DE", "https://x.yz/a", "http://www.x.yz/a/", "x.yz/a"),
    *(
        "discord.gg/abc",
        "www.foo.com",
        "https://example.org",
        "o’hara",
        "anne lise",
        "Anne-Lise",
        "Dans",
        "Hans",
        "al",
        "als",
        "%20",
        "Jos%C3%A9",
    ),
    *(
        "&amp;",
        "&eacute;",
        "\u200b",
        "\u00a0",
        "\u0301",
        "\\n",
        "\\u0041nn",
        "❤️",
        "👩‍💻",
        ".",
        ",",
        "!",
        "?",
        "'s",
        "s",
        "_",
        "-",
        "@",
        "(",
        ")",
    ),
    *(
        "/",
        "+",
        "0",
        "12345",
        "2023-11-01",
        "example",
        "person",
        "link",
        "org",
        "[PERSON 1]",
        "नेहा",
        "IŞIK",
        "the_root",
        "root",
        "\0",
        "\ud800",
    ),
]
TEXTS = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from([" ", "", " ", ". ", "\n", "  "])), max_size=9).map(
    lambda pieces: "".join(piece + gap for piece, gap in pieces)
)
PEOPLE = st.lists(st.lists(st.sampled_from(NAMES), min_size=1, max_size=3), max_size=4).map(
    lambda labels: [Person(number, names[0], tuple(names[1:])) for number, names in enumerate(labels, 1)]
)
ACTIONS = st.sampled_from(list(Action))
KINDS = st.dictionaries(st.sampled_from(["participant", "email", "phone", "link"]), ACTIONS, max_size=2)
RELAXED = settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))


def scanned(texts: Sequence[str], people: Sequence[Person]) -> list[list[Finding]]:
    """Findings after the second sweep, with all values of the first one known."""
    first = Scanner(people, regions=("GB", "US")).scan_many(texts)
    known = [value for text, findings in zip(texts, first, strict=True) for value in values_of(text, findings)]
    return Scanner(people, regions=("GB", "US"), known=known).scan_many(texts)


def decided(data: st.DataObject, kinds: dict[str, Action], findings: Sequence[Sequence[Finding]]) -> Decisions:
    """Decisions by kind, and for some values and places of the findings."""
    places = [(number, finding) for number, some in enumerate(findings) for finding in some]
    picked = st.lists(st.tuples(st.sampled_from(places), ACTIONS), max_size=2) if places else st.just([])
    values = {(finding.kind, finding.value): action for (_, finding), action in data.draw(picked)}
    return Decisions(kinds, values, {(number, finding.start, finding.end): action for (number, finding), action in data.draw(picked)})


def undone(text: str, result: Redacted, number: int) -> tuple[str, list[tuple[int, int]]]:
    """The output with one original put back, and the kept places in it."""
    one = result.replaced[number]
    original = text[one.original_start : one.original_end]
    moved = len(original) - (one.end - one.start)
    kept = [(start, end) if end <= one.start else (start + moved, end + moved) for start, end in result.kept]
    return result.text[: one.start] + original + result.text[one.end :], kept


def in_one_word(text: str, left: Replacement, right: Replacement) -> bool:
    """Whether a replaced place follows another with nothing or only letters between."""
    between = text[left.original_end : right.original_start]
    return left.original_end == right.original_start or between.isalpha()


def searched(text: str, replaced: Sequence[Replacement], number: int, findings: Sequence[Finding]) -> bool:
    """Whether the value of a replaced place is strong enough to be looked for everywhere, and stands there whole.

    A name may be seen only by the one that it is in one word with (MaraAnn, maraundann), which here stays replaced.
    """
    one = replaced[number]
    glued = any(in_one_word(text, other, one) or in_one_word(text, one, other) for other in replaced)
    finding = next(finding for finding in findings if finding.start == one.original_start)
    written = text[finding.start : finding.end]
    part = fold(written) in finding.value and fold(written) != finding.value
    told = finding.kind, finding.value, written
    sought = finding.kind in ("participant", "phone") or any((*exact_forms(*told), *compact_forms(*told)))
    return finding.kind != "third_party" and not glued and not part and sought


def acting(decisions: Decisions, number: int) -> Callable[[Finding], Action]:
    return lambda finding: decisions.action(number, finding)


@RELAXED
@given(st.lists(TEXTS, min_size=1, max_size=3), PEOPLE, st.sampled_from(["names", "tags"]), KINDS, st.data())
def test_nothing_hidden_is_left_and_everything_undone_is_seen(
    texts: list[str], people: list[Person], style: str, kinds: dict[str, Action], data: st.DataObject
) -> None:
    findings = scanned(texts, people)
    decisions = decided(data, kinds, findings)
    values = [value for text, some in zip(texts, findings, strict=True) for value in values_of(text, some)]
    hidden = [
        value
        for number, (text, some) in enumerate(zip(texts, findings, strict=True))
        for value in values_of(text, [finding for finding in some if decisions.action(number, finding) is not Action.KEEP])
    ]
    surrogates, check = Surrogates(b"seed", people, style, values=values), LeakCheck(people, hidden)  # type: ignore[arg-type]
    for number, (text, some) in enumerate(zip(texts, findings, strict=True)):
        result = redact(text, some, acting(decisions, number), surrogates)
        assert check.hits(result.text, result.kept) == []
        for replaced in range(len(result.replaced)):
            leaked, kept = undone(text, result, replaced)
            assert check.hits(leaked, kept) or not searched(text, result.replaced, replaced, some)


@RELAXED
@given(TEXTS, PEOPLE, st.booleans())
def test_json_line_tells_what_its_strings_tell(text: str, people: list[Person], ascii_only: bool) -> None:
    text = text.encode("utf-8", "replace").decode()
    check = LeakCheck(people, [("phone", "+447700900123", "07700 900123"), ("link", "https://x.yz/a", "x.yz/a")])
    line = json.dumps({"messages": [{"content": text}]}, ensure_ascii=ascii_only).encode()
    assert check.hits_in_json_line(line, {}) == check.hits(text)
