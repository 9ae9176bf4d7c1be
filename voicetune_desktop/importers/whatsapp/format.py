"""WhatsApp: the text that "Export chat" writes on Android and iOS, alone, in a zip archive or in a folder."""

from collections.abc import Iterator

from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.whatsapp.files import chat_files, score
from voicetune_desktop.model import Answers, ChatExport


def _chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    from voicetune_desktop.importers.whatsapp.chats import open_chat

    for entry in chat_files(source):
        chat = open_chat(source, entry, answers)
        if answers.chats is None or chat.chat.id in answers.chats:
            yield chat


WHATSAPP = Importer("whatsapp", "WhatsApp", score, _chats)
