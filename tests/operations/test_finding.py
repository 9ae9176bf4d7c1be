"""Which exports lie in a folder: each app's by itself, and none of them in pieces."""

import os
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.exports import slack
from tests.exports.archives import make_folder, make_zip
from tests.exports.broken import good
from tests.exports.gemini import gemini_files
from tests.exports.google import google_chat_files, hangouts_files
from tests.exports.growing import WRITERS
from tests.exports.meta import row as meta_row
from tests.exports.meta import thread
from tests.exports.telegram import chat, dumped, row
from tests.exports.telegram_pages import message, page
from tests.operations.driving import result_of
from voicetune_desktop.importers.registry import detect
from voicetune_desktop.importers.sources import folders
from voicetune_desktop.operations import finding
from voicetune_desktop.operations.finding import SIDE_BY_SIDE, find_exports
from voicetune_desktop.operations.inspecting import chosen_importer, opened, why_unknown

TELEGRAM = dumped(chat([row(1), row(2, "so it is")]))


def found(*paths):
    return result_of(find_exports(paths))


def formats(*paths):
    return sorted(export.format for export in found(*paths).exports)


@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
def test_one_export_is_found_whole(tmp_path, write):
    folder = tmp_path / "Export"
    folder.mkdir()
    write(folder, 60)
    with opened([folder]) as (source,):
        whole = chosen_importer(source).format
    findings = found(folder)
    assert [(export.paths, export.format) for export in findings.exports] == [((folder,), whole)]
    assert findings.others == ()


def test_folder_of_many_apps_has_a_source_for_each(tmp_path):
    names = ["chatgpt", "claude", "imessage-db", "instagram", "messenger", "skype", "sms-xml", "telegram-json", "tiktok", "whatsapp iphone"]
    for name in names:
        folder = tmp_path / "drop" / name
        folder.mkdir(parents=True)
        WRITERS[name](folder, 60)
    assert formats(tmp_path / "drop") == [*names[:-1], "whatsapp"]


def test_files_of_several_apps_lie_side_by_side(tmp_path):
    for name in ("telegram-json", "imessage-db", "sms-xml"):
        WRITERS[name](tmp_path, 60)
    make_folder(tmp_path, {"holiday.txt": "Dear diary"})
    findings = found(tmp_path)
    assert sorted(export.format for export in findings.exports) == ["imessage-db", "sms-xml", "telegram-json"]
    assert [other.paths for other in findings.others] == [((tmp_path / "holiday.txt"),)]


def test_parts_of_a_download_in_a_folder_are_one_source(tmp_path):
    files, names = google_chat_files(), list(google_chat_files())
    (tmp_path / "drop").mkdir()
    for number in (0, 1):
        part = {name: files[name] for name in names[number::2]}
        make_zip(tmp_path / "drop" / f"takeout-20250102T101010Z-00{number + 1}.zip", part)
    make_folder(tmp_path / "drop" / "ChatExport_1", {"result.json": TELEGRAM})
    sizes = {export.format: len(export.paths) for export in found(tmp_path / "drop").exports}
    assert sizes == {"google-chat": 2, "telegram-json": 1}


def test_each_app_of_a_takeout_is_read_from_the_same_archive(tmp_path):
    takeout = make_zip(tmp_path / "takeout-1.zip", google_chat_files() | hangouts_files() | gemini_files())
    assert [(export.paths, export.format) for export in found(takeout).exports] == [
        ((takeout,), "google-chat"),
        ((takeout,), "hangouts"),
        ((takeout,), "gemini"),
    ]


