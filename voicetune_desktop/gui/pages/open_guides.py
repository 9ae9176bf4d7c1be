"""How to get an export out of each chat app, in steps that a person can follow. Facts: the apps' own menus, autumn 2026."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication


class Guide(NamedTuple):
    """One app: `format` names its mark; `steps` are for the place named in `where`."""

    format: str
    app: str
    where: str
    steps: tuple[str, ...]


def guides() -> tuple[Guide, ...]:
    """All apps whose exports can be opened."""
    tr = _tr
    return (
        Guide(
            "whatsapp",
            "WhatsApp",
            tr("On the phone"),
            (
                tr("Open the chat and its menu: ⋮ on Android, the contact's name on iPhone."),
                tr("Choose Export chat, then Without media."),
                tr("Send the file to yourself, for example by e-mail, and save it on this computer."),
            ),
        ),
        Guide(
            "telegram-json",
            "Telegram",
            tr("On the computer, in Telegram Desktop"),
            (
                tr("For one chat: open it, then ⋮ and Export chat history."),
                tr("For everything: Settings, Advanced, Export Telegram data."),
                tr("As the format choose Machine-readable JSON, then open the folder that it makes."),
            ),
        ),
        Guide(
            "slack",
            "Slack",
            tr("In the browser, as an owner or admin"),
            (
                tr("Open the workspace's settings, then Import/Export data."),
                tr("Choose Export, pick the dates and start."),
                tr("Download the .zip from the e-mail that arrives, and open it as it is."),
            ),
        ),
        Guide(
            "messenger",
            "Messenger",
            tr("In the browser, at the Accounts Centre"),
            (
                tr("Choose Your information and permissions, then Export your information."),
                tr("Choose only Messages, the format JSON and all dates."),
                tr("For end-to-end encrypted chats also download the secure storage of messenger.com."),
            ),
        ),
        Guide(
            "instagram",
            "Instagram",
            tr("In the app or the browser, at the Accounts Centre"),
            (
                tr("Choose Your information and permissions, then Export your information."),
                tr("Choose only Messages, the format JSON and all dates."),
                tr("Download all parts, and open them together."),
            ),
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("guides", text)
