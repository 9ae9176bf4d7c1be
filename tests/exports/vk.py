"""Makers of the pages of VK's archive, in the letters of Windows for Russian."""

ZOYA, COMMUNITY = "id101", "public55"
NAMES = {ZOYA: "Зоя Ким", "id102": "Лев Дым", COMMUNITY: "Пекарня"}
_HEAD = '<!DOCTYPE html>\n<html><head><meta charset="windows-1251"><title>VK</title></head><body><div class="wrap">\n'
_ATTACHED = (
    "<div class=\"kludges\"><div class='attachment'><div class='attachment__description'>Фотография</div>"
    "<a class='attachment__link' href='https://example.org/1.jpg'>https://example.org/1.jpg</a></div></div>"
)


def message(number: int, text: str, who: str = "", *, edited: bool = False, attached: bool = False, when: str = "5 мая 2022 в 1") -> str:
    """One's own message, or somebody's; `text` is HTML, and `when` is a day and hour."""
    name = f'<a href="https://vk.com/{who}">{NAMES[who]}</a>' if who else "Вы"
    mark = ' <span class="message-edited" title="">(ред.)</span>' if edited else ""
    header = f'<div class="message__header">{name}, {when}:{number % 60:02}:19{mark}</div>'
    body = f"<div>{text}{_ATTACHED if attached else ''}</div>"
    inner = f'<div class="message" data-id="{700 + number}">\n  {header}\n  {body}\n</div>'
    return f"<div class=\"item\">\n  <div class='item__main'>{inner}</div>\n</div>\n"


def page(*messages: str) -> bytes:
    """A page, newest first."""
    return f"{_HEAD}{''.join(messages)}</div></body>\n</html>\n".encode("cp1251", "xmlcharrefreplace")


def index(**chats: str) -> bytes:
    """The page that lists chats by their numbers, each behind "n"."""
    peers = (
        f'<div class="message-peer--id">\n<a href="{number.strip("n")}/messages0.html">{name}</a></div>' for number, name in chats.items()
    )
    return f"{_HEAD}{''.join(peers)}</div></body></html>".encode("cp1251")


def vk_files() -> dict[str, bytes]:
    """A talk of two pages and a chat of several people."""
    newest = [message(9, "до завтра 🙂", ZOYA), message(8, "ок<br>жду &quot;там&quot;", edited=True)]
    oldest = [message(3, "", attached=True), message(2, "смотри", attached=True), message(1, "привет, как дела?", ZOYA)]
    group = [message(5, "кто идёт?", "id102"), message(4, "я"), message(3, "хлеб &amp; соль", COMMUNITY)]
    return {
        "messages/index-messages.html": index(n101="Зоя Ким", n2000000007="Поход"),
        "messages/101/messages0.html": page(*newest),
        "messages/101/messages50.html": page(*oldest),
        "messages/2000000007/messages0.html": page(*group),
        "index.html": b"<html></html>",
    }
