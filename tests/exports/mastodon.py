"""Makers of Mastodon's archive."""

import json
from typing import Any

ACTOR = "https://social.example/users/nils"


def post(number: int, content: str, **more: Any) -> dict[str, Any]:
    """A post; `more` is of the note."""
    id_ = f"{ACTOR}/statuses/{number}"
    note = {
        "id": id_,
        "type": "Note",
        "summary": None,
        "inReplyTo": None,
        "published": when(number),
        "attributedTo": ACTOR,
        "content": content,
    }
    return {
        "id": f"{id_}/activity",
        "type": "Create",
        "actor": ACTOR,
        "published": when(number),
        "object": {**note, "attachment": [], **more},
    }


def boost(number: int) -> dict[str, Any]:
    """A post of somebody else that was passed on."""
    return {"id": f"{ACTOR}/{number}", "type": "Announce", "actor": ACTOR, "published": when(number), "object": "https://b.example/9"}


def when(number: int) -> str:
    """A time as Mastodon writes it."""
    return f"2022-11-05T13:{number:02}:30Z"


def outbox(*items: dict[str, Any]) -> str:
    """The file of an account's posts."""
    head = {"@context": "https://www.w3.org/ns/activitystreams", "id": "outbox.json", "type": "OrderedCollection", "totalItems": len(items)}
    return json.dumps({**head, "orderedItems": [*items]}, ensure_ascii=False)


def mastodon_files() -> dict[str, str]:
    """An account with everything that it may have done."""
    mention = '<span class="h-card"><a href="https://b.example/@bo" class="u-url mention">@<span>bo</span></a></span>'
    link = '<a href="https://example.org/a"><span class="invisible">https://</span><span class="">example.org/a</span></a>'
    items = [
        post(1, "<p>Moin &amp; hallo</p><p>zweiter Absatz<br />Zeile</p>"),
        post(2, f"<p>{mention} schau: {link}</p>", inReplyTo="https://b.example/7", updated=when(3)),
        boost(4),
        post(5, "", attachment=[{"type": "Document"}]),
        post(6, "<p>Abendrot</p>", attachment=[{"type": "Document"}], inReplyTo=f"{ACTOR}/statuses/1"),
    ]
    actor = {"id": ACTOR, "type": "Person", "preferredUsername": "nils", "name": "Nils Hay"}
    return {"outbox.json": outbox(*items), "actor.json": json.dumps(actor), "likes.json": "{}"}
