"""Plain text as people have it: scripts, interviews, subtitles and documents, with invented people."""

import json

SCRIPT = """\
Scene 1, a kitchen.

MARLO: Who ate the last plum?
JUNE: Define ate.
(She hides the bowl.)
MARLO: Note: I can see you.
JUNE:
MARLO: June.
JUNE: Fine. Half of it.
"""
INTERVIEW = """\
**Dr. Ilse Brandt:** Wann hat das angefangen?

**Tomek:** Im Herbst.

Genauer weiß ich es nicht: vielleicht im Oktober.

**Dr. Ilse Brandt:** Und heute?

**Tomek:** Geht so.
"""
SUBTITLES = """\
WEBVTT

1
00:00:01.000 --> 00:00:03.000
<v Ayo>Is it on?</v>

2
00:00:03.500 --> 00:00:05.000
<v Bea>It blinks.

3
00:00:05.500 --> 00:00:06.000
Twice.

4
00:00:06.500 --> 00:00:07.000
<v Ayo>Good.</v>

5
00:00:07.500 --> 00:00:09.000
<v Bea>Bad.</v>
"""
CHINESE = "小梅：你到了吗\n阿强：快了\n小梅：我在门口\n阿强：看见你了\n"
ESSAY = """\
On walking slowly

I have never liked to arrive. The road is the better half of every visit, and a slow walker owns more of it than a fast one does.

## What the feet know

They know gravel from sand before the eye does, and they remember hills for days. I trust them more than any map that I ever bought.

---

Nobody has asked me for directions twice.

## Later
"""
DIARY = """\
Heute hat es geregnet, und die Straße roch nach Eisen. Ich bin trotzdem bis zum Hafen gelaufen und habe den Kränen zugesehen.
Am Abend kam Besuch, ganz ohne Anlass, und wir haben bis spät in die Nacht über Vögel geredet, die keiner von uns kannte.
Morgen soll die Sonne scheinen.
"""


def talk_files() -> dict[str, str]:
    """Talks in four layouts."""
    return {"a/plum.txt": SCRIPT, "a/praxis.md": INTERVIEW, "a/radio.vtt": SUBTITLES, "a/门口.txt": CHINESE}


def document_files() -> dict[str, str]:
    """Documents with and without headings."""
    return {"texts/slow_walks.md": ESSAY, "texts/hafen.txt": DIARY}


def row_files() -> dict[str, str]:
    """Rows of texts: with and without a title, long and short, one without a text, one that breaks off, one that is a talk."""
    long = "\n\n".join((f"The ferry has a number and no name. {'It creaks, and nobody minds. ' * 8}", "A rope hangs over its side."))
    rows = [
        {"id": 1, "title": "The ferry", "text": long},
        {"id": 2, "title": "", "text": f"At the lock\n\n{long}\n\n***\n\nThe gate opened."},
        {"id": 3, "text": "One line,\nand another."},
        {"id": 4, "text": " "},
        {"id": 5, "text": "### Human: Which quay?### Assistant: The left one."},
    ]
    lines = "".join(f"{json.dumps(row)}\n" for row in rows)
    return {
        "essays.jsonl": f'{lines}{{"id": 6, "te',
        "more.csv": 'text\n"Fog again, and no bell today."\n"The bell is back, and so are the gulls."\n',
    }
