"""WhatsApp: the text that "Export chat" writes on Android and iOS, alone, in a zip archive or in a folder."""

from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.whatsapp.chats import chats, score

WHATSAPP = Importer("whatsapp", "WhatsApp", score, chats)
