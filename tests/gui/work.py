"""Work for the tests of jobs: what a child process runs must be importable by name."""

import os
import sys
import time
from collections.abc import Generator
from pathlib import Path
from typing import Any

from voicetune_desktop.errors import LeakFound
from voicetune_desktop.model import Progress
from voicetune_desktop.project import recovery

Steps = Generator[Progress, None, Any]


def count(number: int) -> Steps:
    for done in range(1, number + 1):
        yield Progress(done, number, "counting")
    return {"counted": number}


def spin(seconds: float) -> Steps:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        yield Progress(1, None, "spinning")


def sleep(seconds: float) -> Steps:
    yield Progress(0, None, "sleeping")
    time.sleep(seconds)


def clean_up(trace: str) -> Steps:
    try:
        yield from spin(30)
    finally:
        Path(trace).touch()


def toil(trace: str) -> Steps:
    yield Progress(0, None, "toiling")
    try:
        while True:
            sum(range(1_000))
    finally:
        Path(trace).touch()


def complain() -> Steps:
    raise LeakFound("A sentence.", "A hint.")
    yield


def stumble(secret: str) -> Steps:
    raise KeyError(secret)
    yield


def stumble_in_the_package() -> Steps:
    from voicetune_desktop.gui.palette import luminance

    luminance("")
    yield


def unpicklable() -> Steps:
    yield from ()
    return lambda: None


def tell_pid(file: str) -> Steps:
    yield Progress(0, None, "telling")
    Path(file).write_text(str(os.getpid()))
    time.sleep(60)


def main() -> None:
    """Be a window's process with a job that takes a minute."""
    from PySide6.QtCore import QCoreApplication

    from voicetune_desktop.gui.jobs import Job, Workers

    app = QCoreApplication(sys.argv)
    job = Job(tell_pid, sys.argv[1], pool=Workers(preload=()))
    job.start()
    app.exec()


def make_quick_key(passphrase, salt):
    """As `recovery.make_key`, and with little memory, in the child process too."""
    recovery.ARGON2_MEMORY_KIB = 1024
    return (yield from recovery.make_key(passphrase, salt))


def encrypt_half(project, _new):
    """As `encrypting.encrypt_copy`, but it never gets to the end."""
    project.path.with_name(f".{project.path.name}.part").touch()
    while True:
        yield Progress(1, 2, "Encrypting the project")
