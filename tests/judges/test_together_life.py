"""Together's own client against the stand-in: what our provider is tried with answers as Together does."""

from pathlib import Path

import pytest

from tests.judges.conftest import Ask
from tests.standin import serve

pytestmark = pytest.mark.loopback

ROW = b'{"messages":[{"role":"user","content":"Is the gate open?"},{"role":"assistant","content":"since noon"}]}\n'


def test_togethers_client_uploads_and_trains(ask: Ask, tmp_path: Path) -> None:
    path = tmp_path / "train.jsonl"
    path.write_bytes(ROW * 12)
    with serve() as server:
        found = ask("together_life.py", {"url": server.url("together"), "key": server.key, "path": str(path)})
        put = next(request for request in server.requests if request.method == "PUT")
    assert put.body == path.read_bytes()
    assert "authorization" not in put.headers
    assert found["file"]["line_count"] == 12
    assert found["files"] == [found["file"]["id"]]
    assert (found["job"]["status"], found["cancelled"], found["deleted"]) == ("pending", "cancelled", True)
    assert found["events"] == ["JOB_PENDING", "TRAINING_DATA_DOWNLOADING"]
