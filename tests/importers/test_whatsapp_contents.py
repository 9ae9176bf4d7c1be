"""What a row holds: words of a person, or a file, a notice, a call, a poll, a place."""

from pathlib import Path

import pytest

from tests.exports.whatsapp import LRM, read_text
from voicetune_desktop.model import Message, Reason, SetAside

DASH, BRACKET = "15/08/2023, 09:12 - A: ", "[15/08/2023, 09:12:33] A: "


def first(tmp_path: Path, line: str) -> Message | SetAside:
    return read_text(tmp_path, f"{line}\n")[0]


def aside(tmp_path: Path, line: str) -> tuple[Reason, str]:
    item = first(tmp_path, line)
    assert isinstance(item, SetAside)
    return item.reason, item.why


def words(tmp_path: Path, line: str) -> tuple[str, tuple[str, ...]]:
    item = first(tmp_path, line)
    assert isinstance(item, Message)
    return item.text, item.flags


OMITTED = ["<Media omitted>", "<Medien ausgeschlossen>", "<Multimedia omitido>", "<Médias omis>", "<mídia oculta>", "<Без медиафайлов>"]
OMITTED += [
    "<メディアなし>",
    "<미디어 파일 제외됨>",
    "<省略多媒体文件>",
    "<תמדיה לא נכללה>",
    "<মিডিয়া বাদ দেওয়া হয়েছে>",
    "<Medya dahil edilmedi>",
    "<MEDIA OMITTED>",
]


@pytest.mark.parametrize("text", OMITTED)
def test_left_out_file_of_android_is_media(tmp_path: Path, text: str) -> None:
    assert aside(tmp_path, DASH + text)[0] == Reason.MEDIA


OMITTED_IOS = [
    "image omitted",
    "GIF omitted",
    "Bild weggelassen",
    "imagen omitida",
    "vidéo absente",
    "áudio ocultado",
    "Contact card omitted",
]


@pytest.mark.parametrize(
    "text", [*OMITTED_IOS, "<attached: 00000042-PHOTO-2020-06-07-15-13-20.jpg>", "A PDF.pdf • \u200e1 page \u200e<attached: some-doc.pdf>"]
)
def test_file_of_ios_is_media(tmp_path: Path, text: str) -> None:
    assert aside(tmp_path, f"{LRM}{BRACKET}{LRM}{text}")[0] == Reason.MEDIA


def test_file_of_ios_in_an_unknown_language_is_known_by_its_marks(tmp_path: Path) -> None:
    assert aside(tmp_path, f"{LRM}{BRACKET}{LRM}picha imeachwa")[0] == Reason.MEDIA


@pytest.mark.parametrize(
    "line",
    [
        f"{BRACKET}2015-08-04-PHOTO-00004762.jpg <{LRM}attached>",
        f"{BRACKET}<adjunto: 00000030-PHOTO-2020-09-29-10-13-49.jpg>",
        f"{DASH}IMG-20210428-WA0001.jpg (file attached)",
        f"{DASH}{LRM}PTT-20210428-WA0001.opus (Datei angehängt)",
        f"{DASH}VID-20210428-WA0001.mp4 (in a language nobody listed)",
        f"{DASH}Invoice for May.pdf (arquivo anexado)",
        f"{DASH}IMG-2024.jpg (archivo adjuntado)",
        f"{DASH}plan.numbers (file attached)",
        f"{DASH}AUD-20190101-WA0000. (file attached)",
        f"{DASH}DOC-20190101-WA0000 (file attached)",
        f"{BRACKET}<angehängt: PTT-20180129-WA0025.opus>",
    ],
)
def test_attached_file_is_media(tmp_path: Path, line: str) -> None:
    assert aside(tmp_path, line)[0] == Reason.MEDIA


@pytest.mark.parametrize("name", ["5f3c-88.jpg", "Plan März.pdf", "a b.MP4", "Eva.vcf"])
def test_file_in_a_chat_of_threema_is_media(tmp_path: Path, name: str) -> None:
    assert aside(tmp_path, f"[24.12.2019, 10:24] Ich: <{name}>")[0] is Reason.MEDIA


