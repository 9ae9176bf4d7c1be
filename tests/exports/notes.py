"""Makers of exports of notes and journals."""

import json
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
