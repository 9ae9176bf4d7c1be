"""Makers of Telegram Desktop's pages of HTML, small ones for tests and large ones for measuring.

`python -m tests.exports.telegram_pages ROWS FOLDER [SEED]` writes one chat of so many rows and prints what is in it.
"""

import json
import random
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from html import escape
from itertools import islice
from pathlib import Path

from tests.exports.archives import make_folder

NOON = datetime(2023, 8, 23, 12, tzinfo=UTC)
PAGE = 1000
"""Messages on a page."""
PEOPLE = ("Ida Quell", "Bo Marsh & Söhne", "Лена Зорина")

_WORDS = ["the kettle is on", "поезд опоздал", "nos vemos luego 🙂", "they closed the bakery", "it hailed <again>", "それはすごい"]


def written(text: str) -> str:
    """A text as Telegram writes it."""
    return escape(text).replace("&#x27;", "&apos;").replace("\n", "<br>")


def message(
    number: int,
    text: str = "hello",
    sender: str | None = PEOPLE[0],
    *,
    minute: int | None = None,
    zone: str = " UTC+02:00",
    media: str = "",
    reply: str = "",
    forwarded: str = "",
    markup: str = "",
) -> str:
    """A message, so many minutes after the first; joined to the one before where no sender is given."""
    sent = NOON + timedelta(minutes=number if minute is None else minute)
    body = media + (f'\n\n       <div class="text">\n{markup or written(text)}\n       </div>\n' if text or markup else "")
    if forwarded:
        since = f'<span class="date details" title="01.02.2020 10:00:00{zone}"> 01.02.2020 10:00:00</span>'
        origin = f'\n        <div class="from_name">\n{written(forwarded)}{since}\n        </div>\n'
        body = f'\n       <div class="forwarded body">\n{origin}{body}</div>\n'
    name = f'\n       <div class="from_name">\n{written(sender)} \n       </div>\n' if sender else ""
    joined = "" if sender else " joined"
    picture = (
        '\n      <div class="pull_left userpic_wrap">\n\n       <div class="initials">\nX\n       </div>\n\n      </div>\n'
        if sender
        else ""
    )
    return f"""
     <div class="message default clearfix{joined}" id="message{number}">
{picture}
      <div class="body">

       <div class="pull_right date details" title="{sent:%d.%m.%Y %H:%M:%S}{zone}">
{sent:%H:%M}
       </div>
{name}{reply}{body}
      </div>

     </div>
"""


def reply_to(number: int, page: str = "") -> str:
    """The line above an answer; `page` is the file of the message that is answered, where it is another one."""
    link = f'<a href="{page}#go_to_message{number}" onclick="return GoToMessage({number})">this message</a>'
    return f'\n       <div class="reply_to details">\nIn reply to {link}\n       </div>\n'


def media(kind: str = "media_photo", title: str = "Photo") -> str:
    """A picture or the like that is not included."""
    return f"""
       <div class="media_wrap clearfix">

        <div class="media clearfix pull_left {kind}">

         <div class="body">

          <div class="title bold">
{title}
          </div>

          <div class="description">
Not included, change data exporting settings to download.
          </div>

         </div>

        </div>

       </div>
"""


def notice(number: int, text: str = "Ida Quell pinned this message") -> str:
    """A service message; one with a number below zero is the line of a date."""
    return f"""
     <div class="message service" id="message{number}">

      <div class="body details">
{text}
      </div>

     </div>
"""


def page(blocks: Sequence[str], title: str = PEOPLE[1], number: int = 1) -> str:
    """A page of a chat."""
    before = '\n     <a class="pagination block_link" href="messages.html">\nPrevious messages\n     </a>\n' if number > 1 else ""
    return f"""<!DOCTYPE html>
<html>

 <head>

  <meta charset="utf-8"/>
<title>Exported Data</title>
  <link href="css/style.css" rel="stylesheet"/>

 </head>

 <body onload="CheckLocation();">

  <div class="page_wrap">

   <div class="page_header">

    <div class="content">

     <div class="text bold">
{written(title)}
     </div>

    </div>

   </div>

   <div class="page_body chat_page">

    <div class="history">
{before}{"".join(blocks)}
    </div>

   </div>

  </div>

 </body>

</html>
"""


def account(chats: dict[str, tuple[str, str]], first: str = "Ida", last: str = "Quell") -> dict[str, str]:
    """The files around the chats of an account: by folder their title and type."""
    values = {"First name": first, "Last name": last, "Phone number": "+34 600 000 011", "Username": "@idaq"}
    rows = "".join(
        f'<div class="row">\n<div class="label details">\n{label}\n</div>\n\n<div class="value bold">\n{value}\n</div>\n</div>'
        for label, value in values.items()
    )
    entries = "".join(
        f'<a class="entry block_link clearfix" href="../chats/{folder}/messages.html#allow_back">\n<div class="body">\n'
        f'<div class="pull_right info details">\n{kind}\n</div>\n<div class="name bold">\n{written(title)}\n</div>\n</div>\n</a>'
        for folder, (title, kind) in chats.items()
    )
    return {"export_results.html": f"<html>{rows}</html>", "lists/chats.html": f"<html>{entries}</html>"}


def make_chat(folder: Path, rows: int, seed: int = 1) -> dict[str, int]:
    """Write one chat of so many rows, page by page, and say what is in it."""
    counts: Counter[str] = Counter()
    made = _rows(random.Random(seed), rows, counts)
    for number in range(1, -(-rows // PAGE) + 1):
        blocks = list(islice(made, PAGE))
        make_folder(folder, {f"messages{number if number > 1 else ''}.html": page(blocks, number=number)})
    return {**counts, "seen": rows}


def _rows(chance: random.Random, rows: int, counts: Counter[str]) -> Iterator[str]:
    before, minute = None, 0
    for number in range(1, rows + 1):
        minute += chance.choice([0, 0, 1, 2, 90])
        lot, sender = chance.random(), chance.choice(PEOPLE)
        is_joined = sender == before and number % PAGE != 1
        before = sender
        if lot < 0.02:
            counts["system"] += 1
            before = None
            yield notice(number)
            continue
        if lot < 0.1:
            counts["media"] += 1
            yield message(number, "", None if is_joined else sender, minute=minute, media=media())
            continue
        counts["kept"] += 1
        text = f"{chance.choice(_WORDS)}, {chance.choice(_WORDS)} {number}"
        link = f"https://example.org/{number}"
        markup = f'{written(text)} <a href="{link}">{link}</a>' if lot < 0.2 else ""
        counts["text_crc"] += zlib.crc32((f"{text} {link}" if markup else text).encode())
        reply = reply_to(number - 1) if lot > 0.9 else ""
        yield message(number, text, None if is_joined else sender, minute=minute, reply=reply, markup=markup)


if __name__ == "__main__":
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    print(json.dumps(make_chat(Path(sys.argv[2]), int(sys.argv[1]), seed)))
