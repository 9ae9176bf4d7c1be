"""Makers of what Threema for Android writes, unpacked: the text of a chat, and the tables of a backup."""

NOON = 1_700_000_000_000
_CONTACTS = '"identity","publickey","verification","firstname","lastname","nick_name","hidden","archived","identity_id"\n'
_GROUPS = '"id","creator","groupname","created_at","members","deleted","archived","group_uid"\n'
_TIMES = "posted_at,created_at,modified_at"
_MESSAGE = f"isoutbox,isread,issaved,messagestae,{_TIMES},type,body,isstatusmessage,isqueued,caption,quoted_message_apiid"
TEXT = """\
[2024-03-05, 12:01] Ich: kommst du?
es regnet
[2024-03-05, 12:02] Bo Tan: jo: gleich
[2024-03-05, 12:03] Bo Tan: Bild <0a1b2c3d-4e5f.jpg>
[2024-03-05, 12:04] Ich: mein kleiner Hund <0a1b2c3d-4e60.jpg>
[2024-03-05, 12:05] Bo Tan: Standort <geo:47.1,8.1>
"""


def quoted(*cells: str) -> str:
    """A row of a table."""
    return ",".join('"' + cell.replace('"', '""') + '"' for cell in cells) + "\n"


def head(*, is_group: bool = False) -> str:
    """The first row of a table of messages."""
    names = ["apiid", "uid", *(["identity"] if is_group else []), *_MESSAGE.split(","), "edited_at", "deleted_at"]
    return quoted(*names)


def row(minute: int, body: str, *, mine: bool = False, who: str = "", kind: str = "TEXT", caption: str = "", **more: str) -> str:
    """A message; with `who` in a group."""
    time = str(NOON + minute * 60_000)
    first = [f"m{minute}", f"u-{minute}", *([who] if who else [])]
    middle = [str(int(mine)), "1", "1", "READ", time, time, time, kind, body, more.get("status", "0"), "0", caption, more.get("quoted", "")]
    return quoted(*first, *middle, more.get("edited", ""), more.get("deleted", ""))


def threema_files() -> dict[str, str]:
    """A backup with a talk and a group."""
    talk = [
        row(2, 'jo, "gleich"\nda', mine=True, quoted="m1"),
        row(1, "kommst du? 🙂"),
        row(3, '["x","y","image/jpeg"]', kind="FILE"),
        row(4, '["x","y","image/jpeg"]', kind="FILE", caption="mein Hund"),
        row(5, "", status="1", kind="STATUS"),
        row(6, "[47.1,8.1]", kind="LOCATION"),
        row(7, "", deleted=str(NOON)),
        row(8, "ok", edited=str(NOON)),
    ]
    group = [row(1, "wer kommt?", who="ABCDEFGH"), row(2, "ich", mine=True, who="ME000000"), row(3, "nein", who="XYZ00000")]
    return {
        "contacts.csv": _CONTACTS + quoted("ABCDEFGH", "00", "2", "Bo", "Tan", "bobo", "0", "0", "1234567890"),
        "groups.csv": _GROUPS + quoted("g1", "ME000000", "Ausflug", "20240305", "ABCDEFGH;XYZ00000", "0", "0", "77"),
        "message_1234567890.csv": head() + "".join(talk),
        "group_message_77.csv": head(is_group=True) + "".join(group),
    }
