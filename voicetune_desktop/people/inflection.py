"""Names as cases change them. What ends may become stands in a table; Finnish, Hungarian and Turkish are in `agglutination`."""

from collections.abc import Iterator, Mapping
from functools import cache

from voicetune_desktop.paths import resource
from voicetune_desktop.people.agglutination import finnish, hungarian, turkish

_FILE = "names/inflections.txt"
_BY_RULE = {"fi": finnish, "hu": hungarian, "tr": turkish}
_LONGEST = 4
"""Letters of the longest ending in the table."""
_CYRILLIC = frozenset(("ru", "uk", "bg"))


def inflected(name: str, language: str) -> Iterator[str]:
    """Other cases of a name in lower case; none in a language without cases or in other letters than the name's."""
    low = name.lower()
    if len(low) < 3 or (language in _CYRILLIC) != ("\u0400" <= low[0] <= "\u052f"):
        return
    if language in _BY_RULE:
        yield from _BY_RULE[language](low)
        return
    if found := endings_of(low, language):
        stem, endings = found
        yield from (stem + new for new in endings if len(stem) + len(new) > 2)


def endings_of(name: str, language: str) -> tuple[str, tuple[str, ...]] | None:
    """What stays of a name in lower case, and what its cases end in; None where no table tells."""
    low = name.lower()
    table = _tables().get(language, {})
    for size in range(min(_LONGEST, len(low) - 1), -1, -1):
        ending = low[len(low) - size :] if size else "*"
        if ending in table and (size or low[-1] not in "aeiouyáéíóúýаеёиоуыэюяіїє"):
            return low[: len(low) - size], table[ending]
    return None


@cache
def _tables() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    tables: dict[str, dict[str, tuple[str, ...]]] = {}
    language = ""
    for line in resource(_FILE).read_text("utf-8").splitlines():
        if line.startswith("["):
            language = line[1:-1]
        endings, colon, forms = line.partition(":")
        if colon and not line.startswith("#"):
            table = tables.setdefault(language, {})
            new = tuple("" if form == "." else form for form in forms.split())
            table.update(dict.fromkeys(endings.split(), new))
    return tables
