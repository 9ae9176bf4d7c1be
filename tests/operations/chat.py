"""A small WhatsApp chat on disk, made by hand for the tests of the verbs."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

START = datetime(2024, 5, 17, 9, tzinfo=UTC)

TALK = (
    ("Bo Larsen", "hi Ada, are you there?"),
    ("Ada Byron", "yes! just got up"),
    ("Ada Byron", "coffee first"),
    ("Bo Larsen", "my new number is +44 7700 900123, write to bo.larsen@example.org"),
    ("Ada Byron", "thanks Bo, saved it"),
    ("Bo Larsen", "Ada's train leaves at 9:40, see https://trains.example.net/t/91?pw=x7"),
    ("Ada Byron", "perfect, I'll bring the sandwiches"),
)


def write_chat(folder: Path, days: int = 30, talk: tuple[tuple[str, str], ...] = TALK, name: str = "WhatsApp Chat with Bo.txt") -> Path:
    """One conversation a day, each a little different, in Android's layout."""
    lines = ["17/05/2024, 08:59 - Messages and calls are end-to-end encrypted."]
    for day in range(days):
        for minute, (sender, text) in enumerate(talk):
            at = START + timedelta(days=day, minutes=minute)
            lines.append(f"{at:%d/%m/%Y, %H:%M} - {sender}: {text} ({day})" if minute % 2 else f"{at:%d/%m/%Y, %H:%M} - {sender}: {text}")
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
