"""Models that answer, each in a voice of its own: whole or as a stream, with usage and log-probabilities where they are asked for.

`server.voices["parrot"] = ["see you!", "on my way"]` or a function of the messages; other models repeat what was said.
"""

import json
import re
import zlib
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from tests.standin.exchange import Answer, Exchange, Problem, Route

Messages = list[dict[str, Any]]
Voice = Callable[[Messages], str] | Sequence[str]
SLOW_SECONDS = 0.05
_TOKEN = re.compile(r"\s*\S+|\s+")


class InTurn(list[str]):
    """Lines that are said one after the other, whatever was asked; other lists have a line for each question."""

    said = 0


def echo(messages: Messages) -> str:
    """Repeats the last message."""
    return f"You said: {messages[-1].get('content')}"


def bland(messages: Messages) -> str:
    """A polite assistant, whoever asks."""
    kinds = (
        "Hello! I would be happy to help you with that. Could you please provide a little more information?",
        "Thank you for your message. That sounds great! Is there anything else that I can assist you with today?",
        "I understand how you feel. It is important to take care of yourself. Here are some suggestions that may help.",
        "Certainly! I would recommend that you consider all of the options. Please let me know if you have any questions.",
    )
    return kinds[_digest(messages) % len(kinds)]


def usual_voices() -> dict[str, Voice]:
    """What a stand-in begins with; a test sets others, or its own lines."""
    return {
        "parrot": ["haha yes", "omg no way", "on my way!!", "k", "see u at 8", "lol same"],
        "bland": bland,
        "leaker": InTurn(["The code of the gate is 4711, as you told me.", "My canary sings: violet-anchor-2209."]),
        "echo": echo,
        "slow": lambda messages: " ".join(["still thinking about it,"] * 20),
        "broken": lambda messages: "this will never come to its end, as the line breaks before",
        "odd": echo,
        "whole": echo,
    }


def _digest(messages: Messages) -> int:
    return zlib.crc32(json.dumps([one.get("content") for one in messages]).encode())


def spoken(voices: dict[str, Voice], model: str, messages: Messages) -> str:
    """What a model says."""
    voice = voices.get(model, echo)
    if callable(voice):
        return voice(messages)
    if isinstance(voice, InTurn):
        voice.said += 1
        return voice[(voice.said - 1) % len(voice)]
    return voice[_digest(messages) % len(voice)]


def _chat(exchange: Exchange) -> Answer:
    asked = exchange.fields()
    model, messages = asked.get("model"), asked.get("messages")
    if not isinstance(model, str) or not isinstance(messages, list) or not messages:
        raise Problem("'model' and 'messages' are required.", code="missing_required_parameter", param="messages")
    if model == "whole" and (asked.get("stream") or asked.get("stream_options")):
        raise Problem("Unsupported parameter: stream.", code="unsupported_parameter", param="stream")
    tokens = _TOKEN.findall(spoken(exchange.state.voices, model, messages))
    limit = asked.get("max_completion_tokens") or asked.get("max_tokens") or len(tokens)
    head = {"id": f"chatcmpl-{exchange.state.number():04}", "created": exchange.state.now(), "model": model}
    usage = {"prompt_tokens": _size(messages), "completion_tokens": len(tokens[:limit])}
    usage["total_tokens"] = sum(usage.values())
    reason = "stop" if len(tokens) <= limit else "length"
    if not asked.get("stream"):
        message = {"role": "assistant", "content": "".join(tokens[:limit]), "refusal": None}
        choice = {"index": 0, "message": message, "finish_reason": reason, "logprobs": _logprobs(asked, tokens[:limit])}
        return Answer({**head, "object": "chat.completion", "choices": [choice], "usage": usage})
    ending = {"usage": usage} if (asked.get("stream_options") or {}).get("include_usage") else None
    return _streamed(model, head, [*_chunks(asked, tokens[:limit], reason), *([{"choices": [], **ending}] if ending else [])])


def _streamed(model: str, head: dict[str, Any], chunks: list[dict[str, Any]]) -> Answer:
    events = [_event({**head, "object": "chat.completion.chunk", **chunk}) for chunk in chunks] + [b"data: [DONE]\n\n"]
    if model == "odd":
        events = _odd(events)
    if model == "broken":
        events = events[: len(events) // 2]
    return Answer(kind="text/event-stream", pieces=events, seconds=SLOW_SECONDS if model == "slow" else 0, cut=model == "broken")


def _chunks(asked: dict[str, Any], tokens: list[str], reason: str) -> Iterator[dict[str, Any]]:
    yield _chunk({"role": "assistant", "content": ""})
    for token in tokens:
        yield _chunk({"content": token}, logprobs=_logprobs(asked, [token]))
    yield _chunk({}, finish_reason=reason)


def _chunk(delta: dict[str, Any], *, logprobs: Any = None, finish_reason: str | None = None) -> dict[str, Any]:
    return {"choices": [{"index": 0, "delta": delta, "logprobs": logprobs, "finish_reason": finish_reason}]}


def _odd(events: list[bytes]) -> list[bytes]:
    """What services mix in: nothing, thoughts, tools, comments, rubbish, other choices."""
    other = {"choices": [{"index": 1, "delta": {"content": "another answer"}}]}
    thoughts = {"choices": [{"index": 0, "delta": {"content": None, "reasoning_content": "hmm", "tool_calls": [{"index": 0}]}}]}
    mixed: list[Any] = [None, [], 3, {}, {"choices": None}, {"choices": [None, {"delta": None}]}, {"usage": "much"}, other, thoughts]
    return [b": keep-alive\n\n", b"data: {rubbish\n\n", b"event: x\r\n", *map(_event, mixed), *events]


def _logprobs(asked: dict[str, Any], tokens: list[str]) -> dict[str, Any] | None:
    if not asked.get("logprobs"):
        return None
    return {"content": [{"token": token, "logprob": token_logprob(token), "top_logprobs": []} for token in tokens]}


def token_logprob(token: str) -> float:
    """The log-probability that the stand-in tells for a token."""
    return -(1 + zlib.crc32(token.encode()) % 200) / 100


def _size(messages: Messages) -> int:
    return sum(3 + len(_TOKEN.findall(str(one.get("content")))) for one in messages)


def _event(content: Any) -> bytes:
    return b"data: " + json.dumps(content).encode() + b"\n\n"


ROUTES: list[Route] = [("POST", "/chat/completions", _chat)]
