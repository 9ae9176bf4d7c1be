"""Runs a training to its end and notes how it went. It lives on when VoiceTune is closed, and needs nothing but Python 3.8.

    python keeper.py start MARK PATIENCE COMMAND...

Everything lies in the folder where it is started: training.log gets what the trainer says, training.state is one object of JSON that is
locked as long as the training lives, and a file training.stop asks it to end. PATIENCE is how many seconds a trainer has for that.
"""

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

LOG, STATE, STOP = "training.log", "training.state", "training.stop"
WIDTH = 512
"""Bytes of the state, so that a new one lies exactly over an old one."""
LOCKED_AT = 1 << 30
"""The byte that is locked on Windows, where nobody can read a locked one."""
WINDOWS = sys.platform == "win32"
TURN = 0.2
SECONDS_TO_START = 30


def start(mark, patience, command):
    """Start the keeper apart from this process, and wait until it has begun: 0 where the training runs, 1 where it does not."""
    apart = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW} if WINDOWS else {"start_new_session": True}
    with Path(LOG).open("ab") as log:
        words = [sys.executable, "-I", "-B", "-X", "utf8", str(Path(__file__).resolve()), "keep", mark, patience, *command]
        keeper = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=log, stderr=log, **apart)  # noqa: S603 - ourselves
    until = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < until and keeper.poll() is None:
        if noted().get("mark") == mark:
            return 0
        time.sleep(0.02)
    return 0 if noted().get("mark") == mark else 1


def keep(mark, patience, command):
    """Start the trainer, wait for its end or for the wish to end it, and note how it went."""
    state = os.open(STATE, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    if not locked(state):
        return 1
    wish = Wish()
    group = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP} if WINDOWS else {"start_new_session": True, "pass_fds": (state,)}
    try:
        trainer = subprocess.Popen(command, stdin=subprocess.DEVNULL, **group)  # noqa: S603 - what the person said yes to
    except OSError as error:
        print(f"The trainer cannot be started: {error.strerror}", flush=True)
        return 1
    story = {"mark": mark, "pid": os.getpid(), "trainer": trainer.pid, "started": time.time(), "ended": None, "exit": None, "asked": False}
    note(state, story)
    while trainer.poll() is None:
        if wish.is_there():
            story["asked"] = True
            note(state, story)
            end(trainer, float(patience))
        time.sleep(TURN)
    note(state, {**story, "ended": time.time(), "exit": trainer.returncode})
    return 0


class Wish:
    """Whether somebody wants the training to end: a file, or the system that shuts down."""

    def __init__(self):
        self.said = False
        for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), self.hear)

    def hear(self, _number, _frame):
        """Remember a signal."""
        self.said = True

    def is_there(self):
        """Whether it was said by now."""
        return self.said or Path(STOP).exists()


def end(trainer, patience):
    """Ask the trainer and all its processes to end, and end those that do not listen."""
    groups = {trainer.pid} if WINDOWS else {trainer.pid, *groups_of(trainer.pid)}
    if WINDOWS:
        trainer.send_signal(signal.CTRL_BREAK_EVENT)
    else:
        send(trainer.pid, signal.SIGTERM)
    with suppress(subprocess.TimeoutExpired):
        trainer.wait(patience)
    if not WINDOWS:
        for group in groups:
            send(group, signal.SIGKILL)
    elif trainer.poll() is None:
        run("taskkill", "/T", "/F", "/PID", str(trainer.pid))


def groups_of(first):
    """The groups of all processes that a process has started, and those have started, as far as they can be found."""
    rows = [tuple(map(int, line.split())) for line in run("ps", "-A", "-o", "pid=,ppid=,pgid=").splitlines()]
    found, newer = set(), {first}
    while newer:
        found |= newer
        newer = {pid for pid, parent, _ in rows if parent in newer} - found
    return {group for pid, _, group in rows if pid in found} - {os.getpgrp()}


def run(*words):
    """What a program of the system says; nothing where it is missing."""
    try:
        return subprocess.run(words, capture_output=True, text=True, check=False).stdout  # noqa: S603 - words of ours
    except OSError:
        return ""


def send(group, number):
    """Send a signal to a group of processes that may be gone."""
    with suppress(OSError):
        os.killpg(group, number)


def note(state, story):
    """Write the state over the one before."""
    os.lseek(state, 0, os.SEEK_SET)
    os.write(state, json.dumps(story).encode().ljust(WIDTH))


def noted():
    """The state as it is written; empty where none is."""
    try:
        with Path(STATE).open("rb") as file:
            return dict(json.loads(file.read(WIDTH)))
    except (OSError, TypeError, ValueError):
        return {}


def locked(state):
    """Take the lock for as long as this process lives; False where another one has it. A look from VoiceTune has it for a moment."""
    for _ in range(50):
        try:
            lock(state)
        except OSError:
            time.sleep(0.02)
        else:
            return True
    return False


def lock(state):
    """Take the lock now, or raise OSError."""
    if WINDOWS:
        import msvcrt

        os.lseek(state, LOCKED_AT, os.SEEK_SET)
        msvcrt.locking(state, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(state, fcntl.LOCK_EX | fcntl.LOCK_NB)


if __name__ == "__main__":
    mode, mark, patience, *command = sys.argv[1:]
    sys.exit({"start": start, "keep": keep}[mode](mark, patience, command))
