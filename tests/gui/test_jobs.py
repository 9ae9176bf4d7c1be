"""Jobs in real child processes."""

import gc
import subprocess
import sys
import time
from multiprocessing import Pipe, active_children
from pathlib import Path

import pytest

from tests.gui import work
from tests.gui.windows import PATIENCE
from voicetune_desktop import crash
from voicetune_desktop.errors import LeakFound
from voicetune_desktop.gui.jobs import Job, Worker, Workers
from voicetune_desktop.gui.worker import DOOR
from voicetune_desktop.model import Progress


@pytest.fixture(scope="module")
def pool():
    others = set(active_children())
    result = Workers(preload=())
    result.warm()
    yield result
    result.close()
    assert set(active_children()) <= others


@pytest.fixture
def job_of(qtbot, pool):
    def make(target, *arguments):
        return Job(target, *arguments, pool=pool)

    return make


def heard(job):
    signals = []
    job.progressed.connect(lambda progress: signals.append(("progressed", progress)))
    job.finished.connect(lambda result: signals.append(("finished", result)))
    job.failed.connect(lambda error: signals.append(("failed", error)))
    job.cancelled.connect(lambda: signals.append(("cancelled", None)))
    return signals


def run(qtbot, job):
    signals = heard(job)
    with qtbot.waitSignal(job.ended, timeout=PATIENCE):
        job.start()
    return signals


def test_result_and_progress_arrive(qtbot, job_of):
    signals = run(qtbot, job_of(work.count, 3))
    assert signals[0] == ("progressed", Progress(1, 3, "counting"))
    assert signals[-1] == ("finished", {"counted": 3})


def test_progress_comes_at_most_ten_times_a_second(qtbot, job_of):
    started = time.monotonic()
    signals = run(qtbot, job_of(work.spin, 1.5))
    assert 2 <= len(signals) - 1 <= 10 * (time.monotonic() - started) + 1


def test_error_for_the_person_arrives_whole(qtbot, job_of):
    ((kind, error),) = run(qtbot, job_of(work.complain))
    assert (kind, type(error), error.message, error.hint) == ("failed", LeakFound, "A sentence.", "A hint.")


def test_unexpected_exception_tells_its_type_and_no_content(qtbot, job_of):
    ((kind, error),) = run(qtbot, job_of(work.stumble, "my secret"))
    assert kind == "failed"
    assert "KeyError" in str(error)
    assert "secret" not in str(error)


def test_unexpected_exception_names_our_line_of_code(qtbot, job_of):
    ((_, error),) = run(qtbot, job_of(work.stumble_in_the_package))
    assert "gui/palette.py:" in error.message


def test_result_that_cannot_travel_is_an_error(qtbot, job_of):
    ((kind, error),) = run(qtbot, job_of(work.unpicklable))
    assert kind == "failed"
    assert "went wrong" in error.message


@pytest.mark.parametrize("target", [work.spin, work.sleep])
def test_cancel_answers_long_before_the_work_is_done(qtbot, job_of, target):
    job = job_of(target, 3 * PATIENCE / 1000)
    signals = heard(job)
    with qtbot.waitSignal(job.progressed, timeout=PATIENCE):
        job.start()
    with qtbot.waitSignal(job.ended, timeout=PATIENCE):
        job.cancel()
    assert [kind for kind, _ in signals if kind != "progressed"] == ["cancelled"]


@pytest.mark.parametrize("target", [work.clean_up, work.toil])
def test_cancelled_work_cleans_up_however_seldom_it_tells_how_far_it_is(qtbot, job_of, tmp_path, monkeypatch, target):
    monkeypatch.setattr("voicetune_desktop.gui.jobs._GRACE_SECONDS", PATIENCE / 1000)
    trace = tmp_path / "cleaned"
    job = job_of(target, str(trace))
    with qtbot.waitSignal(job.progressed, timeout=PATIENCE):
        job.start()
    with qtbot.waitSignal(job.cancelled, timeout=PATIENCE):
        job.cancel()
    assert trace.exists()


def test_work_that_was_done_before_cancel_counts_as_finished(qtbot, job_of):
    job = job_of(work.count, 1)
    signals = heard(job)
    job.start()
    job._worker.process.join(PATIENCE / 1000)
    with qtbot.waitSignal(job.ended, timeout=PATIENCE):
        job.cancel()
    assert signals[-1][0] == "finished"


class Gone:
    """What is left in the pipe of a child that has ended, as on Windows: to ask for more than there is fails."""

    def __init__(self, *messages):
        self._messages = list(messages)

    def poll(self, *_):
        if not self._messages:
            raise BrokenPipeError
        return True

    def recv(self):
        return self._messages.pop(0)

    def close(self):
        pass


