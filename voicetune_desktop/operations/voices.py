"""Who speaks how in each chat: the assistant, what the others are called, and the system prompt."""

from collections.abc import Iterable, Mapping

from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.turns import Voice
from voicetune_desktop.errors import PersonNotFound, VoiceTuneError
from voicetune_desktop.operations.editing import chat_edits
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.project import chats, people
from voicetune_desktop.project.chats import ChatRow
from voicetune_desktop.project.file import Project

Voices = Mapping[tuple[int, int], Voice]
"""By chat and assistant."""
MOST_NAMED = 12
"""People of a group whom {person} names."""


def assistants(everyone: list[people.PersonRow]) -> list[int]:
    """The ids of those whose voices the model gets. Raises PersonNotFound while nobody is the assistant."""
    found = [person.id for person in everyone if person.role == "assistant"]
    if not found:
        raise PersonNotFound("Nobody is the assistant yet.", "Choose the person whose voice the model gets, on the page People.")
    return found


def voices(project: Project, redactor: Redactor, settings: Settings) -> Voices:
    """The voices of each included chat: one for each assistant who wrote in it. Raises PersonNotFound."""
    everyone = people.people(project)
    chosen = assistants(everyone)
    left_out = frozenset(person.id for person in everyone if person.role == "left_out")
    writers = people.writers(project)
    prompts = Prompts(redactor, settings, writers)
    return {
        (chat.id, one): Voice(one, prompts.labels, chat.kind != "dm", left_out, prompts.of(chat, one, left_out), edits)
        for chat in chats.chats(project)
        if chat.included
        for edits in [chat_edits(project, redactor, chat.id)]
        for one in [one for one in chosen if one in writers.get(chat.id, ())] or chosen[:1]
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

    def of(self, chat: ChatRow, assistant: int, left_out: frozenset[int]) -> str:
        """The system prompt of a chat for one assistant."""
        text = self._special.get(chat.id, self._general)
        for variable, value in VARIABLES.items():
            if variable in text:
                others = [person for person in self._writers.get(chat.id, ()) if person != assistant and person not in left_out]
                text = text.replace(variable, value(self, chat, assistant, others))
        return text

    def assistant(self, _chat: ChatRow, assistant: int, _others: list[int]) -> str:
        """The new name of the assistant."""
        return self.labels.get(assistant, "")

    def person(self, _chat: ChatRow, _assistant: int, others: list[int]) -> str:
        """The new names of the others who wrote, those who wrote most first."""
        return ", ".join(filter(None, (self.labels.get(person) for person in others[:MOST_NAMED])))

    def chat(self, chat: ChatRow, _assistant: int, _others: list[int]) -> str:
        """The title of the chat."""
        return self._hidden(chat.title)

    def platform(self, chat: ChatRow, _assistant: int, _others: list[int]) -> str:
        """The app, as people call it."""
        from voicetune_desktop.importers.registry import importers

        return next((one.label for one in importers() if one.format.partition("-")[0] == chat.platform), chat.platform.capitalize())

    def _hidden(self, text: str) -> str:
        return self._redactor.redact_loose(text).text if text else text


VARIABLES = {"{assistant}": Prompts.assistant, "{person}": Prompts.person, "{chat}": Prompts.chat, "{platform}": Prompts.platform}
"""What may stand in a system prompt, and what stands there in the files."""
