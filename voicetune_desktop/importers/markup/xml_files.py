"""Records of the XML files of an export, with what stands for those that are lost."""

from collections.abc import Iterable, Iterator

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF
from voicetune_desktop.importers.markup.xml_stream import Broken, Element, Texts, records, xml_encoding
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Reason, SetAside

MESSAGES_LOST = (Reason.UNPARSABLE, "The file is damaged here; a message or more are lost.")
TEXTS_LOST = (Reason.UNPARSABLE, "The file is damaged here; a text or more are lost.")


def records_of(
    source: Source, entry: Entry, names: Iterable[str], texts: Texts, lost: tuple[Reason, str] = TEXTS_LOST
) -> Iterator[Element | SetAside]:
    """The elements of these names in a file, and `lost` in place of others; where it breaks off, a last row says so."""
    line = 1
    try:
        with source.open(entry) as stream:
            for one in records(stream, xml_encoding(source.head(entry)), names, texts):
                line = one.line
                yield SetAside(*lost, entry.name, line) if isinstance(one, Broken) else one
    except HostileArchive:
        raise
    except SourceError:
        yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, line)
