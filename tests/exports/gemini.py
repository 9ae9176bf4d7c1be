"""Makers of what Google Takeout holds of Gemini: a list of what was asked, newest first, as JSON or as a page."""

import json
from collections.abc import Sequence
from html import escape
from typing import Any

FOLDER = "Takeout/My Activity/Gemini Apps"
STYLES = f"<html><head><title>My Activity History</title><style>{'.mdl-button{color:red}' * 5000}</style></head><body>"
"""What stands before the first row of a page: more than detection looks at of most files."""


def asked(title: str, *answers: str, minute: int = 0, talk: str = "", **more: Any) -> dict[str, Any]:
    """A row of the list as JSON."""
    links = {"details": [{"name": "Gemini", "url": f"https://gemini.google.com/app/{talk}"}]} if talk else {}
    html = {"safeHtmlItem": [{"html": answer} for answer in answers]} if answers else {}
    time = f"2026-07-26T06:{minute:02}:57.773Z"
    return {"header": "Gemini Apps", "title": title, "time": time, "products": ["Gemini Apps"], **links, **html, **more}


def card(asked: str, time: str, answer: str, *, verb: str = "Prompted\u00a0", files: Sequence[str] = (), talk: str = "") -> str:
    """A row of the page."""
    names = f"Attached {len(files)} files.<br>" + "".join(f'- <a href="{name}">{name}</a><br>' for name in files) if files else ""
    link = f"<b>Details:</b><br>https://gemini.google.com/app/{talk}<br>" if talk else ""
    cell = '<div class="content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1'
    return (
        '<div class="outer-cell mdl-cell mdl-cell--12-col mdl-shadow--2dp"><div class="mdl-grid">'
        '<div class="header-cell mdl-cell mdl-cell--12-col"><p class="mdl-typography--title">Gemini Apps<br></p></div>'
        f'{cell}">{escape(verb + asked)}<br>{names}{time}<br>{answer}</div>{cell} mdl-typography--text-right"></div>'
        f'<div class="content-cell mdl-cell mdl-cell--12-col mdl-typography--caption"><b>Products:</b><br>Gemini Apps<br>{link}</div>'
        "</div></div>"
    )


def page(*cards: str) -> str:
    """A whole page."""
    return f"{STYLES}<div class='mdl-grid'>{''.join(cards)}</div></body></html>"


def gemini_files() -> dict[str, str]:
    """Two conversations that are named, one that is not, a picture, a document, and an answer in two pieces."""
    rows = [
        asked("Prompted Wie lange zieht er dann?", "<p>Zwei Minuten.</p>", minute=9, talk="aaaa1111bbbb"),
        asked("Prompted which rope for a tent?", "<p>Thin.</p>", "<ul><li>3 mm</li><li>4 mm</li></ul>", minute=8, talk="cccc2222dddd"),
        asked("Prompted Wie koche ich Tee?\nKurz bitte 🍵", "<p><strong>Wasser</strong> &amp; Blätter.</p>", minute=7, talk="aaaa1111bbbb"),
        asked("Created Gemini Canvas titled Tea", minute=6),
        asked("Prompted ", "<p>That is a fern.</p>", minute=5, imageFile="fern.jpg"),
        asked("Asked: is it poisonous?", minute=4, attachedFiles=["fern.pdf"]),
        {"header": "Gemini Apps", "title": 5},
        asked("Gave feedback: Good response", minute=2),
    ]
    return {f"{FOLDER}/MyActivity.json": json.dumps(rows), "Takeout/archive_browser.html": "<html></html>"}
