"""Exports of so many messages in nearly every format; one of more messages begins with those of one of fewer."""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.exports import (
    discord,
    google,
    google_voice,
    imessage,
    large_accounts,
    large_mixed,
    large_rooms,
    large_sessions,
    large_texts,
    mail,
    meta,
    meta_pages,
    phone_tools,
    signal,
    slack,
    sms,
    sms_db,
    telegram,
    telegram_pages,
    whatsapp,
    whatsapp_android,
    whatsapp_exporter,
)
from tests.exports.archives import make_folder

Write = Callable[[Path, int], object]
DAY = 40
"""Messages of one day of a workspace, and of one page of Google Voice."""
_TEXTS = ("ok", "see you at the bakery", "ok", "não sei ainda", "🙂")


def _file(name: str, write: Callable[[Path, int], object]) -> Write:
    return lambda folder, rows: write(folder / name, rows)


def _files(make: Callable[[int], Mapping[str, str | bytes]]) -> Write:
    return lambda folder, rows: make_folder(folder, make(rows))


def _account(format_id: str) -> Write:
    return lambda folder, rows: large_accounts.make(format_id, rows, folder)


def _sessions(format_id: str) -> Write:
    return lambda folder, rows: large_sessions.make(format_id, rows, folder)


def _text(format_id: str) -> Write:
    return lambda folder, rows: large_texts.make(format_id, rows, folder)


def _phone(layout: str, name: str) -> Write:
    return _file(name, lambda file, rows: phone_tools.make_large(layout, rows, file))


def _whatsapp(name: str, locale: str) -> Write:
    return _file(name, lambda file, rows: whatsapp.write_rows(whatsapp.make_rows(rows), file, whatsapp.LOCALES[locale]))


def _said(rows: int) -> Iterator[tuple[int, str]]:
    """Minutes and texts; some texts come again and again, and two messages share each minute."""
    return ((number // 2, _TEXTS[number % len(_TEXTS)] if number % 3 else f"{number} loaves") for number in range(rows))


def _slack(rows: int) -> dict[str, str]:
    days: dict[str, list[Any]] = {}
    for number in range(rows):
        days.setdefault(f"general/2024-03-{4 + number // DAY:02}", []).append(slack.row(number, f"hello {number // 2}"))
    return slack.export(days)


def _meta(thread: str, profile: str, made: bytes) -> Callable[[int], dict[str, bytes]]:
    def make(rows: int) -> dict[str, bytes]:
        said = [meta.row(meta_pages.PEOPLE[minute % 2], minute, text) for minute, text in _said(rows)]
        return {profile: made, f"{thread}/message_1.json": meta.thread(said)}

    return make


def _encrypted(rows: int) -> dict[str, bytes]:
    said = [meta.encrypted_row(meta_pages.PEOPLE[minute % 2], minute, text) for minute, text in _said(rows)]
    return {"Käthe Ost_3.json": meta.encrypted_thread(said)}


def _hangouts(rows: int) -> dict[str, str]:
    head = google.hangouts_head("U", "GROUP", {"100": "Sune Ek", "200": "Maj Lind"})
    said = [
        google.hangouts_event("100" if minute % 3 else "200", number, google.said(text))
        for number, (minute, text) in enumerate(_said(rows))
    ]
    made = [{"conversation": {"conversation": head, "conversation_id": head["id"]}, "events": said}]
    return {"Takeout/Hangouts/Hangouts.json": json.dumps({"conversations": made})}


def _voice(rows: int) -> dict[str, str]:
    said = [google_voice.message(minute, text, google_voice.ME if minute % 2 else google_voice.ANA) for minute, text in _said(rows)]
    return {google_voice.name("Ana Vela", at // 2): google_voice.page(said[at : at + DAY]) for at in range(0, rows, DAY)}


def _discord_package(rows: int) -> dict[str, str]:
    said = [discord.package_row(number, text) for number, (_, text) in enumerate(_said(rows))]
    facts = {"type": "GUILD_TEXT", "name": "general", "shown": "general in Kite Club"}
    return discord.package({"700000000000000002": (facts, json.dumps(said))})


def _whatsapp_json(rows: int) -> dict[str, str]:
    said = [whatsapp_exporter.row(number, text, mine=number % 3 == 0) for number, (_, text) in enumerate(_said(rows))]
    return {"result.json": json.dumps({whatsapp_exporter.DM: whatsapp_exporter.chat(said)})}


WRITERS: dict[str, Write] = {
    **{format_id: _account(format_id) for format_id in large_accounts.MAKERS if format_id != "hangouts"},
    **{format_id: _sessions(format_id) for format_id in large_sessions.MAKERS},
    **{format_id: _text(format_id) for format_id in large_texts.FORMATS},
    **{f"discord {ending}": _file(f"Talk - general [21].{ending}", discord.make_channel) for ending in ("json", "csv", "txt", "html")},
    "discord package": _files(_discord_package),
    "element page": large_rooms.make_element,
    "email in one file": _file("Sent.mbox", mail.make_mailbox),
    "google-voice": _files(_voice),
    "hangouts": _files(_hangouts),
    "imessage-db": _file("chat.db", imessage.make_large),
    "imessage-exporter": _phone("imessage", "+351912000001.txt"),
    "instagram": _files(
        _meta(
            "your_instagram_activity/messages/inbox/kaetheost_1",
            "personal_information/personal_information/personal_information.json",
            meta.instagram_profile("Ben Ode", "benode"),
        )
    ),
    "mattermost": large_rooms.make_mattermost,
    "messenger": _files(
        _meta(
            "your_facebook_activity/messages/inbox/kaetheost_10000000",
            "personal_information/profile_information/profile_information.json",
            meta.messenger_profile("Ben Ode"),
        )
    ),
    "messenger pages": meta_pages.make_download,
    "messenger-e2ee": _files(_encrypted),
    "reddit": large_mixed.make_reddit,
    "rocket-chat": large_rooms.make_rocket_chat,
    "signal-jsonl": _file("main.jsonl", signal.make_large),
    "signal-export": _phone("markdown", "chat.md"),
    "signal-export data": _phone("data", "data.json"),
    "signalbackup-tools": _phone("backup", "Eli (_id7).txt"),
    "sigtop": _phone("sigtop", "Eli (+351912000001).txt"),
    "sigtop short": _phone("short", "Eli (+351912000001).txt"),
    "slack": _files(_slack),
    "sms-db": _file("mmssms.db", sms_db.make_large),
    "sms-json": large_mixed.make_sms,
    "sms-xml": _file("sms-1.xml", sms.make_large),
    "teams": large_mixed.make_teams,
    "telegram-json": _file("result.json", telegram.make_chat),
    "telegram-html": telegram_pages.make_chat,
    "threema": large_rooms.make_threema,
    "viber text": large_rooms.make_viber,
    "vk": large_mixed.make_vk,
    "whatsapp iphone": _whatsapp("WhatsApp Chat - Will.zip", "ios-us"),
    "whatsapp android": _whatsapp("WhatsApp Chat mit Will.txt", "android-de"),
    "whatsapp-msgstore": _file("msgstore.db", whatsapp_android.make_large),
    "whatsapp-exporter": _files(_whatsapp_json),
    "zulip": large_rooms.make_zulip,
}
"""What writes so many messages into a folder that is there."""
