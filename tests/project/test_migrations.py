import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from tests.killing import DEADLY
from tests.project.older_files import KEY, ROWS, write_older
from voicetune_desktop.errors import ProjectTooNew
from voicetune_desktop.project import schema
from voicetune_desktop.project.file import open_project
from voicetune_desktop.project.storage import connect_with_key

DIGESTS = ["1c4a30612a88", "32003caf8e6b", "f921ef047319", "541588e9d42c"]

KILLED_IN_A_STEP = """
import os, sys
from pathlib import Path
from voicetune_desktop.project import schema
from voicetune_desktop.project.storage import connect_with_key

connection = connect_with_key(Path(sys.argv[1]), bytes(range(32)))
connection.create_function("die", 0, lambda: os.kill(os.getpid(), int(sys.argv[3])))
step = int(sys.argv[2])
schema.MIGRATIONS = (*schema.MIGRATIONS[:step], schema.MIGRATIONS[step] + " SELECT die()", *schema.MIGRATIONS[step + 1 :])
schema.migrate(connection)
"""


def contents(path, rows):
    """What stands in the columns that the rows name."""
    with open_project(path, key=KEY) as project:
        assert project.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert project.connection.execute("PRAGMA foreign_key_check").fetchall() == []
        found = {}
        for table, row in rows.items():
            columns = ", ".join(f'"{column}"' for column in row)
            found[table] = [dict(zip(row, each, strict=True)) for each in project.connection.execute(f"SELECT {columns} FROM {table}")]
        return found


def everything(rows):
    return {table: [dict(row)] for table, row in rows.items()}


@pytest.mark.parametrize("version", list(ROWS)[1:])
def test_file_of_an_older_version_keeps_every_row(tmp_path, version):
    path = tmp_path / "old.voicetune"
    rows = write_older(path, version)
    assert contents(path, rows) == everything(rows)
    assert contents(path, rows) == everything(rows)


@pytest.mark.parametrize("version", list(ROWS)[1:])
def test_the_rows_of_an_older_file_are_in_every_table(tmp_path, version):
    path = tmp_path / "old.voicetune"
    write_older(path, version)
    connection = connect_with_key(path, KEY)
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    connection.close()
    assert tables - {"example"} == set(ROWS[version])


@pytest.mark.parametrize("step", range(schema.VERSION))
def test_migration_that_was_killed_goes_on(tmp_path, step):
    path = tmp_path / "old.voicetune"
    rows = write_older(path, step)
    command = [sys.executable, "-c", KILLED_IN_A_STEP, path, str(step), str(int(DEADLY))]
    killed = subprocess.run(command, check=False, env={**os.environ, "PYTHONPATH": str(Path(schema.__file__).parents[2])})
    assert abs(killed.returncode) == DEADLY
    assert contents(path, rows) == everything(rows)


def test_what_one_window_has_migrated_another_does_not_migrate_again(tmp_path):
    path = tmp_path / "old.voicetune"
    rows = write_older(path, 1)
    other = connect_with_key(path, KEY)

    class Late:
        """A connection that another window overtakes after it has seen the old version."""

        def execute(self, sql):
            found = other.execute(sql)
            open_project(path, key=KEY).close()
            return found

        def executescript(self, script):
            return other.executescript(script)

    schema.migrate(Late())
    other.close()
    assert contents(path, rows) == everything(rows)


def test_file_of_a_newer_version_is_refused_and_stays_as_it_is(tmp_path):
    path = tmp_path / "new.voicetune"
    write_older(path, schema.VERSION, {})
    connection = connect_with_key(path, KEY)
    connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(ProjectTooNew, match="newer version"):
        open_project(path, key=KEY)
    assert path.read_bytes() == before


def test_scripts_that_have_made_files_stay_as_they_are():
    """A file of version 1 exists on somebody's disk: a change belongs into a step of its own."""
    digests = [sha256(script.encode()).hexdigest()[:12] for script in schema.MIGRATIONS[:4]]
    assert digests == DIGESTS
