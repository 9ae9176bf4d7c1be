"""Who wrote the texts of a blog, and what readers and authors wrote below them."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta

from msgspec import Struct

from voicetune_desktop.importers.who_am_i import ask_who_i_am
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, Question, Reason, SetAside

NOT_SHOWN = (Reason.UNSUPPORTED, "A comment that is not shown: spam, thrown away, or not looked at yet.")
LINKED = (Reason.SYSTEM, "A notice that another page links to this one.")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Authors(Struct, frozen=True):
    """Whoever wrote texts, by what the app tells them apart by; `questions` where somebody must say which of them they are."""

    people: Mapping[str, Participant]
    questions: tuple[Question, ...]


class Comment(Struct, array_like=True, gc=False):
    """What somebody wrote below a text; `time` is in milliseconds, `author` what tells people apart."""

    time: int
    line: int
    id: str
    parent: str
    author: str
    name: str
    sent_at: str | None
    text: str


def authors_of(format_id: str, names: Mapping[str, tuple[str, ...]], me: str | None) -> Authors:
    """The authors by their names: the person is the only one, or the one whom they named."""
    is_alone = len(names) == 1
    people = {
        key: Participant(
            f"{format_id}:{key}",
            shown[0],
            True if is_alone or me in (key, *shown) else None if me is None else False,
            tuple(filter(None, dict.fromkeys(shown[1:]))),
        )
        for key, shown in names.items()
    }
    return Authors(people, ask_who_i_am((shown[0] for shown in names.values()), "") if me is None else ())


def milliseconds(sent_at: str | None) -> int:
    """A time to put comments in order by; 0 for none."""
    moment = datetime.fromisoformat(sent_at) if sent_at else _EPOCH
    return (moment.replace(tzinfo=moment.tzinfo or UTC) - _EPOCH) // timedelta(milliseconds=1)


def comments_export(chat: Chat, format_id: str, comments: Iterable[Comment], authors: Authors, file: str) -> ChatExport:
    """The chat of the comments on a text, which come in order."""
    return ChatExport(chat, _items(chat, format_id, comments, authors, file), tuple(authors.people.values()), authors.questions)


def _items(chat: Chat, format_id: str, comments: Iterable[Comment], authors: Authors, file: str) -> Iterator[Message | SetAside]:
    for one in comments:
        who = authors.people.get(one.author) or _reader(format_id, one)
        if one.text.strip():
            text, parent = one.text.strip(), one.parent or None
            yield Message(chat.id, chat.title, one.id or None, who.id, who.name, who.is_me, one.sent_at, text, parent)
        else:
            yield SetAside(Reason.MEDIA, "There is no text in it.", file, one.line)


def _reader(format_id: str, one: Comment) -> Participant:
    return Participant(f"{format_id}:{one.author or one.name}", one.name or "Unknown", is_me=False)
