"""The tables of the training store."""

from voicetune_desktop.project.sqlite import Connection

APPLICATION_ID = 0x564F5452
"""`PRAGMA application_id` of the store: "VOTR"."""

TABLES = """
CREATE TABLE account (
    id INTEGER PRIMARY KEY, service TEXT NOT NULL, base_url TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (service, base_url, name));
CREATE TABLE own_model (
    service TEXT NOT NULL, base_url TEXT NOT NULL, id TEXT NOT NULL, price REAL, context INTEGER, PRIMARY KEY (service, base_url, id));
CREATE TABLE run (
    id TEXT PRIMARY KEY, account INTEGER NOT NULL REFERENCES account, wish TEXT NOT NULL, files TEXT NOT NULL, phase TEXT NOT NULL,
    created_at REAL NOT NULL, project TEXT NOT NULL, note TEXT NOT NULL, predicted_tokens INTEGER, predicted_cost REAL,
    currency TEXT NOT NULL, retry_of TEXT NOT NULL, job_id TEXT NOT NULL DEFAULT '', status TEXT NOT NULL DEFAULT '', started_at REAL,
    finished_at REAL, expected_at REAL, trained_tokens INTEGER, tuned_model TEXT NOT NULL DEFAULT '',
    model_deleted INTEGER NOT NULL DEFAULT 0, result_files TEXT NOT NULL DEFAULT '[]', error_code TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '', trouble TEXT NOT NULL DEFAULT '', asked_at REAL, seen_phase TEXT NOT NULL DEFAULT '', cost REAL);
CREATE INDEX run_time ON run (created_at);
CREATE TABLE event (
    run TEXT NOT NULL REFERENCES run ON DELETE CASCADE, id TEXT NOT NULL, at REAL NOT NULL, level TEXT NOT NULL, message TEXT NOT NULL,
    step INTEGER, PRIMARY KEY (run, id));
CREATE INDEX event_time ON event (run, at, id);
CREATE TABLE metric (
    run TEXT NOT NULL REFERENCES run ON DELETE CASCADE, name TEXT NOT NULL, step INTEGER NOT NULL, value REAL NOT NULL,
    PRIMARY KEY (run, name, step)) WITHOUT ROWID;
CREATE TABLE checkpoint (
    run TEXT NOT NULL REFERENCES run ON DELETE CASCADE, id TEXT NOT NULL, step INTEGER NOT NULL, model TEXT NOT NULL, at REAL NOT NULL,
    metrics TEXT NOT NULL, PRIMARY KEY (run, id)) WITHOUT ROWID;
CREATE TABLE sent (
    id INTEGER PRIMARY KEY, at REAL NOT NULL, service TEXT NOT NULL, host TEXT NOT NULL, method TEXT NOT NULL, purpose TEXT NOT NULL,
    bytes_up INTEGER NOT NULL DEFAULT 0, bytes_down INTEGER NOT NULL DEFAULT 0, result TEXT NOT NULL DEFAULT '', seconds REAL);
"""

MIGRATIONS: tuple[str, ...] = (TABLES,)
"""MIGRATIONS[n] brings a store from version n to n + 1."""
VERSION = len(MIGRATIONS)


def migrate(connection: Connection) -> None:
    """Bring an open store to VERSION, one transaction a step; another process may have been quicker."""
    while (version := _version(connection)) < VERSION:
        connection.execute("BEGIN IMMEDIATE")
        try:
            if _version(connection) == version:
                for statement in MIGRATIONS[version].split(";\n"):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {version + 1}")
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise


def _version(connection: Connection) -> int:
    return connection.execute("PRAGMA user_version").fetchone()[0]
