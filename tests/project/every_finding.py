"""All findings of a project, plain words too."""

from voicetune_desktop.project import findings


def every_id(project):
    return [row[0] for row in project.connection.execute("SELECT id FROM finding ORDER BY message_id, id")]


def every_row(project, kind=None):
    return [row for row in findings.finding_rows(project, every_id(project)) if kind in {None, row.finding.kind}]
