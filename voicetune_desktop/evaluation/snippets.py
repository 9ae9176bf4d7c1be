"""Lines that use a model elsewhere: with OpenAI's client, LangChain, Ollama and curl, rightly quoted for each and without any key."""

import json
import re
import shlex
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from voicetune_desktop.dataset.providers import service
from voicetune_desktop.evaluation.speakers import Manner, Speaker
from voicetune_desktop.training.addresses import is_own

KEYS: Mapping[str, str] = {
    "openai": "OPENAI_API_KEY",
    "azure": "AZURE_OPENAI_API_KEY",
    "nebius": "NEBIUS_API_KEY",
    "together": "TOGETHER_API_KEY",
    "fireworks": "FIREWORKS_API_KEY",
    "mistral": "MISTRAL_API_KEY",
}
"""The variable in which each service's own guides expect the key."""
OTHER_KEY = "API_KEY"
QUESTION = "Hi"
OLLAMA_NAME = "my-voice"
_OLLAMA_PORT = 11434
_KEPT = "\n\t\u200c\u200d"
"""What cannot be seen and yet belongs to a text: emoji and some scripts are joined with the last two."""
_TRIPLE = '"""'
_SIMPLE_NAME = re.compile(r"[\w./:@-]+", re.ASCII)
_LINE_ENDS_QUOTE = re.compile(r'"""(?=[^\S\n]*(?:\n|$))')


def openai_python(speaker: Speaker, system: str, manner: Manner) -> str:
    """A program with OpenAI's client for Python."""
    return f"""\
import os

from openai import OpenAI

client = OpenAI(
    base_url={python_text(chat_base(speaker))},
    api_key={_python_key(speaker)},
)
answer = client.chat.completions.create(
    model={python_text(speaker.model)},
    messages=[
{_python_messages(system)}    ],
{_python_temperature(manner)})
print(answer.choices[0].message.content)
"""


def langchain(speaker: Speaker, system: str, manner: Manner) -> str:
    """A program with LangChain."""
    messages = [("system", system)] if system.strip() else []
    rows = "".join(f"        ({python_text(role)}, {python_text(text)}),\n" for role, text in (*messages, ("human", QUESTION)))
    return f"""\
import os

from langchain_openai import ChatOpenAI

model = ChatOpenAI(
    model={python_text(speaker.model)},
    base_url={python_text(chat_base(speaker))},
    api_key={_python_key(speaker)},
{_python_temperature(manner)})
answer = model.invoke(
    [
{rows}    ]
)
print(answer.content)
"""


def curl(speaker: Speaker, system: str, manner: Manner) -> str:
    """A command for a shell of the Unix kind."""
    messages = [{"role": "system", "content": system}] if system.strip() else []
    body: dict[str, object] = {"model": speaker.model, "messages": [*messages, {"role": "user", "content": QUESTION}]}
    if manner.temperature is not None:
        body["temperature"] = manner.temperature
    key = f'  -H "Authorization: Bearer ${key_variable(speaker)}" \\\n' if needs_key(speaker) else ""
    return (
        f"curl {shlex.quote(chat_base(speaker) + '/chat/completions')} \\\n"
        f"{key}  -H 'Content-Type: application/json' \\\n"
        f"  --data-raw {shlex.quote(json_text(body))}\n"
    )


def modelfile(speaker: Speaker, system: str, manner: Manner) -> str:
    """A Modelfile that gives a model of Ollama its prompt."""
    model = plain(speaker.model).replace("\n", " ").strip()
    lines = [f"FROM {model if _SIMPLE_NAME.fullmatch(model) else _in_quotes(model)}"]
    if system.strip():
        lines.append(f"SYSTEM {_in_quotes(plain(system))}")
    if manner.temperature is not None:
        lines.append(f"PARAMETER temperature {manner.temperature}")
    return "\n".join(lines) + "\n"


def ollama_commands() -> str:
    """What makes a model of a Modelfile, and talks to it."""
    return f"ollama create {OLLAMA_NAME} -f Modelfile\nollama run {OLLAMA_NAME}\n"


WAYS: Mapping[str, Callable[[Speaker, str, Manner], str]] = {
    "openai": openai_python,
    "langchain": langchain,
    "curl": curl,
}
"""The ways that fit every model."""


def is_ollama(speaker: Speaker) -> bool:
    """Whether the model is one of Ollama, as far as its address tells."""
    parts = urlsplit(speaker.account.base_url)
    return speaker.account.service == "other" and is_own(parts.hostname or "") and parts.port == _OLLAMA_PORT


def needs_key(speaker: Speaker) -> bool:
    """Whether the address asks for a key; servers of the person's own do not."""
    return speaker.account.service != "other" or not is_own(urlsplit(speaker.account.base_url).hostname or "")


def key_variable(speaker: Speaker) -> str:
    """The environment variable that holds the key."""
    return KEYS.get(speaker.account.service, OTHER_KEY)


def chat_base(speaker: Speaker) -> str:
    """The address below which the model answers."""
    base, path = speaker.account.base_url.rstrip("/"), service(speaker.account.service).chat_path
    return f"{urlsplit(base).scheme}://{urlsplit(base).netloc}{path}" if path else base


def python_text(text: str) -> str:
    """A literal of Python with exactly this value; nothing in it is invisible."""
    literal = repr(text)
    return f'"{literal[1:-1]}"' if literal[0] == "'" and '"' not in text else literal


def json_text(value: object) -> str:
    """JSON in which everything that cannot be seen is escaped."""
    return "".join(one if one.isprintable() else _escaped(one) for one in json.dumps(value, ensure_ascii=False))


def plain(text: str) -> str:
    """A text without what a Modelfile cannot hold: signs that steer, halves of signs, line ends of other systems."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(one if one in _KEPT or one.isprintable() else " " if one.isspace() else "" for one in text)


def _escaped(sign: str) -> str:
    units = sign.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[place : place + 2].hex()}" for place in range(0, len(units), 2))


def _in_quotes(text: str) -> str:
    """A value of a Modelfile. It ends where a line ends with three quotes, so those get a blank in between."""
    return _TRIPLE + _LINE_ENDS_QUOTE.sub('"" "', text) + _TRIPLE


def _python_messages(system: str) -> str:
    messages = [("system", system)] if system.strip() else []
    return "".join(
        f'        {{"role": {python_text(role)}, "content": {python_text(text)}}},\n' for role, text in (*messages, ("user", QUESTION))
    )


def _python_key(speaker: Speaker) -> str:
    return f'os.environ["{key_variable(speaker)}"]' if needs_key(speaker) else '"not needed"'


def _python_temperature(manner: Manner) -> str:
    return "" if manner.temperature is None else f"    temperature={manner.temperature},\n"
