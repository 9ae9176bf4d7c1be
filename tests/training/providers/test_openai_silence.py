"""A whole life of a job, with every sort of mishap, leaves no key and no text in any output, even when all is to be logged."""

import os
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.standin import serve
from tests.standin.server import KEY
from tests.training.providers.opening import RUN

pytestmark = pytest.mark.loopback
ROOT = Path(__file__).parents[3]
SECRET = "Maya's spare key lies under the blue pot"
PROGRAM = """
import logging, sys, traceback
from pathlib import Path

logging.basicConfig(level=logging.DEBUG, stream=sys.stdout)
from tests.training.making import outgoing, place_in
from tests.training.providers.opening import RUN, WISH, openai_at
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.training import wire
from voicetune_desktop.training.records import Account, Phase, Run
from voicetune_desktop.training.uploading import Meter

wire.PAUSES = ()
for name in list(logging.root.manager.loggerDict):
    logging.getLogger(name).disabled = False
key, folder = sys.stdin.readline().strip(), Path(sys.argv[1])
file = outgoing(folder, content=Path(sys.argv[2]).read_bytes())
job = "ftjob-standin0002"
ended = Run(RUN, Account("openai", ""), WISH, (), Phase.SUCCEEDED, 0, job_id=job, result_files=("file-standin0001",))
for address in sys.argv[3:]:
    with openai_at(address, place_in(folder), key=key) as provider:
        for act in (
            provider.check_key, provider.models, lambda: provider.upload(file, "voicetune-train.jsonl", Meter(), 1),
            lambda: provider.create_job(RUN, WISH, {"train": "file-standin0001"}), lambda: provider.job(job),
            lambda: list(provider.events(job, lambda _: False)), lambda: provider.results(ended), lambda: provider.cancel(job),
            lambda: provider.delete_file("file-standin0001"), lambda: list(provider.jobs()), lambda: list(provider.files()),
        ):
            try:
                act()
            except VoiceTuneError:
                traceback.print_exc()
    print("done")
"""
SCENARIOS = ["echo", "unauthorized", "invalid_file", "wind_down", "server_error", "dropped_upload", "garbage", "redirect", "no_quota"]
FOREIGN = {
    "OPENAI_LOG": "debug",
    "OPENAI_API_KEY": "sk-foreign",
    "OPENAI_BASE_URL": "http://192.0.2.1",
    "OPENAI_ORG_ID": "org-foreign",
    "OPENAI_PROJECT_ID": "proj-foreign",
    "OPENAI_CUSTOM_HEADERS": "X-Foreign: yes",
    "PYTHONPATH": str(ROOT),
}


def test_prints_no_key_and_no_text(tmp_path: Path) -> None:
    content, program = tmp_path / "content", tmp_path / "program.py"
    line = '{"messages":[{"role":"user","content":"Where?"},{"role":"assistant","content":"' + SECRET + '"}]}\n'
    content.write_text(line * 12, "utf-8")
    program.write_text(PROGRAM, "utf-8")
    with ExitStack() as stack:
        servers = [stack.enter_context(serve(*scenarios)) for scenarios in ([], *([name] for name in SCENARIOS))]
        command = [sys.executable, program, tmp_path, content, *(server.base_url for server in servers)]
        done = subprocess.run(
            command, input=KEY, env={**os.environ, **FOREIGN}, capture_output=True, text=True, check=False, cwd=tmp_path, timeout=120
        )
        told = repr([request.headers for server in servers for request in server.requests]).lower()
        asked = [len(server.requests) for server in servers]
    output = done.stdout + done.stderr
    assert done.stdout.count("done") == len(servers), output
    assert min(asked) >= 10
    assert not [word for word in (KEY, RUN, "Maya", "spare", "blue pot", "Where?") if word in output]
    assert "foreign" not in told
    kept = [path for path in tmp_path.rglob("*") if path.is_file() and path.suffix not in (".jsonl", ".py") and path != content]
    assert not [path for path in kept if SECRET.encode() in path.read_bytes() or KEY.encode() in path.read_bytes()]
