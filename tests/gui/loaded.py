"""What children are copied from: importing this makes a small project, so that everything is loaded and read that this takes."""

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.operations.chat import write_chat
from tests.operations.driving import result_of
from voicetune_desktop.operations.importing import import_exports
from voicetune_desktop.operations.preparing import choose_assistant
from voicetune_desktop.operations.refreshing import refresh_dataset
from voicetune_desktop.project.file import create

with TemporaryDirectory() as folder, create(Path(folder) / "p.voicetune", key=bytes(32)) as project:
    result_of(import_exports(project, [write_chat(Path(folder), days=3)]))
    choose_assistant(project, "Ada Byron")
    result_of(refresh_dataset(project))
