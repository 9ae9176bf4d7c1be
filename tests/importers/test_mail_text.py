"""What of a mail its sender wrote: quotations, signatures, disclaimers and footers go, everything else stays."""

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.quick import quickly
from voicetune_desktop.importers.mail.head import PEOPLE, head_of, people_and_programs, split_heads
from voicetune_desktop.importers.mail.headers import addresses, last_ids, moments, text_of
from voicetune_desktop.importers.mail.html import shown
from voicetune_desktop.importers.mail.text import Written, written

QUOTE = "> what you said\n> and more"


def own_words(text: str) -> Written:
    return written([text])[0]


@pytest.mark.parametrize(
    "attribution",
    [
        "On Mon, Jan 1, 2024 at 10:00 AM Bo Marsh <bo@example.net> wrote:",
        "On Mon, Jan 1, 2024 at 10:00 AM Bo Marsh\n<bo@example.net> wrote:",
        "Am Mo., 1. Jan. 2024 um 10:00 Uhr schrieb Bo Marsh <\nbo@example.net>:",
        "Am 01.01.2024 um 10:00 schrieb Bo Marsh:",
        "Le lun. 1 janv. 2024 à 10:00, Bo Marsh <bo@example.net> a écrit :",
        "El lun, 1 ene 2024 a las 10:00, Bo Marsh (<bo@example.net>) escribió:",
        "Em seg., 1 de jan. de 2024 às 10:00, Bo Marsh <bo@example.net> escreveu:",
        "Il giorno lun 1 gen 2024 alle ore 10:00 Bo Marsh <bo@example.net> ha scritto:",
        "Op ma 1 jan 2024 om 10:00 schreef Bo Marsh <bo@example.net>:",
        "пн, 1 янв. 2024 г. в 10:00, Bo Marsh <bo@example.net>:",
        "pon., 1 sty 2024 o 10:00 Bo Marsh <bo@example.net> napisał(a):",
        "2024年1月1日(月) 10:00 Bo Marsh <bo@example.net>:",
        "Bo Marsh <bo@example.net> 于2024年1月1日周一 10:00写道：",
        "On 1/1/24 10:00, Bo Marsh wrote:",
    ],
)
def test_a_quotation_goes_with_the_line_before_it(attribution: str) -> None:
    assert own_words(f"Gladly!\n\nSee you: soon.\n\n{attribution}\n\n{QUOTE}\n").text == "Gladly!\n\nSee you: soon."
    assert own_words(f"Gladly!\n\n{attribution}\nwhat you said, without marks").text == "Gladly!"


@pytest.mark.parametrize("mark", [">", " >", "\t>", "> >"])
def test_lines_are_quoted_wherever_they_stand_and_however_they_are_indented(mark: str) -> None:
    assert own_words(f"{mark} first\n{mark} more\nYes.\n{mark} last").text == "Yes."
    assert own_words(f"Yes.\n{mark} last").text == "Yes."
    assert own_words(f"a{mark} b\n").text == f"a{mark} b"


def test_answers_between_quoted_lines_stay() -> None:
    text = f"On 1/1/24 10:00, Bo wrote:\n{QUOTE}\n\nYes to that.\n\n> third\n\nNo to this."
    assert own_words(text).text == "Yes to that.\n\nNo to this."


@pytest.mark.parametrize(
    "passed_on",
    [
        "-----Original Message-----\nFrom: Bo\nhi",
        "-----Ursprüngliche Nachricht-----\nVon: Bo\nhi",
        "---------- Forwarded message ---------\nFrom: Bo <bo@example.net>\nhi",
        "Begin forwarded message:\n\nFrom: Bo\nhi",
        "________________________________\nFrom: Bo <bo@example.net>\nSent: Monday, January 1, 2024 10:00\nTo: Ida\nSubject: x\n\nhi",
        "Von: Bo <bo@example.net>\nGesendet: Montag, 1. Januar 2024 10:00\nAn: Ida\nBetreff: x\n\nhi",
        "De : Bo <bo@example.net>\nEnvoyé : lundi 1 janvier 2024 10:00\nÀ : Ida\nObjet : x\n\nhi",
        "发件人: Bo <bo@example.net>\n发送时间: 2024年1月1日 10:00\n收件人: Ida\n主题: x\n\nhi",
    ],
)
def test_what_is_passed_on_goes(passed_on: str) -> None:
    assert own_words(f"Look at this.\n\n{passed_on}").text == "Look at this."
    assert own_words(passed_on).text == ""


