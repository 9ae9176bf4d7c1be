"""What writer and reader both know: the columns of the file, and the numbers that parquet.thrift gives to what is used here."""

from typing import Annotated

from msgspec import Meta, Struct

from voicetune_desktop.targets.parquet.thrift import Written, i32, record, several, text

MAGIC = b"PAR1"
"""At the start and at the end of the file."""
BYTE_ARRAY = 6
OPTIONAL, REPEATED = 1, 2
UTF8, LIST = 0, 3
PLAIN, RLE = 0, 3
UNCOMPRESSED = 0
DATA_PAGE = 0
GROUPS = ("messages", "list", "element")
"""What lies around a text, outermost first: the list of a row, its places, the message in each of them."""
COLUMNS = ("role", "content")
WHOLE = 4
"""How many of a text's groups and itself may be missing; in our files all of them are there."""


class Message(Struct, forbid_unknown_fields=True):
    """One message of a row."""

    role: str
    content: str


class Talk(Struct, forbid_unknown_fields=True):
    """One row."""

    messages: Annotated[list[Message], Meta(min_length=1)]


def schema() -> Written:
    """The tree of columns: a list of messages, each with role and content. Nothing is required, as in the files of pyarrow."""
    outer, places, message = GROUPS
    return several(
        (
            record({4: text("schema"), 5: i32(1)}),
            record({3: i32(OPTIONAL), 4: text(outer), 5: i32(1), 6: i32(LIST), 10: record({3: record({})})}),
            record({3: i32(REPEATED), 4: text(places), 5: i32(1)}),
            record({3: i32(OPTIONAL), 4: text(message), 5: i32(len(COLUMNS))}),
            *map(_column, COLUMNS),
        )
    )


def _column(name: str) -> Written:
    return record({1: i32(BYTE_ARRAY), 3: i32(OPTIONAL), 4: text(name), 6: i32(UTF8), 10: record({1: record({})})})
