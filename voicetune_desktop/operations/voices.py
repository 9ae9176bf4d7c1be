"""Who speaks how in each chat: the assistant, what the others are called, and the system prompt."""

import re
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from copy import copy
from typing import NamedTuple

from msgspec.structs import replace

from voicetune_desktop.dataset.edits import NO_EDITS, Edits
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.turns import NONE, NotChosen, Voice
from voicetune_desktop.errors import PersonNotFound, VoiceTuneError
from voicetune_desktop.operations.editing import edits_by_chat
from voicetune_desktop.operations.not_chosen import AnswersLeft
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.privacy.redact import Redacted
from voicetune_desktop.project import chats, people
from voicetune_desktop.project.chats import UsedChat
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.system_prompts import instructors

ALONE_WITH_ONE = ("dm", "assistant", "self")
"""Kinds of chats in which nobody has to be told who speaks."""
MOST_NAMED = 12
"""People of a group whom {person} names."""
LETTERS = ("email",)
"""Platforms on which people write letters."""


def assistants(everyone: list[people.PersonRow]) -> list[int]:
    """The ids of those whose voices the model gets. Raises PersonNotFound while nobody is the assistant."""
    found = [person.id for person in everyone if person.role == "assistant"]
    if not found:
        raise PersonNotFound("Nobody is the assistant yet.", "Choose the person whose voice the model gets, on the page People.")
    return found


class Voices(Mapping[tuple[int, int], Voice]):
    """The voices by chat and assistant, in the order of the chats.

    Half a million chats of a set share a few voices, so that of each chat only numbers are kept.
    """

    def __init__(self, edits: Mapping[int, Edits], left: Mapping[int, NotChosen]) -> None:
        """`edits` are what the person changed in some chats, `left` the answers that were not chosen in some."""
        self.edits = edits
        self._left = left
        self._chats, self._kinds = array("q"), array("i")
        self._shared: dict[_Kind, int] = {}
        self._voices: list[Voice] = []

    def add(self, chat: int, kind: "_Kind", labels: Mapping[int, str], left_out: frozenset[int]) -> None:
        """Note who is the assistant in a chat, which comes behind all that were noted."""
        number = self._shared.setdefault(kind, len(self._voices))
        if number == len(self._voices):
            prompt = kind.prompt
            voice = Voice(kind.assistant, labels, kind.group, left_out, prompt.text, system_kept=prompt.kept, letters=kind.letters)
            self._voices.append(voice)
        self._chats.append(chat)
        self._kinds.append(number)

    def of(self, chat: int) -> list[Voice]:
        """The voices of one chat; none where it is not used."""
        place = bisect_left(self._chats, chat)
        found: list[Voice] = []
        while place < len(self._chats) and self._chats[place] == chat:
            found.append(self._voice(chat, self._kinds[place]))
            place += 1
        return found

    def with_edits(self, edits: Mapping[int, Edits]) -> "Voices":
        """The same voices with other edits."""
        other = copy(self)
        other.edits = edits
        return other

    def usual_prompt(self) -> Redacted:
        """The system prompt that most of them have."""
        counts = Counter[Redacted]()
        for number, count in Counter(self._kinds).items():
            counts[Redacted(self._voices[number].system, self._voices[number].system_kept)] += count
        return counts.most_common(1)[0][0] if counts else Redacted("")

    def _voice(self, chat: int, number: int) -> Voice:
        voice = self._voices[number]
        if chat in self.edits or chat in self._left:
            return replace(voice, edits=self.edits.get(chat, NO_EDITS), not_chosen=self._left.get(chat, NONE))
        return voice

    def __getitem__(self, side: tuple[int, int]) -> Voice:
        chat, assistant = side
        for voice in self.of(chat):
            if voice.assistant == assistant:
                return voice
        raise KeyError(side)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return ((chat, self._voices[number].assistant) for chat, number in zip(self._chats, self._kinds, strict=True))

    def __len__(self) -> int:
        return len(self._chats)


class _Kind(NamedTuple):
    """What tells the voice in one chat from that in another."""

    assistant: int
    group: bool
    letters: bool
    prompt: Redacted