@pytest.mark.parametrize(
    "ending",
    [
        "-- \nIda Quell\nHead of Boats",
        "--\nIda",
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "Envoyé de mon iPhone",
        "Get Outlook for Android",
        "Sent from Mail for Windows",
        "发自我的iPhone",
        "_______________________________________________\nBoats mailing list\nBoats@example.org\nhttps://example.org/listinfo/boats",
        "You received this message because you are subscribed to the group.",
        "This e-mail and any files are confidential and intended solely for the addressee.\nDelete it.",
        "CONFIDENTIALITY NOTICE: whatever",
        "Diese E-Mail enthält vertrauliche Informationen. Bitte löschen.",
        "Ce message est confidentiel et destiné à son destinataire.",
        "Please consider the environment before printing.",
    ],
)
def test_signatures_and_footers_go(ending: str) -> None:
    found = own_words(f"See you.\n\n{ending}\n")
    assert (found.text, found.quotes, found.signature) == ("See you.", False, True)


@pytest.mark.parametrize(
    "text",
    [
        "On Monday I wrote: a poem",
        "two -- dashes",
        "a list:\n- one\n- two",
        "From: my heart",
        "He said:\n\nnothing at all",
        "I intended to go; the notice came late.",
        "5 > 3 and 2 < 4",
        "--force is an option\n--help too",
        "The mailing list is dead, unsubscribe me.",
        "Sent from the train, so short.",
    ],
)
def test_words_that_only_look_like_it_stay(text: str) -> None:
    assert own_words(text) == Written(text, quotes=False, signature=False)


PIECES = ["On 1 ", "a\n", "> \n", ":\n", "From: x\n", "-- \n", "On x\nwrote", "<a@b", "_____\n", "wrote:\n", "At 1:1\n\n", "this e-mail "]
PIECES += [" ", "\t", "------", "______", "=====\n", "\n\n", "Von: ", "1:00 ", "<", "a@b:\n", "Sent from my "]


