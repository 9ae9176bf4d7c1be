"""Makes WhatsApp exports with a known content: `python -m tests.exports.whatsapp ROWS FILE [LOCALE] [SEED]`.

Rows are streamed to disk, so that memory stays flat; the same arguments give the same bytes. FILE may be a .zip.
"""

import io
import json
import random
import sys
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple, TextIO

from voicetune_desktop.importers.sources.source import open_source
from voicetune_desktop.importers.whatsapp.format import WHATSAPP
from voicetune_desktop.model import Answers, ChatExport, Message, SetAside

LRM = "\u200e"


class Locale(NamedTuple):
    """How a phone writes the rows: the beginning of a line, and what the app says in its language."""

    head: Callable[[datetime], str]
    ios: bool = False
    seconds: bool = False
    file: str = "WhatsApp Chat with "
    omitted: str = "<Media omitted>"
    attached: str = "file attached"
    deleted: str = "This message was deleted"
    edited: str = "<This message was edited>"
    notice: str = "Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them."


def _half(when: datetime) -> str:
    return "AM" if when.hour < 12 else "PM"


def _hour(when: datetime) -> int:
    return when.hour % 12 or 12


def _arabic(when: datetime) -> str:
    rlm = "\u200f"
    western = f"{when.day}{rlm}/{when.month}{rlm}/{when.year}، {_hour(when)}:{when:%M:%S}"
    return western.translate({ord("0") + digit: 0x660 + digit for digit in range(10)})


DE = {
    "file": "WhatsApp Chat mit ",
    "omitted": "<Medien ausgeschlossen>",
    "attached": "Datei angehängt",
    "deleted": "Diese Nachricht wurde gelöscht",
    "edited": "<Diese Nachricht wurde bearbeitet>",
    "notice": "Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Tippe, um mehr zu erfahren.",
}
ES = {
    "file": "Chat de WhatsApp con ",
    "omitted": "<Multimedia omitido>",
    "attached": "archivo adjunto",
    "deleted": "Se eliminó este mensaje",
    "edited": "<Se editó este mensaje.>",
}
FR = {
    "file": "Discussion WhatsApp avec ",
    "omitted": "<Médias omis>",
    "attached": "fichier joint",
    "deleted": "Ce message a été supprimé",
    "edited": "<Ce message a été modifié>",
}
IOS = {"ios": True, "seconds": True, "omitted": "image omitted"}
IOS_DE = {**DE, **IOS, "omitted": "Bild weggelassen"}