@pytest.mark.parametrize(
    "line",
    [
        f"{DASH}rent 2024.pdf (file attached)\nrent 2024.pdf",
        f"{DASH}rent 2024.pdf (Datei angehängt)\nrent 2024",
        f"{BRACKET}rent 2024 • 2 pages <attached: 00000001-rent 2024.pdf>",
    ],
)
def test_name_of_a_document_that_stands_there_again_is_no_caption(tmp_path: Path, line: str) -> None:
    assert aside(tmp_path, line)[0] == Reason.MEDIA


@pytest.mark.parametrize(
    "line",
    [
        f"{DASH}live location shared",
        f"{DASH}Live-Standort wird geteilt.",
        f"{DASH}localização atual compartilhada",
        f"{DASH}lokasi: https://maps.google.com/?q=-6.1753,106.8271",
        f"{DASH}The Blue Door\n4 Mill Lane, Ely\nlocation: https://maps.google.com/?q=52.398,0.262",
        f"{DASH}The Blue Door\n4 Mill Lane\nhttps://foursquare.com/v/4b058",
        f"{BRACKET} {LRM}Location: https://maps.google.com/?q=52.398,0.262",
        f"{BRACKET} {LRM}The Blue Door (4 Mill Lane, Ely, Cambridgeshire): https://maps.google.com/?q=52.398,0.262",
        f"{BRACKET} The Blue Door (Ely): https://maps.google.com/?q=52.398,0.262",
    ],
)
def test_place_as_each_phone_writes_it_is_set_aside(tmp_path: Path, line: str) -> None:
    assert aside(tmp_path, line)[0] == Reason.UNSUPPORTED


KEPT = [
    "This message was deleted scene was my favourite",
    "image omitted by accident, sorry",
    "<Media omitted> is what it says there",
    "why does it say <Media omitted>",
    "I like <div> and <b class=x>",
    "<grin>",
    "Missed voice call from the dentist again",
    "see you (tomorrow)",
    "my list.txt (file attached to the mail)",
    "null and void",
    "ENCUESTA: no",
    "meet me here: https://maps.google.com/?q=1.5,2.5",
    "a <b> c",
    "  two spaces before",
    "<3",
    "end >",
]


@pytest.mark.parametrize("text", KEPT)
@pytest.mark.parametrize("head", [DASH, BRACKET], ids=["dash", "bracket"])
def test_keeps_message_that_looks_like_a_placeholder(tmp_path: Path, head: str, text: str) -> None:
    assert words(tmp_path, head + text) == (text, ())


def test_keeps_message_that_only_an_iphone_would_have_written(tmp_path: Path) -> None:
    assert words(tmp_path, f"{DASH}image omitted") == ("image omitted", ())


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        (f"{DASH}IMG-20210428-WA0001.jpg (file attached)\nlook\n\nat this", "look\n\nat this"),
        (f"{DASH}holiday.pdf (Datei angehängt)\nfür dich", "für dich"),
        (f"{DASH}<Media omitted>\nthe cat again", "the cat again"),
        (f"{LRM}{BRACKET}the cat\nagain {LRM}<attached: 00000042-PHOTO-2020-06-07-15-13-20.jpg>", "the cat\nagain"),
        (f"{LRM}{BRACKET}the cat {LRM}image omitted", "the cat"),
        (f"{LRM}{BRACKET}{LRM}<Anhang: 00000042-PHOTO-2020-06-07-15-13-20.jpg>\nthe cat", "the cat"),
    ],
)
def test_caption_is_kept_without_its_file(tmp_path: Path, line: str, caption: str) -> None:
    assert words(tmp_path, line) == (caption, ("caption",))


@pytest.mark.parametrize(
    "text",
    [
        "this message was deleted.",
        "Scriosadh an teachtaireacht seo",
        "This message was deleted",
        "You deleted this message",
        "Diese Nachricht wurde gelöscht.",
        "Se eliminó este mensaje.",
        "此訊息已刪除",
    ],
)
def test_deleted_message_is_set_aside(tmp_path: Path, text: str) -> None:
    assert aside(tmp_path, DASH + text)[0] == aside(tmp_path, BRACKET + LRM + text)[0] == Reason.DELETED


def test_message_deleted_by_an_admin_is_set_aside(tmp_path: Path) -> None:
    assert aside(tmp_path, f"{BRACKET}{LRM}This message was deleted by admin Anna.")[0] == Reason.DELETED


