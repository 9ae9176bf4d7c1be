"""Makers of posts and comments as Meta's downloads have them."""

from collections.abc import Mapping, Sequence
from typing import Any

from tests.exports.meta import instagram_profile, messenger_profile, meta_json

NOON = 1_690_000_000


def facebook_post(
    minute: int, text: str | None = None, *, pictures: Sequence[str] = (), link: str = "", title: str = "Ben Ode"
) -> dict[str, Any]:
    """A post on Facebook with pictures by their captions."""
    shown = [{"media": {"uri": f"p/{n}.jpg", "creation_timestamp": NOON, "description": text}} for n, text in enumerate(pictures)]
    attached = shown + ([{"external_context": {"url": link}}] if link else [])
    made: dict[str, Any] = {"timestamp": NOON + minute * 60}
    return {
        **made,
        **({"attachments": [{"data": attached}]} if attached else {}),
        "data": [*([{"post": text}] if text is not None else []), {"update_timestamp": NOON + minute * 60}],
        "title": title,
    }


def facebook_comment(minute: int, text: str, **more: Any) -> dict[str, Any]:
    """A comment on Facebook."""
    at = NOON + minute * 60
    said = {"timestamp": at, "comment": text, "author": "Ben Ödé"}
    return {"timestamp": at, **more, "data": [{"comment": said}], "title": "Ben Ödé commented on Käthe Ost's post."}


def instagram_post(minute: int, *titles: str, title: str | None = None, **more: Any) -> dict[str, Any]:
    """A post on Instagram with pictures by their titles, or with one of its own; Threads has them in the same form."""
    at = NOON + minute * 60
    media = [{"uri": "" if more else "media/posts/x.jpg", "creation_timestamp": at, "title": one, **more} for one in titles or ("",)]
    return {"media": media} if title is None else {"media": media, "title": title, "creation_timestamp": at}


def instagram_comment(minute: int, text: str | None, labels: Sequence[str] = ("Comment", "Media Owner", "Time")) -> dict[str, Any]:
    """A comment on Instagram, its labels in the language of the account; a picture has no text."""
    comment, owner, time = labels
    said: Mapping[str, Any] = {} if text is None else {comment: {"value": text}}
    when = {"timestamp": NOON + minute * 60}
    return {"media_list_data": [{"uri": ""}], "string_map_data": {**said, owner: {"value": "kathe.ost"}, time: when}}


def facebook_post_files() -> dict[str, bytes]:
    """A download of Facebook with posts and comments alone."""
    root = "your_facebook_activity"
    posts = [
        facebook_post(9, "grüße an @[100001:2048:Käthe Ost] aus Köln 🙂", link="https://example.org"),
        facebook_post(8, pictures=["der Hafen", "der Hafen", "am Abend"]),
        facebook_post(7, pictures=[""]),
        facebook_post(6, title="Ben Ödé was at Hafen."),
        facebook_post(5, "zwei\nZeilen", pictures=["zwei\nZeilen"]),
    ]
    comments = [facebook_comment(4, "так и есть"), facebook_comment(3, "", attachments=[{"data": [{"external_context": {"url": "x"}}]}])]
    groups = {"group_comments_v2": [facebook_comment(12, "in der Gruppe")]}
    return {
        "personal_information/profile_information/profile_information.json": messenger_profile("Ben Ödé"),
        f"{root}/posts/your_posts__check_ins__photos_and_videos_1.json": meta_json(posts),
        f"{root}/groups/group_posts_and_comments.json": meta_json({"group_posts_v2": [facebook_post(11, "wer kommt mit?")]}),
        f"{root}/comments_and_reactions/comments.json": meta_json({"comments_v2": comments}),
        f"{root}/groups/your_comments_in_groups.json": meta_json(groups),
    }


def instagram_post_files() -> dict[str, bytes]:
    """A download of Instagram with posts, comments and Threads alone."""
    root = "your_instagram_activity"
    german = ("Kommentar", "Besitzer*in", "Zeit")
    comments = [instagram_comment(5, "¡qué bonito! 🌊"), instagram_comment(4, "schön", german), instagram_comment(3, None, german)]
    old = {"title": "kathe.ost", "string_list_data": [{"value": "old layout", "timestamp": NOON}]}
    threads = [
        instagram_post(8, "ein Gedanke", text_app_post={"is_reply": False}),
        instagram_post(7, "@kathe.ost genau", text_app_post={"is_reply": True}),
        instagram_post(6, ""),
    ]
    return {
        "personal_information/personal_information/personal_information.json": instagram_profile("Ben Ödé", "ben.ode"),
        f"{root}/media/posts_1.json": meta_json([instagram_post(2, "el mar"), instagram_post(1, "", "", title="dos fotos")]),
        f"{root}/media/reels.json": meta_json({"ig_reels_media": [instagram_post(3, "un día"), instagram_post(4)]}),
        f"{root}/comments/post_comments_1.json": meta_json(comments),
        f"{root}/comments/reels_comments.json": meta_json({"comments_reels_comments": [old]}),
        f"{root}/threads/threads_and_replies.json": meta_json({"text_post_app_text_posts": threads}),
    }
