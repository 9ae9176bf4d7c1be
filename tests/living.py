"""A project as a person lives with it: any operations in any order, and what must hold after each."""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from tests.exports import assistants, telegram
from tests.operations.chat import START
from tests.operations.driving import result_of
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.errors import NothingToTrain, PersonNotFound, SourceError
from voicetune_desktop.model import Action, Answers
from voicetune_desktop.operations import steps
from voicetune_desktop.operations.building import build_dataset, set_settings
from voicetune_desktop.operations.hiding import scan_privacy
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.merging_chats import merge_chats, take_chat_apart
from voicetune_desktop.operations.source_answers import change_answers
from voicetune_desktop.operations.writing import write_files
from voicetune_desktop.privacy.surrogates import NameTaken
from voicetune_desktop.project import chats, decisions, keys, people, turn_edits
from voicetune_desktop.project.file import create, open_project, remove
from voicetune_desktop.project.schema import UNDOABLE

KEY = bytes(range(32))
NOT_NOW = (NothingToTrain, PersonNotFound, SourceError, NameTaken)
"""What an operation may answer in a project that is not that far."""
SAID = ("is the kettle on", "it is 07700 900461 now", "ask Cleo about the tent", "bring the map", "no, the blue one", "see you at nine")
BROKEN_REFERENCES = {
    "rejected answers": "SELECT count(*) FROM rejected WHERE message_id NOT IN (SELECT id FROM message)",
    "copies": "SELECT count(*) FROM merged_from WHERE message_id NOT IN (SELECT id FROM message)",
    "originals": "SELECT count(*) FROM merged_from WHERE original NOT IN (SELECT id FROM merged_message)",
    "decisions": """
        SELECT count(*) FROM decision WHERE scope = 'place'
        AND message_id NOT IN (SELECT id FROM message UNION SELECT id FROM merged_message)""",
    "edits": "SELECT count(*) FROM turn_edit WHERE first NOT IN (SELECT id FROM message) OR last NOT IN (SELECT id FROM message)",
    "people": "SELECT count(*) FROM message WHERE participant_id NOT IN (SELECT id FROM participant)",
    "sources": "SELECT count(*) FROM message WHERE source NOT IN (SELECT id FROM source)",
    "places": """
        SELECT count(*) FROM (SELECT ordinal, row_number() OVER (PARTITION BY chat_id ORDER BY id) AS n FROM message)
        WHERE ordinal + 1 <> n""",
    "times": "SELECT count(*) FROM (SELECT at, lag(at) OVER (PARTITION BY chat_id ORDER BY id) AS b FROM message) WHERE at < b",
    "counts of chats": "SELECT count(*) FROM chat c WHERE messages <> (SELECT count(*) FROM message m WHERE m.chat_id = c.id)",
    "counts of members": """
        SELECT count(*) FROM member b WHERE messages <> (
        SELECT count(*) FROM message m WHERE m.chat_id = b.chat_id AND m.participant_id = b.participant_id)""",
    "writers": """
        SELECT count(*) FROM (SELECT DISTINCT chat_id, participant_id FROM message EXCEPT SELECT chat_id, participant_id FROM member)""",
    "merged chats": "SELECT count(*) FROM chat WHERE merged_into IN (SELECT id FROM chat WHERE merged_into IS NOT NULL)",
}  # fmt: skip
"""Questions that must be answered with 0."""


def write_exports(folder: Path) -> list[Path]:
    """Chats that were exported several times: earlier, later, by somebody else, with a text edited and one deleted."""
    return [*_whatsapp(folder), *_telegram(folder), *_chatgpt(folder)]


def _whatsapp(folder: Path) -> Iterator[Path]:
    for chat, other in enumerate(("Bo Larsen", "Cleo Marsh", "Bo L.")):
        for first, end in ((0, 2), (0, 4), (2, 6), (0, 6)):
            for variant in ("", "edited", "deleted"):
                lines = [line for line in _lines(other, range(first, end), chat) if variant != "deleted" or "map (3)" not in line]
                path = folder / f"{chat} {first} {end} {variant}" / f"WhatsApp Chat with {other}.txt"
                path.parent.mkdir(parents=True)
                text = "\n".join(lines)
                path.write_text(text.replace("blue one (3)", "green one (3)") if variant == "edited" else text, encoding="utf-8")
                yield path