@pytest.mark.parametrize("piece", PIECES)
def test_hostile_texts_take_no_long_time(piece: str) -> None:
    quickly(2.5, partial(own_words, piece * (100_000 // len(piece)) + "x \n"))


@given(st.text(max_size=300))
def test_any_text_gives_parts_of_itself(text: str) -> None:
    found = own_words(text)
    assert set(found.text) <= set(text) | {"\n"}
    assert len(found.text) <= len(text)


def test_html_keeps_lines_and_loses_what_is_marked_as_quoted() -> None:
    html = (
        "<html><head><style>p{}</style></head><body><div>One\n line</div><div>two<br>three</div><div><br></div><p>Caf&eacute;</p>"
        "<div class='gmail_signature'>Ida</div><div class=gmail_quote>On x wrote<blockquote>old</blockquote></div><script>x</script></body>"
    )
    assert shown(html) == ("One line\ntwo\nthree\n\nCafé", True)


def test_html_that_is_nested_to_do_harm_is_read_flat() -> None:
    assert quickly(1.5, partial(shown, "<div>" * 50_000 + "hi"))[0] == "hi"


MARKUP = ["<b></b>", "<p>a", "<div class=gmail_quote>x</div>", "<a ", "<blockquote></blockquote>", "<br", "<td>", "&nbsp;", "<div id="]


@pytest.mark.parametrize("piece", MARKUP)
def test_hostile_html_takes_no_long_time(piece: str) -> None:
    quickly(2.5, partial(shown, piece * (500_000 // len(piece))))


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("Hi<BLOCKQUOTE>old</BLOCKQUOTE>", ("Hi", True)),
        ("Hi<style>p {}</style><div id=Signature>Ida</div>", ("Hi", False)),
        ("<p>quote me</p><script>x</script><noscript>y</noscript>", ("quote me", False)),
        ("Hi &nbsp; <br> <br>you&nbsp;<p>there</p>", ("Hi\n\nyou\n\nthere", False)),
    ],
)
def test_what_is_not_shown_or_not_of_the_sender_goes_however_it_is_written(html: str, text: tuple[str, bool]) -> None:
    assert shown(html) == text


def test_html_of_outlook_ends_where_it_quotes() -> None:
    html = '<div>Yes.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Bo</div><div>old</div>'
    assert shown(html) == ("Yes.", True)


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        (b"Mon, 1 Jan 2024 10:00:05 +0200", "2024-01-01T10:00:05+02:00"),
        (b"1 Jan 24 9:00 GMT", "2024-01-01T09:00:00+00:00"),
        (b"Mon, 01 Jan 2024 10:00:00 -0000 (UTC)", "2024-01-01T10:00:00+00:00"),
        (b"Mon, 01 Jan 2024 10:00:00 PST", "2024-01-01T10:00:00-08:00"),
        (b"Mon, 01 Jan 2024 10:00:00", "2024-01-01T10:00:00"),
        (b"\r\n Mon, 01 Jan 2024\r\n 10:00:00 GMT\r", "2024-01-01T10:00:00+00:00"),
        (b"Thu, 31 Feb 2024 10:00:00 +0000", None),
        (b"yesterday", None),
    ],
)
def test_dates_of_mails(raw: bytes, read: str | None) -> None:
    assert moments([b"", raw, raw]) == [None, read, read]


def test_coded_words_of_a_head_are_one_text_even_where_a_letter_is_cut() -> None:
    assert text_of(b"=?utf-8?q?Caf=C3?=\r\n =?UTF-8?Q?=A9_x?= and =?iso-2022-jp?B?GyRCRnxLXBsoQg==?= plain") == "Café x and 日本 plain"
    assert text_of(b"=?no-such?q?a=20b?= =?utf-8?b?!?=") == "a b"


def test_addresses_with_names_in_every_way() -> None:
    found = addresses(b'=?utf-8?q?C=C3=A1i?= <Cai@X.y>, "Quell, Ida" <i@x.y>, bare@x.y, nobody')
    assert addresses(b"(" * 9000 + b"a@x.y") == ()
    assert [tuple(one) for one in found] == [("cai@x.y", "Cái"), ("i@x.y", "Quell, Ida"), ("bare@x.y", "bare@x.y")]


def test_a_head_is_read_folded_or_not_and_the_first_of_two_lines_counts() -> None:
    [(found, start)] = split_heads([b"\nFrom: a@x.y\r\nSubject: one\r\n two\r\nSUBJECT: other\r\nDATE:x\r\n\r\nbody"])
    head = head_of(found)
    assert (text_of(head.subject), head.date, head.sender, head.id, start) == ("one two", b"x\r", b"a@x.y\r", b"", 60)


@pytest.mark.parametrize(
    ("line", "is_automatic"),
    [
        ("List-Id:", True),
        ("auto-submitted: No", False),
        ("AUTO-SUBMITTED:", True),
        ("Precedence: first-class", False),
        ("Precedence: Bulk", True),
        ("return-path: <a@x.y>", False),
        ("Return-Path: <>", True),
    ],
)
def test_a_head_says_whether_a_program_sent_it(line: str, is_automatic: bool) -> None:
    [(found, _)] = split_heads([f"\nFrom: a@x.y\n{line}\nTo: b@x.y\n\n".encode()])
    people = people_and_programs(found)
    assert (people[:PEOPLE], any(people[PEOPLE:])) == ((b"a@x.y", b"b@x.y", b"", b"", b""), is_automatic)


def test_of_countless_lines_of_one_name_the_first_counts() -> None:
    [(found, _)] = split_heads([b"\nTo: a@x.y" + b"\nTo: b@x.y" * 20_000 + b"\nFrom: c@x.y\n\n"])
    assert people_and_programs(found)[:2] == (b"c@x.y", b"a@x.y")


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (b"<a@x.y>", "a@x.y"),
        (b"\r\n <a@x.y>\r", "a@x.y"),
        (b"<a@x.y>\r\n\t<b@x.y>", "b@x.y"),
        (b"<a@x.y> <b@x.y>", "b@x.y"),
        (b"bare@x.y", "bare@x.y"),
        (b"", None),
        (b"<\xff>", "\ufffd"),
    ],
)
def test_the_last_id_of_a_line_counts_whatever_stands_in_others(value: bytes, read: str | None) -> None:
    assert last_ids([value]) == [read]
    assert last_ids([b"<first@x.y>", value, b"\n", value]) == ["first@x.y", read, None, read]
