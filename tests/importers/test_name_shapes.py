"""Looking at names with the right endings only finds the same files."""

import re
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.importers.reading import named
from voicetune_desktop.importers.sources.entries import in_natural_order, natural
from voicetune_desktop.importers.sources.name_shapes import NameShapes, endings, is_ending

KNOWN = {
    r"\.json$": {"json"},
    r"\.html?$": {"html", "htm"},
    r"\.(?:jsonl|ndjson|json)$": {"jsonl", "ndjson", "json"},
    r"(^|/)c?\d{15,21}/messages\.(json|csv)$": {"json", "csv"},
    r"(^|/)(org_)?users\.json$": {"json"},
    r"\.db$|(?:^|/)chat\.sqlite3?$": {"db", "sqlite3", "sqlite"},
}
OPEN = [
    r"json",
    r"\.json",
    r"\.json$|x",
    r"\\.json$",
    r"a\.(b|c.)$",
    r"(\.json|x)$",
    r"\.(json|)$",
    r"\.[a-z]+$",
    r"\.json(\.bak)?$",
    r"x[(|]y$",
]
FOLDERS = [
    r"(^|/)(messages/x*|[ax]{2})/messages\.(json|csv)$",
    r"(?:^|/)(?:chat|users)/[^/]+/x*/a?messages(?:_x)?\.json$",
    r"(?:^|/)(?:([^/]+)/)?messages\.json$",
    r"a/?messages\.json$",
    r"\.txt$|(?:^|/)chat\.csv$|/a/chat\.json$",
    r"(?:^|/)chat/[^.]*\.json$",
    r"x/[/]*a\.csv$",
]
LAST_NAMES = [
    r"(?:^|/)messages\.json$",
    r"(^|/)x?[^/]*\.(?:json|csv)$",
    r"(?:^|/)(?:a|users)[ax-]*\.json$",
    r"(?:^|/)a\d{1,3}\.json$",
    r"(?:^|/)a[0-9]*1[0-9]*\.json$",
]
PATTERNS = [*LAST_NAMES, *FOLDERS, *KNOWN, *OPEN, r"(^|/)[^/(|]*\.txt$|a[|)]b\.csv$"]
WORDS = st.sampled_from(
    [
        "a",
        "x",
        "messages",
        "users",
        "chat",
        "/",
        ".",
        "1",
        "20",
        "json",
        "JSON",
        "jſon",
        "htm",
        "html",
        "db",
        "sqlite",
        "csv",
        "txt",
        "\n",
        "|",
    ]
)


@pytest.mark.parametrize("pattern", KNOWN)
def test_endings_of_a_pattern_are_known(pattern: str) -> None:
    assert endings(pattern) == KNOWN[pattern]


@pytest.mark.parametrize("pattern", OPEN)
def test_pattern_that_does_not_tell_has_none(pattern: str) -> None:
    assert endings(pattern) == frozenset()


def test_patterns_that_are_endings_are_told_from_others() -> None:
    assert {pattern for pattern in [*PATTERNS, *OPEN] if is_ending(pattern)} == {
        r"\.json$",
        r"\.html?$",
        r"\.(?:jsonl|ndjson|json)$",
    }


@given(names=st.lists(st.lists(WORDS, min_size=1, max_size=6).map("".join), max_size=12), pattern=st.sampled_from(PATTERNS))
def test_same_files_are_found_in_the_same_order(names: list[str], pattern: str) -> None:
    found = re.compile(pattern, re.IGNORECASE).search
    entries = in_natural_order(map(named, {*names}))
    assert list(NameShapes(entries[::-1]).matching(pattern)) == [entry for entry in entries if found(entry.name)]


@given(names=st.lists(st.lists(WORDS, min_size=1, max_size=6).map("".join), max_size=12))
def test_names_without_an_ending_are_found_in_their_order(names: list[str]) -> None:
    entries = in_natural_order(map(named, {*names}))
    assert [entry for entry in NameShapes(entries[::-1]).without() if "." not in entry.name.rpartition("/")[2]] == [
        entry for entry in entries if "." not in entry.name.rpartition("/")[2]
    ]


PIECES = st.lists(st.sampled_from(["a", "B", "07", "7", "10", "/", "."]), min_size=1, max_size=5)


@given(names=st.sets(PIECES.map("".join), max_size=30), few=st.integers(0, 9))
def test_files_are_in_natural_order_however_many_are_asked_for(names: set[str], few: int) -> None:
    expected = [name for name in sorted(names, key=natural) if set("aB") & set(name)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("voicetune_desktop.importers.sources.name_shapes.FEW", few)
        index = NameShapes([*map(named, names)])
        for wanted in (3, 30, 3):
            assert [entry.name for entry in islice(index.matching("a|B"), wanted)] == expected[:wanted]