def _lines(other: str, days: Iterable[int], chat: int) -> Iterator[str]:
    for day in days:
        for number, said in enumerate(SAID):
            at = START + timedelta(days=day, hours=chat // 2, minutes=number)
            yield f"{at:%d/%m/%Y, %H:%M} - {(other, 'Ada Byron')[number % 2]}: {said} ({day})"


def _telegram(folder: Path) -> Iterator[Path]:
    """A chat whose messages have ids, answer each other, and get edited and deleted."""
    for rows in (10, 25, 40):
        for variant in ("", "edited", "deleted"):
            numbers = [number for number in range(rows) if variant != "deleted" or number != 7]
            made = [_telegram_row(number, "new" if variant == "edited" and number == 5 else "said") for number in numbers]
            path = folder / f"telegram {rows} {variant}" / "result.json"
            path.parent.mkdir()
            path.write_text(telegram.dumped(telegram.account([telegram.chat(made)])), encoding="utf-8")
            yield path


def _telegram_row(number: int, word: str) -> dict[str, Any]:
    answers = {"reply_to_message_id": number - 3} if number > 3 and number % 4 == 0 else {}
    return telegram.row(1 + number, f"{word} {SAID[number % 6]} {number}", ("user11", "user22")[number % 2], minute=number * 9, **answers)


def _chatgpt(folder: Path) -> Iterator[Path]:
    """A conversation with answers that were not chosen."""
    for turns in (2, 4):
        nodes: list[tuple[str, str | None, Any]] = [("root", None, None)]
        last = "root"
        for turn in range(turns):
            asked, chosen, other = f"q{turn}", f"a{turn}", f"b{turn}"
            nodes += [
                (asked, last, assistants.gpt_message("user", f"How warm is oven {turn}?", minute=9 * turn)),
                (other, asked, assistants.gpt_message("assistant", f"Cold, {turn}.", minute=9 * turn + 1)),
                (chosen, asked, assistants.gpt_message("assistant", f"Warm enough, {turn}.", minute=9 * turn + 2)),
            ]
            last = chosen
        path = folder / f"chatgpt {turns}" / "conversations.json"
        path.parent.mkdir()
        path.write_text(json.dumps([assistants.gpt_chat(nodes, last)]), encoding="utf-8")
        yield path


class Life:
    """One person, one project at a time."""

    def __init__(self, folder: Path, chance: Random) -> None:
        self._folder = folder
        self._chance = chance
        self._exports = write_exports(folder / "exports")
        self._path = folder / "life.voicetune"
        self.counts = dict.fromkeys(OPERATIONS, 0)
        """How often each operation was done to its end."""
        self._begin()

    def close(self) -> None:
        self.project.close()

    def live(self, operations: int, seen: Callable[[int], None] = lambda _: None) -> None:
        """Do so many operations, each followed by a look at everything that must hold; `seen` is told after each."""
        names, weights = list(OPERATIONS), [weight for _, weight in OPERATIONS.values()]
        for number in range(operations):
            (name,) = self._chance.choices(names, weights)
            with suppress(*NOT_NOW):
                OPERATIONS[name][0](self)
                self.counts[name] += 1
            self.check(name)
            seen(number + 1)

    def check(self, after: str) -> None:
        """Everything that holds at any time. Raises AssertionError."""
        broken = {what: count for what, sql in BROKEN_REFERENCES.items() if (count := self._one(sql))}
        assert not broken, (after, broken)
        assert self.project.connection.execute("PRAGMA foreign_key_check").fetchall() == []
        stored = self._one(
            "SELECT (SELECT count(*) FROM message) - (SELECT count(*) FROM merged_from) + (SELECT count(*) FROM merged_message)"
        )
        rows = self.project.connection.execute("SELECT counts, already_there, deleted FROM source")
        assert stored == sum(json.loads(counts).get("kept", 0) - there - deleted for counts, there, deleted in rows), after
        if steps.scan_is_fresh(self.project):
            assert not self._one("SELECT count(*) FROM finding WHERE message_id NOT IN (SELECT id FROM message)"), after

    def _one(self, sql: str) -> Any:
        return self.project.connection.execute(sql).fetchone()[0]

    def _any(self, sql: str) -> Any:
        """A row by chance. Raises NothingToTrain where there is none."""
        rows = self.project.connection.execute(sql).fetchall()
        if not rows:
            raise NothingToTrain("There is nothing of the kind.")
        return self._chance.choice(rows)

    def _begin(self) -> None:
        remove(self._path)
        self.project = create(self._path, key=KEY)
        self._import()

    def _another(self) -> None:
        self.project.close()
        self._begin()

    def _reopen(self) -> None:
        self.project.close()
        self.project = open_project(self._path, key=KEY)
        assert self._one("PRAGMA integrity_check") == "ok"

    def _import(self) -> None:
        result_of(import_exports(self.project, [self._chance.choice(self._exports)]))

    def _import_again(self) -> None:
        export = self._chance.choice(self._exports)
        result_of(import_exports(self.project, [export]))
        before = self._messages()
        assert result_of(import_exports(self.project, [export])).is_nothing_new
        assert self._messages() == before

    def _messages(self) -> list[Any]:
        return self.project.connection.execute("SELECT id, participant_id, text FROM message ORDER BY id").fetchall()

    def _merge_chats(self) -> None:
        shown = [chat.id for chat in chats.chats(self.project)]
        if len(shown) > 1:
            result_of(merge_chats(self.project, self._chance.sample(shown, self._chance.choice((2, len(shown))))))

    def _take_apart(self) -> None:
        merged = [chat.id for chat in chats.chats(self.project) if chat.exports > 1]
        if merged:
            result_of(take_chat_apart(self.project, self._chance.choice(merged)))

    def _merge_and_take_apart(self) -> None:
        shown = [chat for chat in chats.chats(self.project) if chat.exports == 1]
        if len(shown) > 1:
            one, other = shown[:2]
            before = self._messages()
            result_of(merge_chats(self.project, [one.id, other.id]))
            result_of(take_chat_apart(self.project, one.id))
            assert self._messages() == before

    def _change_answers(self) -> None:
        zone = self._chance.choice((None, "Europe/Berlin", "America/New_York"))
        source = self._any("SELECT id FROM source")[0]
        result_of(change_answers(self.project, source, Answers(zone=zone, me=self._chance.choice((None, "Ada Byron")))))

    def _decide(self) -> None:
        """Decide something, then take it back and do it again: both must lead where it was."""
        act = self._chance.choice(DECISIONS)
        before = self._decided()
        with self.project.undo.step("decide"):
            act(self)
        after = self._decided()
        if before != after:
            assert self.project.undo.undo() == "decide"
            assert self._decided() == before
            assert self.project.undo.redo() == "decide"
            assert self._decided() == after

    def _decided(self) -> list[list[Any]]:
        named = {table: ", ".join(f'"{column}"' for column in columns) for table, columns in UNDOABLE.items()}
        return [self.project.connection.execute(f"SELECT rowid, {named[table]} FROM {table} ORDER BY 1").fetchall() for table in named]

    def _undo_all(self) -> None:
        after = self._decided()
        count = 0
        while self.project.undo.undo():
            count += 1
        self.check("undo all")
        for _ in range(count):
            self.project.undo.redo()
        assert self._decided() == after

    def _undo(self) -> None:
        for _ in range(self._chance.randint(1, 4)):
            self.project.undo.undo()

    def _redo(self) -> None:
        self.project.undo.redo()

    def _scan(self) -> None:
        result_of(scan_privacy(self.project))
        assert steps.scan_is_fresh(self.project)

    def _build(self) -> None:
        with self.project.undo.step("choose"):
            people.set_role(self.project, people.people(self.project)[0].id, "assistant")
            for chat in chats.chats(self.project):
                chats.include_chat(self.project, chat.id, included=True)
        result_of(build_dataset(self.project))
        assert not self._one("SELECT count(*) FROM example WHERE chat NOT IN (SELECT id FROM chat WHERE messages > 0)")

    def _write(self) -> None:
        if not steps.build_is_fresh(self.project):
            self._scan()
            self._build()
        result_of(write_files(self.project, self._folder / "out"))
        assert {path.name for path in (self._folder / "out").iterdir()} <= {"train.jsonl", "valid.jsonl"}

    def _set_settings(self) -> None:
        set_settings(self.project, Settings(gap_minutes=self._chance.choice((30, 60, 2000)), system=self._chance.choice(("", "Be brief."))))

    def _forget_names(self) -> None:
        keys.forget_names(self.project)

    def _choose_role(self) -> None:
        person = self._any("SELECT id FROM person")[0]
        people.set_role(self.project, person, self._chance.choice(("assistant", "other", "left_out")), also=self._chance.random() < 0.3)

    def _rename(self) -> None:
        people.set_new_name(self.project, self._any("SELECT id FROM person")[0], self._chance.choice((None, "Robin Vale")))

    def _merge_people(self) -> None:
        ids = [person.id for person in people.people(self.project)]
        if len(ids) > 1:
            people.merge(self.project, *self._chance.sample(ids, 2))

    def _separate(self) -> None:
        people.separate(self.project, self._any("SELECT id FROM person")[0])

    def _include(self) -> None:
        chat = self._any("SELECT id FROM chat WHERE merged_into IS NULL")[0]
        chats.include_chat(self.project, chat, included=self._chance.random() < 0.6)

    def _decide_value(self) -> None:
        kind, value = self._any("SELECT kind, value FROM finding")
        self._chance.choice((decisions.decide_value, decisions.decide_like))(self.project, kind, value, self._action())

    def _decide_kind(self) -> None:
        decisions.decide_kind(self.project, self._any("SELECT kind FROM finding")[0], self._action())

    def _decide_place(self) -> None:
        if not steps.scan_is_fresh(self.project):
            return
        decisions.decide_place(self.project, self._any('SELECT message_id, "start", "end" FROM finding'), self._action())

    def _action(self) -> Action:
        return self._chance.choice((Action.REPLACE, Action.KEEP))

    def _edit(self) -> None:
        first, last = self._any("SELECT first.id, last.id FROM message first JOIN message last ON last.id = first.id + 1")
        turn_edits.set_text(self.project, first, last, self._chance.choice((None, "I said it better.")))

    def _exclude(self) -> None:
        message = self._any("SELECT id FROM message")[0]
        turn_edits.exclude(self.project, message, message, excluded=self._chance.random() < 0.7)


DECISIONS: tuple[Callable[[Life], None], ...] = (
    Life._choose_role, Life._rename, Life._merge_people, Life._separate, Life._include, Life._decide_value, Life._decide_kind,
    Life._decide_place, Life._edit, Life._exclude, Life._set_settings,
)  # fmt: skip
OPERATIONS: dict[str, tuple[Callable[[Life], None], int]] = {
    "import": (Life._import, 10), "import twice": (Life._import_again, 3), "merge chats": (Life._merge_chats, 6),
    "take apart": (Life._take_apart, 6), "merge and take apart": (Life._merge_and_take_apart, 2), "answers": (Life._change_answers, 4),
    "decide": (Life._decide, 40), "undo": (Life._undo, 8), "redo": (Life._redo, 4), "undo all": (Life._undo_all, 3),
    "scan": (Life._scan, 5), "build": (Life._build, 5), "write": (Life._write, 3),
    "names": (Life._forget_names, 1), "reopen": (Life._reopen, 3),
    "another": (Life._another, 1),
}  # fmt: skip
"""What can be done, and how often it is."""
