"""Channels that DiscordChatExporter saved: every form, in parts, cut off."""

import json
import re
import zlib
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.archives import make_folder, make_zip
from tests.exports.discord import (
    BO,
    CHANNEL,
    DIRECT,
    FILE_NAME,
    IDA,
    NO_GUILD,
    ROBOT,
    answer_to,
    as_csv,
    as_html,
    as_json,
    as_text,
    author,
    make_channel,
    picture,
    row,
    snowflake,
)
from tests.importers.golden import accounted, check_golden
from tests.importers.reading import Read, detected, read_export
from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.discord import page_rows
from voicetune_desktop.importers.discord.exporter import DISCORD_EXPORTER
from voicetune_desktop.importers.discord.mentions import resolved
from voicetune_desktop.importers.discord.page_rows import PageRow
from voicetune_desktop.importers.text_files import blocks as text_blocks
from voicetune_desktop.model import Answers, Participant, Reason

checked = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
FORMS = {"json": as_json, "html": as_html, "csv": as_csv, "txt": as_text}
ROWS = [
    row(0, "hello\nthere & <you>"),
    row(1, "", attachments=[picture()]),
    row(2, "Hallo, wie geht's? 🙂", BO, attachments=[picture(2)]),
    row(3, "Pinned a message.", BO, "ChannelPinnedMessage"),
    row(4, "да, конечно", BO, "Reply", reference=answer_to(0)),
    row(5, "changed my mind", timestampEdited="2023-08-23T13:00:00+02:00"),
    row(6, "rain tomorrow", ROBOT, "20"),
    row(7, "", forwardedMessage={"content": "not my words", "attachments": []}),
    row(8, ""),
]


def read(folder: Path, files: dict[str, str], answers: Answers = Answers()) -> Read:
    return read_export(make_folder(folder / "x", files), DISCORD_EXPORTER, answers)


def one(folder: Path, rows: list[Any], form: str = "json", answers: Answers = Answers()) -> Read:
    return read(folder, {f"{FILE_NAME}.{form}": FORMS[form](rows)}, answers)


@pytest.mark.parametrize("form", FORMS)
def test_everything_of_a_channel_comes_out_as_it_should(tmp_path: Path, form: str) -> None:
    rows = [made for made in ROWS if form in ("json", "html") or "forwardedMessage" not in made]
    found = one(tmp_path, rows, form)
    check_golden(f"discord-exporter-{form}", found)
    assert accounted(found) == len(rows)


@pytest.mark.parametrize("form", FORMS)
def test_it_is_detected_as_file_folder_and_archive(tmp_path: Path, form: str) -> None:
    made = {f"any name.{form}": FORMS[form](ROWS)}
    folder = make_folder(tmp_path / "x", made)
    assert {detected(folder), detected(folder / f"any name.{form}"), detected(make_zip(tmp_path / "x.zip", made))} == {"discord-exporter"}


@pytest.mark.parametrize("form", FORMS)
def test_a_large_channel_is_accounted_for(tmp_path: Path, form: str) -> None:
    file = tmp_path / f"{FILE_NAME}.{form}"
    told = make_channel(file, 1500)
    found = read_export(file, DISCORD_EXPORTER)
    assert (len(found.messages), len(found.set_aside)) == (told["kept"], told["media"] + told["system"])
    assert sum(zlib.crc32(text.encode()) for text in found.texts) == told["text_crc"]
    assert found.exports[0].chat.id == f"discord:{CHANNEL['id']}"


@pytest.mark.parametrize("form", FORMS)
def test_parts_are_one_channel_in_the_order_of_their_numbers(tmp_path: Path, form: str) -> None:
    names = [FILE_NAME, *(f"{FILE_NAME} [part {number}]" for number in (2, 10))]
    found = read(tmp_path, {f"{name}.{form}": FORMS[form]([row(at, str(at))]) for at, name in enumerate(names)})
    assert (found.texts, len(found.exports)) == (["0", "1", "2"], 1)


@pytest.mark.parametrize("form", FORMS)
def test_a_file_that_breaks_off_keeps_what_is_whole_and_says_so(tmp_path: Path, form: str) -> None:
    whole = FORMS[form]([row(number, f"text {number}") for number in range(40)])
    cut = whole[: whole.index("text 30") + (5 if form != "csv" else -30)]
    found = read(tmp_path, {f"{FILE_NAME}.{form}": cut})
    assert (found.texts, found.reasons) == ([f"text {number}" for number in range(30)], [Reason.UNPARSABLE])


