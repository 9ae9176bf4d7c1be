"""Exports from phones in several languages: told apart, and read as the golden files say."""

import json
import random
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.exports import phone_tools as tools
from tests.exports import signal
from tests.exports.archives import make_folder
from tests.exports.imessage import NOON, attributed, direct, group, make_database, message
from tests.exports.sms import ANA, BEN, backup, mms, part, sms
from tests.importers.golden import accounted, check_golden
from tests.importers.reading import detected, read_export, read_whatever
from tests.quick import quickly
from voicetune_desktop.importers.registry import detect, importer
from voicetune_desktop.importers.sources.source import open_source


def messages_of_a_mac(folder: Path) -> int:
    rows = [
        message(1, "An bhfuil tú ann?", 1),
        message(2, None, 0, attributedBody=attributed("Tá, fan nóiméad 🙂")),
        message(3, "Loved “Tá”", 1, associated_message_type=2000),
        message(4, "\ufffcféach", 1, cache_has_attachments=1),
        message(5, "Wer bringt Brot?", 1, chat=2),
        message(6, "أنا", 2, chat=2, thread_originator_guid="G-5"),
        message(7, None, 1, chat=2, item_type=2),
        message(8, None, 0, chat=2, date_retracted=NOON),
    ]
    folder.mkdir(exist_ok=True)
    make_database(folder / "chat.db", rows, [direct(), group()])
    return len(rows)


def texts_of_imessage_exporter(folder: Path) -> int:
    answer = tools.imessage_block(3, "Me", "vale, a las ocho")
    blocks = [
        tools.imessage_block(0, "Siobhán Roe", "¿vienes?", "o no", read=" (Read by you after 2 minutes)").rstrip("\n") + "\n",
        tools.indented(answer) + "\n",
        f"{tools.clock(1)} You named the conversation Cena\n\n",
        answer.rstrip("\n") + "\nThis message responded to an earlier message.\n\n",
        tools.imessage_block(4, "Siobhán Roe", "attachments/1/2.jpeg"),
    ]
    make_folder(folder, {"Siobhán Roe.txt": "".join(blocks)})
    return 5


def signal_itself(folder: Path) -> int:
    frames = [
        signal.text(0, "もう着いた？"),
        signal.text(1, "noch nicht", mine=True, quote={"targetSentTimestamp": str(signal.NOON), "authorId": "2"}),
        signal.text(2, "schau", "3", "9", attachments=[{"pointer": {}}]),
        signal.item(3, "3", "9", updateMessage={"simpleUpdate": {"type": "JOINED_SIGNAL"}}),
        signal.item(4, mine=True, stickerMessage={"sticker": {}}),
    ]
    make_folder(folder, {"main.jsonl": signal.export([*signal.people(), *frames]), "metadata.json": '{"version":1}'})
    return len(frames)


def chats_of_signal_export(folder: Path) -> int:
    rows = [("Eli", "Är du hemma?\nSvara!"), ("Me", "ja"), ("Eli", "(This message was deleted)"), ("Eli", "![a](./media/a.jpg)")]
    markdown = "".join(tools.markdown_row(minute, who, body) for minute, (who, body) in enumerate(rows))
    data = tools.data_row(0, "Mai", "ça va ?") + tools.data_row(1, "Me", "oui", quote="\n\n> ça va ?\n\n")
    text = tools.backup_row(0, "Ida Quell", "до завтра") + tools.backup_row(1, "", "Missed voice call")
    make_folder(folder, {"Eli/chat.md": markdown, "Mai/data.json": data, "Bo (_id4).txt": text})
    return len(rows) + 4


def chats_of_sigtop(folder: Path) -> int:
    eli = "Eli Roe (+447700900123)"
    long = f"Conversation: {eli}\n\n" + tools.sigtop_block(0, eli, "så där") + tools.sigtop_block(1, "You", "ok")
    short = tools.sigtop_short(0, "You", "到了") + tools.sigtop_short(1, "Mai", "", "1 attachment")
    rows = json.dumps([tools.sigtop_json(0, "ciao"), tools.sigtop_json(1, None, "call-history")])
    make_folder(folder, {f"{eli}.txt": long, "Mai (+447700900456).txt": short, "Bo (+447700900789).json": rows})
    return 6


def text_messages(folder: Path) -> int:
    rows = [
        sms(0, "já chego 🙂"),
        sms(1, "ok\nbis gleich", 2),
        sms(2, "rascunho", 3),
        mms(3, [part("image/jpeg", data="aGVsbG8="), part("text/plain", "olha")], address=BEN, sender=BEN),
        mms(4, [part("text/plain", "todos?")], address=f"{ANA}~{BEN}", sender=BEN),
        mms(5, [part("image/jpeg")], box=2),
    ]
    make_folder(folder, {"sms-20230823.xml": backup(rows), "calls-20230823.xml": "<calls count='0'></calls>"})
    return len(rows)


EXPORTS: dict[str, Callable[[Path], int]] = {
    "imessage-db": messages_of_a_mac,
    "imessage-exporter": texts_of_imessage_exporter,
    "signal-jsonl": signal_itself,
    "signal-export": chats_of_signal_export,
    "sigtop": chats_of_sigtop,
    "sms-xml": text_messages,
}


@pytest.mark.parametrize("format_id", EXPORTS)
def test_every_row_comes_out_as_the_golden_file_says(tmp_path: Path, format_id: str) -> None:
    written = EXPORTS[format_id](tmp_path)
    found = read_export(tmp_path, importer(format_id))
    assert accounted(found) == written
    check_golden(format_id, found)


@pytest.mark.parametrize("format_id", EXPORTS)
def test_no_other_format_claims_it_as_surely(tmp_path: Path, format_id: str) -> None:
    EXPORTS[format_id](tmp_path)
    with open_source([tmp_path]) as source:
        first, second, *_ = detect(source).candidates
    assert (first.format, first.confidence - second.confidence > 0.1) == (format_id, True)


@pytest.mark.parametrize("format_id", EXPORTS)
def test_it_is_recognised_at_once(tmp_path: Path, format_id: str) -> None:
    EXPORTS[format_id](tmp_path)
    assert quickly(0.3, partial(detected, tmp_path)) == format_id


def broken(data: bytes, chance: random.Random) -> bytes:
    """The bytes with some of them changed, doubled, left out or cut off."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        at, size = chance.randrange(len(made) + 1), chance.choice([1, 1, 2, 9, 80])
        made[at : at + size] = chance.choice([b"", chance.randbytes(size), made[at : at + size] * 2, b'"', b"\n", b"\x00", b"<", b"}"])
    return bytes(made[: chance.choice([None, chance.randrange(len(made) + 1)])])


@pytest.mark.parametrize("format_id", EXPORTS)
def test_broken_exports_are_read_or_refused(tmp_path: Path, format_id: str) -> None:
    EXPORTS[format_id](tmp_path / "whole")
    files = {file.relative_to(tmp_path / "whole").as_posix(): file.read_bytes() for file in (tmp_path / "whole").rglob("*.*")}
    for seed in range(60):
        chance = random.Random(f"{format_id} {seed}")
        folder = make_folder(tmp_path / f"{seed}", {name: broken(data, chance) for name, data in files.items()})
        assert all(item.where for item in quickly(5, partial(read_whatever, folder, format_id)).set_aside)
