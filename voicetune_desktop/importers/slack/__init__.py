"""Slack: the export of a workspace, as an archive or a folder."""