def test_of_several_forms_of_a_channel_the_best_one_is_read(tmp_path: Path) -> None:
    found = read(tmp_path, {f"{FILE_NAME}.{form}": FORMS[form]([row(0, form)]) for form in FORMS})
    assert (found.texts, found.reasons, len(found.exports)) == (["json"], [Reason.UNSUPPORTED] * 3, 1)


@pytest.mark.parametrize("form", ["json", "html"])
def test_two_saves_of_a_channel_that_overlap_give_each_message_once(tmp_path: Path, form: str) -> None:
    names, made = (f"{FILE_NAME}.{form}", f"{FILE_NAME} (after 2023-08-23).{form}"), FORMS[form]
    found = read(
        tmp_path, {names[0]: made([row(at, str(at)) for at in range(6)]), names[1]: made([row(at, str(at)) for at in range(4, 9)])}
    )
    assert (sorted(found.texts), found.reasons, len(found.exports)) == ([str(at) for at in range(9)], [Reason.UNSUPPORTED] * 2, 1)


def test_titles_and_kinds_of_channels(tmp_path: Path) -> None:
    group = {**DIRECT, "id": "5", "type": "DirectGroupTextChat", "name": "Ana, Bo"}
    files = {"a.json": as_json(ROWS), "b.json": as_json(ROWS, DIRECT, NO_GUILD), "c.json": as_json(ROWS, group, NO_GUILD)}
    chats = [export.chat for export in read(tmp_path, files).exports]
    assert [(chat.title, chat.kind) for chat in chats] == [("Kite Club / general", "group"), ("bo.marsh", "dm"), ("Ana, Bo", "group")]


def test_only_the_channels_asked_for_are_read(tmp_path: Path) -> None:
    files = {"a.json": as_json([row(0, "a")]), "b.json": as_json([row(0, "b")], DIRECT, NO_GUILD)}
    assert read(tmp_path, files, Answers(chats=frozenset({f"discord:{DIRECT['id']}"}))).texts == ["b"]


@pytest.mark.parametrize("me", [BO["id"], "Bo Märsh", "bo", "bo#0042"])
def test_me_is_whom_the_person_names_by_any_name(tmp_path: Path, me: str) -> None:
    assert [item.is_me for item in one(tmp_path, [row(0), row(1, who=BO)], answers=Answers(me=me)).messages] == [False, True]


def test_in_a_direct_message_i_am_the_one_whom_it_is_not_called_after(tmp_path: Path) -> None:
    made = as_json([row(0), row(1, who=BO), row(2, who=ROBOT)], {**DIRECT, "name": "bo"}, NO_GUILD)
    (question,) = read(tmp_path, {"a.json": made}).exports[0].questions
    assert (question.kind, question.choices, question.guess) == ("who_am_i", ("Ida Quell", "Bo Märsh"), "Ida Quell")


def test_people_are_known_by_all_their_names_and_a_bot_is_never_me(tmp_path: Path) -> None:
    (export,) = one(tmp_path, [row(0, who=BO), row(1, who=ROBOT)]).exports
    assert export.participants == (
        Participant(BO["id"], "Bo Märsh", None, ("bo", "bo#0042")),
        Participant(ROBOT["id"], "Weather", False, ("weather",)),
    )


def test_times_have_the_offset_of_the_export_and_pages_tell_them_by_number(tmp_path: Path) -> None:
    assert one(tmp_path / "a", [row(0)]).messages[0].sent_at == "2023-08-23T12:00:00.123000+02:00"
    assert one(tmp_path / "b", [row(0)], "csv").messages[0].sent_at == "2023-08-23T12:00:00.123000+02:00"
    assert one(tmp_path / "c", [row(0)], "html").messages[0].sent_at == "2023-08-23T10:00:00.123000+00:00"


