"""Makers of posts and comments as the web pages of Meta's downloads have them."""

from collections.abc import Sequence
from html import escape

from tests.exports.meta_pages import page

FACEBOOK = "your_facebook_activity"
INSTAGRAM = "your_instagram_activity"
_FOOT = (
    '<footer class="_3-94 _a6-o"><a target="_blank" href="https://www.facebook.com/dyi/l/?l=AYC"><div class="_a72d">{}</div></a></footer>'
)


def section(heading: str, *parts: str, time: str = "Jul 22, 2023 12:00:00 pm") -> str:
    """A row of Facebook, with the parts of its body."""
    body = f'<div class="_2ph_ _a6-p"><div>{"".join(parts)}</div></div>' if parts else ""
    head = f'<h2 class="_2ph_ _a6-h _a6-i" id="u_0">{escape(heading)}</h2>'
    return f'<section class="_a6-g" aria-labelledby="u_0">{head}{body}{_FOOT.format(time)}</section>'


def words(text: str) -> str:
    """A part with what was written."""
    return f'<div class="_2pin"><div>{escape(text).replace(chr(10), "<br /> ")}</div><div></div><div></div></div>'


def pictures(*captions: str, album: str = "Mobile uploads") -> str:
    """A part with pictures, each with the name of its album and its caption."""
    shown = "".join(
        f'<div class="_a7ng"><div><a href="posts/media/{number}.jpg"><img src="posts/media/{number}.jpg" class="_a6_o" /></a>'
        f'<div>{escape(album)}</div><div class="_3-95">{escape(caption)}</div></div></div>'
        for number, caption in enumerate(captions)
    )
    return f'<div class="_2pin"><div><div><div><div class="_a7nf">{shown}</div></div></div></div></div>'


def link(address: str) -> str:
    """A part with a link that was shared."""
    return f'<div class="_2pin"><div><div><div><a target="_blank" href="{address}">{address}</a></div></div></div></div>'


def shown(caption: str, time: str, inside: str = '<a href="media/1.jpg"><img src="media/1.jpg"/></a>') -> str:
    """A post of Instagram."""
    head = f'<h2 class="_3-95 _2pim _a6-h _a6-i">{escape(caption)}</h2>' if caption else ""
    return (
        f'<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder">{head}<div class="_a6-p"><div>{inside}</div></div>'
        f'<div class="_3-94 _a6-o">{time}</div></div>'
    )


def commented(text: str | None, time: str, labels: Sequence[str] = ("Comment", "Media Owner", "Time")) -> str:
    """A comment on Instagram, its labels in the language of the account."""
    wide = '<tr><td colspan="2" class="_2pin _a6_q">{}<div><div>{}</div></div></td></tr>'.format
    rows = [wide(labels[0], escape(text))] if text is not None else []
    rows += [wide(labels[1], "kathe.ost"), f'<tr><td class="_2pin _a6_q">{labels[2]}</td><td class="_2pin _2piu _a6_r">{time}</td></tr>']
    table = f'<div class="_a6-p"><table style="table-layout: fixed;">{"".join(rows)}</table></div>'
    return f'<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder">{table}</div>'


def facebook_post_pages() -> dict[str, str]:
    """A download of Facebook as pages, with posts and comments alone."""
    changed = words("Updated Jul 22, 2023 12:09:00 pm")
    posts = [
        section("Ben Ödé was at Hafen.", time="Jul 22, 2023 12:06:00 pm"),
        section("Ben Ödé added a photo.", pictures(""), changed, time="Jul 22, 2023 12:07:00 pm"),
        section("Ben Ödé added 3 photos.", pictures("der Hafen", "der Hafen", "am Abend"), changed, time="Jul 22, 2023 12:08:00 pm"),
        section(
            "Ben Ödé shared a link.",
            link("https://example.org"),
            words("grüße an @[100001:2048:Käthe Ost]\naus Köln 🙂"),
            time="Jul 22, 2023 12:09:00 pm",
        ),
    ]
    comments = [section("Ben Ödé commented on a post.", words("так и есть"), time="Jul 22, 2023 12:04:00 pm")]
    return {
        f"{FACEBOOK}/posts/your_posts__check_ins__photos_and_videos_1.html": page(posts, "Your posts"),
        f"{FACEBOOK}/comments_and_reactions/comments.html": page(comments, "Comments"),
    }


def instagram_post_pages() -> dict[str, str]:
    """A download of Instagram as pages, with posts and comments alone, and a page about somebody's numbers, which has no posts."""
    posts = [shown("", "Jul 22, 2023 11:00 am"), shown("bom dia, Lisboa ☀", "Jul 22, 2023 12:00 pm")]
    comments = [
        commented("que lindo!", "Jul 22, 2023 12:03 pm", ("Comentário", "Dono da mídia", "Hora")),
        commented(None, "Jul 22, 2023 1:00 pm"),
    ]
    return {
        f"{INSTAGRAM}/media/posts_1.html": page(posts, "Posts"),
        f"{INSTAGRAM}/comments/post_comments_1.html": page(comments, "Comments"),
        "logged_information/past_instagram_insights/posts.html": page([shown("numbers", "Jul 22, 2023 1:00 pm")], "Insights"),
    }
