"""System prompts that training sets bring with them, with private data replaced as in every other message."""

from collections import Counter
from collections.abc import Collection
from itertools import groupby

from voicetune_desktop.dataset.line import Line
from voicetune_desktop.dataset.opening import opened
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.operations.building import redacted
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.voices import Voices, voices
from voicetune_desktop.privacy.redact import Redacted
from voicetune_desktop.project import chats
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.lines import stretches
from voicetune_desktop.project.schema import chat_of, message_id
from voicetune_desktop.project.system_prompts import first_texts, openings


def own_prompts(project: Project, redactor: Redactor, some: Collection[int]) -> dict[int, list[Line]]:
    """The lines of system prompts that some chats begin with; chats without one are not in it."""
    counts = openings(project, some)
    texts = stretches(project, [(message_id(chat, 0), message_id(chat, count) - 1) for chat, count in sorted(counts.items())])
    return {chat: list(redacted(redactor, several)) for chat, several in groupby(texts, key=lambda text: chat_of(text.id))}


def usual_prompt(project: Project, redactor: Redactor, chosen: Settings, speakers: Voices | None = None) -> Redacted:
    """The system prompt that most chats have; where most bring their own, the one that most of these bring.

    `speakers` are the voices of all chats, where they are known: to make them takes seconds where there are half a million.
    """
    brought = Counter(hash(text) for _, text in first_texts(project))
    if 2 * brought.total() > chats.in_use(project).chats:
        ((most, _),) = brought.most_common(1)
        chat = next(chat for chat, text in first_texts(project) if hash(text) == most)
        return prompt_of(project, redactor, chat, chosen)
    return (speakers or voices(project, redactor, chosen)).usual_prompt()


def prompt_of(project: Project, redactor: Redactor, chat: int, chosen: Settings) -> Redacted:
    """The system prompt of a chat as it stands in the examples; empty where the chat is not used."""
    speakers, own = voices(project, redactor, chosen, only=(chat,)), own_prompts(project, redactor, (chat,))
    prompts = [opened(voice, own.get(chat, ()), chosen.moments) for voice in speakers.of(chat)[:1]]
    return Redacted(prompts[0].system, prompts[0].system_kept) if prompts else Redacted("")
