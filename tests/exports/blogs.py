"""Makers of exports of blogs and newsletters."""

import json
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

LONG = (
    "Das Brot ist dreimal misslungen, bevor es gelang. Beim ersten Mal war der Ofen zu kalt, beim zweiten die Geduld zu kurz, "
    "beim dritten habe ich das Salz vergessen. Heute steht es auf dem Tisch, und niemand fragt mehr nach dem Rezept."
)
LONGER = (
    "El pan que hacía mi abuela no tenía receta. Medía la harina con la mano y el agua con los ojos, y cuando alguien le preguntaba "
    "cuánto tiempo en el horno, decía: hasta que huela. Tardé veinte años en entender que eso era una medida exacta."
)


def wxr_comment(number: int, name: str, text: str, **more: str) -> str:
    """A comment of WordPress."""
    told = {"author_email": "", "type": "comment", "approved": "1", "parent": "0", "user_id": "0", **more}
    fields = "".join(f"<wp:comment_{key}>{value}</wp:comment_{key}>\n" for key, value in told.items())
    return f"""<wp:comment>
<wp:comment_id>{number}</wp:comment_id>
<wp:comment_author><![CDATA[{name}]]></wp:comment_author>
<wp:comment_date>2019-03-0{number % 9 + 1} 13:00:00</wp:comment_date>
<wp:comment_date_gmt>2019-03-0{number % 9 + 1} 12:00:00</wp:comment_date_gmt>
<wp:comment_content><![CDATA[{text}]]></wp:comment_content>
{fields}</wp:comment>"""


def wxr_post(number: int, title: str, content: str, *comments: str, kind: str = "post", status: str = "publish", by: str = "nora") -> str:
    """A post of WordPress."""
    return f"""<item>
<title>{escape(title)}</title>
<link>https://blog.example/?p={number}</link>
<pubDate>Fri, 01 Mar 2019 10:00:00 +0000</pubDate>
<dc:creator><![CDATA[{by}]]></dc:creator>
<guid isPermaLink="false">https://blog.example/?p={number}</guid>
<description></description>
<content:encoded><![CDATA[{content}]]></content:encoded>
<excerpt:encoded><![CDATA[kurz]]></excerpt:encoded>
<wp:post_id>{number}</wp:post_id>
<wp:post_date><![CDATA[2019-03-01 11:00:00]]></wp:post_date>
<wp:post_date_gmt><![CDATA[{"0000-00-00 00:00:00" if status == "draft" else "2019-03-01 10:00:00"}]]></wp:post_date_gmt>
<wp:status><![CDATA[{status}]]></wp:status>
<wp:post_type><![CDATA[{kind}]]></wp:post_type>
<category domain="category" nicename="brot"><![CDATA[Brot]]></category>
<wp:postmeta><wp:meta_key><![CDATA[_edit_last]]></wp:meta_key><wp:meta_value><![CDATA[1]]></wp:meta_value></wp:postmeta>
{"".join(comments)}</item>"""


def wxr_author(number: int, login: str, name: str) -> str:
    """An author in the list of them."""
    return (
        f"<wp:author><wp:author_id>{number}</wp:author_id><wp:author_login><![CDATA[{login}]]></wp:author_login>"
        f"<wp:author_email><![CDATA[{login}@blog.example]]></wp:author_email>"
        f"<wp:author_display_name><![CDATA[{name}]]></wp:author_display_name></wp:author>"
    )


def wxr(posts: Sequence[str], authors: Sequence[str] = (wxr_author(1, "nora", "Nora Halm"),)) -> str:
    """A file of WordPress."""
    lines = "\n".join((*authors, *posts))
    return f"""<?xml version="1.0" encoding="UTF-8" ?>
<!-- This is a WordPress eXtended RSS file -->
<rss version="2.0"
	xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:wp="http://wordpress.org/export/1.2/"
>
<channel>
<title>Brot &amp; Salz</title>
<wp:wxr_version>1.2</wp:wxr_version>
{lines}
</channel>
</rss>
"""


def wordpress_files(seed: int = 0) -> dict[str, str]:
    """Posts as both editors write them, with comments; a page, a draft, one from the bin, a file, a menu and a post without words."""
    new = (
        f"<!-- wp:paragraph -->\n<p>{LONG}</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:heading -->\n<h2>Salz &amp; Zeit</h2>\n"
        f"<!-- /wp:heading -->\n<!-- wp:paragraph -->\n<p>{LONGER} <strong>ja</strong></p>\n<!-- /wp:paragraph -->"
    )
    comments = (
        wxr_comment(1, "Timo", "Wie lange muss er ruhen?", author_email="timo@mail.example"),
        wxr_comment(2, "Nora Halm", "Zwölf Stunden, Timo.", user_id="1", parent="1"),
        wxr_comment(3, "Billig", "kauf", approved="spam"),
        wxr_comment(4, "Andere Seite", "[...] Brot [...]", type="pingback"),
    )
    old = f'[caption id="a" width="300"]<img src="a.jpg" /> Mi abuela[/caption]\n\n{LONGER}\nY así.\n\n[gallery ids="1,2"]\n\n{LONG}'
    posts = [
        wxr_post(11, "Brot, dritter Versuch", new, *comments),
        wxr_post(12, "El pan 🍞 de mi abuela", old),
        wxr_post(13, "Über mich", f"<p>{LONG}</p>", kind="page"),
        wxr_post(14, "Später", "<p>noch nicht</p>", status="draft"),
        wxr_post(15, "weg", "<p>alt</p>", status="trash"),
        wxr_post(16, "a", "", kind="attachment", status="inherit"),
        wxr_post(17, "Start", " ", kind="nav_menu_item"),
        wxr_post(18, "Bild", '<figure><img src="b.jpg"/></figure>'),
    ]
    return {"brotsalz.WordPress.2024-05-01.xml": wxr(posts)}


