"""Killed while it sends: the run is in the list afterwards, and however often it goes on, the service has one job."""

import sys
from contextlib import suppress

import pytest
from msgspec.structs import replace

from tests.killing import act_dying, run_apart
from tests.operations.driving import result_of
from tests.standin import serve
from tests.training.making import ACCOUNT, outgoing, place_in
from voicetune_desktop.operations.holding import BeingSent
from voicetune_desktop.operations.sending import Unclear, send, send_again
from voicetune_desktop.training.keys import key_name
from voicetune_desktop.training.records import Order, Phase, Wish
from voicetune_desktop.training.store.file import TrainingStore
from voicetune_desktop.training.store.runs import change_run, runs

pytestmark = pytest.mark.loopback
ROW = b'{"messages": [{"role": "user", "content": "Is the kettle on?"}, {"role": "assistant", "content": "It whistles."}]}\n'
MOMENTS = 5
PATIENCE = 60


def send_to_its_end(place, order, keys):
    result_of(send(place, order, keys))


def ordered(server, folder):
    """An order of two files of some megabytes at the stand-in, and its key."""
    account = replace(ACCOUNT, base_url=server.base_url)
    files = outgoing(folder, "train", ROW * 20_000), outgoing(folder, "valid", ROW * 2_000)
    return Order(account, files, Wish("gpt-4.1-mini-2025-04-14")), {key_name(account): server.key}


def left_alone(place):
    """What the store says two minutes after the process died."""
    with TrainingStore(place) as store:
        for one in runs(store):
            if one.asked_at:
                change_run(store, one, asked_at=one.asked_at - 120)
        return runs(store)


def go_on(place, run_id, keys):
    with suppress(Unclear, BeingSent):
        result_of(send_again(place, run_id, keys))


def calls_of_a_sending(folder):
    """How many calls of functions a sending takes from its first connection to its end."""
    counted = folder / "counted"
    with serve(speed=0) as server:
        order, keys = ordered(server, folder)
        run_apart(act_dying, send_to_its_end, (place_in(folder), order, keys), sys.maxsize, counted)
    return int(counted.read_text())


def kill_a_sending(folder, calls):
    """Kill it after so many calls and go on with what is left; gives the phase in which it was found."""
    folder.mkdir()
    place = place_in(folder)
    with serve(speed=0) as server:
        order, keys = ordered(server, folder)
        run_apart(act_dying, send_to_its_end, (place, order, keys), calls, folder / "counted", after=PATIENCE)
        (found,) = left_alone(place)
        if not found.job_id:
            go_on(place, found.id, keys)
        (done,) = left_alone(place)
        assert [done.job_id] == list(server.jobs)
        assert sorted(file.bytes for file in done.files) == sorted(len(file.content) for file in server.files.values())
        return found.phase


def test_a_killed_upload_is_found_and_makes_one_job(tmp_path):
    calls = calls_of_a_sending(tmp_path)
    phases = [kill_a_sending(tmp_path / str(moment), calls * moment // MOMENTS) for moment in range(MOMENTS)]
    assert {Phase.UPLOADING, Phase.CREATING} <= set(phases)
