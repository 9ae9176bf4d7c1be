"""Mails in HTML: the short way through ordinary tags gives what the parser gives."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voicetune_desktop.importers.mail import html as mail_html
from voicetune_desktop.importers.mail.html import shown

PIECES = [
    "<div>", "</div>", "<P>", "</p>", "<br>", "<BR />", '<span style="a: b">', "</span>", "<b>", "</b>", "<a href='x?a=1'>", "<a href=x>",
    "</a>", "<html>", "<body bgcolor = red>", "</body>", "</html>", "<h1>", "</h1>", "<ul>", "<li>", "</ul>", "<hr/>", "<img src=a alt=1>",
    "boat", " ", "\n", "\t", "&amp;", "&lt;", "&nbsp;", "&#39;", "&#8217;", "&am", "p;", "&", "lt;", "> ", "ü", "\u00a0", "\u200b",
    "\ufeff", "\0", "<head>", "<title>t</title>", "<!-- c -->", "<style>x</style>", "<table><tr><td>", "</td></tr></table>", "<pre>",
    "</br>", "<blockquote>", "<div class=gmail_quote>", '<a b="c>d">', "<b", "<", "\x0b", "\x85", "\u2028", "<option>", "</option>",
    "<div/>", "< p>",
]  # fmt: skip


def never(_: str) -> None:
    """No short way."""


def parsed(html: str) -> tuple[str, bool]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mail_html, "_plain", never)
        return shown(html)


@settings(max_examples=300)
@given(st.lists(st.sampled_from(PIECES), max_size=14))
def test_a_short_way_through_the_tags_gives_what_the_parser_gives(pieces: list[str]) -> None:
    html = "".join(pieces)
    assert shown(html) == parsed(html)


@pytest.mark.parametrize("html", ["<div>a&nbsp;b</div>", '<html><body dir="ltr"><p>a<br>b</p></body></html>', "<a href='x'>y</a> &lt;z"])
def test_ordinary_mails_need_no_parser(html: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(mail_html, "_parsed")
    assert "<a" not in shown(html)[0]
