"""A folder with exports of ten apps, good and bad, for the tests of the queue."""

from pathlib import Path

from tests.exports.growing import WRITERS
from tests.operations.accounts import write_account
from tests.operations.chat import write_chat

GOOD = ("imessage-db", "messenger", "instagram", "slack", "discord package", "hangouts", "signal-jsonl")
"""Apps whose exports have one chat."""
UNCLEAR = "\n".join(f"0{day}/0{day + 1}/2024, 09:00 - {name}: hi {day}" for day, name in enumerate(("Bo", "Ada", "Bo", "Ada"), 1))


def ten_exports(folder: Path, rows: int = 30) -> Path:
    """Seven exports that are read at once, one that asks for its dates, an account of 30 chats, a broken one, and a picture."""
    drop = folder / "drop"
    for name in GOOD:
        (drop / name).mkdir(parents=True)
        WRITERS[name](drop / name, rows)
    (drop / "my account").mkdir()
    write_account(drop / "my account")
    write_chat(drop)
    (drop / "WhatsApp Chat with Nobody.txt").write_text(UNCLEAR, encoding="utf-8")
    (drop / "broken.zip").write_bytes(b"PK\x03\x04 and no more")
    (drop / "holiday.jpg").write_bytes(b"\xff\xd8\xff\xe0 no chat")
    return drop