def atom_entry(key: str, kind: str, title: str, content: str, by: str = "Nora", **more: str) -> str:
    """An entry of Blogger as its settings save it: all in one line."""
    return (
        f"<entry><id>tag:blogger.com,1999:blog-77.{key}</id><published>2012-06-0{len(title) % 9 + 1}T10:00:00.000+02:00</published>"
        "<category scheme='http://schemas.google.com/g/2005#kind' "
        f"term='http://schemas.google.com/blogger/2008/kind#{kind}'/><category scheme='http://www.blogger.com/atom/ns#' term='pan'/>"
        f"<title type='text'>{escape(title)}</title><content type='html'>{escape(content)}</content>{more.get('extra', '')}"
        f"<author><name>{by}</name><uri>http://www.blogger.com/profile/{more.get('page', '5')}</uri>"
        "<email>noreply@blogger.com</email></author></entry>"
    )


def blogger_feed(*entries: str) -> str:
    """A feed of Blogger."""
    return (
        "<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0'"
        " xmlns:blogger='http://schemas.google.com/blogger/2018' xmlns:app='http://purl.org/atom/app#'>"
        f"<id>tag:blogger.com,1999:blog-77.archive</id><title>Pan</title>{''.join(entries)}</feed>"
    )


def blogger_takeout_entry(key: str, kind: str, title: str, content: str, status: str = "LIVE", extra: str = "") -> str:
    """An entry of Blogger as Google Takeout gives it."""
    return f"""
  <entry>
    <id>tag:blogger.com,1999:blog-78.{key}</id>
    {extra}<blogger:type>{kind}</blogger:type>
    <blogger:status>{status}</blogger:status>
    <author><name>Nora</name><uri>https://www.blogger.com/profile/5</uri><blogger:type>BLOGGER</blogger:type></author>
    <title>{escape(title)}</title>
    <content type='html'>{escape(content)}</content>
    <published>2021-06-18T01:45:55.218Z</published>
    <blogger:trashed/>
  </entry>"""


def blogger_files(seed: int = 0) -> dict[str, str]:
    """A feed as the settings save it, and one of Google Takeout."""
    on = "<thr:in-reply-to ref='tag:blogger.com,1999:blog-77.post-11' type='text/html'/>"
    old = blogger_feed(
        atom_entry("layout", "template", "Template: Pan", "<b:skin>"),
        atom_entry("post-11", "post", "O pão da avó", f"{LONGER}<br /><br />{LONG}"),
        atom_entry("post-12", "post", "Entwurf", "noch nicht", extra="<app:control><app:draft>yes</app:draft></app:control>"),
        atom_entry("post-21", "comment", "Que bonito!", "Que bonito!", by="Rui", page="6", extra=on),
        atom_entry("post-22", "comment", "Obrigada", "Obrigada, Rui 🙂", extra=on),
    )
    parent = "<blogger:parent>tag:blogger.com,1999:blog-78.post-31</blogger:parent>\n    <blogger:inReplyTo/>"
    new = blogger_feed(
        blogger_takeout_entry("post-31", "POST", "", f"<p>{LONG}</p>"),
        blogger_takeout_entry("post-32", "POST", "später", "<p>x</p>", "DRAFT"),
        blogger_takeout_entry("post-33", "COMMENT", "", "Genau so.", extra=parent),
        blogger_takeout_entry("post-34", "COMMENT", "", "Kauf!", "SPAM", extra=parent),
    )
    return {"blog-06-05-2012.xml": old, "Takeout/Blogger/Blogs/Pan/feed.atom": new}


def medium_page(title: str, body: str, time: str = "2018-11-14T18:03:55.123Z") -> str:
    """A page of Medium."""
    inner = f'<h3 name="a1" class="graf graf--h3 graf--leading graf--title">{escape(title)}</h3>{body}'
    return (
        f'<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{escape(title)}</title>'
        f'<style>* {{ margin: 0 }}</style></head><body><article class="h-entry">\n<header>\n<h1 class="p-name">{escape(title)}</h1>\n'
        '</header>\n<section data-field="subtitle" class="p-summary">\nkurz\n</section>\n<section data-field="body" class="e-content">\n'
        '<section name="b2" class="section section--body"><div class="section-divider"><hr class="section-divider"></div>'
        f'<div class="section-content"><div class="section-inner">{inner}</div></div></section>\n</section>\n'
        '<footer><p>By <a href="https://medium.com/@norahalm" class="p-author h-card">Nora Halm</a> on '
        f'<a href="https://medium.com/p/c6f875e29db7"><time class="dt-published" datetime="{time}">November 14, 2018</time></a>.</p>'
        "<p>Exported from Medium on May 1, 2024.</p></footer></article></body></html>"
    )


