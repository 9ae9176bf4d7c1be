"""Prompts and completions of a whole file, as the former `prepare_data` looked at them: how all of them begin and end.

A model that reads the texts as they are sees where its answer begins and ends only by separators.
"""

from collections.abc import Iterator
from functools import partial

from voicetune_desktop.dataset.checks.json_values import Fields
from voicetune_desktop.dataset.checks.rows import Mend
from voicetune_desktop.dataset.checks.table import Found
from voicetune_desktop.dataset.checks.text_ends import MOST_KINDS, Ends

_SEPARATORS = (" ->", "\n\n###\n\n", "\n\n===\n\n", "\n\n---\n\n", "\n\n===>\n\n", "\n\n--->\n\n", "\n\n### =>\n\n")
_ENDINGS = (" END", "***", "+++", "&&&", "$$$", "@@@", "%%%", "\n", ".", " [END]")
_SAYING = {
    "prompt": "end your prompt with {}",
    "answer": "stop at {}",
    "classes": "ask for one token",
    "other": "what all of them end in",
}
_LONG_SUFFIX, _LONG_PREFIX, _COMPLETION_PREFIX = 10, 12, 5
"""Characters from the former `prepare_data`, which said "more than" of the first two and "at least" of the third."""


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
        return "classification" if kinds < MOST_KINDS and kinds * 3 < self.completions.texts else "conditional"

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
            words.append(_SAYING["prompt"].format(_in_words(separator, self.prompts)))
        if self.manner == "conditional" and (mended or not ending):
            words.append(_SAYING["answer"].format(_in_words(ending, self.completions)))
        if self.manner == "classification":
            words.append(_SAYING["classes"])
        if words and self.completions.texts:
            yield Found("how_to_ask", {"words": ", ".join(words)})


def shown(text: str) -> str:
    """A separator of ours between quotation marks, line breaks as \\n."""
    return '"' + text.replace("\n", "\\n") + '"'


def _in_words(added: str, ends: Ends) -> str:
    """A separator of ours as it is; another one may hold words of the file."""
    known = [one for one in ends.ours if ends.suffix.endswith(one)]
    return shown(added or max(known, key=len)) if added or known else _SAYING["other"]


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
