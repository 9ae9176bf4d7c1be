"""A service may quote the key or the files, and a library may be told to log everything: nothing of it is ever shown or kept."""

import pytest

from tests.commands.running import environment, run
from tests.commands.services import quiet, training_folder
from tests.standin import serve

pytestmark = [pytest.mark.loopback, pytest.mark.secret_service]

QUOTING = ("unauthorized", "echo", "invalid_file", "wind_down", "garbage", "redirect", "dropped_upload", "revoked_later")
LOUD = {"OPENAI_LOG": "debug", "HTTPX_LOG_LEVEL": "trace", "PYTHONASYNCIODEBUG": "1", "PYTHONDEVMODE": "1"}


@pytest.mark.parametrize("scenario", QUOTING)
def test_nothing_of_key_or_messages_in_output_or_files(tmp_path, own_home, scenario, monkeypatch):
    folder, temporary = training_folder(tmp_path / "files"), tmp_path / "temporary"
    temporary.mkdir()
    loud = environment(**LOUD, TMPDIR=str(temporary))
    with serve(speed=5_000, key="sk-copper-wren-0123456789abcdef") as server:
        where = ("openai", "--base-url", server.base_url)
        kept = run("key", "set", *where, "--no-check", stdin=server.key.encode(), env=loud)
        server.scenario(scenario, after=4 if scenario == "revoked_later" else 0)
        sent = run("send", folder, "--provider", *where, "--json", env=loud)
        asked = [run("jobs", verb, "ftjob", env=loud) for verb in ("refresh", "show", "events")] if server.jobs else []
        looked = [run("jobs", "--json", env=loud), run("sent", env=loud), run("key", "forget", *where, env=loud)]
        assert quiet(server, kept, sent, *asked, *looked)
        assert not any("Traceback" in ran.err for ran in (kept, sent, *asked, *looked))
        assert server.elsewhere == []
        assert not [
            file for file in (*own_home.rglob("*"), *temporary.rglob("*")) if file.is_file() and server.key.encode() in file.read_bytes()
        ]
    assert list(temporary.iterdir()) == []
