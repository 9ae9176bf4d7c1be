"""The tables of a project file, and the way from every older version to this one."""

from voicetune_desktop.project.sqlite import Connection
from voicetune_desktop.project.storage import transaction

APPLICATION_ID = 0x564F4943
"""`PRAGMA application_id` of our files: "VOIC"."""

TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL);

CREATE TABLE source (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, format TEXT NOT NULL, imported_at TEXT NOT NULL,
    counts TEXT NOT NULL, already_there INTEGER NOT NULL DEFAULT 0);
CREATE TABLE set_aside (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    reason TEXT NOT NULL, why TEXT NOT NULL, place TEXT NOT NULL);

CREATE TABLE chat (
    id INTEGER PRIMARY KEY, platform TEXT NOT NULL, key TEXT NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL,
    included INTEGER NOT NULL DEFAULT 1, messages INTEGER NOT NULL DEFAULT 0, first TEXT, last TEXT, UNIQUE (platform, key));
CREATE TABLE person (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL DEFAULT 'other' CHECK (role IN ('assistant', 'other', 'left_out')),
    new_name TEXT, consent INTEGER NOT NULL DEFAULT 0);
CREATE TABLE participant (
    id INTEGER PRIMARY KEY, platform TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL, also TEXT NOT NULL DEFAULT '[]',
    is_me INTEGER, person_id INTEGER NOT NULL REFERENCES person, UNIQUE (platform, key));
CREATE TABLE member (
    chat_id INTEGER NOT NULL REFERENCES chat ON DELETE CASCADE, participant_id INTEGER NOT NULL REFERENCES participant,
    messages INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (chat_id, participant_id)) WITHOUT ROWID;

CREATE TABLE message (
    id INTEGER PRIMARY KEY, chat_id INTEGER AS (id >> 32), ordinal INTEGER AS (id & 0xFFFFFFFF),
    participant_id INTEGER NOT NULL, sent_at TEXT, at INTEGER, text TEXT NOT NULL, export_id TEXT NOT NULL, reply_to TEXT NOT NULL,
    thread INTEGER, forwarded INTEGER NOT NULL, flags TEXT NOT NULL);

CREATE TABLE finding (
    id INTEGER PRIMARY KEY, message_id INTEGER NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, kind TEXT NOT NULL,
    value TEXT NOT NULL, score REAL NOT NULL, action TEXT NOT NULL, form TEXT NOT NULL, reason TEXT NOT NULL);
CREATE INDEX finding_message ON finding (message_id);
CREATE INDEX finding_value ON finding (kind, value);
CREATE TABLE decision (
    scope TEXT NOT NULL CHECK (scope IN ('kind', 'value', 'place')), kind TEXT NOT NULL DEFAULT '', value TEXT NOT NULL DEFAULT '',
    message_id INTEGER NOT NULL DEFAULT 0, "start" INTEGER NOT NULL DEFAULT 0, "end" INTEGER NOT NULL DEFAULT 0, action TEXT NOT NULL,
    PRIMARY KEY (scope, kind, value, message_id, "start", "end"));

