"""Makers of mails and mailboxes, small ones for tests and large ones for measuring.

`python -m tests.exports.mail MAILS FILE [SEED]` writes a mailbox as Gmail's Takeout does and prints what is in it.
"""

import json
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, timezone
from email.header import Header
from pathlib import Path
from quopri import encodestring

LISBON = timezone(timedelta(hours=1))
NOON = datetime(2023, 8, 23, 12, tzinfo=LISBON)
IDA, BO, CAI = '"Quell, Ida" <Ida@example.org>', "Bo Marsh <bo@example.net>", "=?utf-8?q?C=C3=A1i_Reis?= <cai@example.net>"
PEOPLE = (IDA, BO, CAI)


def mail(number: int, text: str = "hello", sender: str = IDA, to: str = BO, minute: int | None = None, **more: str) -> str:
    """A mail with a plain text; `more` are further lines of its head, "_" for "-", or others in place of ours; "" leaves one out."""
    sent = NOON + timedelta(minutes=number if minute is None else minute)
    head = {
        "from": sender,
        "to": to,
        "subject": "Boat trip",
        "message-id": f"<m{number}@example.org>",
        "date": f"{sent:%a, %d %b %Y %H:%M:%S %z}",
        "mime-version": "1.0",
        "content-type": "text/plain; charset=utf-8",
    } | {name.replace("_", "-"): value for name, value in more.items()}
    lines = [f"{name.title()}: {value}" for name, value in head.items() if value]
    return "\n".join((*lines, "", text, ""))


def answer(number: int, to_number: int, text: str = "hello", sender: str = BO, to: str = IDA, **more: str) -> str:
    """An answer to the mail of that number."""
    links = {"subject": "Re: Boat trip", "in_reply_to": f"<m{to_number}@example.org>", "references": f"<m{to_number}@example.org>"}
    return mail(number, text, sender, to, **{**links, **more})


def parts(*pieces: tuple[str, str], kind: str = "alternative", boundary: str = "b-1") -> tuple[str, str]:
    """Body and type of a mail of several parts, each with its type and text."""
    inside = "".join(f"--{boundary}\nContent-Type: {type_}\n\n{text}\n" for type_, text in pieces)
    return f"{inside}--{boundary}--\n", f'multipart/{kind}; boundary="{boundary}"'


def mailbox(mails: Sequence[str]) -> str:
    """An mbox file; lines that look like the beginning of a mail are escaped."""
    return "".join(f"From {number}@xxx Wed Aug 23 12:00:00 +0000 2023\n{_escaped(one)}\n" for number, one in enumerate(mails))


def _escaped(text: str) -> str:
    return text.replace("\nFrom ", "\n>From ")


def quoted(text: str, who: str = "Bo Marsh <bo@example.net>") -> str:
    """What is answered, as a mail program puts it below."""
    return f"\n\nOn Wed, Aug 23, 2023 at 12:00 PM {who}\nwrote:\n\n" + "\n".join(f"> {line}" for line in text.split("\n"))


_WORDS = [
    "the kettle is on",
    "our train was late",
    "my sister sends a hug",
    "they closed the bakery",
    "it hailed in August",
    "até já",
    "über die Brücke",
]


def make_mailbox(file: Path, mails: int, seed: int = 1) -> dict[str, int]:
    """Write a mailbox a mail at a time and say what is in it."""
    counts: Counter[str] = Counter()
    with file.open("w", encoding="utf-8", newline="\r\n") as out:
        for number, (kind, made) in enumerate(_mails(random.Random(seed), mails)):
            counts[kind] += 1
            out.write(f"From {number}@xxx Wed Aug 23 12:00:00 +0000 2023\n{_escaped(made)}\n")
    return {**counts, "seen": mails}


def _mails(chance: random.Random, mails: int) -> Iterator[tuple[str, str]]:
    for number in range(mails):
        sender = chance.choice(PEOPLE)
        thread = number - number % 6
        more = {"x_gm_thrid": str(1700000 + thread), "x_gmail_labels": "Inbox,Opened", "delivered_to": "ida@example.org"}
        more |= {"received": "from mx.example.net (mx.example.net [192.0.2.1])\n        by mx.example.org; Wed, 23 Aug 2023 12:00:00 +0000"}
        more |= {"dkim_signature": "v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.net;\n        h=to:subject; bh=" + "Ab+/" * 30}
        if sender == IDA:
            more["x_gmail_labels"] = "=?UTF-8?Q?Sent,Wa=C5=BCne?="
        lot = chance.random()
        words = "\n".join(f"{chance.choice(_WORDS)} {number}." for _ in range(chance.randrange(1, 6)))
        yield _one(lot, number, words, sender, more)


def _one(lot: float, number: int, words: str, sender: str, more: dict[str, str]) -> tuple[str, str]:
    subject = str(Header(f"Ponte {number - number % 6} é", "utf-8"))
    if lot < 0.3:
        return "system", mail(
            number, words, "Shop <news@example.com>", IDA, list_unsubscribe="<https://example.com/u>", subject="Sale", **more
        )
    if lot < 0.33:
        return "media", mail(number, "", sender, BO, subject=subject, **more)
    if lot < 0.6:
        plain, html = (
            words + quoted("old words\nand more"),
            f"<div dir=ltr>{words}</div><div class=gmail_quote><blockquote>old</blockquote></div>",
        )
        body, kind = parts(("text/plain; charset=utf-8", plain), ("text/html; charset=utf-8", html), boundary=f"0000{number}")
        return "kept", mail(number, body, sender, BO, subject=subject, **{**more, "content_type": kind})
    if lot < 0.7:
        html = f"<html><body><div>{words.replace(chr(10), '<br>')}</div></body></html>"
        return "kept", mail(number, html, sender, BO, subject=subject, **{**more, "content_type": "text/html; charset=utf-8"})
    if lot < 0.8:
        coded = encodestring(words.encode()).decode()
        return "kept", mail(number, coded, sender, BO, subject=subject, content_transfer_encoding="quoted-printable", **more)
    return "kept", mail(number, f"{words}\n\n-- \nIda", sender, BO, subject=subject, **more)


if __name__ == "__main__":
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    print(json.dumps(make_mailbox(Path(sys.argv[2]), int(sys.argv[1]), seed)))
