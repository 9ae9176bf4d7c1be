"""The archive of X: what was typed, who is who, and which posts belong together."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder
from tests.exports.x import LIV, LONG, ME, OLDER_TABLE, grok_row, message, older_tweet, older_x_files, script, talk, tweet, x_files
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.x.archive import X_ARCHIVE
from voicetune_desktop.model import Answers, Reason

checked = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
ACCOUNT = script("account", [{"account": {"username": "nilsfelt", "accountId": ME, "accountDisplayName": "Nils Felt"}}])


def read(folder: Path, files: dict[str, str], answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "x", {"data/account.js": ACCOUNT, **files}), X_ARCHIVE, answers)


def posts(folder: Path, rows: Sequence[Any], **files: str) -> Read:
    return read(folder, {"data/tweets.js": script("tweets", rows), **{f"data/{name}.js": text for name, text in files.items()}})


def test_posts_of_older_archives_are_read_without_their_shell(tmp_path: Path) -> None:
    found = read(tmp_path, {"tweet.js": script("tweet", [tweet(1, "hei")["tweet"]])})
    assert [(one.id, one.text, one.is_me) for one in found.messages] == [("1", "hei", True)]


def test_talks_with_grok_are_put_apart(tmp_path: Path) -> None:
    rows = [grok_row("a", "1", 1, asked=True), grok_row("c", "2", 2, asked=True), grok_row("b", "1", 1), {"grokChatItem": 5}]
    found = read(tmp_path, {"data/grok-chat-item.js": script("grok_chat_item", rows)})
    assert [export.chat.title for export in found.exports] == ["a", "c", "Grok"]
    assert {export.chat.kind for export in found.exports} == {"assistant"}
    assert [(one.text, one.sender) for one in found.messages] == [("a", "Nils Felt"), ("b", "Grok"), ("c", "Nils Felt")]
    assert found.reasons == [Reason.UNPARSABLE]


def test_text_is_unescaped_once(tmp_path: Path) -> None:
    assert posts(tmp_path, [tweet(1, "a &amp;lt; b &gt; c")]).texts == ["a &lt; b > c"]


def test_a_file_that_ends_with_a_semicolon_is_whole(tmp_path: Path) -> None:
    assert read(tmp_path, {"data/tweets.js": script("tweets", [tweet(1, "hei")]) + ";\n"}).reasons == []


def test_an_answer_to_somebody_else_names_no_post(tmp_path: Path) -> None:
    rows = [tweet(2, "ja", in_reply_to_status_id_str="1", in_reply_to_user_id_str=LIV)]
    assert posts(tmp_path, rows).messages[0].reply_to is None


def note(number: int, text: str, minute: int) -> dict[str, Any]:
    return {"noteTweet": {"noteTweetId": str(number), "createdAt": f"2014-11-05T21:{minute:02}:09.000Z", "core": {"text": text}}}


def test_long_posts_that_begin_alike_are_told_apart_by_their_time(tmp_path: Path) -> None:
    rows = [tweet(number, f"@livaune {LONG[:200]}…", number) for number in (1, 2)]
    notes = [note(number, f"{LONG}{number}", number) for number in (2, 1)]
    assert [text[-1] for text in posts(tmp_path, rows, **{"note-tweet": script("note_tweet", notes)}).texts] == ["1", "2"]


def test_a_long_post_is_read_once(tmp_path: Path) -> None:
    found = posts(tmp_path, [tweet(1, LONG[:200], 1)], **{"note-tweet": script("note_tweet", [note(9, LONG, 1)])})
    assert found.texts == [LONG]


@pytest.mark.parametrize("cut", ["the mill by…", "the mill by… https://t.co/abc", "the mill by the river, and what is…"])
def test_short_beginning_of_a_long_post_of_the_same_second_is_it(tmp_path: Path, cut: str) -> None:
    whole = "the mill by the river, and what is left of it"
    notes = script("note_tweet", [note(9, whole, 1), note(8, "another one", 1), note(7, whole, 5)])
    assert posts(tmp_path, [tweet(1, cut, 1), tweet(2, cut, 2)], **{"note-tweet": notes}).texts == [whole, "another one", cut, whole]


def test_links_of_a_long_post_are_written_out_as_in_its_beginning(tmp_path: Path) -> None:
    short, long = "https://t.co/abc", "https://example.org/mills"
    made = note(9, f"{short} {LONG}", 1)
    made["noteTweet"]["core"]["urls"] = [{"shortUrl": short, "expandedUrl": long, "displayUrl": "example.org/mills"}]
    beginning = tweet(1, f"{short} {LONG[:200]}", 1, entities={"urls": [{"url": short, "expanded_url": long}]})
    assert posts(tmp_path, [beginning], **{"note-tweet": script("note_tweet", [made])}).texts == [f"{long} {LONG}"]


def test_who_is_me_is_asked_where_the_account_is_not_told(tmp_path: Path) -> None:
    files = {"data/direct-messages.js": script("direct_messages", [talk(f"{ME}-{LIV}", [message(1, ME, "hei")])])}
    found = read_export(make_folder(tmp_path / "x", files), X_ARCHIVE)
    assert ([one.is_me for one in found.messages], found.exports[0].questions[0].kind) == ([None], "who_am_i")
    told = read_export(tmp_path / "x", X_ARCHIVE, Answers(me=f"X user {ME}"))
    assert [one.is_me for one in told.messages] == [True]


def test_only_the_chosen_chats_are_read(tmp_path: Path) -> None:
    found = read(tmp_path, x_files(), Answers(chats=frozenset({"x-archive:1403"})))
    assert found.texts == ["klokka ni?"]


def test_a_damaged_part_does_not_hide_the_others(tmp_path: Path) -> None:
    parts = {"data/tweets.js": "window.YTD.tweets.part0 = {", "data/tweets-part1.js": script("tweets", [tweet(1, "hei")], 1)}
    found = read(tmp_path, parts)
    assert (found.texts, found.reasons) == (["hei"], [Reason.UNPARSABLE])


def test_an_archive_without_posts_or_messages_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        read(tmp_path, {"data/tweets.js": json.dumps([tweet(1, "no script")])})


values: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["urls", "url", "text", "id_str"]), inner, max_size=3),
    max_leaves=5,
)
tweet_fields = ["id_str", "created_at", "full_text", "entities", "in_reply_to_status_id_str", "retweeted_status"]
message_fields = ["id", "senderId", "text", "createdAt", "urls", "mediaUrls"]


@checked
@given(rows=st.lists(values | st.dictionaries(st.sampled_from(tweet_fields), values).map(lambda one: {"tweet": one}), max_size=6))
def test_every_post_is_read_or_set_aside(tmp_path: Path, rows: list[Any]) -> None:
    assert len(posts(tmp_path, rows).items) == len(rows)


@checked
@given(rows=st.lists(values | st.dictionaries(st.sampled_from(message_fields), values).map(lambda one: {"messageCreate": one}), max_size=6))
def test_every_message_is_read_or_set_aside(tmp_path: Path, rows: list[Any]) -> None:
    found = read(tmp_path, {"data/direct-messages.js": script("direct_messages", [talk("1-2", rows)])})
    assert len(found.items) == len(rows)


def test_archives_of_before_2019_are_read_by_month(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "x", older_x_files())
    found = read_export(folder, X_ARCHIVE)
    assert detected(folder) == "x-archive"
    assert [(one.sent_at, one.text, one.reply_to, one.sender) for one in found.messages] == [
        ("2012-03-04T10:11:12+00:00", "hei, verden 🍓", None, "Nils Felt"),
        ("2014-11-05T21:08:09+00:00", "Multer & fløte http://example.org/blåbær", None, "Nils Felt"),
        ("2014-11-05T21:09:09+00:00", "og en til", "2", "Nils Felt"),
    ]
    assert found.reasons == [Reason.UNSUPPORTED]


def test_their_table_alone_says_the_same(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "x", {"tweets.csv": OLDER_TABLE})
    found = read_export(folder, X_ARCHIVE)
    assert detected(folder) == "x-archive"
    assert [(one.sent_at, one.text, one.reply_to, one.flags) for one in found.messages] == [
        ("2012-03-04T10:11:12+00:00", "hei,\nverden 🍓", None, ()),
        ("2014-11-05T21:08:00+00:00", "Se her", None, ("caption",)),
        ("2014-11-05T21:08:09+00:00", "Multer & fløte http://example.org/blåbær", None, ()),
        ("2014-11-05T21:09:09+00:00", "og en til", "2", ()),
    ]
    assert [one.where for one in found.set_aside] == ["tweets.csv:5"]


def test_times_of_the_oldest_months_are_written_otherwise(tmp_path: Path) -> None:
    rows = [older_tweet(1, "hei", created_at="Sun Mar 04 10:11:12 +0000 2012")]
    files = {"data/js/tweets/2012_03.js": f"Grailbird.data.tweets_2012_03 = {json.dumps(rows)}"}
    assert [one.sent_at for one in read_export(make_folder(tmp_path / "x", files), X_ARCHIVE).messages] == ["2012-03-04T10:11:12+00:00"]


def test_a_month_that_breaks_off_is_told(tmp_path: Path) -> None:
    files = older_x_files()
    files["data/js/tweets/2014_11.js"] = files["data/js/tweets/2014_11.js"][:-60]
    assert Reason.UNPARSABLE in read_export(make_folder(tmp_path / "x", files), X_ARCHIVE).reasons