def test_each_app_in_an_archive_that_somebody_packed_is_read(tmp_path):
    names = ("telegram-json", "whatsapp android", "imessage-db", "slack")
    for name in names:
        (tmp_path / name).mkdir()
        WRITERS[name](tmp_path / name, 60)
    files = {str(path.relative_to(tmp_path)): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    packed = make_zip(tmp_path / "my chats.zip", files)
    assert formats(packed) == ["imessage-db", "slack", "telegram-json", "whatsapp"]


@pytest.mark.parametrize("name", ["messages/inbox/ben_7000000000001/message_1.json", "message_1.json"])
def test_messages_of_meta_in_an_archive_of_several_apps_are_read_though_nothing_tells_which_of_its_apps_it_is(tmp_path, name):
    files = {name: thread([meta_row("Ben Ode", 0, "hi")]), "result.json": TELEGRAM}
    assert formats(make_zip(tmp_path / "my chats.zip", files)) == ["messenger", "telegram-json"]


def test_both_apps_of_meta_are_read_from_one_archive(tmp_path):
    roots = {"fb/your_facebook_activity": 1, "ig/your_instagram_activity": 2}
    files = {f"{root}/messages/inbox/ben_700000000000{end}/message_1.json": thread([meta_row("Ben", 0)]) for root, end in roots.items()}
    assert formats(make_zip(tmp_path / "my chats.zip", files)) == ["instagram", "messenger"]


@pytest.mark.parametrize("name", good())
def test_one_export_in_an_archive_is_one_source(tmp_path, name):
    packed = make_zip(tmp_path / "export.zip", good()[name])
    assert len(formats(packed)) <= 1


def test_both_forms_of_one_telegram_export_are_one(tmp_path):
    files = {"result.json": TELEGRAM, "messages.html": page([message(1, "Bo Marsh", "hello")])}
    assert formats(make_folder(tmp_path / "ChatExport_1", files)) == ["telegram-json"]


def test_two_archives_of_one_app_are_two_sources(tmp_path):
    (tmp_path / "drop").mkdir()
    for number in (1, 2):
        make_zip(tmp_path / "drop" / f"ChatExport_{number}.zip", {"result.json": TELEGRAM})
    assert formats(tmp_path / "drop") == ["telegram-json", "telegram-json"]


def test_says_why_something_is_no_export(tmp_path):
    good = make_folder(tmp_path / "good", {"result.json": TELEGRAM})
    bad = tmp_path / "bad.zip"
    bad.write_bytes(b"PK\x03\x04 and no more")
    findings = found(bad, tmp_path / "gone.zip", good)
    assert [export.paths for export in findings.exports] == [(good,)]
    assert [other.paths[0].name for other in findings.others] == ["bad.zip", "gone.zip"]
    assert all(other.why.endswith(".") for other in findings.others)


def test_does_not_look_into_the_deep(tmp_path):
    crowd = {f"many/{number}.txt": "x" for number in range(SIDE_BY_SIDE + 1)}
    findings = found(make_folder(tmp_path / "drop", {"a/b/c/d/e/notes.txt": "x", **crowd}))
    assert (findings.exports, [other.paths for other in findings.others]) == ((), [(tmp_path / "drop",)])


def test_passes_through_folders_that_hold_a_single_one(tmp_path):
    deep = tmp_path / "drop/a/b/c/d/e/f/g/h"
    deep.mkdir(parents=True)
    archive = make_zip(deep / "ChatExport_1.zip", {"result.json": TELEGRAM})
    assert [export.paths for export in found(tmp_path / "drop").exports] == [(archive.parent,)]


def test_says_that_it_did_not_look_so_deep(tmp_path):
    make_folder(tmp_path / "drop", {f"{folder}y/photo.jpg": "x" for folder in ("", "1/", "1/2/", "1/2/3/")})
    deep = tmp_path / "drop/1/2/3/4"
    deep.mkdir()
    make_zip(deep / "ChatExport_1.zip", {"result.json": TELEGRAM})
    (told,) = found(tmp_path / "drop").others
    assert "further in" in why_unknown(told).hint


def test_clear_export_is_not_looked_at_piece_by_piece(tmp_path, monkeypatch):
    files = slack.export({f"room{number}/2024-03-04": [slack.row(number)] for number in range(20)})
    looked = []
    monkeypatch.setattr(finding, "detect", lambda source: looked.append(source) or detect(source))
    assert formats(make_folder(tmp_path / "drop", files)) == ["slack"]
    assert len(looked) == 1


def test_photos_are_not_looked_at_one_by_one(tmp_path, monkeypatch):
    folder = make_folder(tmp_path / "drop", {f"2019/{month}/IMG_{number}.JPG": "x" for month in range(12) for number in range(30)})
    looked = []
    monkeypatch.setattr(finding, "detect", lambda source: looked.append(source) or detect(source))
    assert formats(folder) == []
    assert len(looked) <= 30


def test_exports_among_hundreds_of_photos_are_found(tmp_path):
    folder = make_folder(tmp_path / "drop", {f"IMG_{number}.jpg": "x" for number in range(SIDE_BY_SIDE + 1)})
    make_zip(folder / "ChatExport_1.zip", {"result.json": TELEGRAM})
    make_zip(folder / "slack.zip", slack.export({"room/2024-03-04": [slack.row(1)]}))
    assert formats(folder) == ["slack", "telegram-json"]


def test_archive_beside_a_clear_export_is_one_of_its_own(tmp_path):
    WRITERS["signal-jsonl"](tmp_path, 60)
    make_zip(tmp_path / "ChatExport_1.zip", {"result.json": TELEGRAM})
    assert formats(tmp_path) == ["signal-jsonl", "telegram-json"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_does_not_walk_in_circles(tmp_path):
    folder = make_folder(tmp_path / "drop", {"notes.txt": "x"})
    (folder / "again").symlink_to(folder)
    assert found(folder).exports == ()


@pytest.mark.parametrize(("beside", "exports"), [({"a/result.json": TELEGRAM}, ["telegram-json"]), ({"a/b.pdf": "%PDF"}, [])])
def test_folder_that_may_not_be_opened_is_told(tmp_path, monkeypatch, beside, exports):
    folder = make_folder(tmp_path / "drop", {**beside, "more/locked/result.json": TELEGRAM})
    scan = os.scandir

    def guarded(path):
        if Path(path).name == "locked":
            raise PermissionError
        return scan(path)

    monkeypatch.setattr(os, "scandir", guarded)
    assert formats(folder) == exports
    assert "may not be opened" in " ".join(other.why for other in found(folder).others)


def test_slow_folder_is_told_of_before_it_is_opened_and_can_be_left_while_it_is_looked_through(tmp_path, monkeypatch):
    def interrupted(_path):
        raise KeyboardInterrupt

    folder = make_folder(tmp_path / "drop", {"a/notes.txt": "x", "b/result.json": "{}"})
    monkeypatch.setattr(folders, "PlainFile", interrupted)
    looking = find_exports([folder])
    assert next(looking).note == "Looking for exports"
    with pytest.raises(KeyboardInterrupt):
        next(looking)


def test_each_file_of_nested_folders_is_opened_once(tmp_path, monkeypatch):
    files = {
        f"{'/'.join('abc'[:depth])}/{depth}.{ending}": "one, two\n" for depth in (1, 2, 3) for ending in ("txt", "json", "html", "csv")
    }
    folder = make_folder(tmp_path / "drop", files)
    opened, plain = Counter(), folders.PlainFile
    monkeypatch.setattr(folders, "PlainFile", lambda path: opened.update([path]) or plain(path))
    found(folder)
    assert len(opened) == len(files)
    assert set(opened.values()) == {1}


@pytest.mark.parametrize(
    ("name", "content", "what", "hint"),
    [
        ("pond.pdf", "%PDF-1.7", "cannot read this kind of document", "save it as .docx"),
        ("pond.doc", "\xd0\xcf\x11\xe0", "cannot read this kind of document", "Word or LibreOffice"),
        ("pond.pages", "PK\x03\x04", "cannot read this kind of document", "In Pages"),
        ("pond.numbers", "PK\x03\x04", "cannot read this kind of table", "In Numbers"),
        ("pond.gdoc", '{"doc_id": "1"}', "Google Drive", "“Download”"),
        ("backup.pst", "!BDN", "Outlook's own", "as .mbox or .eml"),
        ("pond.docx", "\xd0\xcf\x11\xe0", "locked with a password", "take the password away"),
        ("msgstore.db.crypt14", "\x8a\x01", "WhatsApp's own backup", "“Export chat”"),
        ("IMG_2041.HEIC", "\0\0\0$ftypheic", "picture", "that the chat app exported"),
        ("PTT-20240117-WA0001.opus", "OggS", "sound or a video", "that the chat app exported"),
        ("Chats.lnk", "L\0\0\0", "not the file itself", "choose it there"),
        ("chat.json.crdownload", '{"mess', "not complete", "download the export again"),
        ("manifest-0a1b.json", '{"files": [{"name": "part", "url": "https://example.org"}]}', "links to the parts", "what they lead to"),
        (".Dad.zip.icloud", "bplist00", "still in iCloud", "cloud beside it"),
        ("Contacts.vcf", "BEGIN:VCARD", "contacts", "that the chat app exported"),
        ("Bookmarks.json", '[{"name": "a", "url": "https://example.org"}]', "no messages in this file", "that the chat app exported"),
        ("chats.rar", "Rar!\x1a", "not this kind", "Unpack it"),
        ("oddity.bin", "\x01\x02", "not an export that VoiceTune can read", "such as a WhatsApp .zip"),
    ],
)
def test_a_wrong_file_is_told_for_what_it_is_with_a_way_on(tmp_path, name, content, what, hint):
    make_folder(tmp_path, {name: content.encode("latin-1")})
    (other,) = found(tmp_path / name).others
    error = why_unknown(other)
    assert what in other.why
    assert what in error.message
    assert hint in error.hint


def test_archive_of_archives_is_an_export(tmp_path):
    inner = make_zip(tmp_path / "Chat - Bo.zip", {"result.json": TELEGRAM}).read_bytes()
    outer = make_zip(tmp_path / "Archive.zip", {"Chat - Bo.zip": inner, "__MACOSX/._Chat - Bo.zip": "x"})
    (export,) = found(outer).exports
    assert export.format == "telegram-json"


def test_archive_of_archives_of_another_kind_is_to_be_unpacked(tmp_path):
    outer = make_zip(tmp_path / "Archive.zip", {"a.rar": "Rar!", "b.7z": "7z"})
    (other,) = found(outer).others
    assert "archives" in other.why
    assert "Unpack it" in why_unknown(other).hint


def test_archive_whose_files_are_damaged_is_told_so(tmp_path):
    path = make_zip(tmp_path / "ChatExport_1.zip", {"result.json": TELEGRAM, "photos/a.jpg": "x"})
    data = bytearray(path.read_bytes())
    data[41:61] = b"\xff" * 20
    path.write_bytes(data)
    (other,) = found(path).others
    assert "damaged" in other.why
    assert "Download the export again" in why_unknown(other).hint


def test_folder_without_exports_tells_what_its_files_are(tmp_path):
    folder = make_folder(tmp_path / "drop", {"below/notes.bin": "\x01"})
    (folder / "WhatsApp Chat - Bo.zip").write_bytes(b"PK\x03\x04 and no more")
    (other,) = found(folder).others
    assert other.paths == (folder / "WhatsApp Chat - Bo.zip",)
    assert "damaged" in other.why


@pytest.mark.parametrize("beside", ["telegram-json", "whatsapp iphone"])
def test_what_is_still_in_icloud_is_told_beside_an_export(tmp_path, beside):
    WRITERS[beside](tmp_path, 60)
    placeholder = tmp_path / ".WhatsApp Chat - Dad.zip.icloud"
    placeholder.write_bytes(b"bplist00")
    findings = found(tmp_path)
    assert len(findings.exports) == 1
    assert [other.paths for other in findings.others] == [(placeholder,)]


def test_empty_folders_beside_exports_are_nothing_to_tell(tmp_path):
    for name in ("a", "b"):
        make_zip(tmp_path / f"{name}.zip", {"result.json": TELEGRAM})
    (tmp_path / "System Volume Information").mkdir()
    findings = found(tmp_path)
    assert len(findings.exports) == 2
    assert findings.others == ()
