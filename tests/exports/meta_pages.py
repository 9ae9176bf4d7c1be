"""Makers of Messenger and Instagram downloads as web pages.

`python -m tests.exports.meta_pages ROWS FOLDER [SEED]` writes a download of so many rows and prints what is in it.
"""

import json
import random
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path

from tests.exports.archives import make_folder

NOON = datetime(2023, 7, 22, 12, tzinfo=UTC)
PAGE = 10_000
PEOPLE = ("Ben Ode", "Käthe Ost")
PHOTO = '<div><a href="photos/1.jpg"><img src="photos/1.jpg" class="_a6_o _3-96"/></a></div>'
LINK = '<div><a href="https://example.org/x">A page</a></div>'
REACTION = '<ul class="_a6-q"><li><span>❤ Käthe Ost</span></li></ul>'
ENGLISH = "%b %d, %Y %I:%M:%S %p"
NEW = ("_3-95 _2ph- _a6-g", '<h2 class="_2ph_ _a6-h _a6-i">', "</h2>", "_2ph_ _a6-p", "_3-94 _a6-o")
OLD = ("_3-95 _2pi0 _2lej", '<div class="_3-96 _2pio _2lek _2lel">', "</div>", "_3-96 _2let", "_3-94 _2lem")

_WORDS = ["die Fähre geht um neun", "ma grand-mère t'embrasse", "we lost <again>", "café Fuchs is closed 😀", "снег пошёл"]


def row(
    sender: str, minute: int, text: str = "", *, files: str = "", date: str = ENGLISH, style: Sequence[str] = NEW, after: str = ""
) -> str:
    """A message, so many minutes after the first. `date` is how its time is written, or the written time itself."""
    block, name, name_end, body, time = style
    written = (NOON + timedelta(minutes=minute)).strftime(date)
    inside = f"<div><div></div><div>{escape(text).replace(chr(10), '<br />')}</div><div></div><div></div>{files}{after}</div>"
    return (
        f'<div class="pam {block} uiBoxWhite noborder">{name}{escape(sender)}{name_end}'
        f'<div class="{body}">{inside}</div><div class="{time}">{written}</div></div>'
    )


def people(names: Sequence[str], style: Sequence[str] = NEW) -> str:
    """The block above the messages."""
    return f'<div class="pam {style[0]} uiBoxWhite noborder">{style[1]}Participants: {escape(" and ".join(names))}{style[2]}</div>'


def page(rows: Sequence[str], title: str = PEOPLE[1], top: str = "") -> str:
    """A page of rows given oldest first."""
    return (
        f'<html><head><base href="../../../../"/><style>._a6-g{{margin:0}} ._2lej{{margin:0}}</style><title>{escape(title)}</title></head>'
        f'<body class="_5vb_ _2yq"><div class="_a706" role="main">{top}{"".join(reversed(rows))}</div></body></html>'
    )


def make_download(folder: Path, rows: int, seed: int = 1) -> dict[str, int]:
    """Write a Messenger download of one thread with so many rows, page by page, and say what is in it."""
    counts: Counter[str] = Counter()
    made = list(_rows(random.Random(seed), rows, counts))
    files: dict[str, str] = {}
    for number, start in enumerate(range(rows, 0, -PAGE), 1):
        name = f"your_facebook_activity/messages/inbox/kaetheost_10000000/message_{number}.html"
        files[name] = page(made[max(0, start - PAGE) : start])
    make_folder(folder, files)
    return {**counts, "seen": rows}


def _rows(chance: random.Random, rows: int, counts: Counter[str]) -> Iterator[str]:
    minute = 0
    for number in range(rows):
        minute += chance.randrange(1, 30)
        lot, sender = chance.random(), chance.choice(PEOPLE)
        if lot < 0.05:
            counts["media"] += 1
            yield row(sender, minute, files=PHOTO)
            continue
        counts["kept"] += 1
        text = f"{chance.choice(_WORDS)}, {chance.choice(_WORDS)} {number}"
        counts["text_crc"] += zlib.crc32(text.encode())
        yield row(sender, minute, text, after=REACTION if lot > 0.9 else "")


if __name__ == "__main__":
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    print(json.dumps(make_download(Path(sys.argv[2]), int(sys.argv[1]), seed)))
