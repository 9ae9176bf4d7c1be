"""Each scenario answers as badly as it says."""

import base64
import time
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from tests.standin import Scenario, Server, life, serve
from tests.standin.scenarios import USUAL

pytestmark = pytest.mark.loopback

ROW = b'{"messages":[{"role":"user","content":"Which berth?"},{"role":"assistant","content":"the low one"}]}\n'
MODEL = "gpt-4.1-mini-2025-04-14"
JOBS = "fine_tuning/jobs"


@pytest.fixture
def server() -> Iterator[Server]:
    with serve() as server:
        yield server


@pytest.fixture
def client(server: Server) -> Iterator[httpx2.Client]:
    with httpx2.Client(base_url=server.base_url, headers={"Authorization": f"Bearer {server.key}"}, timeout=60) as client:
        yield client


def send(client: httpx2.Client, rows: bytes = ROW) -> httpx2.Response:
    return client.post("files", data={"purpose": "fine-tune"}, files={"file": ("train.jsonl", rows)})


def make(client: httpx2.Client) -> httpx2.Response:
    return client.post(JOBS, json={"model": MODEL, "training_file": send(client).json()["id"]})


def job_of(client: httpx2.Client) -> str:
    return make(client).json()["id"]


@pytest.mark.parametrize(("name", "status", "code"), [
    ("unauthorized", 401, "invalid_api_key"), ("rate_limited", 429, "rate_limit_exceeded"), ("server_error", 500, None),
    ("echo", 400, None), ("redirect", 302, None),
])  # fmt: skip
def test_refuses_every_request(server: Server, client: httpx2.Client, name: str, status: int, code: str | None) -> None:
    server.scenario(name, times=1)
    answer = client.get("models")
    assert answer.status_code == status
    assert code is None or answer.json()["error"]["code"] == code
    assert client.get("models").status_code == 200


@pytest.mark.parametrize(("name", "status", "code"), [
    ("wind_down", 403, "fine_tuning_not_available"), ("no_quota", 429, "insufficient_quota"),
])  # fmt: skip
def test_refuses_new_jobs_only(server: Server, client: httpx2.Client, name: str, status: int, code: str) -> None:
    server.scenario(name)
    answer = make(client)
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert not server.jobs
    assert server.files


@pytest.mark.parametrize(("name", "status"), [("not_found", 404), ("conflict", 409), ("too_large", 413)])
def test_refuses_what_it_is_about(server: Server, client: httpx2.Client, name: str, status: int) -> None:
    job = job_of(client)
    server.scenario(name)
    asked = {"not_found": client.get(f"{JOBS}/{job}"), "conflict": client.post(f"{JOBS}/{job}/cancel"), "too_large": send(client)}
    assert asked[name].status_code == status


@pytest.mark.parametrize(("name", "after"), [("revoked_later", 3), ("vanished", 2)])
def test_turns_bad_after_a_while(server: Server, client: httpx2.Client, name: str, after: int) -> None:
    job = job_of(client)
    server.scenario(name)
    assert [client.get(f"{JOBS}/{job}").is_success for _ in range(5)] == [number < after for number in range(5)]


def test_quotes_the_key_the_file_and_the_request(server: Server, client: httpx2.Client) -> None:
    server.scenario("unauthorized", on="/models")
    server.scenario("echo", on="POST .*/files")
    server.scenario("invalid_file")
    assert server.key in client.get("models").text
    assert "the low one" in send(client).json()["error"]["message"]
    server.clear("echo")
    job = job_of(client)
    server.advance(job)
    found = client.get(f"{JOBS}/{job}").json()
    assert (found["status"], found["error"]["code"]) == ("failed", "invalid_training_file")
    assert "the low one" in found["error"]["message"]


def test_says_when_to_ask_again(server: Server, client: httpx2.Client) -> None:
    server.scenario("rate_limited", seconds=7)
    assert client.get("models").headers["retry-after"] == "7"


def test_takes_its_time(server: Server, client: httpx2.Client) -> None:
    server.scenario("slow", seconds=0.05)
    before = time.monotonic()
    assert client.get("models").is_success
    assert time.monotonic() - before >= 0.05


def test_a_slow_answer_does_not_outlive_the_server(server: Server, client: httpx2.Client) -> None:
    server.scenario("slow", seconds=600)
    with pytest.raises(httpx2.TransportError):
        client.get("models", timeout=0.05)


@pytest.mark.parametrize("rows", [ROW, ROW * 200_000])
def test_drops_an_upload_in_its_middle(server: Server, client: httpx2.Client, rows: bytes) -> None:
    server.scenario("dropped_upload", times=1)
    with pytest.raises(httpx2.TransportError):
        send(client, rows)
    assert not server.files
    assert not server.requests[-1].complete
    assert send(client, rows).is_success


