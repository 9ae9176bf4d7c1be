"""Invented pages of Snapchat's download."""

_ICON = '<svg width="20" height="20" viewBox="0 0 20 20"><path d="M4 2h12v16H4z"/></svg>'


def card(who: str, kind: str, text: str, minute: int, *, is_saved: bool = True) -> str:
    """A message on a page; the text is HTML."""
    said = f"<p>{text}</p>" if text else ""
    saved = '<button class="saved">Saved</button>' if is_saved else ""
    return (
        '<div style="background: #f2f2f2; border-radius: 7px; padding: 3px; margin-top: 4px;"><span><div style="position: relative;">'
        f'<h4>{who}</h4>{_ICON}<span style="position: absolute; font-weight: bold;">{kind}</span></div>'
        f"{said}<h6>2023-01-01 10:{minute:02}:00 UTC</h6></span>{saved}</div>\n"
    )


def page(title: str, *cards: str) -> str:
    """A page of messages, the newest first."""
    links = "".join(f'<a href="../{name}.html">{name}</a>' for name in ("account", "friends", "chat_history"))
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><style>p { margin: 0 }</style></head>'
        f'<body><div class="leftpanel">{links}</div><div class="rightpanel"><h1>Chat History with {title}</h1>\n'
        f"{''.join(cards)}</div></body></html>"
    )


def snapchat_pages() -> dict[str, str]:
    """The same friend and group as in JSON."""
    group = "0a1b2c3d-0000-4000-8000-00000000000a"
    teo = page(
        "teo.x",
        card("teo.x", "STATUSERASEDMESSAGE", "", 3),
        card("rosa_v", "TEXT", "¿vienes?", 2),
        card("teo.x", "MEDIA", "", 1, is_saved=False),
        card("teo.x", "TEXT", "hola 👻", 0),
    )
    row = "<tr><td>teo.x</td><td>Teo Xirau</td><td>2020-01-01 10:00:00 UTC</td><td>2020-01-01 10:00:00 UTC</td><td>Added by Phone</td></tr>"
    return {
        "html/chat_history.html": '<html><body><a href="chat_history/subpage_teo.x.html">Chat History with teo.x</a></body></html>',
        "html/chat_history/subpage_teo.x.html": teo,
        f"html/chat_history/subpage_{group}.html": page("Domingo", card("rosa_v", "TEXT", "¿quién trae pan?", 5)),
        "html/account.html": "<html><table><tr><td>Username</td><td>rosa_v</td></tr><tr><td>Name</td><td>Rosa</td></tr></table></html>",
        "html/friends.html": f"<html><h4>Friends</h4><table><tr><th>Username</th><th>Display Name</th></tr>{row}</table></html>",
    }
