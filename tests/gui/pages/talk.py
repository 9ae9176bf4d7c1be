"""A session with a few messages, for the tests of pages."""

from voicetune_desktop.gui.session import Session
from voicetune_desktop.model import Chat, ChatExport, Message
from voicetune_desktop.project.imports import SourceImport

SEED = "5e" * 16
"""Always the same surrogates."""


def said(sender, text, *, me=None, at="2024-05-01T10:00:00", key=""):
    return Message("c", "Chat", None, key or sender, sender, me, at, text)


def add(session, *messages, format_id="whatsapp", chat="c"):
    with session.project.transaction():
        source = SourceImport(session.project, "export", format_id)
        list(source.add(ChatExport(Chat(chat, "Chat"), messages)))
        source.close()


def session_with(*messages):
    session = Session()
    session.new_temporary()
    session.project.set_fact("seed", SEED)
    add(session, *messages)
    return session


def ran(work):
    for _ in work:
        pass
