"""Prompts and completions of a whole file, as the former `prepare_data` looked at them: how all of them begin and end.

A model that reads the texts as they are sees where its answer begins and ends only by separators.
"""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import takewhile

from voicetune_desktop.dataset.checks.json_values import Fields
from voicetune_desktop.dataset.checks.rows import Mend
from voicetune_desktop.dataset.checks.table import Found

_SEPARATORS = (" ->", "\n\n###\n\n", "\n\n===\n\n", "\n\n---\n\n", "\n\n===>\n\n", "\n\n--->\n\n", "\n\n### =>\n\n")
_ENDINGS = (" END", "***", "+++", "&&&", "$$$", "@@@", "%%%", "\n", ".", " [END]")
_LONG_SUFFIX, _LONG_PREFIX, _COMPLETION_PREFIX = 10, 12, 5
"""Characters from the former `prepare_data`, which said "more than" of the first two and "at least" of the third."""
_SHARED = 10_000
"""Characters of a beginning or an ending that are compared."""
_MOST_KINDS = 100_000
_EARLY = 1_000


class Ends:
    """How all texts of one side begin and end, and which separators stand in some."""

    def __init__(self, separators: Iterable[str]) -> None:
        self.ours = tuple(separators)
        self.free = dict.fromkeys(self.ours)
        """Separators that no text holds."""
        self.prefix = self._turned = ""
        self.upper = self.lower = self.texts = self.inside = self.shortest = 0
        self.kinds: set[int] = set()
        self._early: list[str] = []

    @property
    def suffix(self) -> str:
        """The ending that all texts share."""
        return self._turned[::-1]

    @property
    def ended(self) -> bool:
        """Whether all texts end in one way: with a separator of ours, or with more than letters and spaces shared by chance."""
        suffix = self.suffix
        marked = "\n" in suffix or any(not char.isalnum() and not char.isspace() for char in suffix)
        return suffix.endswith(self.ours) or (marked and self.texts > 1)

    def ending(self) -> str:
        """What to put after every text; empty where they end in one way already."""
        return "" if self.ended else next(iter(self.free), "")

    def add(self, text: str) -> None:
        """Look at one text."""
        turned = text[-_SHARED:][::-1]
        self.prefix = _shared(self.prefix, text) if self.texts else text[:_SHARED]
        self._turned = _shared(self._turned, turned) if self.texts else turned
        self.shortest = min(self.shortest, len(text)) if self.texts else len(text)
        for separator in [separator for separator in self.free if separator in text]:
            del self.free[separator]
        self.texts += 1
        if self.texts <= _EARLY:
            self._early.append(text)
        elif self._turned:
            self.inside += self.suffix in text[: -len(self._turned)]
        if len(self.kinds) < _MOST_KINDS:
            self.kinds.add(hash(text))
        self._letters(text)

    def _letters(self, text: str) -> None:
        """Count capitals and small letters, those of our separators apart."""
        text = text.removesuffix(next((one for one in self.ours if text.endswith(one)), ""))
        small = text.lower()
        if small != text:
            capitals = sum(map(str.isupper, text))
            self.upper += capitals
            self.lower += sum(map(str.islower, text))
        else:
            self.lower += len(text)

    @property
    def shouts(self) -> bool:
        """Whether more than a third of the letters are capitals."""
        return self.upper * 2 > self.lower

    def held_inside(self) -> int:
        """How many texts hold the common ending before their end, too."""
        suffix = self.suffix
        return self.inside + sum(suffix in text[: -len(suffix)] for text in self._early) if suffix.strip() else 0