@pytest.mark.parametrize(
    "text",
    [
        f"soon {LRM}<This message was edited>",
        "soon <This message was edited>",
        f"soon {LRM}<Diese Nachricht wurde bearbeitet.>",
        f"soon {LRM}<Ujumbe huu ulihaririwa>",
    ],
)
def test_edit_mark_becomes_a_flag(tmp_path: Path, text: str) -> None:
    assert words(tmp_path, BRACKET + text) == ("soon", ("edited",))


def test_edited_caption_has_both_flags(tmp_path: Path) -> None:
    line = f"{DASH}IMG-20210428-WA0001.jpg (file attached)\nlook <This message was edited>"
    assert words(tmp_path, line) == ("look", ("caption", "edited"))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Missed voice call", "A call."),
        ("Video call, \u200e5 min", "A notice by WhatsApp."),
        ("Anna changed the group name to “Trip: 2023”", "A notice by WhatsApp."),
        ("Messages and calls are end-to-end encrypted. Learn more.", "A notice by WhatsApp."),
    ],
)
def test_what_ios_says_is_system(tmp_path: Path, text: str, why: str) -> None:
    assert aside(tmp_path, BRACKET + LRM + text) == (Reason.SYSTEM, why)


@pytest.mark.parametrize("text", ["Anna added Ben", "Messages and calls are end-to-end encrypted. Tap to learn more.", "Missed voice call"])
def test_row_without_sender_is_system(tmp_path: Path, text: str) -> None:
    line = f"15/08/2023, 09:11 - {text}\n{DASH}hi"
    assert aside(tmp_path, line) == (Reason.SYSTEM, "A notice by WhatsApp.")


@pytest.mark.parametrize("option", ["OPTION", "OPCIÓN", "选项"])
@pytest.mark.parametrize("head", [f"{LRM}{BRACKET}{LRM}", DASH], ids=["ios", "android"])
def test_poll_is_set_aside(tmp_path: Path, head: str, option: str) -> None:
    text = f"{head}POLL:\nPizza or pasta?\n{LRM}{option}: Pizza (1 vote)\n{LRM}{option}: Pasta: the long one (2 votes)"
    assert aside(tmp_path, text) == (Reason.UNSUPPORTED, "A poll.")


def test_a_list_is_no_poll(tmp_path: Path) -> None:
    text = "TODO:\nMILK: two (2 bottles)\nBREAD: one (1 loaf)\nthat is all"
    assert words(tmp_path, DASH + text) == (text, ())


@pytest.mark.parametrize(
    "text", ["Location: https://maps.google.com/?q=38.71,-9.13", "Café Sol (Rua 5): https://foursquare.com/v/4b058", "Live location shared"]
)
def test_shared_place_is_set_aside(tmp_path: Path, text: str) -> None:
    assert aside(tmp_path, DASH + text) == aside(tmp_path, BRACKET + LRM + text) == (Reason.UNSUPPORTED, "A shared place.")


@pytest.mark.parametrize("line", ["15/08/2023, 09:12 - A: ", "15/08/2023, 09:12 - A:   ", "15/08/2023, 09:12 - A: null", f"{BRACKET}{LRM}"])
def test_message_of_which_nothing_is_left_is_set_aside(tmp_path: Path, line: str) -> None:
    assert aside(tmp_path, line)[0] == Reason.MEDIA


def test_marks_around_the_text_go_and_marks_inside_stay(tmp_path: Path) -> None:
    assert words(tmp_path, f"{DASH}\u202bשלום\u200e עולם\u202c\u200f") == ("שלום\u200e עולם", ())


def test_mention_at_the_end_keeps_its_marks(tmp_path: Path) -> None:
    text = "ask @\u2068Anna Berg\u2069"
    assert words(tmp_path, BRACKET + text) == (text, ())


def test_emoji_sequences_and_accents_stay_as_they_are(tmp_path: Path) -> None:
    text = "👩\u200d👩\u200d👧 cafe\u0301 🏳️\u200d🌈"
    assert words(tmp_path, DASH + text) == (text, ())


def test_spaces_and_empty_lines_inside_stay(tmp_path: Path) -> None:
    assert words(tmp_path, f"{DASH} one \n\n  two  ") == (" one \n\n  two  ", ())
