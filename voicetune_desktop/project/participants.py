"""Senders and members of the chats of one source, known by their platform and the export's own id."""

import json

from voicetune_desktop.model import Message, Participant
from voicetune_desktop.project.sqlite import Connection, insert


class Participants:
    """Everybody of one platform who comes up in an import; new ones become persons of their own."""

    def __init__(self, db: Connection, platform: str) -> None:
        self._db = db
        self._platform = platform
        self._known: dict[str, int] = {}
        self._said: dict[str, Participant] = {}
        """What was said last of each: half a million examples of a training file say the same of two."""

    def sender(self, message: Message) -> int:
        """The id of who wrote a message."""
        known = self._known.get(message.sender_id)
        return known or self.meet(Participant(message.sender_id, message.sender, message.is_me))

    def meet(self, participant: Participant) -> int:
        """The id of somebody, with all that is said of them now."""
        if self._said.get(participant.id) == participant:
            return self._known[participant.id]
        sql = "SELECT id FROM participant WHERE platform = ? AND key = ?"
        row = self._db.execute(sql, (self._platform, participant.id)).fetchone()
        found: int = row[0] if row else self._new(participant)
        if row:
            self._learn(found, participant)
        self._known[participant.id], self._said[participant.id] = found, participant
        return found

    def _new(self, participant: Participant) -> int:
        person = insert(self._db, "INSERT INTO person (name) VALUES (?)", (participant.name,))
        sql = "INSERT INTO participant (platform, key, name, also, is_me, person_id, is_program) VALUES (?, ?, ?, ?, ?, ?, ?)"
        also = json.dumps(participant.also, ensure_ascii=False)
        values = self._platform, participant.id, participant.name, also, participant.is_me, person, int(participant.is_program)
        return insert(self._db, sql, values)

    def _learn(self, found: int, participant: Participant) -> None:
        if participant.is_me is not None:
            self._db.execute("UPDATE participant SET is_me = ? WHERE id = ?", (participant.is_me, found))
        if participant.is_program:
            self._db.execute("UPDATE participant SET is_program = 1 WHERE id = ?", (found,))
        also, name = self._db.execute("SELECT also, name FROM participant WHERE id = ?", (found,)).fetchone()
        names = dict.fromkeys([*json.loads(also), *participant.also, participant.name])
        names.pop(name, None)
        self._db.execute("UPDATE participant SET also = ? WHERE id = ?", (json.dumps(list(names), ensure_ascii=False), found))
