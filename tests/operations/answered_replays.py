"""Replays whose moments are drawn from the project, with answers that nobody had to ask for."""

import msgspec

from voicetune_desktop.evaluation.speakers import Manner, Said, Speaker
from voicetune_desktop.operations import moments, replaying
from voicetune_desktop.project import replays
from voicetune_desktop.training.records import Account

AT = Account("other", "http://127.0.0.1:1/v1")
TUNED, BASE = Speaker(AT, "small:me", "my model"), Speaker(AT, "small", "base")
POLITE = "Certainly! I am happy to help you with that."


def answered(project, speakers=(TUNED, BASE), count=3, *, missing=0):
    """A replay in which the first model repeats the real answers and the others are polite; the last `missing` moments have none."""
    number = replaying.begin(project, speakers, moments.sample(project, count, 1), Manner(), 1)
    every = replays.moments(project, number)
    with project.transaction():
        for moment in every[: len(every) - missing]:
            for voice in range(len(speakers)):
                said = Said(POLITE if voice else moment.real, "stop", tokens_out=4, logprob=-0.5 - voice)
                replays.remember_reply(project, replays.ReplyRow(moment.id, voice, msgspec.json.encode(said).decode()))
    return number
