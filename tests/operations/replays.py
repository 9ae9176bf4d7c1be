"""Replays made by hand: moments with the answers of models, as a replay stores them."""

import msgspec

from voicetune_desktop.evaluation.speakers import Line, Said, Speaker
from voicetune_desktop.project import replays
from voicetune_desktop.project.schema import message_id
from voicetune_desktop.training.records import Account

HOME = Account("other", "http://localhost:11434/v1")
TUNED, BASE = Speaker(HOME, "diary-tuned", "my model"), Speaker(HOME, "diary-base", "base")
QUESTION = (Line("system", "You are Nell."), Line("user", "so what did you do?"))


def add_replay(project, answers, speakers=(TUNED, BASE), *, lines=QUESTION, chat=1):
    """A replay; `answers` has for each moment the real answer and what each speaker said, None where it did not answer."""
    with project.transaction():
        prompt = msgspec.json.encode(lines).decode()
        rows = [
            (message_id(chat, 7 * n + 1), message_id(chat, 7 * n + 2), 1_700_000_000 + n, prompt, real)
            for n, (real, *_) in enumerate(answers)
        ]
        replay = replays.begin_replay(project, 1, msgspec.json.encode(speakers).decode(), "{}", rows)
        for moment, (_, *said) in zip(replays.moments(project, replay), answers, strict=True):
            for voice, text in enumerate(said):
                stored = msgspec.json.encode(Said(text or "", "stop")).decode()
                replays.remember_reply(project, replays.ReplyRow(moment.id, voice, stored, "" if text is not None else "no answer"))
    return replay
