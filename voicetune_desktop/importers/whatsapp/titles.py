"""The name of a chat, from the name that WhatsApp gives to its export."""

import re
import unicodedata
from functools import cache

from voicetune_desktop.importers.whatsapp.senders import clean

_BEFORE = (
    "WhatsApp Chat with",
    "WhatsApp Chat -",
    "WhatsApp Chat mit",
    "WhatsApp-Chat mit",
    "Chat de WhatsApp con",
    "Chat de WhatsApp -",
    "Chat WhatsApp con",
    "Chat di WhatsApp con",
    "Chat WhatsApp -",
    "Conversa do WhatsApp com",
    "Conversa no WhatsApp com",
    "Conversa do WhatsApp -",
    "Chat do WhatsApp com",
    "Discussion WhatsApp avec",
    "Discussion WhatsApp -",
    "WhatsApp-chat met",
    "WhatsApp-chat med",
    "WhatsApp-chatt med",
    "WhatsApp-keskustelu",
    "Czat WhatsApp z użytkownikiem",
    "Czat WhatsApp z",
    "Чат WhatsApp с контактом",
    "Чат WhatsApp с",
    "Чат WhatsApp із",
    "Чат WhatsApp з",
    "Chat WhatsApp dengan",
    "Xat de WhatsApp amb",
    "Chat WhatsApp s",
    "Conversație WhatsApp cu",
    "Συνομιλία WhatsApp με",
    "WhatsApp sohbeti -",
    "محادثة واتساب مع",
    "دردشة واتساب مع",
)
_AROUND = (
    r"与(.+)的 ?WhatsApp 聊天(?:记录)?",
    r"與(.+)的 ?WhatsApp 對話",
    r"(.+)とのWhatsAppチャット",
    r"(.+)님과의 WhatsApp 대화",
    r"(.+) ile WhatsApp Sohbeti",
)
_COPY = re.compile(r"(.*\S)[ _]?\(\d{1,3}\)")
_ENDING = re.compile(r"\.(?:txt|zip)$", re.IGNORECASE)
_IOS = re.compile(r"_chat(?:[ _]?\(\d{1,3}\)| \d{1,3})?\.txt", re.IGNORECASE)


def is_export_name(name: str) -> bool:
    """Whether a path inside a source is named as WhatsApp names its text file."""
    last = name.rpartition("/")[2]
    return bool(_IOS.fullmatch(last)) or (last.lower().endswith(".txt") and _titled(_stem(last)) is not None)


def title_of(entry: str, source: str) -> str | None:
    """The title of a chat by the path of its text file and the name of the source; None when neither tells."""
    folder, _, last = entry.rpartition("/")
    if not _IOS.fullmatch(last):
        return _titled(_stem(last)) or _stem(last)
    container = _stem(folder.rpartition("/")[2]) if folder else _stem(source)
    if _IOS.fullmatch(f"{container}.txt"):
        return None
    return _titled(container) or container


def _stem(name: str) -> str:
    """The name without its ending and the number of a copy, composed, so that it is the same from every computer."""
    stem = clean(unicodedata.normalize("NFC", _ENDING.sub("", name)))
    copy = _COPY.fullmatch(stem)
    return copy[1] if copy else stem


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    longest_first = sorted(_BEFORE, key=len, reverse=True)
    before = (re.escape(prefix).replace(r"\ ", "[ _]") + "[ _:]+(.+)" for prefix in longest_first)
    around = (form.replace(" ", "[ _]") for form in _AROUND)
    return tuple(re.compile(form, re.IGNORECASE) for form in (*before, *around, r".{0,30}WhatsApp.{0,20} - (.+)"))


def _titled(stem: str) -> str | None:
    match = next((match for match in (form.fullmatch(stem) for form in _forms()) if match), None)
    if not match:
        return None
    title = match[1]
    return (title.replace("_", " ") if " " not in stem else title).strip() or None