LOCALES = {
    "android-us": Locale(lambda t: f"{t.month}/{t.day}/{t:%y}, {_hour(t)}:{t:%M} {_half(t)} - "),
    "android-us-nnbsp": Locale(lambda t: f"{t.month}/{t.day}/{t:%y}, {_hour(t)}:{t:%M}\u202f{_half(t)} - "),
    "android-uk": Locale(lambda t: f"{t:%d/%m/%Y, %H:%M} - "),
    "android-au": Locale(lambda t: f"{t:%d/%m/%Y}, {_hour(t)}:{t:%M} {_half(t).lower()} - "),
    "android-de": Locale(lambda t: f"{t:%d.%m.%y, %H:%M} - ", **DE),
    "android-es": Locale(lambda t: f"{t.day}/{t.month}/{t:%y} {_hour(t)}:{t:%M} {_half(t)[0].lower()}.\u00a0m. - ", **ES),
    "android-fr": Locale(lambda t: f"{t:%d/%m/%Y à %H:%M} - ", **FR),
    "android-fi": Locale(lambda t: f"{t.day}.{t.month}.{t.year} klo {t.hour}.{t:%M} - ", omitted="<Media jätettiin pois>"),
    "android-el": Locale(lambda t: f"{t:%d/%m/%Y}, {_hour(t)}:{t:%M} {'π' if t.hour < 12 else 'μ'}.μ. - ", omitted="<Εξαίρεση πολυμέσων>"),
    "android-zh": Locale(lambda t: f"{t.year}/{t.month}/{t.day} {'上午' if t.hour < 12 else '下午'}{_hour(t)}:{t:%M} - "),
    "android-ko": Locale(lambda t: f"{t.year}. {t.month}. {t.day}. {'오전' if t.hour < 12 else '오후'} {_hour(t)}:{t:%M} - "),
    "android-iso": Locale(lambda t: f"{t:%Y-%m-%d %H:%M} - "),
    "android-nl": Locale(lambda t: f"{t:%d-%m-%Y %H:%M} - ", omitted="<Media weggelaten>"),
    "android-dash": Locale(lambda t: f"{t:%m/%d/%y}, {_hour(t)}:{t:%M:%S} {_half(t)} – ", seconds=True),
    "android-bg": Locale(lambda t: f"{t:%d.%m.%y} г., {t.hour}:{t:%M} ч. - ", omitted="<Без файл>"),
    "ios-us": Locale(lambda t: f"[{t.month}/{t.day}/{t:%y}, {_hour(t)}:{t:%M:%S} {_half(t)}] ", **IOS),
    "ios-us-nnbsp": Locale(lambda t: f"[{t.month}/{t.day}/{t:%y}, {_hour(t)}:{t:%M:%S}\u202f{_half(t)}] ", **IOS),
    "ios-uk": Locale(lambda t: f"[{t:%d/%m/%Y, %H:%M:%S}] ", **IOS),
    "ios-de": Locale(lambda t: f"[{t:%d.%m.%y, %H:%M:%S}] ", **IOS_DE),
    "ios-es": Locale(lambda t: f"[{t.day}/{t.month}/{t:%y} {_hour(t)}:{t:%M:%S} {_half(t)[0].lower()}.\u00a0m.] ", **IOS),
    "ios-iso": Locale(lambda t: f"[{t:%Y/%m/%d, %H:%M:%S}] ", **IOS),
    "ios-points": Locale(lambda t: f"[{t:%Y.%m.%d, %H:%M:%S}] ", **IOS),
    "ios-ar": Locale(lambda t: f"[{_arabic(t)} {'ص' if t.hour < 12 else 'م'}] ", **IOS),
    "old-colon": Locale(lambda t: f"{t:%d.%m.%y %H.%M.%S}: ", seconds=True, **DE),
    "old-bare": Locale(lambda t: f"{t.day}. {t.month}. {t.year}. {t:%H:%M:%S} ", seconds=True),
}


class Row(NamedTuple):
    """One row: kind is text, edited, caption, media, deleted or system."""

    kind: str
    when: datetime
    sender: str
    text: str = ""


def line_of(row: Row, locale: Locale, number: int = 0) -> str:
    """The row as the phone writes it, without its line end."""
    head = locale.head(row.when)
    return (_ios_line if locale.ios else _android_line)(head, row, locale, number)


def _android_line(head: str, row: Row, locale: Locale, number: int) -> str:
    says = {
        "text": row.text,
        "edited": f"{row.text} {locale.edited}",
        "caption": f"IMG-{row.when:%Y%m%d}-WA{number % 10000:04d}.jpg ({locale.attached})\n{row.text}",
        "media": locale.omitted,
        "deleted": locale.deleted,
    }
    return f"{head}{locale.notice}" if row.kind == "system" else f"{head}{row.sender}: {says[row.kind]}"


def _ios_line(head: str, row: Row, locale: Locale, number: int) -> str:
    says = {
        "text": row.text,
        "edited": f"{row.text} {LRM}{locale.edited}",
        "caption": f"{row.text} {LRM}<attached: {number:08d}-PHOTO-{row.when:%Y-%m-%d-%H-%M-%S}.jpg>",
        "media": f"{LRM}{locale.omitted}",
        "deleted": f"{LRM}{locale.deleted}.",
        "system": f"{LRM}{locale.notice}",
    }
    return f"{LRM if row.kind in ('media', 'caption') else ''}{head}{row.sender}: {says[row.kind]}"


