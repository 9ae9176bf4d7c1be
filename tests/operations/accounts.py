"""An account with many chats on disk, for the tests of choosing among them."""

from pathlib import Path

from tests.exports import telegram


def write_account(folder: Path, chats: int = 30) -> Path:
    """A Telegram account: chat number 3 has 3 messages, every third one is a group."""
    made = [
        telegram.chat(
            [
                telegram.row(at, f"kettle {number} {at}", sender=("user11", "user22")[at % 2], minute=number * 2000 + at)
                for at in range(number)
            ],
            kind="personal_chat" if number % 3 else "private_group",
            number=100 + number,
            name=f"Talk {number:02}",
        )
        for number in range(1, chats + 1)
    ]
    path = folder / "result.json"
    path.write_text(telegram.dumped(telegram.account(made)), encoding="utf-8")
    return path
