"""Large exports of servers and phones with many rooms, and of one room: growing.WRITERS has them."""

from pathlib import Path

from tests.exports import element, mattermost, rocket_chat, threema, zulip
from tests.exports.large_accounts import words
from tests.exports.large_mixed import chat_of

DAY = 1_000
"""Messages of one day of a page, and of one of Zulip's files."""


def make_mattermost(folder: Path, rows: int) -> None:
    """Channels, one message in ten an answer, and in one stretch of four a talk of two."""
    with (folder / "import.jsonl").open("w", encoding="utf-8") as out:
        out.write(mattermost.server())
        for number in range(rows):
            chat, user = chat_of(number), ("ana", "bo")[number % 2]
            answers = [mattermost.said(number, words(number + 1), "cy")] if number % 10 == 3 else None
            if chat % 4 == 1:
                out.write(mattermost.direct(number, words(number), user, "ana", "bo", replies=answers))
            else:
                out.write(mattermost.post(number, words(number), user, f"c{chat}", replies=answers))


def make_zulip(folder: Path, rows: int) -> None:
    """Topics and a talk of two, in files of a thousand messages."""
    (folder / "realm.json").write_text(zulip.realm(), encoding="utf-8")
    for at in range(0, rows, DAY):
        made = [_zulip(number) for number in range(at + 1, min(at + DAY, rows) + 1)]
        (folder / f"messages-{at // DAY + 1:06}.json").write_text(zulip.file(*made), encoding="utf-8")


def _zulip(number: int) -> dict[str, object]:
    chat, (sender, other) = chat_of(number), ((zulip.ANA, zulip.TO_BO), (zulip.BO, zulip.TO_ANA))[number % 2]
    return zulip.message(number, words(number), sender, other if chat % 4 == 1 else zulip.TEA, f"topic {chat}")


def make_rocket_chat(folder: Path, rows: int) -> None:
    """One room."""
    with (folder / "tea.json").open("w", encoding="utf-8") as out:
        out.writelines(f"{rocket_chat.line(number, words(number), ('ana', 'bo')[number % 2])}\n" for number in range(rows))


def make_threema(folder: Path, rows: int) -> None:
    """A talk of two in a backup."""
    with (folder / "message_ABCDEFGH.csv").open("w", encoding="utf-8") as out:
        out.write(threema.head())
        out.writelines(threema.row(number, words(number), mine=number % 3 == 0) for number in range(rows))


def make_viber(folder: Path, rows: int) -> None:
    """A talk of two that was sent by mail."""
    with (folder / "Messages - Ana.txt").open("w", encoding="utf-8") as out:
        for number in range(rows):
            time = f"{number // 3600 % 24:02}:{number // 60 % 60:02}:{number % 60:02}"
            day, who = f"{1 + number // 86_400 % 28:02}/08/2024", ("Me,+381600000001", "Ana,+381600000003")[number % 2]
            out.write(f"{day},{time},{who},{words(number)}\n")


def make_element(folder: Path, rows: int) -> None:
    """The page of a room; one message in ten has marks in its text, and most go on with the one before."""
    before, after = element.page("|").rsplit("|", 1)
    with (folder / "messages.html").open("w", encoding="utf-8") as out:
        out.write(before)
        for number in range(rows):
            if number % DAY == 0:
                out.write(element.day(f"Wed, May {1 + number // DAY % 28}, 2023"))
            text = f"{words(number)} <strong>&amp; more</strong>" if number % 10 == 3 else words(number)
            out.write(element.tile(number, element.body(text), ("Bo", "", "Ana Sol", "")[number % 4]))
        out.write(after)
