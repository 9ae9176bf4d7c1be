"""System prompts that training sets bring with them, with private data replaced as in every other message."""

from collections import Counter

from voicetune_desktop.dataset.opening import opened
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.turns import Voice
from voicetune_desktop.operations.building import redacted_lines
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.voices import voices
from voicetune_desktop.privacy.redact import Redacted
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.system_prompts import first_texts, opening


def with_own_prompt(project: Project, redactor: Redactor, chat: int, voice: Voice, chosen: Settings) -> Voice:
    """A voice of a chat as its examples have it: with the system prompt that the chat itself begins with."""
    count = opening(project, chat)
    return opened(voice, redacted_lines(project, redactor, chat, 0, count - 1), chosen.moments) if count else voice


def usual_prompt(project: Project, redactor: Redactor, chosen: Settings) -> Redacted:
    """The system prompt that most chats have; where most bring their own, the one that most of these bring."""
    speakers = voices(project, redactor, chosen)
    chats = {chat: voice for (chat, _), voice in speakers.items()}
    brought, first = Counter[int](), dict[int, int]()
    for chat, text in first_texts(project):
        brought[hash(text)] += 1
        first.setdefault(hash(text), chat)
    if 2 * brought.total() > len(chats):
        chat = first[brought.most_common(1)[0][0]]
        voice = with_own_prompt(project, redactor, chat, chats[chat], chosen)
        return Redacted(voice.system, voice.system_kept)
    prompts = Counter(Redacted(voice.system, voice.system_kept) for voice in speakers.values())
    return prompts.most_common(1)[0][0] if prompts else Redacted("")