PEOPLE = ("Ines Carvalho", "Will", "~ Tomasz", "+44 7700 900461", "Mum 🌻", "Dr. O'Neil: home", "J-P")
_OPENINGS = ("honestly", "so", "ok but", "listen", "wait", "by the way", "right")
_MIDDLES = (
    "the kettle is making that noise again",
    "I put your scarf on the hook by the door",
    "they want < 20 people and > 3 cakes",
    "she said it twice: never on a Tuesday",
    "the 10:45 was late (as usual) so I walked",
    "I'm at the stop opposite the bakery",
    "nobody has seen the good scissors since March",
    "that is the third umbrella this year 😩",
    "did you mean the blue one or the other blue one?",
)
_ENDS = ("",) * 12 + (
    "?",
    "?",
    "!",
    "!",
    "...",
    " 😂",
    " ❤️",
    " :)",
    " see https://example.org/p?id=7",
    "\nand bring bread\n\n- the dark one",
)
_SHORT = ("ok", "yes", "no", "👍", "haha", "same", "on my way", "¯\\_(ツ)_/¯")
_KINDS = ("text",) * 88 + ("edited", "caption", "deleted", "system") + ("media",) * 8


def make_rows(count: int, seed: int = 1, *, people: Sequence[str] = PEOPLE[:5], seconds: bool = True) -> Iterator[Row]:
    """Rows of a chat between some people: bursts, pauses, days; the first one is the notice of encryption."""
    rnd = random.Random(seed)
    when = datetime(2021, 2, 27, 18, 4, 11)  # noqa: DTZ001
    yield Row("system", when if seconds else when.replace(second=0), people[0])
    for _ in range(count - 1):
        when += timedelta(seconds=int(rnd.expovariate(1 / 40)) if rnd.random() < 0.95 else int(rnd.expovariate(1 / 9000)))
        kind = _KINDS[int(rnd.random() * len(_KINDS))]
        sender = people[int(rnd.random() * rnd.random() * len(people))]
        text = _say(rnd) if kind in ("text", "edited", "caption") else ""
        yield Row(kind, when if seconds else when.replace(second=0), sender, text)


def _say(rnd: random.Random) -> str:
    if rnd.random() < 0.25:
        return rnd.choice(_SHORT)
    return f"{rnd.choice(_OPENINGS)} {rnd.choice(_MIDDLES)}{rnd.choice(_ENDS)}"


def write_rows(rows: Iterable[Row], path: Path, locale: Locale) -> Counter[str]:
    """Write the rows and count them by kind, with "seen" and "kept" as the importer should count them."""
    kinds: Counter[str] = Counter()
    end = "\r\n" if locale.ios else "\n"
    with _text_file(path) as file:
        for number, row in enumerate(rows):
            kinds[row.kind] += 1
            file.write(line_of(row, locale, number) + end)
    return kinds + Counter(seen=kinds.total(), kept=kinds["text"] + kinds["edited"] + kinds["caption"])


@contextmanager
def _text_file(path: Path) -> Iterator[TextIO]:
    if path.suffix != ".zip":
        with path.open("w", encoding="utf-8", newline="") as file:
            yield file
        return
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        info = zipfile.ZipInfo("_chat.txt", (2024, 5, 6, 7, 8, 10))
        info.compress_type = zipfile.ZIP_DEFLATED
        with archive.open(info, "w", force_zip64=True) as raw, io.TextIOWrapper(raw, encoding="utf-8", newline="") as file:
            yield file


def read_chats(*paths: Path, answers: Answers | None = None) -> list[tuple[ChatExport, list[Message | SetAside]]]:
    """The chats of a source with all their rows, as the importer gives them."""
    with open_source(paths) as source:
        return [(chat, list(chat.items)) for chat in WHATSAPP.chats(source, answers or Answers())]


def read_text(folder: Path, text: str | bytes, *, name: str = "chat.txt", answers: Answers | None = None) -> list[Message | SetAside]:
    """The rows of one chat whose file holds the text."""
    file = folder / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    [(_, items)] = read_chats(file, answers=answers)
    return items


def main(arguments: Sequence[str]) -> None:
    """Write one export and print what is in it as JSON."""
    rows, path, *more = arguments
    locale = LOCALES[more[0] if more else "ios-us"]
    made = make_rows(int(rows), int(more[1]) if len(more) > 1 else 1, seconds=locale.seconds)
    json.dump(write_rows(made, Path(path), locale), sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1:])
