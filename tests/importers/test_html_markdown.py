"""HTML of an assistant's answer becomes the Markdown that it was made of."""

import pytest

from voicetune_desktop.importers.markup.html_markdown import markdown


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One</p>\n<p>two<br>lines &amp; more</p>", "One\n\ntwo\nlines & more"),
        ("<p>It is <strong>very</strong> <em> old </em>, <code>so</code></p>", "It is **very** *old* , `so`"),
        ("<h3>Why</h3><p>because</p><hr><p>end</p>", "### Why\n\nbecause\n\n---\n\nend"),
        ("<ul><li><p>a</p><ul><li>b</li></ul></li><li>c<br>d</li></ul>", "- a\n    - b\n- c\n    d"),
        ("<ol><li>boil</li>\n<li>wait</li></ol>", "1. boil\n2. wait"),
        ('<pre><code class="language-py">a = 1\n\n\n  b  &lt; 2\n</code></pre>', "```py\na = 1\n\n\n  b  < 2\n```"),
        ("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2 <b>x</b></td></tr></table>", "| a | b |\n| --- | --- |\n| 1 | 2 **x** |"),
        ("<blockquote><p>so</p><p>it is</p></blockquote>", "> so\n>\n> it is"),
        ('see <a href="https://example.org">this</a><img src="x"><script>bad()</script>', "see this"),
        ("plain words", "plain words"),
        ("", ""),
    ],
)
def test_answers_as_markdown(html: str, text: str) -> None:
    assert markdown(html.encode()) == text


def test_what_is_nested_to_do_harm_is_no_text() -> None:
    assert not markdown(b"<div>" * 100_000)
