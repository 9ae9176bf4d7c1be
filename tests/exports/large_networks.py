"""Large exports of what people post and of smaller messengers, to measure with: benchmarks.exports has them."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from tests.exports import (
    bluesky,
    chatlab,
    dating,
    groupme,
    imazing,
    mastodon,
    meta,
    meta_pages,
    meta_post_pages,
    meta_posts,
    snapchat_pages,
    whatsapp_apple,
    youtube,
)
from tests.exports.archives import make_folder
from tests.exports.growing import Write
from tests.exports.large_accounts import minutes, words

TALK = 50
"""Messages of one match."""


def _files(make: Callable[[int], dict[str, str | bytes]]) -> Write:
    return lambda folder, rows: make_folder(folder, make(rows))


def _one(name: str, make: Callable[[int], str | bytes]) -> Write:
    return _files(lambda rows: {name: make(rows)})


def _groupme(rows: int) -> dict[str, str | bytes]:
    made = [groupme.message(number, words(number), (groupme.ANA, groupme.BO, groupme.CY)[number % 3]) for number in range(rows)]
    people = ((*groupme.ANA, "Anita"), (*groupme.BO, "Bobby"), (*groupme.CY, "Cy"))
    return {"10000001/conversation.json": groupme.group("Picnic", *people), "10000001/message.json": groupme.messages(made)}


def _live(rows: int) -> str:
    made = ((time, youtube.live(number, youtube.pieces(words(number)))) for number, time in minutes(rows))
    return youtube.table(youtube.LIVE, ((*row[:2], f"{time}Z", *row[3:]) for time, row in made))


def _comments(rows: int) -> str:
    made = ((time, youtube.comment(number, youtube.pieces(words(number)))) for number, time in minutes(rows))
    return youtube.table(youtube.COMMENTS, ((*row[:2], f"{time}.5+00:00", *row[3:]) for time, row in made))


def _meta(name: str, profile: str, made: bytes, rows: Callable[[int], Any]) -> Write:
    return _files(lambda count: {profile: made, name: meta.meta_json(rows(count))})


def _facebook(name: str, rows: Callable[[int], Any]) -> Write:
    profile = "personal_information/profile_information/profile_information.json"
    return _meta(f"your_facebook_activity/{name}", profile, meta.messenger_profile("Ben Ode"), rows)


def _instagram(name: str, rows: Callable[[int], Any]) -> Write:
    profile = "personal_information/personal_information/personal_information.json"
    return _meta(f"your_instagram_activity/{name}", profile, meta.instagram_profile("Ben Ode", "ben.ode"), rows)


def _facebook_page(rows: int) -> str:
    """A third of the posts with a picture."""
    parts = (
        (meta_post_pages.words(words(number)),) if number % 3 else (meta_post_pages.pictures(""), meta_post_pages.words(words(number)))
        for number in range(rows)
    )
    return meta_pages.page([meta_post_pages.section("Ben Ode posted.", *part) for part in parts], "Your posts")


def _instagram_page(rows: int) -> str:
    return meta_pages.page([meta_post_pages.shown(words(number), "Jul 22, 2023 12:00 pm") for number in range(rows)], "Posts")


def _newest_first(rows: int, make: Callable[[int, str], Any]) -> list[Any]:
    return [make(number, words(number)) for number in range(rows - 1, -1, -1)]


def _tinder(rows: int) -> str:
    talks = [
        {"match_id": f"Match {first}", "messages": [dating.tinder_row(1 + number % 28, words(number)) for number in numbers]}
        for first, numbers in _matches(rows)
    ]
    return json.dumps({"Usage": {"app_opens": {}, "messages_sent": {}}, "Messages": talks, "User": {"name": "Ida"}}, ensure_ascii=False)


def _hinge(rows: int) -> str:
    matches = [
        {"match": [], "chats": [dating.hinge_row(number % 60, words(number)) for number in numbers]} for _, numbers in _matches(rows)
    ]
    return json.dumps(matches, indent=1, ensure_ascii=False)


def _matches(rows: int) -> Iterator[tuple[int, range]]:
    return ((first, range(min(first + TALK, rows) - 1, first - 1, -1)) for first in range(0, rows, TALK))


def _mastodon(rows: int) -> str:
    items = (
        mastodon.post(number, f"<p>{words(number)} <br />{words(number + 1)}</p>", published=f"{time}Z")
        for number, time in _oldest_first(rows)
    )
    return mastodon.outbox(*items)


def _bluesky(rows: int) -> bytes:
    """Records lie in the order of their hashes, as good as by chance."""
    times = dict(minutes(rows))
    return bluesky.archive(*(bluesky.post(0, words(number), createdAt=f"{times[number]}.123Z") for number in _scattered(rows)))


def _scattered(rows: int) -> Iterable[int]:
    return sorted(range(rows), key=lambda number: number * 2_654_435_761 % 2**32)


def _tiktok(rows: int) -> str:
    made = (f"{time.replace('T', ' ')} UTC {('luz.mar', 'bo_ter')[number % 2]}: {words(number)}\n" for number, time in minutes(rows))
    return f">>> Chat History with luz.mar::\n\n{''.join(made)}"


def _snapchat(rows: int) -> str:
    made = (
        snapchat_pages.card(("teo", "rosa_v")[number % 2], "TEXT", words(number), 0).replace("2023-01-01 10:00:00", time.replace("T", " "))
        for number, time in minutes(rows)
    )
    return snapchat_pages.page("teo", *made)


def _imazing(rows: int) -> str:
    return _table(imazing.MESSAGES + ",Attachment,Attachment type", (_imazing_row(*one) for one in _oldest_first(rows)))


def _imazing_row(number: int, time: str) -> Sequence[str]:
    """A row of one of forty chats."""
    chat, when = number // 1000 % 40, time.replace("T", " ")
    who = (f"Bo {chat}", "Incoming", f"+466011{chat}", f"Bo {chat}") if number % 2 else (f"Bo {chat}", "Outgoing", "", "")
    return (who[0], when, "", "", "", "iMessage", *who[1:], "Read", "", "", words(number), "", "")


def _imazing_whatsapp(rows: int) -> str:
    who = (("Outgoing", "", ""), ("Incoming", "+4660111", "Bo Lind"))
    made = (
        ("Bo Lind", time.replace("T", " "), "", *who[number % 2], "Read", "", "", words(number), "", "", "", "")
        for number, time in _oldest_first(rows)
    )
    return _table(imazing.WHATSAPP + ",Attachment,Attachment type,Attachment info", made)


def _oldest_first(rows: int) -> Iterator[tuple[int, str]]:
    return reversed([*minutes(rows)])


def _table(head: str, rows: Iterable[Sequence[str]]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    return f"\ufeff{head}\n{text.getvalue()}"


def _whatsapp_apple(rows: int) -> bytes:
    """A talk of two and a group, one message in forty an answer."""
    made = (
        whatsapp_apple.Row(
            number,
            words(number),
            1 + number % 2,
            is_mine=number % 3 == 0,
            member=10 + number % 4 // 2 if number % 2 and number % 3 else None,
            answers=number if number % 40 == 7 else None,
        )
        for number in range(rows)
    )
    return whatsapp_apple.database(made)


def _chatlab(rows: int) -> str:
    made = [chatlab.row(number, words(number), sender=("me", "bo")[number % 2]) for number in range(rows)]
    return json.dumps({"chatlab": chatlab.HEAD, "meta": chatlab.META, "members": chatlab.MEMBERS, "messages": made}, ensure_ascii=False)


WRITERS: dict[str, Write] = {
    "bluesky": _one("repo.car", _bluesky),
    "chatlab": _one("tea.json", _chatlab),
    "facebook posts": _facebook(
        "posts/your_posts__check_ins__photos_and_videos_1.json", lambda rows: _newest_first(rows, meta_posts.facebook_post)
    ),
    "facebook comments": _facebook(
        "comments_and_reactions/comments.json", lambda rows: {"comments_v2": _newest_first(rows, meta_posts.facebook_comment)}
    ),
    "facebook post pages": _one(f"{meta_post_pages.FACEBOOK}/posts/your_posts_1.html", _facebook_page),
    "groupme": _files(_groupme),
    "hinge": _one("export/matches.json", _hinge),
    "imazing": _one("Messages - all.csv", _imazing),
    "imazing whatsapp": _one("WhatsApp - Bo Lind.csv", _imazing_whatsapp),
    "instagram posts": _instagram("media/posts_1.json", lambda rows: _newest_first(rows, meta_posts.instagram_post)),
    "instagram comments": _instagram("comments/post_comments_1.json", lambda rows: _newest_first(rows, meta_posts.instagram_comment)),
    "instagram post pages": _one(f"{meta_post_pages.INSTAGRAM}/media/posts_1.html", _instagram_page),
    "mastodon": _one("outbox.json", _mastodon),
    "snapchat pages": _one("html/chat_history/subpage_teo.html", _snapchat),
    "threads": _instagram(
        "threads/threads_and_replies.json",
        lambda rows: {
            "text_post_app_text_posts": _newest_first(
                rows, lambda number, text: meta_posts.instagram_post(number, text, text_app_post={"is_reply": False})
            )
        },
    ),
    "tiktok text": _one("TikTok/Direct Messages/Direct Messages.txt", _tiktok),
    "tinder": _one("data.json", _tinder),
    "whatsapp-apple": _one("ChatStorage.sqlite", _whatsapp_apple),
    "youtube": _one("Takeout/YouTube and YouTube Music/comments/comments.csv", _comments),
    "youtube live chats": _one("Takeout/YouTube and YouTube Music/live chats/live chats.csv", _live),
}
"""What writes so many messages into a folder that is there."""
