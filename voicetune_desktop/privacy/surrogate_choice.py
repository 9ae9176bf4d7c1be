"""Which surrogate a thing gets: the one that it got before, or the first that is neither real nor stands for another thing."""

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.surrogate_kinds import VARIED

NOTHING = "…"
"""Stands where no surrogate is safe, because people of the project call themselves so."""
_MOST_TRIES = 500
_HEAD = re.compile(rf"{VARIED}\d+")


class SurrogateChoice:
    """Chooses surrogates by keys, each of which tells kind and value of what one is for."""

    def __init__(self, made: Mapping[str, str], is_real: Callable[[str], bool]) -> None:
        """`made` is what was chosen in earlier runs, by mark, and stays as it is; `is_real` says whether a text may stand for nothing."""
        self._before, self._fresh = made, dict[str, str]()
        self._is_real = is_real
        self._used = {_place(_scope(key), fold(name)): key for key, name in made.items()}
        self._counts = Counter(key.partition("#")[0] for key in made)

    @property
    def made(self) -> Mapping[str, str]:
        """Every surrogate so far by a mark of what it is for, which does not tell it."""
        return {**self._before, **self._fresh}

    def take(self, texts: Iterable[str]) -> None:
        """Let these folded texts stand for nothing else."""
        self._used.update((_place("", text), "chosen") for text in texts)

    def number(self, head: str) -> int:
        """Of the things whose keys begin so, the number of the next one; from 1."""
        return self._counts[head] + 1

    def choose(self, key: str, tries: Iterator[str]) -> str:
        """The surrogate made for a key before, or the first of these that is free; NOTHING where none is."""
        mark, scope = _mark(key), _scope(key)
        known = self._fresh.get(mark, self._before.get(mark))
        if known is not None and self._used[_place(scope, fold(known))] == mark and not self._is_real(known):
            return known
        free = (name for name, _ in zip(tries, range(_MOST_TRIES), strict=False) if self._is_free(name, scope, mark))
        name = next((name for name in free if not self._is_real(name)), NOTHING)
        if known is None:
            self._counts[key.partition(":")[0]] += 1
        self._fresh[mark] = name
        self._used[_place(scope, fold(name))] = mark
        return name

    def _is_free(self, name: str, scope: str, mark: str) -> bool:
        folded = fold(name)
        return all(self._used.get(_place(where, folded), mark) == mark for where in (scope, ""))


def _mark(key: str) -> str:
    """What a surrogate is stored under: its kind, and a digest in place of the value."""
    return f"{key.partition(':')[0]}#{hashlib.blake2b(key.encode('utf-8', 'replace'), digest_size=12).hexdigest()}"


def _place(scope: str, folded: str) -> str:
    """A surrogate in its scope, as one text: pairs of 140,000 would take 14 MB more."""
    return f"{scope}:{folded}"


def _scope(key: str) -> str:
    """Where a surrogate must be the only one of its text: names of strangers in their chat, all others in the project."""
    head = _HEAD.match(key)
    return head.group() if head else ""
