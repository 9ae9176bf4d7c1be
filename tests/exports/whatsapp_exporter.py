"""Makers of the JSON of KnugiHK's WhatsApp-Chat-Exporter: `python -m tests.exports.whatsapp_exporter ROWS FILE`."""

import json
import sys
from pathlib import Path
from typing import Any

NOON = 1_692_792_000
DM, GROUP = "34600000022@s.whatsapp.net", "34600000011-1500000000@g.us"


def row(minute: int, data: str | None = "hello", *, mine: bool = False, **more: Any) -> dict[str, Any]:
    """A message, so many minutes after NOON."""
    made = {"from_me": mine, "timestamp": NOON + 60 * minute, "time": "12:00", "media": False, "key_id": f"K{minute}", "meta": False}
    return {**made, "data": data, "sender": None, "safe": False, "mime": None, "reply": None, "quoted_data": None, "caption": None, **more}


def chat(rows: list[Any], name: str | None = "Bo Marsh") -> dict[str, Any]:
    return {"name": name, "type": "android", "my_avatar": None, "messages": {str(number): made for number, made in enumerate(rows, 1)}}


if __name__ == "__main__":
    made = [row(minute, f"venga, hasta luego {minute}", mine=minute % 3 == 0) for minute in range(int(sys.argv[1]))]
    Path(sys.argv[2]).write_text(json.dumps({DM: chat(made)}), encoding="utf-8")
