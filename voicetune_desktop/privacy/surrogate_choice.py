"""Which surrogate a thing gets: the one that it got before, or the first that is neither real nor stands for another thing."""

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, groupby
from operator import itemgetter

from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.surrogate_kinds import VARIED
from voicetune_desktop.privacy.surrogate_shelf import Names, Shelf

Made = tuple[str, str]
"""The mark of what a surrogate is for, which does not tell it, and the surrogate."""

NOTHING = "…"
"""Stands where no surrogate is safe, because people of the project call themselves so."""
_MOST_TRIES = 500
_HEAD = re.compile(rf"{VARIED}(\d+)")


class SurrogateChoice:
    """Chooses surrogates by keys, each of which tells kind and value of what one is for."""

    def __init__(self, made: Iterable[Made], is_real: Callable[[str], bool]) -> None:
        """`made` is what was chosen in earlier runs and stays as it is; `is_real` says whether a text may stand for nothing."""
        self._is_real = is_real
        self._wide, self._shelf = Names({}), Shelf()
        for chat, several in groupby(((*_parted(mark), name) for mark, name in made), key=itemgetter(0)):
            names = {mark: name for _, mark, name in several}
            if chat is None:
                self._wide = Names({**self._wide.made, **names})
            else:
                self._shelf.add(chat, names)
        self._counts = Counter(mark.partition("#")[0] for mark in self._wide.made)

    def made(self) -> Iterator[Made]:
        """Every surrogate so far."""
        return chain(self._wide.made.items(), _whole(self._shelf.all()))

    def fresh(self) -> Iterator[Made]:
        """Those that are to be stored; some may be stored before."""
        return chain([(mark, self._wide.made[mark]) for mark in self._wide.fresh], _whole(self._shelf.fresh()))

    def settle(self) -> None:
        """Take all that was chosen for what an earlier run chose: it is stored."""
        self._wide.fresh.clear()
        self._shelf.settle()

    def take(self, texts: Iterable[str]) -> None:
        """Let these folded texts stand for nothing else."""
        self._wide.used.update((text, "chosen") for text in texts)

    def number(self, head: str) -> int:
        """Of the things of the whole project whose keys begin so, the number of the next one; from 1."""
        return self._counts[head] + 1

    def choose(self, key: str, tries: Iterator[str]) -> str:
        """The surrogate made for a key before, or the first of these that is free; NOTHING where none is."""
        chat, mark = _parted(_mark(key))
        names = self._wide if chat is None else self._shelf.of(chat)
        known = names.made.get(mark)
        if known is not None and names.used[fold(known)] == mark and not self._is_real(known):
            return known
        free = (name for name, _ in zip(tries, range(_MOST_TRIES), strict=False) if self._is_free(name, names, mark))
        name = next((name for name in free if not self._is_real(name)), NOTHING)
        if known is None and chat is None:
            self._counts[mark.partition("#")[0]] += 1
        names.put(mark, name)
        return name

    def _is_free(self, name: str, names: Names, mark: str) -> bool:
        """Whether a name stands for nothing else in its chat, and for nothing of the whole project."""
        folded = fold(name)
        return all(several.used.get(folded, mark) == mark for several in (names, self._wide))


def _mark(key: str) -> str:
    """What a surrogate is stored under: its kind, and a digest in place of the value."""
    return f"{key.partition(':')[0]}#{hashlib.blake2b(key.encode('utf-8', 'replace'), digest_size=12).hexdigest()}"


def _parted(mark: str) -> tuple[int | None, str]:
    """The chat of which a surrogate must be the only one, as names of strangers must, and the rest; all others are so in the project."""
    head = _HEAD.match(mark)
    return (int(head[1]), mark[head.end() :]) if head else (None, mark)


def _whole(rows: Iterable[tuple[int, str, str]]) -> Iterator[Made]:
    return ((f"{VARIED}{chat}{mark}", name) for chat, mark, name in rows)
