"""By what the project knows chats again."""

from voicetune_desktop.project.file import Project


def chat_keys(project: Project, platform: str) -> frozenset[str]:
    """The ids that the exports of a platform gave to the chats which are in the project."""
    return frozenset(row[0] for row in project.connection.execute("SELECT key FROM chat WHERE platform = ?", (platform,)))
