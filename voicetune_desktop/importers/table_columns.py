"""Which column of a table holds what: told by the person, else guessed by the names of columns and by what stands in them."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.table_times import order_of, time_of
from voicetune_desktop.model import Answers

_NAMES = {
    "text": "text message content body messagetext messagebody msg nachricht mensaje texto mensagem contenu 内容",
    "sender": "sender from author user username name sendername fromname speaker person absender autor von remitente de expediteur 发送者",
    "time": "time date timestamp datetime createdat sentat ts created sent datum zeit zeitpunkt fecha data heure 时间 日期",
    "chat": "chat conversation thread channel chatid conversationid threadid channelid chatname room group gruppe gespräch unterhaltung",
    "me": "isme fromme isfromme isfromself issender outgoing isoutgoing",
    "id": "id messageid msgid",
}
ROLES = tuple(_NAMES)
"""What a column can hold."""
_ROLE_OF = {name: role for role, names in _NAMES.items() for name in names.split()}
_LONG = 12
"""Characters of a usual text, at the least."""
_SHORT = 40
_MANY = 50
_SHARE = 0.8


class Columns(NamedTuple):
    """The place of each column that is read, and how many of text and sender are known by their names."""

    places: dict[str, int]
    by_name: int


def columns_of(names: Sequence[str], rows: Sequence[Sequence[object]], answers: Answers) -> Columns:
    """What the columns hold. Raises SourceError for a column that the person named and that is not there."""
    if answers.mapping:
        return Columns({role: _place(column, names) for role, column in answers.mapping}, 2)
    places = dict[str, int]()
    for at, name in enumerate(names):
        role = _ROLE_OF.get("".join(filter(str.isalnum, name.casefold())))
        if role:
            places.setdefault(role, at)
    by_name = ("text" in places) + ("sender" in places or "me" in places)
    _guess(places, rows, range(len(names)))
    return Columns(places, by_name)


def _place(column: str, names: Sequence[str]) -> int:
    plain = [name.strip().casefold() for name in names]
    if column.strip().casefold() in plain:
        return plain.index(column.strip().casefold())
    raise SourceError("There is no column with a name given with --map.", f"The columns are: {', '.join(names)}.")


def _guess(places: dict[str, int], rows: Sequence[Sequence[object]], columns: range) -> None:
    """Fill what no name told: times, then the longest texts, then a column of few short words that come again."""
    free = {at: [row[at] for row in rows if at < len(row) and row[at] not in (None, "")] for at in columns if at not in places.values()}
    if "time" not in places:
        _take("time", {at: cells for at, cells in free.items() if _are_times(cells)}, places)
    texts = {at: [cell for cell in cells if isinstance(cell, str)] for at, cells in free.items() if at not in places.values()}
    if "text" not in places:
        lengths = {at: sum(map(len, cells)) / len(cells) for at, cells in texts.items() if cells and len(set(cells)) * 2 > len(cells)}
        _take("text", {at: length for at, length in sorted(lengths.items(), key=lambda found: -found[1]) if length >= _LONG}, places)
    if "sender" not in places and "me" not in places:
        _take("sender", {at: cells for at, cells in texts.items() if at not in places.values() and _come_again(cells)}, places)


def _take(role: str, found: Mapping[int, object], places: dict[str, int]) -> None:
    """The first column that was found."""
    for at in found:
        places[role] = at
        return


def _are_times(cells: Sequence[object]) -> bool:
    order, _ = order_of(cells, Answers())
    return bool(cells) and sum(time_of(cell, order) is not None for cell in cells) >= _SHARE * len(cells)


def _come_again(cells: Sequence[str]) -> bool:
    different = set(cells)
    return 1 < len(different) <= min(_MANY, len(cells) / 2) and max(map(len, different)) <= _SHORT
