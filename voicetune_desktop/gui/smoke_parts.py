"""What a packed app must have inside, asked in one of its own child processes, where a connection is an error. Imports no Qt."""

import sys
from collections.abc import Generator
from importlib import import_module
from typing import Any

from voicetune_desktop.model import Progress

PARTS = (
    "ahocorasick_rs",
    "charset_normalizer",
    "cryptography.hazmat.primitives.kdf.argon2",
    "faker.providers.person.pt_BR",
    "httpx2",
    "jeepney.io.blocking",
    "msgspec",
    "openai.resources.fine_tuning.jobs",
    "phonenumbers.data.region_DE",
    "python_calamine",
    "rapidfuzz.fuzz",
    "selectolax.lexbor",
    "stdnum.de.idnr",
    "tiktoken",
    "voicetune_desktop.keystore",
    "voicetune_desktop.training.providers.registry",
)
"""Modules of the packages that are loaded late, or by a name that is made up."""
LEAVING = {"socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo"}
TEXT, TOKENS = "Tokens are pieces of words.", {"o200k_base": 6, "cl100k_base": 6}


class Left(Exception):
    """The app tried to reach the network while nobody had asked it to."""


def stay_here() -> None:
    """From now on, a connection to anything but a socket file of this computer is an error in this process."""
    sys.addaudithook(_refuse)


def look_inside() -> Generator[Progress, None, tuple[str, ...]]:
    """What is missing or wrong, in words; a verb for a child process."""
    stay_here()
    missing: list[str] = []
    for done, name in enumerate(PARTS):
        yield Progress(done, len(PARTS), name)
        try:
            import_module(name)
        except ImportError as error:
            missing.append(f"{name} cannot be loaded ({type(error).__name__} of {error.name}).")
    return (*missing, *_miscounted(), *_without_files())


def _miscounted() -> list[str]:
    from voicetune_desktop.dataset.tokens import TokenCounter

    counted = {name: TokenCounter(name).count(TEXT) for name in TOKENS}
    return [f"{name} counts {counted[name]} tokens instead of {count}." for name, count in TOKENS.items() if counted[name] != count]


def _without_files() -> list[str]:
    from voicetune_desktop.paths import resource

    names = ("home/keeper.py", "optional/adapter.py", "providers.toml", "licenses/vocabularies.txt", "icons/voicetune.svg")
    return [f"resources/{name} is not there." for name in names if not resource(name).is_file()]


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event in LEAVING and getattr(getattr(arguments[0], "family", None), "name", "") != "AF_UNIX":
        raise Left(event)