def voices(project: Project, redactor: Redactor, settings: Settings, *, only: Collection[int] | None = None, pairs: bool = False) -> Voices:
    """The voices of each included chat, or of some: one for each assistant who wrote in it. Raises PersonNotFound.

    With `pairs`, they know the answers that were not chosen.
    """
    everyone = people.people(project)
    chosen = assistants(everyone)
    left_out = frozenset(person.id for person in everyone if person.role == "left_out")
    unnamed = left_out | instructors(project)
    prompts = Prompts(redactor, settings)
    found = Voices(edits_by_chat(project, redactor), AnswersLeft(project, redactor) if pairs else {})
    for chat in chats.used(project, only):
        wrote = {person for person, _ in chat.writers}
        for one in [one for one in chosen if one in wrote] or chosen[:1]:
            prompt = prompts.of(chat, one, unnamed)
            kind = _Kind(one, chat.kind not in ALONE_WITH_ONE, chat.platform in LETTERS, prompt)
            found.add(chat.id, kind, prompts.labels, left_out)
    return found


def prompts_by_chat(project: Project, prompts: Iterable[tuple[str, str]]) -> dict[int, str]:
    """System prompts by the id of the chat, from those by its title. Raises VoiceTuneError for a title that no chat has."""
    titled: dict[str, list[int]] = {}
    for chat in chats.chats(project):
        titled.setdefault(chat.title.strip().casefold(), []).append(chat.id)
    found: dict[int, str] = {}
    for title, text in prompts:
        if (wanted := title.strip().casefold()) not in titled:
            raise VoiceTuneError("There is no chat with the title that a system prompt is for.", "`voicetune inspect` shows the titles.")
        found.update(dict.fromkeys(titled[wanted], text))
    return found


class Prompts:
    """Fills the variables of system prompts; private data in their texts is replaced."""

    def __init__(self, redactor: Redactor, settings: Settings) -> None:
        self.labels = redactor.labels()
        self._redactor = redactor
        self._general = self._hidden(settings.system)
        self._special = {chat: self._hidden(text) for chat, text in settings.system_by_chat.items()}

    def of(self, chat: UsedChat, assistant: int, unnamed: frozenset[int]) -> Redacted:
        """The system prompt of a chat for one assistant, as the settings have it."""
        prompt = self._special.get(chat.id, self._general)
        found = list(_VARIABLE.finditer(prompt.text))
        if not found:
            return prompt
        others = [person for person, _ in chat.writers if person != assistant and person not in unnamed]
        return _filled(prompt, [(*place.span(), VARIABLES[place[0]](self, chat, assistant, others)) for place in found])

    def assistant(self, _chat: UsedChat, assistant: int, _others: list[int]) -> Redacted:
        """The new name of the assistant."""
        return Redacted(self.labels.get(assistant, ""))

    def person(self, _chat: UsedChat, _assistant: int, others: list[int]) -> Redacted:
        """The new names of the others who wrote, those who wrote most first."""
        return Redacted(", ".join(filter(None, (self.labels.get(person) for person in others[:MOST_NAMED]))))

    def chat(self, chat: UsedChat, _assistant: int, _others: list[int]) -> Redacted:
        """The title of the chat."""
        return self._hidden(chat.title)

    def platform(self, chat: UsedChat, _assistant: int, _others: list[int]) -> Redacted:
        """The app, as people call it."""
        from voicetune_desktop.importers.registry import importers

        known = (one.label for one in importers() if one.format.partition("-")[0] == chat.platform)
        name = next(known, chat.platform.capitalize())
        return Redacted(name, ((0, len(name)),))

    def _hidden(self, text: str) -> Redacted:
        return self._redactor.redact_loose(text) if text.strip() else Redacted("")


def _filled(prompt: Redacted, values: Sequence[tuple[int, int, Redacted]]) -> Redacted:
    """The prompt with texts in place of some stretches of it, which are in order; what is kept stays marked."""
    text, kept, done = "", list[tuple[int, int]](), 0
    for start, end, value in (*values, (len(prompt.text), len(prompt.text), Redacted(""))):
        shift = len(text) - done
        kept += [(first + shift, last + shift) for first, last in prompt.kept if done <= first and last <= start]
        text += prompt.text[done:start]
        kept += [(first + len(text), last + len(text)) for first, last in value.kept]
        text, done = text + value.text, end
    return Redacted(text, tuple(kept))


VARIABLES = {"{assistant}": Prompts.assistant, "{person}": Prompts.person, "{chat}": Prompts.chat, "{platform}": Prompts.platform}
"""What may stand in a system prompt, and what stands there in the files."""
_VARIABLE = re.compile("|".join(map(re.escape, VARIABLES)))