class BareTexts:
    """The figures of a file of prompts and completions."""

    def __init__(self) -> None:
        self.prompts, self.completions = Ends(_SEPARATORS), Ends(_ENDINGS)
        self.without_space = 0

    def add(self, example: Fields) -> None:
        """Look at one example."""
        prompt, completion = example.get("prompt"), example.get("completion")
        if isinstance(prompt, str) and isinstance(completion, str) and completion.strip():
            self.prompts.add(prompt)
            self.completions.add(completion)
            self.without_space += not completion[:1].isspace()

    @property
    def manner(self) -> str:
        """What the file teaches: to sort ("classification"), to answer ("conditional"), or to write ("open_ended")."""
        if self.prompts.kinds <= {hash("")}:
            return "open_ended"
        kinds = len(self.completions.kinds)
        return "classification" if kinds < _MOST_KINDS and kinds * 3 < self.completions.texts else "conditional"

    def found(self) -> Iterator[Found]:
        """Yield what is wrong with the texts as a whole."""
        if not self.completions.texts:
            return
        yield Found(f"format_{self.manner}", {"kinds": len(self.completions.kinds)})
        yield from (Found(f"upper_case_{side}") for side in ("prompt", "completion") if getattr(self, side + "s").shouts)
        if self.manner != "open_ended":
            yield from self._about_prompts()
        yield from self._about_completions()

    def _about_prompts(self) -> Iterator[Found]:
        ends = self.prompts
        if ends.texts > 1 and len(ends.kinds) == 1:
            yield Found("all_prompts_identical")
            return
        if separator := self.prompts.ending():
            yield Found("no_prompt_suffix", {"suffix": shown(separator)})
        elif len(ends.suffix) > _LONG_SUFFIX and ends.texts > 1:
            yield Found("long_prompt_suffix", {"characters": len(ends.suffix)})
        if count := ends.held_inside():
            yield Found("prompt_suffix_inside", {"count": count})
        if prefix := self._long_prefix():
            yield Found("common_prompt_prefix", {"characters": len(prefix)})

    def _about_completions(self) -> Iterator[Found]:
        ends = self.completions
        if ends.texts > 1 and len(ends.kinds) == 1:
            yield Found("all_completions_identical")
            return
        if prefix := self._completion_prefix():
            yield Found("common_completion_prefix", {"characters": len(prefix)})
        if self.manner == "conditional":
            yield from self._about_endings(ends)
        if self.without_space:
            yield Found("completion_space_start", {"count": self.without_space})

    def _about_endings(self, ends: Ends) -> Iterator[Found]:
        if ending := self.completions.ending():
            yield Found("no_completion_suffix", {"suffix": shown(ending)})
        elif len(ends.suffix) > _LONG_SUFFIX and ends.texts > 1:
            yield Found("long_completion_suffix", {"characters": len(ends.suffix)})
        if count := ends.held_inside():
            yield Found("completion_suffix_inside", {"count": count})

    def _long_prefix(self) -> str:
        ends = self.prompts
        return ends.prefix if len(ends.prefix) > _LONG_PREFIX and len(ends.prefix + ends.suffix) <= ends.shortest else ""

    def _completion_prefix(self) -> str:
        ends = self.completions
        return ends.prefix if len(ends.prefix.strip()) >= _COMPLETION_PREFIX and len(ends.prefix + ends.suffix) < ends.shortest else ""

    def mends(self) -> Iterator[Mend]:
        """The fixes of everything found that has one, in the order in which they are made."""
        checks = {found.check for found in self.found()}
        if "common_prompt_prefix" in checks:
            yield partial(_cut_start, key="prompt", start=self._long_prefix())
        if "no_prompt_suffix" in checks:
            yield partial(_add_end, key="prompt", end=self.prompts.ending())
        if "common_completion_prefix" in checks:
            yield partial(_cut_start, key="completion", start=self._completion_prefix())
        if "completion_space_start" in checks:
            yield _add_space
        if "no_completion_suffix" in checks:
            yield partial(_add_end, key="completion", end=self.completions.ending())

    def how_to_ask(self, *, mended: bool) -> Iterator[Found]:
        """What to do with the separators when the model is used, for a file that has them or (with `mended`) gets them."""
        separator, ending = self.prompts.ending(), self.completions.ending()
        words: list[str] = []
        if self.manner != "open_ended" and (mended or not separator):
            words.append(f"end your prompt with {_in_words(separator, self.prompts)}")
        if self.manner == "conditional" and (mended or not ending):
            words.append(f"stop at {_in_words(ending, self.completions)}")
        if self.manner == "classification":
            words.append("ask for one token")
        if words and self.completions.texts:
            yield Found("how_to_ask", {"words": " and ".join(words)})


def _shared(one: str, other: str) -> str:
    """The start that two texts have in common."""
    if other.startswith(one):
        return one
    return one[: sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))]


def shown(text: str) -> str:
    """A separator of ours between quotation marks, line breaks as \\n."""
    return '"' + text.replace("\n", "\\n") + '"'


def _in_words(added: str, ends: Ends) -> str:
    """A separator of ours as it is; another one may hold words of the file."""
    known = [one for one in ends.ours if ends.suffix.endswith(one)]
    return shown(added or max(known, key=len)) if added or known else "what all of them end in"


def _add_end(example: Fields, key: str, end: str) -> bool:
    text = example.get(key)
    if not isinstance(text, str):
        return False
    example[key] = text + end
    return True


def _cut_start(example: Fields, key: str, start: str) -> bool:
    text = example.get(key)
    rest = text[len(start) :] if isinstance(text, str) and text.startswith(start) else ""
    if not rest.strip():
        return False
    example[key] = (" " if start[:1] == " " and rest[:1] != " " else "") + rest
    return True


def _add_space(example: Fields) -> bool:
    text = example.get("completion")
    if not isinstance(text, str) or not text or text[0].isspace():
        return False
    example["completion"] = " " + text
    return True
