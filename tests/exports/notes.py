"""Makers of exports of notes and journals."""

import json
from html import escape
from typing import Any

BEGAN = 1_590_000_000_000_000
_LONG = (
    "Hoje o mar estava calmo e fomos até ao farol. Na volta, o vento virou e tivemos de esperar duas horas na praia, "
    "com sandes de queijo e um livro que já ninguém queria ler. A Rita diz que foi o melhor dia do verão."
)
_ANSWER = (
    "Morgen fahren wir weiter nach Norden, wenn der Wagen hält. Ich habe den Reifen geflickt und Öl nachgefüllt; "
    "mehr kann ich hier nicht tun, denn die nächste Werkstatt ist neunzig Kilometer entfernt und hat sonntags zu."
)


def keep_note(title: str, minute: int = 0, **more: Any) -> dict[str, Any]:
    """A note of Google Keep, with its fields in Keep's order."""
    began = BEGAN + minute * 60_000_000
    marks = {"color": "DEFAULT", "isTrashed": False, "isPinned": False, "isArchived": False}
    return {**marks, **more, "title": title, "userEditedTimestampUsec": began + 5, "createdTimestampUsec": began}


def google_keep_files(seed: int = 0) -> dict[str, str]:
    """Notes with a text, with a list, without a title, without a text, and one from the bin."""
    notes = {
        "Praia": keep_note("Praia", 1, textContent=f"{_LONG}\n\n{_ANSWER}", textContentHtml="<p>Hoje</p>", labels=[{"name": "mar"}]),
        "Compras": keep_note("Compras 🛒", 2, listContent=[{"text": "leche", "isChecked": True}, {"text": "", "isChecked": False}]),
        "2020-05-20T18_41_00.000+02_00": keep_note("", 3, textContent="Zahnarzt anrufen, wegen Freitag."),
        "Foto": keep_note("Foto", 4, attachments=[{"filePath": "a.jpg", "mimetype": "image/jpeg"}]),
        "weg": keep_note("weg", 5, textContent="alt", isTrashed=True),
    }
    files = {f"Takeout/Keep/{name}.json": json.dumps(note, ensure_ascii=False) for name, note in notes.items()}
    return {**files, "Takeout/Keep/Praia.html": "<html><body>Hoje</body></html>", "Takeout/Keep/Labels.txt": "mar"}


def enex_note(title: str, body: str, second: int = 0, more: str = "") -> str:
    """A note of Evernote."""
    return f"""  <note>
    <title>{escape(title)}</title>
    <created>20200229T0753{second:02}Z</created>
    <updated>20200301T075319Z</updated>
    <tag>reise</tag>
    {more}<content>
      <![CDATA[<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE en-note SYSTEM "http://xml.evernote.com/pub/enml2.dtd"><en-note>{body}</en-note>      ]]>
    </content>
  </note>"""


def enex(*notes: str) -> str:
    """A file of Evernote."""
    lines = "\n".join(notes)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export4.dtd">
