"""Makers of the XML of SMS Backup & Restore, small ones for tests and large ones for measuring.

`python -m tests.exports.sms ROWS FILE [SEED]` writes a backup of so many messages and prints what is in it.
"""

import json
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.sax.saxutils import quoteattr

NOON = 1_692_792_000_000
"""2023-08-23 12:00 in UTC."""
MINUTE = 60_000
ANA, BEN = "+351912000111", "+351912000222"
NAMES = {ANA: "Ana Sol", BEN: "Ben Ode"}
HEAD = "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<!--File Created By SMS Backup & Restore v10-->\n"

_WORDS = ["já chego", "the tram is late", "bis gleich", "🙂🙂", "\u05e9\u05dc\u05d5\u05dd", "a &amp; b?", 'she said "no"', "two\nlines"]


def written(text: object) -> str:
    """An attribute as Android's serializer writes it: line ends and emoji as references, the latter as two halves."""
    made = quoteattr(str(text), {"\n": "&#10;"})
    return "".join(char if char < "\U00010000" else _halves(char) for char in made)


def _halves(char: str) -> str:
    raw = char.encode("utf-16-be")
    return "".join(f"&#{int.from_bytes(raw[at : at + 2])};" for at in (0, 2))


def element(name: str, end: str = " />", /, **attributes: object) -> str:
    return f"<{name} " + " ".join(f"{key}={written(value)}" for key, value in attributes.items()) + end


def sms(minute: int, body: str = "hello", kind: int = 1, address: str = ANA, **more: object) -> str:
    """A text message; `kind` 1 is received, 2 sent."""
    name = NAMES.get(address, "(Unknown)")
    fields = {"protocol": 0, "address": address, "date": NOON + minute * MINUTE, "type": kind, "subject": "null", "body": body}
    more = {"toa": "null", "read": 1, "status": -1, "readable_date": "Aug 23, 2023 12:00:00", "contact_name": name, **more}
    return "  " + element("sms", **fields, **more)


def part(kind: str, text: str = "null", data: str | None = None) -> str:
    return "      " + element("part", seq=0, ct=kind, name="null", text=text, **({"data": data} if data is not None else {}))


def mms(minute: int, parts: Iterable[str], box: int = 1, address: str = ANA, sender: str = ANA, **more: object) -> str:
    """A message with parts; several addresses are joined by "~"."""
    names = ", ".join(NAMES.get(one, "(Unknown)") for one in address.split("~"))
    fields = {
        "date": NOON + minute * MINUTE,
        "msg_box": box,
        "address": address,
        "m_id": f"M{minute}",
        "sub": "null",
        "contact_name": names,
    }
    whom = element("addr", address="insert-address-token" if box == 2 else sender, type=137, charset=106)
    lines = [
        element("mms", ">", **{**fields, "sub": "null", **more}),
        "    <parts>",
        *parts,
        "    </parts>",
        f"    <addrs>{whom}</addrs>",
        "  </mms>",
    ]
    return "  " + "\n".join(lines)


def backup(rows: Iterable[str], head: str = HEAD) -> str:
    lines = [*rows]
    return "\n".join([f'{head}<smses count="{len(lines)}" backup_set="x" backup_date="1692792000000">', *lines, "</smses>"])


def make_large(file: Path, rows: int, seed: int = 1, picture: int = 0) -> dict[str, int]:
    """Write a backup of so many messages with twenty people; `picture` is the size of each picture in it."""
    counts: Counter[str] = Counter()
    with file.open("w", encoding="utf-8", newline="\n") as out:
        out.write(HEAD + f'<smses count="{rows}">\n')
        for made in _rows(random.Random(seed), rows, counts, picture):
            out.write(made + "\n")
        out.write("</smses>")
    return {**counts, "seen": rows}


def _rows(chance: random.Random, rows: int, counts: Counter[str], picture: int) -> Iterator[str]:
    for minute in range(rows):
        address, lot = f"+35191200{chance.randrange(20):04}", chance.random()
        words = f"{chance.choice(_WORDS)} {minute}"
        if lot < 0.02 or (picture and lot < 0.5):
            counts["media"] += 1
            yield mms(minute, [part("image/jpeg", data="aGVs" * (picture // 4))], chance.choice([1, 2]), address, address)
        elif lot < 0.05:
            counts["kept"] += 1
            yield mms(minute, [part("application/smil", "<smil/>"), part("text/plain", words)], chance.choice([1, 2]), address, address)
        else:
            counts["kept"] += 1
            yield sms(minute, words, chance.choice([1, 2]), address)


if __name__ == "__main__":
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    print(json.dumps(make_large(Path(sys.argv[2]), int(sys.argv[1]), seed, int(sys.argv[4]) if len(sys.argv) > 4 else 0)))