@pytest.mark.parametrize(
    ("date", "order", "sent_at"),
    [
        ("%m/%d/%Y %I:%M %p", "mdy", "2023-08-23T14:05:00"),
        ("%d.%m.%Y %H:%M", "dmy", "2023-08-23T14:05:00"),
        ("%Y-%m-%d %H:%M", "ymd", "2023-08-23T14:05:00"),
        ("%Y. %m. %d. %H:%M", "ymd", "2023-08-23T14:05:00"),
        ("%d-%b-%y %I:%M %p", "", "2023-08-23T14:05:00"),
        ("%m/%d/%Y %I:%M\u202f%p", "mdy", "2023-08-23T14:05:00"),
    ],
)
@pytest.mark.parametrize("form", ["csv", "txt"])
def test_times_are_read_as_any_country_writes_them(tmp_path: Path, form: str, date: str, order: str, sent_at: str) -> None:
    made = {"csv": as_csv, "txt": as_text}[form]([row(125, "a"), row(125 + 24 * 60 * 3, "b")], date)
    found = read(tmp_path, {f"{FILE_NAME}.{form}": made})
    assert (found.messages[0].sent_at, found.exports[0].questions) == (sent_at, ())


def test_the_order_of_a_date_that_tells_nothing_is_asked_for(tmp_path: Path) -> None:
    early = {**row(0), "timestamp": datetime(2023, 3, 4, 9, 5).isoformat()}  # noqa: DTZ001 - local time
    made = {f"{FILE_NAME}.txt": as_text([early])}
    (question,) = read(tmp_path, made).exports[0].questions
    assert (question.kind, question.guess) == ("date_order", "mdy")
    assert read(tmp_path, made, Answers(date_order="dmy")).messages[0].sent_at == "2023-04-03T09:05:00"


@pytest.mark.parametrize("kind", ["RecipientAdd", "Call", "GuildMemberJoin", "ThreadCreated", "7", "24", 21, "SomethingNew"])
def test_notices_of_any_type_are_set_aside(tmp_path: Path, kind: Any) -> None:
    assert one(tmp_path, [row(0, "Joined the server.", kind=kind)]).reasons == [Reason.SYSTEM]


def test_a_forward_is_no_answer(tmp_path: Path) -> None:
    made = row(1, "", reference={**answer_to(0), "type": "Forward"}, forwardedMessage={"content": "theirs"})
    (message,) = one(tmp_path, [made]).messages
    assert (message.text, message.forwarded, message.reply_to) == ("theirs", True, None)


def test_raw_marks_are_read_as_people_see_them(tmp_path: Path) -> None:
    text = f"<@!{BO['id']}> and <@99> in <#{CHANNEL['id']}> <a:wave:123> <t:1692784800:R> </help:5> <@&8> <3"
    found = one(tmp_path, [row(0, text, mentions=[BO])])
    assert found.texts == ["@Bo Märsh and @99 in #general :wave: 2023-08-23 10:00 UTC /help @8 <3"]


def test_pages_read_emoji_quotes_and_links_as_text(tmp_path: Path) -> None:
    emoji = '<img class="chatlog__emoji" alt="🙂" src="x"><img class="chatlog__emoji" alt="kite" src="y">'
    quote = '<div class="chatlog__markdown-quote"><div class="chatlog__markdown-quote-content">what?</div></div>'
    found = one(tmp_path, [row(0, "x", markup=f'{quote}that {emoji} <a href="https://example.org">link</a>\n<strong>b</strong>')], "html")
    assert found.texts == ["what?\nthat 🙂:kite: link\nb"]


@pytest.mark.parametrize("is_small", [False, True])
def test_messages_of_words_alone_are_read_by_their_pattern_as_by_a_tree(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, is_small: bool
) -> None:
    made = as_html([*ROWS, *(row(at, f"plain & <{at}>", who) for at, who in ((20, BO), (21, BO), (22, IDA), (23, ROBOT)))])
    files = {f"{FILE_NAME}.html": re.sub(r'="([\w:#-]+)"', r"=\1", made) if is_small else made}
    by_pattern = read(tmp_path / "a", files).items
    seen = list[PageRow | None]()
    plain = page_rows._plain  # pyright: ignore[reportPrivateUsage]
    monkeypatch.setattr(page_rows, "_plain", lambda record: seen.append(plain(record)))  # type: ignore[no-any-return]
    assert (read(tmp_path / "b", files).items, sum(found is not None for found in seen)) == (by_pattern, 4)


def test_a_page_is_known_by_its_messages(tmp_path: Path) -> None:
    page = as_html([row(0)]).replace("preamble__guild-icon-container", "preamble__icon")
    assert detected(make_folder(tmp_path, {f"{FILE_NAME}.html": page})) == "discord-exporter"


