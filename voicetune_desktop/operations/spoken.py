"""The languages of the chats: told once, while private data is looked for, and kept for the new names."""

import json
from collections import Counter, defaultdict

from voicetune_desktop.privacy.regions import tags_of
from voicetune_desktop.privacy.speech import Speech, Tags
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import message_id

_FACT = "speech"
_MOST_CHATS, _FEWEST_MESSAGES = 500, 20
"""Chats that are looked at one by one, the longest; shorter and further ones count as the whole project."""
_SAMPLE = 100
"""Messages of a chat that are looked at."""


def tell_speech(project: Project) -> None:
    """Look which languages the chats are in and store it; call inside a transaction."""
    sql = "SELECT id, messages FROM chat WHERE included AND merged_into IS NULL AND messages > 0 ORDER BY messages DESC, id LIMIT ?"
    chats = project.connection.execute(sql, (_MOST_CHATS,)).fetchall()
    told = {chat: (tags_of(_texts(project, chat)), messages) for chat, messages in chats}
    votes: Counter[Tags] = Counter()
    for tags, messages in told.values():
        votes[tags] += messages
    del votes[()]
    mostly = votes.most_common(1)[0][0] if votes else ()
    others = {chat: tags for chat, (tags, messages) in told.items() if tags and tags != mostly and messages >= _FEWEST_MESSAGES}
    project.set_fact(_FACT, json.dumps([mostly, list(others.items())]))


def _texts(project: Project, chat: int) -> list[str]:
    sql = "SELECT text FROM message WHERE id >= ? AND id < ? ORDER BY id LIMIT ?"
    return [text for (text,) in project.connection.execute(sql, (message_id(chat, 0), message_id(chat + 1, 0), _SAMPLE))]


def speech(project: Project) -> Speech:
    """What was told of the languages; nothing before private data was looked for."""
    stored = project.fact(_FACT)
    if not stored:
        return Speech()
    mostly, others = json.loads(stored)
    chats = {int(chat): tuple(map(str, tags)) for chat, tags in others}
    return Speech(tuple(mostly), chats, _people(project, tuple(mostly), chats) if chats else {})


def _people(project: Project, mostly: Tags, chats: dict[int, Tags]) -> dict[int, Tags]:
    """The languages of everybody who writes in chats in others than the most, by how much they write."""
    votes: defaultdict[int, Counter[Tags]] = defaultdict(Counter)
    sql = "SELECT a.person_id, m.chat_id, m.messages FROM member m JOIN participant a ON a.id = m.participant_id ORDER BY 1, 2"
    for person, chat, messages in project.connection.execute(sql):
        votes[person][chats.get(chat, mostly)] += messages + 1
    return {person: tags for person, counts in votes.items() if (tags := counts.most_common(1)[0][0]) != mostly}
