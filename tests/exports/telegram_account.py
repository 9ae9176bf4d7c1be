"""A whole account of Telegram as result.json, as large as wanted: `python -m tests.exports.telegram_account MEGABYTES FILE [SEED]`.

Few chats hold most of the messages and most are small, as with people who wrote for years; some are groups, some are news.
"""

import json
import random
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, TextIO

from tests.exports.telegram import NOON, NOT_INCLUDED, PEOPLE, account, chat

_FIRST = ("Ana", "Bram", "Chidi", "Dora", "Emre", "Finn", "Greta", "Hana", "Ivo", "Jana", "Karim", "Lena", "Milo", "Noor", "Otis", "Pia")
_LAST = ("Abel", "Brandt", "Costa", "Duarte", "Eklund", "Farkas", "Gallo", "Haddad", "Ito", "Jansen", "Kovac", "Lund", "Moreau", "Novak")
_MORE = ("", "sen", "ova", "ini", "escu", "ley", "mann", "oğlu", "ez", "wicz", "dottir", "ian", "kis", "off")
_SAID = (
    "and the train was late again so we had soup near the harbour before Oskar rang about the keys I think we should go early tomorrow "
    "can you bring bread or shall I ask him no idea honestly maybe later haha yes ok sure not today my sister wants the blue bicycle back "
    "did they say when the shop in Porto opens it rained all day and nobody slept well 🙂 😂 see you at home then"
)
_WORDS = _SAID.split()
_KINDS = ("personal_chat", "personal_chat", "personal_chat", "private_supergroup", "personal_chat", "private_group", "public_channel")
_ALONE = ("personal_chat", "public_channel")
_MOST = 400_000
"""Messages of the largest chat."""
_SHRINK = 0.9
"""How fast chats get smaller: 2 GB are five million messages in three thousand chats."""
_KNOWN = 1500
"""People who meet in groups."""
_MARK = '"@"'
_ROW = """{
      "id": %d,
      "type": "message",
      "date": "%s",
      "date_unixtime": "%d",
      "from": "%s",
      "from_id": "%s",%s
      "text": %s,
      "text_entities": [%s]
     }"""
_PLAIN = """
       {
        "type": "plain",
        "text": %s
       }
      """


def make_account(file: Path, megabytes: int, seed: int = 1) -> dict[str, int]:
    """Write chats until the file is so large, a message at a time, and say how many there are."""
    drawn, made = random.Random(seed), {"chats": 0, "seen": 0}
    before, after = json.dumps(account([_MARK[1:-1]]), indent=1, ensure_ascii=False).split(_MARK)
    with file.open("w", encoding="utf-8", newline="\n") as out:
        out.write(before)
        while out.tell() < megabytes * 1_000_000:
            out.write(",\n   " if made["chats"] else "")
            made["chats"] += 1
            made["seen"] += _write_chat(drawn, made["chats"], out)
        out.write(after)
    return made


def _write_chat(drawn: random.Random, number: int, out: TextIO) -> int:
    """One chat with its messages; how many there are."""
    size = max(3, int(_MOST / number**_SHRINK * drawn.uniform(0.5, 1.5)))
    kind = _KINDS[number % len(_KINDS)]
    ids = [number] if kind in _ALONE else drawn.sample(range(1, _KNOWN), 12)
    people = {f"user{1000 + one}": _name(one) for one in ids}
    if kind != "public_channel":
        people["user11"] = PEOPLE["user11"]
    head = chat(["@"], kind, 1000 + number, next(iter(people.values())) if kind in _ALONE else f"{drawn.choice(_WORDS).title()} {number}")
    before, after = json.dumps(head, indent=1, ensure_ascii=False).replace("\n", "\n   ").split(_MARK)
    out.write(before)
    out.writelines(f",\n     {made}" if at else made for at, made in enumerate(_messages(drawn, people, size)))
    out.write(after)
    return size


def _name(number: int) -> str:
    """Different people have different names."""
    number, first = divmod(number, len(_FIRST))
    number, last = divmod(number, len(_LAST))
    return f"{_FIRST[first]} {_LAST[last]}{_MORE[number % len(_MORE)]}"


def _messages(drawn: random.Random, people: dict[str, str], size: int) -> Iterator[str]:
    sent, ids = NOON, list(people)
    for number in range(1, size + 1):
        sent += timedelta(minutes=drawn.choice((0, 0, 0, 0, 1, 1, 1, 2, 5, 90)))
        lot, sender = drawn.random(), drawn.choice(ids)
        more = f'\n      "photo": "{NOT_INCLUDED}",\n      "width": 640,\n      "height": 480,' if lot < 0.07 else ""
        if lot > 0.8:
            more = f'\n      "reply_to_message_id": {max(1, number - 2)},'
        text = json.dumps("" if lot < 0.06 else _text(drawn, number, people), ensure_ascii=False)
        entities = "" if lot < 0.06 else _PLAIN % text
        yield _ROW % (number, sent.strftime("%Y-%m-%dT%H:%M:%S"), sent.timestamp(), people[sender], sender, more, text, entities)


def _text(drawn: random.Random, number: int, people: dict[str, Any]) -> str:
    """Some words, now and then with a name or a number to call."""
    lot, said = drawn.random(), " ".join(drawn.choices(_WORDS, k=drawn.choice((1, 2, 3, 4, 6, 9, 14, 30))))
    if lot < 0.03:
        return f"{people[drawn.choice(list(people))].split()[0]}, {said}"
    return f"{said} +34 6{number % 100:02} 11 22 33" if lot < 0.035 else said


if __name__ == "__main__":
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    print(json.dumps(make_account(Path(sys.argv[2]), int(sys.argv[1]), seed)))
