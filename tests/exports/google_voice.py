"""Makers of Google Voice's pages, as Takeout gives them."""

from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from html import escape

NOON = datetime(2023, 8, 23, 12, 0, 0, 500000, tzinfo=timezone(timedelta(hours=-5)))
ME, ANA, BO = ("+15550100001", "Me"), ("+15550100002", "Ana Vela"), ("+15550100003", "Bo Märsh")
PICTURE = '<div><img src="x-1-1" alt="Image MMS Attachment" /></div>'


def message(minute: int, text: str, who: tuple[str, str] = ANA, files: str = "") -> str:
    """A message, so many minutes after the first."""
    sent = NOON + timedelta(minutes=minute)
    time = f'<abbr class="dt" title="{sent.isoformat(timespec="milliseconds")}">{sent:%b %d, %Y, %I:%M:%S %p} Eastern Time</abbr>:\n'
    tag = "abbr" if who[1] == "Me" else "span"
    name = f'<a class="tel" href="tel:{who[0]}"><{tag} class="fn">{escape(who[1])}</{tag}></a>'
    said = escape(text).replace("\n", "<br>")
    return f'<div class="message">{time}<cite class="sender vcard">{name}</cite>:\n<q>{said}</q>\n{files}</div> '


def page(messages: Sequence[str], group: Sequence[tuple[str, str]] = ()) -> str:
    """A stretch of a conversation; `group` are its other people where they are several."""
    people = ", ".join(
        f'<cite class="sender vcard"><a class="tel" href="tel:{number}"><span class="fn">{name}</span></a></cite>' for number, name in group
    )
    head = f'<div class="participants">Group conversation with:\n{people}\n</div>\n' if group else ""
    return (
        '<?xml version="1.0" ?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">\n<html><head><title>Ana</title></head><body>'
        f'<div class="hChatLog hfeed">\n{head}{"".join(messages)}</div>\n'
        '<div class="tags">Labels:\n<a rel="tag" href="x">Text</a></div></body></html>\n'
    )


def call() -> str:
    """The page of a call."""
    return '<html><head><title>Placed call to Ana</title></head><body><div class="haudio"><a href="https://voice.google.com">x</a></div></body></html>'


def name(called: str, minute: int, kind: str = "Text") -> str:
    """The name of a page in a Takeout."""
    when = f"{NOON + timedelta(minutes=minute):%Y-%m-%dT%H_%M_%SZ}"
    return f"Takeout/Voice/Calls/{called} - {kind} - {when}.html" if kind else f"Takeout/Voice/Calls/{called} - {when}.html"
