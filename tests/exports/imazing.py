"""Invented tables of iMazing."""

MESSAGES = (
    "Chat Session,Message Date,Delivered Date,Read Date,Edited Date,Service,Type,Sender ID,Sender Name,Status,Replying to,Subject,Text"
)
WHATSAPP = "Chat Session,Message Date,Sent Date,Type,Sender ID,Sender Name,Status,Forwarded,Replying to,Text,Reactions"
TABLE = "\n".join((
    f"\ufeff{MESSAGES},Attachment,Attachment type",
    'Bo Lind,2024-03-02 09:00:00,,,,SMS,Incoming,+4660111,Bo Lind,Read,,,"hej, ""du""",,',
    "Bo Lind,2024-03-02 09:01:00,2024-03-02 09:01:03,,2024-03-02 09:02:00,iMessage,Outgoing,,,Delivered,» hej,,\"två\nrader 🙂\",,",
    "Bo Lind,2024-03-02 09:03:00,,,,iMessage,Incoming,+4660111,Bo Lind,Read,,,,IMG_1.HEIC,Image",
    "Bo Lind,2024-03-02 09:04:00,,,,iMessage,Incoming,+4660111,Bo Lind,Read,,Hälsning,se här,IMG_2.HEIC,Image",
    "Vandring & Bo & Eva,2024-03-03 10:00:00,,,,iMessage,Incoming,eva@example.org,Eva Sand,Read,,,vem kommer?,,",
    "Vandring & Bo & Eva,2024-03-03 10:01:00,,,,,Notification,eva@example.org,Eva Sand,,,,Eva named the conversation “Vandring”.,,",
    "Vandring & Bo & Eva,2024-03-03 10:02:00,,,,iMessage,Outgoing,,,Read,,,jag,,",
    "Bo Lind,2024-03-04 09:00:00,,,,SMS,Outgoing,,,Sent,,,god morgon,,",
    "",
))  # fmt: skip
"""Two chats, the first in two stretches."""
WHATSAPP_TABLE = "\n".join((
    f"{WHATSAPP},Attachment,Attachment type,Attachment info",
    "Bo Lind,2024-03-02 08:59:00,,Notification,,,,,,Messages to this chat are encrypted,,,,",
    "Bo Lind,2024-03-02 09:00:00,2024-03-02 09:00:01,Outgoing,,,Read,,,buenos días,❤️ Bo,,,",
    "Bo Lind,2024-03-02 09:01:00,,Incoming,+4660111,Bo Lind,Read,Yes,» buenos días,un chiste,,,,",
    "",
))  # fmt: skip


def imazing_files() -> dict[str, str]:
    """Messages and WhatsApp, as iMazing lays them out."""
    return {
        "csv/Messages - all.csv": TABLE,
        "csv/WhatsApp - Bo Lind.csv": WHATSAPP_TABLE,
        "media/Bo Lind/2024-03-02 09 03 00 - Bo Lind - IMG_1.HEIC": "",
    }