def medium_files(seed: int = 0) -> dict[str, str]:
    """A story with a list and a quotation, a response without a title of its own, and a draft."""
    body = (
        f'<p class="graf graf--p">{LONG}</p><ul class="postList"><li class="graf graf--li">Mehl</li><li>Salz</li></ul>'
        f'<blockquote class="graf graf--blockquote">hasta que huela</blockquote><p class="graf graf--p">{LONGER}</p>'
        '<div class="graf graf--mixtapeEmbed"><a href="https://x.example">Andere Seite</a></div>'
    )
    answer = "Danke, das mit dem Salz hätte ich nie gedacht, und"
    response = medium_page(f"{answer}…", f'<p class="graf graf--p">{answer} jetzt weiß ich es.</p>').replace(" graf--title", "")
    return {
        "posts/2018-11-14_Brot--dritter-Versuch-c6f875e29db7.html": medium_page("Brot, dritter Versuch", body),
        "posts/2019-01-02_Danke-0a1b2c3d4e5f.html": response.replace(f"{answer}…</h3>", "</h3>"),
        "posts/draft_Spaeter-aaaa2c3d4e5f.html": medium_page("Später", "<p>noch nicht</p>"),
        "profile/profile.html": "<html><body>Nora Halm</body></html>",
    }


def substack_files(seed: int = 0) -> dict[str, str]:
    """A letter, a draft, one without a file, and one that the table does not tell of; addresses of readers lie beside them."""
    letter = (
        f'<p>{LONG}</p><div class="subscription-widget-wrap"><p>Thanks for reading!</p></div><h2>La abuela</h2><p>{LONGER}</p>'
        '<p class="button-wrapper"><a class="button primary" href="%%checkout_url%%"><span>Subscribe now</span></a></p>'
        '<div class="tweet"><p>Someone else</p></div>'
    )
    rows = (
        "post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title,subtitle,podcast_url",
        '140001.brot-und-salz,2024-03-10T12:00:00.000Z,true,2024-03-10T12:00:00.000Z,,newsletter,everyone,"Brot, und Salz",Ein Brief,',
        "140002.spaeter,,false,,,newsletter,everyone,Später,,",
        "140003.stimme,2024-05-01T00:00:00.000Z,true,,,podcast,everyone,Eine Folge,,https://x.example/a.mp3",
    )
    return {
        "posts.csv": "\n".join(rows) + "\n",
        "posts/140001.brot-und-salz.html": letter,
        "posts/140002.spaeter.html": "<p>noch nicht</p>",
        "posts/140009.fremd.html": "<p>wer weiß</p>",
        "posts/140001.delivers.csv": "post_id,timestamp,email\n140001,2024-03-10,rui@mail.example\n",
        "email_list.brot.csv": "email,active_subscription\nrui@mail.example,false\n",
    }


def ghost_post(key: str, title: str, html: str | None, status: str = "published", **more: Any) -> dict[str, Any]:
    """A post of Ghost."""
    times = {"created_at": "2024-01-01T08:00:00.000Z", "published_at": None if status == "draft" else "2024-02-01T08:00:00.000Z"}
    return {"id": key, "title": title, "slug": key, "html": html, "status": status, "type": "post", **times, **more}


def ghost(posts: Sequence[Any], users: Sequence[str] = ("Nora Halm",), wrote: Mapping[str, str] = {}) -> str:
    """An export of Ghost; `wrote` has the number of the author of a post."""
    people = [{"id": f"u{at}", "name": name, "slug": name.lower(), "email": f"u{at}@x.example"} for at, name in enumerate(users)]
    writers = [{"id": key, "post_id": key, "author_id": by, "sort_order": 0} for key, by in wrote.items()]
    data = {"posts": list(posts), "posts_authors": writers, "tags": [], "users": people}
    return json.dumps({"db": [{"meta": {"exported_on": 1700000000000, "version": "5.75.0"}, "data": data}]}, ensure_ascii=False)


def ghost_files(seed: int = 0) -> dict[str, str]:
    """A post with a card for another page, one that was sent as a letter, a draft, one without words and a damaged one."""
    card = '<figure class="kg-card kg-bookmark-card"><a href="x">Andere Seite</a></figure>'
    posts = [
        ghost_post("p1", "Brot und Zeit", f"<p>{LONG}</p>{card}<h2>La abuela</h2><p>{LONGER}</p>"),
        ghost_post("p2", "Ein Brief", f"<p>{LONGER}</p>", "sent"),
        ghost_post("p3", "Später", "<p>noch nicht</p>", "draft"),
        ghost_post("p4", "Bild", "<figure><img src='a.jpg'></figure>"),
        {"id": 5},
    ]
    return {"brot.ghost.2024-05-01.json": ghost(posts, wrote={"p1": "u0", "p2": "u0"})}
