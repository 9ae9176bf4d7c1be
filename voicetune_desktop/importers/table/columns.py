"""Which column of a table holds what: told by the person, else guessed by the names of columns and by what stands in them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.table.times import order_of, time_of
from voicetune_desktop.model import Answers

_NAMES = {
    "text": "text message content body messagetext messagebody messagecontent msg nachricht mensaje texto mensagem contenu 内容",
    "sender": "sender from author user username name sendername fromname authorname speaker person"
    " absender autor von remitente de expediteur 发送者",
    "time": "time date timestamp datetime createdat sentat ts created sent datum zeit zeitpunkt fecha data heure 时间 日期",
    "chat": "chat conversation thread channel chatid conversationid threadid channelid chatname room group gruppe gespräch unterhaltung"
    " chats conversations threads channels",
    "me": "isme fromme isfromme isfromself issender outgoing isoutgoing",
    "id": "id messageid msgid",
    "reply": "replyto replytoid inreplyto replytomessageid",
    "question": "question prompt instruction query userprompt usermessage frage pregunta pergunta domanda вопрос 问题 質問",
    "input": "input context",
    "answer": "answer completion response output reply assistant antwort respuesta resposta réponse reponse risposta ответ 答案 回答",
    "system": "system systemprompt systemmessage",
}
_PARTS = frozenset(("role", "rolle", "rol", "papel", "rôle"))
"""Names of a column with the part that somebody plays, as user and assistant. It says who wrote where no other column does."""
PATH = "path"
"""What is told of a JSON file: where the list of messages lies in it."""
ROLES = (*_NAMES, PATH)
"""What can be told: the columns, and the path."""
COLUMN_ROLES = tuple(_NAMES)
"""What a column can hold."""
PAIR_ROLES = ("question", "input", "answer", "system")
"""What a column can hold where each row is a question with its answer: the input goes on with the question."""
_ROLE_OF = {name: role for role, names in _NAMES.items() for name in names.split()}
_LONG = 12
"""Characters of a usual text, at the least."""
_SHORT = 40
_MANY = 50
_SHARE = 0.8
_DIGIT = re.compile(r"\d")

How = Literal["told", "name", "values"]
"""Why a column is taken for something: the person said so, its name, or what stands in it."""


class Columns(NamedTuple):
    """The place of each column that is read, and why."""

    places: dict[str, int]
    how: dict[str, How]

    @property
    def by_name(self) -> int:
        """How many of text and sender, or of question and answer, are known for sure."""
        if self.are_pairs:
            return sum(self.how[role] != "values" for role in ("question", "answer"))
        return (self.how.get("text", "values") != "values") + any(self.how.get(role, "values") != "values" for role in ("sender", "me"))

    @property
    def are_pairs(self) -> bool:
        """Whether each row is a question with its answer."""
        return {"question", "answer"} <= self.places.keys()

    @property
    def are_enough(self) -> bool:
        """Whether messages can be read: there is a text, and who wrote it, or a question and its answer."""
        return self.are_pairs or ("text" in self.places and bool(self.places.keys() & {"sender", "me"}))


def columns_of(names: Sequence[str], rows: Sequence[Sequence[object]], answers: Answers) -> Columns:
    """What the columns hold. What the person told goes before guesses, and a role told with "" stays empty.

    Raises SourceError for a column that the person named and that is not there.
    """
    told = {role: column for role, column in answers.mapping if role != PATH}
    places = {role: _place(column, names) for role, column in told.items() if column}
    how: dict[str, How] = dict.fromkeys(places, "told")
    for at, name in enumerate(names):
        role = role_of(name)
        if role and role not in told and role not in places and at not in places.values():
            places[role], how[role] = at, "name"
    part = next((at for at, name in enumerate(names) if name.strip().casefold() in _PARTS and at not in places.values()), None)
    if part is not None and not {"sender", "me"} & {*places, *told}:
        places["sender"], how["sender"] = part, "name"
    if "answer" in places and "question" not in {*places, *told} and how.get("input") == "name":
        places["question"], how["question"] = places.pop("input"), how.pop("input")
    if {"question", "answer"} <= places.keys():
        read = [role for role in places if role in PAIR_ROLES]
        return Columns({role: places[role] for role in read}, {role: how[role] for role in read})
    guessed = _guess(places, told, rows, range(len(names)))
    return Columns(places | guessed, {**dict.fromkeys(guessed, "values"), **how})


def role_of(name: str) -> str | None:
    """What a column of this name holds."""
    return _ROLE_OF.get("".join(filter(str.isalnum, name.casefold())))


def _place(column: str, names: Sequence[str]) -> int:
    plain = [name.strip().casefold() for name in names]
    if column.strip().casefold() in plain:
        return plain.index(column.strip().casefold())
    raise SourceError("There is no column with a name given with --map.", f"The columns are: {', '.join(names)}.")


def _guess(known: Mapping[str, int], told: Iterable[str], rows: Sequence[Sequence[object]], columns: range) -> dict[str, int]:
    """What no name told: times, then the longest texts, then a column of few short words that come again."""
    free = {at: [row[at] for row in rows if at < len(row) and row[at] not in (None, "")] for at in columns if at not in known.values()}
    done, found = {*known, *told}, dict[str, int]()
    times = [at for at, cells in free.items() if _are_times(cells)]
    if "time" not in done:
        _take("time", times, found)
    texts = {at: [cell for cell in cells if isinstance(cell, str)] for at, cells in free.items() if at not in times}
    if "text" not in done:
        lengths = {at: sum(map(len, cells)) / len(cells) for at, cells in texts.items() if cells and len(set(cells)) * 2 > len(cells)}
        _take("text", (at for at in sorted(lengths, key=lambda at: -lengths[at]) if lengths[at] >= _LONG), found)
    if not done & {"sender", "me"}:
        _take("sender", (at for at, cells in texts.items() if at not in found.values() and _come_again(cells)), found)
    return found


def _take(role: str, found: Iterable[int], places: dict[str, int]) -> None:
    """The first column that was found."""
    for at in found:
        places[role] = at
        return


def _are_times(cells: Sequence[object]) -> bool:
    """Whether most of them are times, each of which has digits."""
    least = _SHARE * len(cells)
    could_be = [cell for cell in cells if not isinstance(cell, str) or _DIGIT.search(cell)]
    if not could_be or len(could_be) < least:
        return False
    order, _ = order_of(could_be, Answers())
    return sum(time_of(cell, order) is not None for cell in could_be) >= least


def _come_again(cells: Sequence[str]) -> bool:
    different = set(cells)
    return 1 < len(different) <= min(_MANY, len(cells) / 2) and max(map(len, different)) <= _SHORT