<en-export export-date="20240501T120000Z" application="Evernote" version="10.88.4">
{lines}
</en-export>
"""


def evernote_files(seed: int = 0) -> dict[str, str]:
    """Notes with lines, a list, a file and a secret in them; a clipped page, and one without words."""
    body = f"<div>{_ANSWER}</div><div><br/></div><div>{_LONG}</div><div>Fim.</div>"
    things = (
        '<div><en-todo checked="true"/>Zelt</div><ul><li><div>Seil</div></li><li><div>Öl</div></li></ul>'
        '<en-media type="image/jpeg" hash="ab"/><div>Ende &amp; gut<en-crypt hint="x" cipher="AES">RU5D</en-crypt></div>'
    )
    resource = '<resource><data encoding="base64">\nQUJD\nREVG\n</data><mime>image/jpeg</mime></resource>\n    '
    clip = "<note-attributes><source>web.clip7</source><source-url>https://x.example</source-url></note-attributes>\n    "
    notes = (
        enex_note("Nach Norden", body, 1, "<note-attributes><author>Nora</author><source>desktop.mac</source></note-attributes>"),
        enex_note("Packen", things, 2, resource),
        enex_note("Other people's page", "<div>Somebody wrote this.</div>", 3, clip),
        enex_note("Bild", '<en-media type="image/png" hash="cd"/>', 4),
        enex_note("Untitled Note", "<div>dito, zur gleichen Zeit</div>", 2),
    )
    return {"Reise.enex": enex(*notes)}


def simplenote_files(seed: int = 0) -> dict[str, str]:
    """Notes with a title, without one, and one from the bin."""
    active = [
        {
            "id": "a-1",
            "content": f"Der Weg\r\n\r\n{_ANSWER}",
            "creationDate": "2019-05-01T08:00:00.123Z",
            "lastModified": "2020-01-01T00:00:00Z",
        },
        {"id": "a-2", "content": "comprar pilhas", "creationDate": "2019-05-02T08:00:00.123Z", "tags": ["casa"]},
        {"id": "a-3", "content": "", "creationDate": "2019-05-03T08:00:00.123Z"},
        {"id": "a-4", "content": 7},
    ]
    notes = {"activeNotes": active, "trashedNotes": [{"id": "t-1", "content": "alt", "creationDate": "2019-05-03T08:00:00.123Z"}]}
    return {"source/notes.json": json.dumps(notes, indent=2, ensure_ascii=False), "Der Weg.txt": "Der Weg\n"}


def day_one_entry(uuid: str, text: str | None, **more: Any) -> dict[str, Any]:
    """An entry of Day One."""
    head = {"creationDeviceType": "iPhone", "timeZone": "Pacific/Auckland", "creationDate": "2021-03-03T11:59:09Z", "starred": False}
    return {**head, "uuid": uuid, **({} if text is None else {"text": text}), **more}


def day_one_files(seed: int = 0) -> dict[str, str]:
    """A journal: an entry with a title, one with a prompt of the app, one without words, and a damaged one."""
    entries: list[Any] = [
        day_one_entry("A1", f"# Unterwegs \\.\\.\\.\n\n![](dayone-moment://76F9B0)\n\n{_ANSWER}\u2028Ende\\.", photos=[{"md5": "ab"}]),
        day_one_entry("A2", f"###### O que viste hoje?\n\n{_LONG}"),
        day_one_entry("A3", "Só o mar\\!", timeZone="Nowhere/Land"),
        day_one_entry("A4", "![](dayone-moment:/audio/76F9B0)"),
        {"uuid": 5},
    ]
    return {"Tagebuch.json": json.dumps({"metadata": {"version": "1.0"}, "entries": entries}, indent=2, ensure_ascii=False)}


NOTION_PAGES = tuple(f"{number:032x}" for number in range(0xA1B2C3D4, 0xA1B2C3D9))


def notion_html(title: str, body: str) -> str:
    """A page of Notion in HTML."""
    facts = '<table class="properties"><tbody><tr><th>Tags</th><td>mar</td></tr></tbody></table>'
    return (
        f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>{escape(title)}</title><style></style>'
        f'</head><body><article id="x" class="page sans"><header><h1 class="page-title">{escape(title)}</h1>{facts}</header>'
        f'<div class="page-body">{body}</div></article></body></html>'
    )


def notion_files(seed: int = 0) -> dict[str, str]:
    """Pages with properties, with links to others, and of nothing but these; one in HTML, and a table."""
    one, two, three, four, five = NOTION_PAGES
    first = f"# Nach Norden\n\nTags: Reise, privat\nErstellt: 3. März 2021 10:02\n\n{_ANSWER}\n\n## Der Tag danach\n\n{_LONG}\n"
    second = f"Hinweis: das ist ein Satz.\nUnd noch einer, siehe [Praia](../Praia%20{four}.md).\n\n![Bild](a.png)\n"
    return {
        f"Nach Norden {one}.md": first,
        f"Nach Norden {one}/Unterseite {two}.md": f"# Unterseite\n\n{second}",
        f"Leer {three}.md": "# Leer\n\n",
        f"Praia {four}.html": notion_html("Praia", f'<p>{_LONG}</p><figure class="link-to-page"><a href="x">Outra</a></figure>'),
        f"Aufgaben {five}.csv": "Name,Status\nx,Done\n",
    }