def test_pages_made_small_say_the_same(tmp_path: Path) -> None:
    made = as_html(ROWS)
    small = re.sub(r'="([\w:#-]+)"', r"=\1", made).replace("<!--wmm:ignore-->", "").replace("<!--/wmm:ignore-->", "")
    found = [read(tmp_path / name, {f"{FILE_NAME}.html": page}) for name, page in (("a", made), ("b", small))]
    assert small != made
    assert (found[0].items, found[0].exports[0].chat) == (found[1].items, found[1].exports[0].chat)


def test_an_answer_on_a_page_keeps_its_root_and_leaves_out_what_is_quoted(tmp_path: Path) -> None:
    found = one(tmp_path, [row(0), row(1, "yes", BO, "Reply", reference=answer_to(0))], "html").messages[1]
    assert (found.text, found.reply_to) == ("yes", snowflake(0))


def test_a_message_that_is_no_message_is_set_aside(tmp_path: Path) -> None:
    found = one(tmp_path, [row(0), 17, {"id": [], "content": 5}, row(1)])
    assert (len(found.texts), [item.where for item in found.set_aside]) == (2, [f"{FILE_NAME}.json#messages[{at}]" for at in (1, 2)])


def test_people_without_id_stay_apart(tmp_path: Path) -> None:
    rows = [row(0, who={"name": "Old One"}), row(1, who={"name": "Other"})]
    assert [item.sender_id for item in one(tmp_path, rows).messages] == ["name:Old One", "name:Other"]


def test_a_line_of_text_that_looks_like_a_head_stays_in_its_message(tmp_path: Path) -> None:
    text = "look:\n[08/23/2023 12:00 PM] bo\nhe said that\n\n[not a date] x\n{Attachments} is a word"
    assert one(tmp_path, [row(0, text)], "txt").texts == [text]


def test_no_channel_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        read(tmp_path, {"a.json": json.dumps({"guild": 1})})


@given(st.text("<@#:at0123456789&!/-> x", max_size=40))
def test_marks_of_any_kind_raise_nothing(text: str) -> None:
    assert isinstance(resolved(text), str)


@checked
@given(text=st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="<"), min_size=1).map(str.strip).filter(bool))
def test_any_text_comes_back_from_json_tables_and_pages(tmp_path: Path, text: str) -> None:
    typed = f"{text}\n {text}"
    assert [one(tmp_path / form, [row(0, typed)], form).texts for form in ("json", "csv", "html")] == [[typed]] * 3


@checked
@given(form=st.sampled_from(list(FORMS)), data=st.data())
def test_broken_files_raise_nothing_and_lose_no_row(tmp_path: Path, form: str, data: st.DataObject) -> None:
    made = FORMS[form](ROWS).encode()
    start = data.draw(st.integers(made.index(b"hello"), len(made)))
    junk = data.draw(st.sampled_from([b"", b"<!--", b'"', b"</div>", b"\xff", b"[", b"}", b"\x00", b"\n\n["]))
    broken = made[:start] + junk + made[start + data.draw(st.integers(0, 40)) :]
    found = read_export(make_folder(tmp_path / "x", {f"x.{form}": broken}), DISCORD_EXPORTER)
    assert accounted(found) >= 1


def test_two_people_of_one_name_are_two(tmp_path: Path) -> None:
    twins = [author(41, "twin", "Kai"), author(42, "kai", "Kai")]
    assert len({item.sender_id for item in one(tmp_path, [row(at, who=who) for at, who in enumerate(twins)]).messages}) == 2
    assert IDA["nickname"] == "Ida Quell"


@pytest.mark.parametrize("endless", ["word " * 40_000, "word\n" * 40_000])
def test_a_message_of_a_text_that_is_far_too_long_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, endless: str) -> None:
    monkeypatch.setattr(text_blocks, "LONGEST", 100_000)
    found = one(tmp_path, [row(0, "before"), row(1, endless.strip()), row(2, "behind"), row(3, "")], "txt")
    assert found.texts == ["before", "behind"]
    behind = 18 + endless.strip().count("\n")
    assert [(item.reason, item.at) for item in found.set_aside] == [(Reason.UNPARSABLE, 10), (Reason.UNSUPPORTED, behind)]