def test_result_of_a_child_that_has_ended_counts_where_its_pipe_fails_then(qtbot, job_of):
    job = job_of(work.count, 1)
    signals = heard(job)
    job.start()
    job._worker.process.join(PATIENCE / 1000)
    pipe = job._worker.pipe
    job._worker.pipe = Gone(pipe.recv(), pipe.recv())
    pipe.close()
    qtbot.waitUntil(lambda: bool(signals) and signals[-1][0] != "progressed", timeout=PATIENCE)
    assert signals[-1] == ("finished", {"counted": 1})


def test_killed_worker_gives_a_sentence(qtbot, job_of):
    job = job_of(work.sleep, 60.0)
    signals = heard(job)
    with qtbot.waitSignal(job.progressed, timeout=PATIENCE):
        job.start()
    with qtbot.waitSignal(job.failed, timeout=PATIENCE):
        job._worker.process.kill()
    assert signals[-1][1].message == "The work stopped unexpectedly."


class Unbegun(Worker):
    """A child that dies before it takes its end of the pipe, which Windows keeps open in this process until then."""

    def __init__(self, preload: tuple[str, ...]) -> None:
        super().__init__(preload)
        self.pipe.close()
        self.pipe, self.theirs = Pipe()
        self.process.kill()


def test_worker_that_dies_at_once_gives_a_sentence(qtbot):
    pool = Workers(preload=())
    pool.begin = Unbegun
    try:
        assert run(qtbot, Job(work.count, 1, pool=pool))[-1][1].message == "The work stopped unexpectedly."
    finally:
        pool.close()


def test_job_can_follow_a_job(qtbot, job_of):
    results = [run(qtbot, job_of(work.count, number))[-1][1]["counted"] for number in (1, 2, 3)]
    assert results == [1, 2, 3]


def test_a_job_starts_in_the_worker_that_is_warm(qtbot, pool, job_of):
    pool.warm()
    spare, job = pool._spare, job_of(work.count, 1)
    with qtbot.waitSignal(job.ended, timeout=PATIENCE):
        job.start()
        assert job._worker is spare


def test_a_dead_spare_is_replaced(qtbot, pool, job_of):
    pool.warm()
    pool._spare.process.kill()
    pool._spare.process.join()
    assert run(qtbot, job_of(work.count, 1))[-1][0] == "finished"


def test_closing_ends_running_work_and_the_spare(qtbot):
    pool = Workers(preload=())
    job = Job(work.sleep, 60.0, pool=pool)
    with qtbot.waitSignal(job.progressed, timeout=PATIENCE):
        job.start()
    pool.warm()
    pids = [job._worker.process.pid, pool._spare.process.pid]
    job._timer.stop()
    pool.close()
    gc.collect()
    assert not any(Path(f"/proc/{pid}").exists() for pid in pids)


def test_work_whose_child_was_ended_with_all_others_stays_silent(qtbot):
    pool = Workers(preload=())
    job = Job(work.sleep, 60.0, pool=pool)
    with qtbot.waitSignal(job.progressed, timeout=PATIENCE):
        job.start()
    signals = heard(job)
    pool.close()
    qtbot.waitUntil(lambda: not job._timer.isActive(), timeout=PATIENCE)
    job.cancel()
    job.abandon()
    assert not signals


def test_child_ends_when_the_window_process_is_killed(tmp_path):
    pid_file = tmp_path / "pid"
    parent = subprocess.Popen(
        [sys.executable, "-c", "from tests.gui.work import main; main()", str(pid_file)], cwd=Path(__file__).parents[2]
    )
    child = _pid(pid_file)
    parent.kill()
    parent.wait()
    deadline = time.monotonic() + PATIENCE / 1000
    while _alive(child) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _alive(child)


def _pid(file):
    deadline = time.monotonic() + PATIENCE / 1000
    while time.monotonic() < deadline:
        if file.exists() and file.read_text():
            return int(file.read_text())
        time.sleep(0.05)
    pytest.fail("the child did not start")


def _alive(pid):
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in "ZX"


def test_child_that_is_ended_leaves_no_empty_note_of_a_crash(qtbot):
    worker = Worker()
    note = crash.fault_file(DOOR, worker.process.pid)
    qtbot.waitUntil(note.exists, timeout=PATIENCE)
    worker.end()
    assert not note.exists()


def test_what_python_noted_about_a_child_stays_for_the_report(qtbot):
    worker = Worker()
    note = crash.fault_file(DOOR, worker.process.pid)
    qtbot.waitUntil(note.exists, timeout=PATIENCE)
    note.write_text("Fatal Python error: Aborted\n")
    worker.end()
    assert "Aborted" in crash.waiting()
