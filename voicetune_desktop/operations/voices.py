"""Who speaks how in each chat: the assistant, what the others are called, and the system prompt."""

import re
from collections.abc import Iterable, Mapping, Sequence

from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.turns import NONE, NotChosen, Voice
from voicetune_desktop.errors import PersonNotFound, VoiceTuneError
from voicetune_desktop.operations.editing import edits_by_chat
from voicetune_desktop.operations.not_chosen import AnswersLeft
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.privacy.redact import Redacted
from voicetune_desktop.project import chats, people
from voicetune_desktop.project.chats import ChatRow
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.system_prompts import instructors

Voices = Mapping[tuple[int, int], Voice]
"""By chat and assistant."""
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


def voices(project: Project, redactor: Redactor, settings: Settings, *, only: int | None = None, pairs: bool = False) -> Voices:
    """The voices of each included chat, or of one: one for each assistant who wrote in it. Raises PersonNotFound.

    With `pairs`, they know the answers that were not chosen.
    """
    everyone = people.people(project)
    chosen = assistants(everyone)
    left_out = frozenset(person.id for person in everyone if person.role == "left_out")
    unnamed = left_out | instructors(project)
    writers = people.writers(project, only)
    prompts = Prompts(redactor, settings, writers)
    left: Mapping[int, NotChosen] = AnswersLeft(project, redactor) if pairs else {}
    changed = edits_by_chat(project, redactor)
    return {
        (chat.id, one): Voice(
            one,
            prompts.labels,
            chat.kind not in ALONE_WITH_ONE,
            left_out,
            prompt.text,
            edits,
            prompt.kept,
            others,
            letters=chat.platform in LETTERS,
        )
        for chat in chats.chats(project, only)
        if chat.included
        for edits, others in [(changed.get(chat.id, {}), left.get(chat.id, NONE))]
        for one in [one for one in chosen if one in writers.get(chat.id, ())] or chosen[:1]
        for prompt in [prompts.of(chat, one, unnamed)]
    }


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

    def __init__(self, redactor: Redactor, settings: Settings, writers: Mapping[int, Mapping[int, int]]) -> None:
        self.labels = redactor.labels()
        self._redactor, self._writers = redactor, writers
        self._general = self._hidden(settings.system)
        self._special = {chat: self._hidden(text) for chat, text in settings.system_by_chat.items()}

    def of(self, chat: ChatRow, assistant: int, unnamed: frozenset[int]) -> Redacted:
        """The system prompt of a chat for one assistant, as the settings have it."""
        prompt = self._special.get(chat.id, self._general)
        found = list(_VARIABLE.finditer(prompt.text))
        others = [person for person in self._writers.get(chat.id, ()) if person != assistant and person not in unnamed] if found else []
        return _filled(prompt, [(*place.span(), VARIABLES[place[0]](self, chat, assistant, others)) for place in found])

    def assistant(self, _chat: ChatRow, assistant: int, _others: list[int]) -> Redacted:
        """The new name of the assistant."""
        return Redacted(self.labels.get(assistant, ""))

    def person(self, _chat: ChatRow, _assistant: int, others: list[int]) -> Redacted:
        """The new names of the others who wrote, those who wrote most first."""
        return Redacted(", ".join(filter(None, (self.labels.get(person) for person in others[:MOST_NAMED]))))

    def chat(self, chat: ChatRow, _assistant: int, _others: list[int]) -> Redacted:
        """The title of the chat."""
        return self._hidden(chat.title)

    def platform(self, chat: ChatRow, _assistant: int, _others: list[int]) -> Redacted:
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
