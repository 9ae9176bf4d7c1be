"""Questions to the project about the files that were written from it."""

from voicetune_desktop.project.examples import FileRow
from voicetune_desktop.project.file import Project


def last_files(project: Project) -> list[FileRow]:
    """The files of the last time that some were written."""
    sql = """
        SELECT path, target, bytes, sha256, examples FROM file_written
        WHERE written_at = (SELECT max(written_at) FROM file_written) ORDER BY id"""
    return [FileRow(*row) for row in project.connection.execute(sql)]


def written_digests(project: Project) -> frozenset[str]:
    """The digests of all files that were ever written."""
    return frozenset(digest for (digest,) in project.connection.execute("SELECT DISTINCT sha256 FROM file_written"))


def last_files_of(project: Project, target: str) -> list[FileRow]:
    """The files of the last time that those of a format were written."""
    sql = """
        SELECT path, target, bytes, sha256, examples FROM file_written
        WHERE target = ?1 AND written_at = (SELECT max(written_at) FROM file_written WHERE target = ?1) ORDER BY id"""
    return [FileRow(*row) for row in project.connection.execute(sql, (target,))]