CREATE TABLE surrogate (key TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE example (
    id INTEGER PRIMARY KEY, chat INTEGER NOT NULL, split TEXT NOT NULL CHECK (split IN ('train', 'valid')),
    started_at INTEGER, turns INTEGER NOT NULL, prompt_tokens INTEGER NOT NULL, answer_tokens INTEGER NOT NULL,
    total_tokens INTEGER NOT NULL, range BLOB NOT NULL);
CREATE INDEX example_length ON example (total_tokens);
CREATE TABLE left_out (
    id INTEGER PRIMARY KEY, chat INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
    messages INTEGER NOT NULL, examples INTEGER NOT NULL, reason TEXT NOT NULL);
CREATE TABLE file_written (
    id INTEGER PRIMARY KEY, written_at TEXT NOT NULL, path TEXT NOT NULL, target TEXT NOT NULL,
    bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, examples INTEGER NOT NULL);
"""

PLACE_BITS = 32
"""A message's id is its chat's id and its place in the chat in one number, so that a chat is one stretch of the table."""
_PLACES = (1 << PLACE_BITS) - 1


def message_id(chat: int, ordinal: int) -> int:
    """The id of the message at a place (0-based) of a chat."""
    return (chat << PLACE_BITS) + ordinal


def chat_of(message: int) -> int:
    """The chat of a message, by its id."""
    return message >> PLACE_BITS


def place_of(message: int) -> int:
    """The place (0-based) of a message in its chat, by its id."""
    return message & _PLACES


EDITS = """
CREATE TABLE turn_edit (
    first INTEGER PRIMARY KEY, last INTEGER NOT NULL, text TEXT, weight INTEGER CHECK (weight IN (0, 1)),
    excluded INTEGER NOT NULL DEFAULT 0);
DROP TABLE example;
CREATE TABLE example (
    id INTEGER PRIMARY KEY, chat INTEGER NOT NULL, split TEXT NOT NULL CHECK (split IN ('train', 'valid', 'test')),
    started_at INTEGER, turns INTEGER NOT NULL, prompt_tokens INTEGER NOT NULL, answer_tokens INTEGER NOT NULL,
    total_tokens INTEGER NOT NULL, range BLOB NOT NULL);
CREATE INDEX example_length ON example (total_tokens);
DELETE FROM meta WHERE key = 'built';
"""
"""What the person changes about an answer (the messages `first` to `last`, by id), and a third side; examples are made anew."""

REPLAYS = """
CREATE TABLE replay (
    id INTEGER PRIMARY KEY, begun_at TEXT NOT NULL, seed INTEGER NOT NULL, speakers TEXT NOT NULL, choice TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '');
CREATE TABLE moment (
    id INTEGER PRIMARY KEY, replay INTEGER NOT NULL REFERENCES replay ON DELETE CASCADE, first INTEGER NOT NULL, last INTEGER NOT NULL,
    at INTEGER, prompt TEXT NOT NULL, real TEXT NOT NULL);
CREATE INDEX moment_replay ON moment (replay);
CREATE TABLE reply (
    moment INTEGER NOT NULL REFERENCES moment ON DELETE CASCADE, voice INTEGER NOT NULL, said TEXT NOT NULL, error TEXT NOT NULL DEFAULT '',
    thumb INTEGER NOT NULL DEFAULT 0, edited TEXT NOT NULL DEFAULT '', PRIMARY KEY (moment, voice)) WITHOUT ROWID;
CREATE TABLE guess (
    id INTEGER PRIMARY KEY, moment INTEGER NOT NULL REFERENCES moment ON DELETE CASCADE, voice INTEGER NOT NULL, correct INTEGER NOT NULL,
    who TEXT NOT NULL, at TEXT NOT NULL);
CREATE INDEX guess_moment ON guess (moment);
CREATE TABLE talk (id INTEGER PRIMARY KEY, kept_at TEXT NOT NULL, content TEXT NOT NULL);
"""
"""Moments of the chats that models answered anew, what they said, and what people think of it."""

SOURCES = """
ALTER TABLE source ADD COLUMN answers TEXT NOT NULL DEFAULT '{}';
ALTER TABLE source ADD COLUMN questions TEXT NOT NULL DEFAULT '[]';
ALTER TABLE source ADD COLUMN edited INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN source INTEGER NOT NULL DEFAULT 0;
ALTER TABLE participant ADD COLUMN is_program INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chat ADD COLUMN merged_into INTEGER;
CREATE TABLE merged_message (
    id INTEGER PRIMARY KEY, participant_id INTEGER NOT NULL, sent_at TEXT, at INTEGER, text TEXT NOT NULL, export_id TEXT NOT NULL,
    reply_to TEXT NOT NULL, thread INTEGER, forwarded INTEGER NOT NULL, flags TEXT NOT NULL, source INTEGER NOT NULL);
CREATE TABLE merged_from (message_id INTEGER PRIMARY KEY, chat INTEGER NOT NULL, original INTEGER NOT NULL);
CREATE INDEX merged_from_chat ON merged_from (chat);
CREATE TABLE rejected (id INTEGER PRIMARY KEY, message_id INTEGER NOT NULL, text TEXT NOT NULL);
CREATE INDEX rejected_message ON rejected (message_id);
CREATE TABLE covered (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, people INTEGER NOT NULL,
    whole INTEGER NOT NULL);
CREATE INDEX covered_first ON covered (first);
"""
"""What the person said about each source and what a newer export changed; chats that are one; answers that were not chosen.

`merged_message` holds the messages of a chat whose `merged_into` is another one, as they were; those that the other one lacked stand
there, too, and `merged_from` tells their chat and the id that they had in it. `message.source` is 0 for what was imported before
this version. `covered` says from which message to which (ids) a source has a chat, of how many people, and whether all could be read.
"""

COUNTS = """
CREATE INDEX chat_counts ON chat (messages DESC, id, included, merged_into);
CREATE INDEX chat_titled ON chat (messages DESC, id)
    WHERE NOT (kind = 'assistant' AND platform IN ('openai', 'prompt', 'sharegpt', 'alpaca', 'table', 'plain'));
CREATE INDEX member_counts ON member (participant_id, messages);
"""
"""What is asked of all chats or people at once is read from these: the tables of half a million chats take a tenth of a second.

`chat_titled` has the chats that a list names, which are no rows of training sets (`system_prompts.ROW_OF_A_SET`).
"""

MIGRATIONS: tuple[str, ...] = (TABLES, EDITS, REPLAYS, SOURCES, COUNTS)
"""MIGRATIONS[n] brings a file from version n to n + 1; version 0 is an empty database. A semicolon stands only between statements."""

VERSION = len(MIGRATIONS)

UNDOABLE = {
    "person": ("name", "role", "new_name", "consent"),
    "participant": ("platform", "key", "name", "also", "is_me", "person_id", "is_program"),
    "chat": ("platform", "key", "title", "kind", "included", "messages", "first", "last", "merged_into"),
    "decision": ("scope", "kind", "value", "message_id", "start", "end", "action"),
    "setting": ("key", "value"),
    "turn_edit": ("last", "text", "weight", "excluded"),
}
"""Tables whose changes Ctrl+Z takes back, with their columns beside the row id."""


def migrate(connection: Connection) -> None:
    """Bring an open database to VERSION, one transaction a step; another window may do the same at this moment."""
    while version(connection) < VERSION:
        with transaction(connection):
            step = version(connection)
            for statement in _statements(step) if step < VERSION else ():
                connection.execute(statement)


def version(connection: Connection) -> int:
    """The version of the tables of an open database; 0 is an empty one."""
    return connection.execute("PRAGMA user_version").fetchone()[0]


def _statements(step: int) -> tuple[str, ...]:
    return (*MIGRATIONS[step].split(";"), f"PRAGMA user_version = {step + 1}", f"PRAGMA application_id = {APPLICATION_ID}")
