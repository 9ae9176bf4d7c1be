"""Replays in the terminal: models answer held-out moments, and their answers stand beside the real ones."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from voicetune_desktop import terminal
from voicetune_desktop.commands import accounts
from voicetune_desktop.commands.trying_it import Ready, Ways
from voicetune_desktop.evaluation.speakers import Speaker, Voiced
from voicetune_desktop.importers.times.unix import utc
from voicetune_desktop.operations.moments import sample
from voicetune_desktop.operations.replaying import (
    Estimate,
    Outcome,
    begin,
    go_on,
    lines_of,
    replay_cost,
    replay_of,
    speakers_of,
    voiced,
)
from voicetune_desktop.operations.talking import real_names
from voicetune_desktop.project import replays


def replay_command(ready: Ready, ways: Ways) -> int:
    """Begin a replay or go on with one, and show what was said; status 1 where answers are missing at the end."""
    number = ways.go_on if ways.go_on is not None else _begun(ready, ways)
    ended = terminal.drive(go_on(ready.project, ready.place, number, ready.keys))
    show: Callable[[str], str] = real_names(ready.project) if ways.real_names else str
    found = list(_moments(ready, number, show))
    if ways.as_json:
        terminal.write_json(_answer(ready, number, ended, found))
    else:
        print(terminal.harmless("\n\n".join(map(_page, found))))
        terminal.note(_sentence(number, ended))
    return int(ended.answered < ended.all)


def _begun(ready: Ready, ways: Ways) -> int:
    moments = sample(ready.project, ways.replay or 0, ways.seed)
    cost = replay_cost(ready.project, moments, ways.manner, [None] * len(ready.speakers), ways.system)
    terminal.note(_cost(cost))
    accounts.confirm("Ask them?", yes=ways.yes)
    return begin(ready.project, ready.speakers, moments, ways.manner, ways.seed, system=ways.system)


def _cost(cost: Estimate) -> str:
    most = f", {cost.most_out:,} at most" if cost.most_out is not None else ""
    return (
        f"{cost.requests:,} requests: about {cost.tokens_in:,} tokens are sent, and about {cost.tokens_out:,} come back{most}. "
        "What a token costs, the service says."
    )


def _moments(ready: Ready, number: int, show: Callable[[str], str]) -> Iterator[dict[str, Any]]:
    speakers = speakers_of(replay_of(ready.project, number))
    said: dict[int, list[Voiced]] = {}
    for one in voiced(ready.project, number):
        said.setdefault(one.moment, []).append(one)
    for moment in replays.moments(ready.project, number):
        prompt = [{"role": line.role, "content": show(line.content)} for line in lines_of(moment)]
        answers = [_row(speakers[one.voice], one, show) for one in said.get(moment.id, ())]
        at = utc(moment.at) if moment.at is not None else None
        yield {"at": at, "prompt": prompt, "real": show(moment.real), "answers": answers}


def _row(speaker: Speaker, one: Voiced, show: Callable[[str], str]) -> dict[str, Any]:
    return {
        "model": speaker.model,
        "text": show(one.said.text),
        "finished": one.said.finished or None,
        "tokens_in": one.said.tokens_in,
        "tokens_out": one.said.tokens_out,
        "logprob": one.said.logprob,
        "error": one.error or None,
    }


def _answer(ready: Ready, number: int, ended: Outcome, found: list[dict[str, Any]]) -> dict[str, Any]:
    counts = {name: getattr(ended, name) for name in ("all", "answered", "failed", "left")}
    return {"replay": number, "seed": replay_of(ready.project, number).seed, **counts, "moments": found}


def _page(moment: Mapping[str, Any]) -> str:
    """One moment as it is read: the last thing that was said, the real answer, and those of the models."""
    answers = [f"{one['model']}: {one['text'] or one['error'] or ''}" for one in moment["answers"]]
    return "\n".join([f"> {moment['prompt'][-1]['content']}", f"real: {moment['real']}", *answers])


def _sentence(number: int, ended: Outcome) -> str:
    counts = f"Replay {number}: {ended.answered:,} of {ended.all:,} answered, {ended.failed:,} failed, {ended.left:,} not asked."
    again = f" `voicetune try --project FILE --go-on {number}` asks the rest." if ended.answered < ended.all else ""
    return "\n".join((f"{counts}{again}", *ended.troubles.values()))
