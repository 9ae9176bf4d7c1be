"""Project files as older versions wrote them, with rows in every table."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from voicetune_desktop.project import schema
from voicetune_desktop.project.storage import connect_with_key

KEY = bytes(range(32))

Rows = Mapping[str, Mapping[str, Any]]

FIRST: Rows = {
    "meta": {"key": "surrogate_seed", "value": "4d1f"},
    "setting": {"key": "gap", "value": "45"},
    "source": {"id": 1, "name": "trip.txt", "format": "whatsapp", "imported_at": "2024-03-01T10:00:00+00:00", "counts": '{"kept": 2}'},
    "set_aside": {"id": 1, "source_id": 1, "reason": "media", "why": "A picture.", "place": "trip.txt line 3"},
    "chat": {"id": 1, "platform": "whatsapp", "key": "trip", "title": "Trip", "kind": "dm", "messages": 2},
    "person": {"id": 1, "name": "Mo Winter", "role": "assistant", "new_name": "Kit", "consent": 1},
    "participant": {"id": 1, "platform": "whatsapp", "key": "mo", "name": "Mo Winter", "is_me": 1, "person_id": 1},
    "member": {"chat_id": 1, "participant_id": 1, "messages": 2},
    "message": {
        "id": schema.message_id(1, 0), "participant_id": 1, "sent_at": "2024-02-01T09:00:00", "at": 1706778000, "text": "Packed the tent?",
        "export_id": "", "reply_to": "", "thread": None, "forwarded": 0, "flags": "",
    },
    "finding": {
        "id": 1, "message_id": schema.message_id(1, 0), "start": 11, "end": 15, "kind": "person", "value": "tent", "score": 0.5,
        "action": "review", "form": "", "reason": "a name?",
    },
    "decision": {"scope": "value", "kind": "person", "value": "tent", "action": "keep"},
    "surrogate": {"key": "ab12", "text": "Kit"},
    "left_out": {"id": 1, "chat": 1, "first": 0, "last": 0, "messages": 1, "examples": 0, "reason": "no_answer"},
    "file_written": {"id": 1, "written_at": "2024", "path": "t.jsonl", "target": "trl", "bytes": 9, "sha256": "00", "examples": 1},
}  # fmt: skip
SECOND: Rows = {"turn_edit": {"first": 4_294_967_296, "last": 4_294_967_296, "text": "Packed it?", "weight": 1, "excluded": 0}}
THIRD: Rows = {
    "replay": {"id": 1, "begun_at": "2024-03-03", "seed": 7, "speakers": "[]", "choice": "{}", "note": "first try"},
    "moment": {"id": 1, "replay": 1, "first": 1, "last": 1, "at": 5, "prompt": "[]", "real": "Yes."},
    "reply": {"moment": 1, "voice": 0, "said": "{}", "error": "", "thumb": 1, "edited": ""},
    "guess": {"id": 1, "moment": 1, "voice": 0, "correct": 1, "who": "Mo", "at": "2024-03-03"},
    "talk": {"id": 1, "kept_at": "2024-03-03", "content": "[]"},
}
FOURTH: Rows = {
    "merged_message": {
        "id": schema.message_id(2, 0), "participant_id": 1, "sent_at": None, "at": 6, "text": "And the rope.", "export_id": "4",
        "reply_to": "", "thread": None, "forwarded": 0, "flags": "", "source": 1,
    },
    "merged_from": {"message_id": schema.message_id(1, 1), "chat": 2, "original": schema.message_id(2, 0)},
    "rejected": {"id": 1, "message_id": schema.message_id(1, 0), "text": "Did you pack?"},
    "covered": {"id": 1, "source_id": 1, "first": 1, "last": 2, "people": 2, "whole": 1},
}  # fmt: skip
ROWS: Mapping[int, Rows] = {
    0: {},
    1: FIRST,
    2: {**FIRST, **SECOND},
    3: {**FIRST, **SECOND, **THIRD},
    4: {**FIRST, **SECOND, **THIRD, **FOURTH},
}
"""What a file of each older version holds; examples are left out, as they are made anew from the rest."""


def write_older(path: Path, version: int, rows: Rows | None = None) -> Rows:
    """Make the file that a version of the schema made; gives its rows."""
    rows = ROWS[version] if rows is None else rows
    connection = connect_with_key(path, KEY, b"\x07" * 16)
    for step, script in enumerate(schema.MIGRATIONS[:version], 1):
        connection.executescript(f"BEGIN; {script} PRAGMA user_version = {step}; PRAGMA application_id = {schema.APPLICATION_ID}; COMMIT;")
    for table, row in rows.items():
        columns = ", ".join(f'"{column}"' for column in row)
        connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(row))})", tuple(row.values()))
    connection.close()
    return rows
