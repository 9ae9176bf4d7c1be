"""The stand-in's models speak as OpenAI's do, judged by OpenAI's own library."""

import json

import httpx2
import openai
import pytest

from tests.standin import serve
from tests.standin.chat import token_logprob

pytestmark = pytest.mark.loopback
ASKED = [{"role": "user", "content": "ahoy there"}]


@pytest.fixture
def server():
    with serve() as server:
        yield server


@pytest.fixture
def client(server):
    with openai.OpenAI(api_key=server.key, base_url=server.base_url, max_retries=0) as client:
        yield client


def test_streams_with_usage_and_logprobs(client):
    chunks = list(
        client.chat.completions.create(model="echo", messages=ASKED, stream=True, stream_options={"include_usage": True}, logprobs=True)
    )
    said = [chunk.choices[0] for chunk in chunks if chunk.choices]
    assert "".join(one.delta.content or "" for one in said) == "You said: ahoy there"
    assert said[-1].finish_reason == "stop"
    assert [one.logprobs.content[0].logprob for one in said if one.logprobs] == [
        token_logprob(t) for t in ("You", " said:", " ahoy", " there")
    ]
    assert (chunks[-1].choices, chunks[-1].usage.completion_tokens) == ([], 4)


def test_a_voice_can_be_lines_or_a_function(client, server):
    server.voices["lines"] = ["one", "two"]
    server.voices["function"] = lambda messages: str(len(messages))
    said = {
        model: client.chat.completions.create(model=model, messages=ASKED).choices[0].message.content for model in ("lines", "function")
    }
    assert said["lines"] in ("one", "two")
    assert said["function"] == "1"


def test_an_answer_is_no_longer_than_asked(client):
    answer = client.chat.completions.create(model="echo", messages=ASKED, max_completion_tokens=2)
    assert (answer.choices[0].message.content, answer.choices[0].finish_reason) == ("You said:", "length")


def test_a_stream_can_break(client):
    stream = client.chat.completions.create(model="broken", messages=ASKED, stream=True)
    with pytest.raises((openai.APIConnectionError, httpx2.RemoteProtocolError)):
        list(stream)


def test_every_face_has_models_that_answer(server):
    for face in ("openai", "together", "inference", "mistral"):
        asked = json.dumps({"model": "echo", "messages": ASKED})
        answer = httpx2.post(f"{server.url(face)}/chat/completions", content=asked, headers={"Authorization": f"Bearer {server.key}"})
        assert answer.json()["usage"]["completion_tokens"] == 4


def test_a_server_at_home_asks_for_no_key():
    with serve(key="") as server:
        assert httpx2.get(f"{server.base_url}/models").is_success
