"""Our own list of names, and words beside names, by language and gender; used beside the lists of faker."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from typing import Literal

from voicetune_desktop.paths import resource

_FILE = "names/genders.txt"

Kind = Literal["female", "male", "either", "family", "she", "he"]


def own_names(language: str, kind: Kind) -> tuple[str, ...]:
    """The names of a language such as "pt" that are of a kind; "she" and "he" are words before or behind a name ("Dona", "Mr")."""
    return _table().get(f"{language} {kind}", ())


@cache
def _table() -> Mapping[str, tuple[str, ...]]:
    names: defaultdict[str, list[str]] = defaultdict(list)
    head = ""
    for line in resource(_FILE).read_text("utf-8").splitlines():
        if line.startswith("["):
            head = line.strip("[]")
        elif not line.startswith("#"):
            names[head].extend(line.split())
    return {head: tuple(dict.fromkeys(several)) for head, several in names.items()}