def test_makes_a_job_without_saying_so(server: Server, client: httpx2.Client) -> None:
    server.scenario("dropped_create", times=1)
    with pytest.raises(httpx2.TransportError):
        make(client)
    assert len(server.jobs) == 1
    assert client.get(JOBS).json()["data"][0]["id"] in server.jobs


@pytest.mark.parametrize(("kind", "begins"), [("html", b"<!doctype"), ("truncated", b'{"object": "list"'), ("list", b"[{")])
def test_answers_garbage(server: Server, client: httpx2.Client, kind: str, begins: bytes) -> None:
    whole = client.get("models").content
    server.scenario("garbage", kind=kind)
    answer = client.get("models")
    assert answer.status_code == 200
    assert answer.content.startswith(begins)
    assert answer.content != whole


def test_never_ends(server: Server, client: httpx2.Client) -> None:
    server.scenario("endless")
    with client.stream("GET", "models") as answer:
        assert sum(len(chunk) for chunk, _ in zip(answer.iter_raw(1 << 20), range(8), strict=False)) == 8 << 20


def test_leads_elsewhere(server: Server, client: httpx2.Client) -> None:
    server.scenario("redirect", on="/models")
    assert client.get("models", follow_redirects=True).is_success
    assert [request.path for request in server.elsewhere] == ["/v1/models"]
    assert "authorization" not in server.elsewhere[0].headers


def test_says_a_status_that_nobody_knows(server: Server, client: httpx2.Client) -> None:
    server.scenario("unknown_status")
    job = job_of(client)
    server.advance(job, 5)
    assert client.get(f"{JOBS}/{job}").json()["status"] == "warming_up"


def test_pauses_until_it_is_resumed(server: Server, client: httpx2.Client) -> None:
    server.scenario("paused")
    job = job_of(client)
    assert server.advance(job, 20) == "paused"
    assert client.post(f"{JOBS}/{job}/resume").json()["status"] == "running"
    assert server.advance(job, life.STEPS) == "succeeded"


def test_fails_after_training(server: Server, client: httpx2.Client) -> None:
    server.scenario("moderation_failure")
    job = job_of(client)
    assert server.advance(job, 20) == "running"
    assert server.advance(job, 20) == "failed"
    assert client.get(f"{JOBS}/{job}").json()["error"]["message"].startswith("Error while running moderation eval refusals_v3")


def test_wraps_results_in_base64(server: Server, client: httpx2.Client) -> None:
    server.scenario("base64_results")
    job = job_of(client)
    server.finish(job)
    content = client.get(f"files/{server.jobs[job].result_files[0]}/content").content
    assert base64.b64decode(content).startswith(b"step,train_loss")


@pytest.mark.parametrize(("name", "status"), [("none_status", None), ("file_kept_processing", "uploaded")])
def test_does_not_say_that_a_file_is_ready(server: Server, client: httpx2.Client, name: str, status: str | None) -> None:
    server.scenario(name)
    assert send(client).json()["status"] == status
    assert client.get("files").json()["data"][0]["status"] == status
    assert make(client).is_success is (name == "none_status")


def events(client: httpx2.Client, job: str, **query: Any) -> list[str]:
    return [event["id"] for event in client.get(f"{JOBS}/{job}/events", params=query).json()["data"]]


def test_gives_small_pages(server: Server, client: httpx2.Client) -> None:
    job = job_of(client)
    server.finish(job)
    server.scenario("paged")
    page = client.get(f"{JOBS}/{job}/events", params={"limit": 50}).json()
    assert (len(page["data"]), page["has_more"]) == (2, True)


def test_mixes_events_up(server: Server, client: httpx2.Client) -> None:
    job = job_of(client)
    server.finish(job)
    right = events(client, job, limit=100)
    server.scenario("unordered_events")
    assert events(client, job, limit=100) != right
    assert sorted(events(client, job, limit=100)) == sorted(right)
    server.clear()
    server.scenario("duplicate_events")
    assert events(client, job, limit=100)[:4] == [right[0], right[0], right[1], right[1]]
    assert events(client, job, after=right[0], limit=2) == [right[0], right[1]]


def test_scenario_applies_where_and_as_often_as_it_is_told(server: Server, client: httpx2.Client) -> None:
    server.scenario(Scenario("server_error", on="GET .*/files", after=1, times=2, status=503))
    assert client.get("models").status_code == 200
    assert [client.get("files").status_code for _ in range(4)] == [200, 503, 503, 200]


def test_knows_all_its_scenarios(server: Server) -> None:
    for name in USUAL:
        server.scenario(name)
    with pytest.raises(ValueError, match="No such scenario"):
        server.scenario("sunshine")
