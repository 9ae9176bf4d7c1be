"""Slack exports: an archive or folder of a workspace, each channel with a file for every day."""

import re
from collections.abc import Iterator

from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.slack.rooms import DAYS, LISTS, PEOPLE
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match

_STAMPED = re.compile(rb'"ts"\s*:\s*"\d{9,}\.\d+"')
"""The time of a message, which no other app writes like this."""


def _score(source: Source) -> Match:
    days = next(source.matching(DAYS), None)
    if days is None:
        return Match(0.0, "There is no file for a day, as Slack has them.")
    people, lists = any(source.matching(PEOPLE)), any(source.matching(LISTS))
    if people and lists:
        return Match(0.97, "Lists of people and channels, and a file for every day, as Slack exports them.")
    if not _STAMPED.search(source.head(days)):
        return Match(0.0, "The files of days hold no messages of Slack's.")
    return Match(0.85 if people or lists else 0.7, "Files of days with messages as Slack exports them.")


def _chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    from voicetune_desktop.importers.slack.chats import chats

    return chats(source, answers)


SLACK = Importer("slack", "Slack", _score, _chats)
