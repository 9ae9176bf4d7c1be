"""What a file evidently is in which no chat app exports anything, and what to do instead: told by its name."""

from itertools import islice
from typing import NamedTuple

from voicetune_desktop.errors import HostileArchive, SourceError, UnknownFormat
from voicetune_desktop.importers.media_names import PICTURES, SOUNDS, is_media
from voicetune_desktop.importers.office.texts import UNLOCK
from voicetune_desktop.importers.plain_text.format import UNREADABLE, unreadable
from voicetune_desktop.importers.plain_text.rows import NAMES, only_half
from voicetune_desktop.importers.sources.entries import IN_ICLOUD
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.table.format import LINKS


class _Kind(NamedTuple):
    names: str
    """How such files are called, as a pattern."""
    what: str
    hint: str


_ARCHIVES = r"\.(?:zip|tar|tgz|gz|rar|7z)$"
_LOOKED_AT = 20
_EXPORT_INSTEAD = "Choose the file that the chat app exported."
_SAVE = "Save it as .docx or as plain text, then try again."
_TABLE = "VoiceTune cannot read this kind of table."
_DOCUMENTS = (
    _Kind(r"\.(?:doc|wps)$", UNREADABLE, "Open it in Word or LibreOffice, and save it as .docx."),
    _Kind(r"\.pages$", UNREADABLE, "In Pages, choose “File”, “Export To” and “Word”."),
    _Kind(r"\.pdf$", UNREADABLE, "Look for another form of it, such as .txt, or open the PDF in Word and save it as .docx."),
    _Kind(r"\.epub$", UNREADABLE, _SAVE),
    _Kind(r"\.numbers$", _TABLE, "In Numbers, choose “File”, “Export To” and “CSV”."),
    _Kind(r"\.xlsb$", _TABLE, "Open it in Excel or LibreOffice, and save it as .xlsx."),
    _Kind(
        r"\.(?:gdoc|gsheet)$",
        "This only leads to a document in Google Drive.",
        "Open it there, choose “File” and “Download”, and take Word for a text or CSV for a table.",
    ),
    _Kind(
        r"\.(?:pst|ost|olm|msg)$",
        "This is Outlook's own kind of file, which VoiceTune cannot read.",
        "Export the mails as .mbox or .eml, for example with Thunderbird.",
    ),
)
"""What programs of offices write."""
_KINDS = (
    *_DOCUMENTS,
    _Kind(
        r"\.crypt\d{1,2}$",
        "This is WhatsApp's own backup, which only WhatsApp can open.",
        "In WhatsApp, open the chat, then choose “More” and “Export chat”.",
    ),
    _Kind(
        r"(?:^|/)viber\.db$",
        "This database of Viber is encrypted, and only Viber can open it.",
        "Look for a copy from before Viber encrypted it, or made without encryption.",
    ),
    _Kind(PICTURES, "This is a picture, and VoiceTune reads texts.", _EXPORT_INSTEAD),
    _Kind(SOUNDS, "This is a sound or a video, and VoiceTune reads texts.", _EXPORT_INSTEAD),
    _Kind(
        r"\.(?:lnk|url|webloc|desktop)$",
        "This only leads to a file and is not the file itself.",
        "Open the folder in which the file lies, and choose it there.",
    ),
    _Kind(
        LINKS,
        "This file only has the links to the parts of an export, as Claude gives it.",
        "Open the links that stand in it, and choose what they lead to.",
    ),
    _Kind(
        rf"{IN_ICLOUD}$",
        "This file is still in iCloud and not on this computer.",
        "In Finder, click on the cloud beside it, and choose it again when it is there.",
    ),
    _Kind(r"\.vcf$", "These are contacts, and VoiceTune reads chats.", _EXPORT_INSTEAD),
    _Kind(r"\.(?:json|jsonl|ndjson)$", "VoiceTune finds no messages in this file.", _EXPORT_INSTEAD),
    _Kind(r"\.(?:crdownload|part|partial|download)$", "This download is not complete.", "Wait until it is, or download the export again."),
    _Kind(
        r"\.(?:docx|odt|rtf)$",
        "There are no paragraphs in this document, or it is locked with a password.",
        UNLOCK,
    ),
)
_HALVES = {
    "prompts": ("These rows have prompts and no answers, and a model learns answers.", "Add what is answered to each as “completion”."),
    "completions": (
        "These rows have answers and nothing that they answer.",
        "Add what each answers as “prompt”, or call them “text” to have them read as texts by one author.",
    ),
}


def no_export(source: Source) -> SourceError | None:
    """What a single file is, or all documents of a folder, or what is wrong; None where nothing is evident. Raises HostileArchive."""
    if fault := _fault(source):
        return fault
    count = len(source.entries)
    if len(unreadable(source)) == count > 1:
        return UnknownFormat(UNREADABLE, _SAVE)
    if sum(1 for _ in source.matching(_ARCHIVES)) == count:
        return UnknownFormat("There are only archives in it.", "Unpack it yourself, then choose the folder.")
    if count > 1 and all(is_media(entry.name) for entry in source.entries):
        return UnknownFormat(f"These are {count:,} pictures, sounds or videos, and VoiceTune reads texts.", _EXPORT_INSTEAD)
    if count != 1:
        return None
    found = (kind for kind in _KINDS if any(source.matching(kind.names)))
    return _half(source) or next((UnknownFormat(kind.what, kind.hint) for kind in found), None)


def _fault(source: Source) -> SourceError | None:
    """Why one of the first files that may hold messages cannot be read."""
    for entry in islice((entry for entry in source.entries if not is_media(entry.name)), _LOOKED_AT):
        try:
            source.head(entry)
        except HostileArchive:
            raise
        except SourceError as error:
            return error
    return None


def _half(source: Source) -> UnknownFormat | None:
    """Rows for training of which one side is missing."""
    held = next((held for entry in source.matching(NAMES) if (held := only_half(source, entry))), "")
    return UnknownFormat(*_HALVES[held]) if held else None
