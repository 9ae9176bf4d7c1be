"""Questions to the project about the files that were written from it."""

from voicetune_desktop.project.examples import FileRow
from voicetune_desktop.project.file import Project


def last_files(project: Project) -> list[FileRow]:
    """The files of the last time that some were written."""
    sql = """
        SELECT path, target, bytes, sha256, examples FROM file_written
        WHERE written_at = (SELECT max(written_at) FROM file_written) ORDER BY id"""
    return [FileRow(*row) for row in project.connection.execute(sql)]
