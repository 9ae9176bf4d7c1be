"""Passwords as people make them, PINs, one-time codes and door codes."""

from collections.abc import Callable
from random import Random

from tests.benchmarks.privacy.pieces import Piece, draw
from tests.benchmarks.privacy.scene import Scene

WORDS = ("sunflower", "banana", "tiger", "monsoon", "pickle", "dragon", "coffee", "snowball", "marigold", "rocket", "pepper", "bluebird")
STAFF = ("correct", "horse", "maple", "river", "stone", "lamp", "garden", "velvet", "copper", "otter", "piano", "cloud")


def _wordy(rng: Random) -> str:
    word = rng.choice(WORDS)
    shapes = [
        word + draw(rng, "##"),
        word.capitalize() + draw(rng, "####"),
        word.capitalize() + draw(rng, "##!"),
        word.replace("o", "0").replace("e", "3") + draw(rng, "#"),
        word.capitalize() + rng.choice(WORDS).capitalize() + draw(rng, "#"),
        f"{word}_{draw(rng, '###')}",
        f"{word.upper()}{draw(rng, '##')}",
        f"My{word.capitalize()}{draw(rng, '[!?$*]##')}",
        f"{word}-{rng.choice(WORDS)}-{draw(rng, '##')}",
    ]
    return rng.choice(shapes)


def _random(rng: Random) -> str:
    signs = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!?#$%*_"
    return rng.choice("abcdefghkmnpqrs") + "".join(rng.choices(signs, k=rng.randint(7, 15))) + rng.choice("23456789")


SECRETS: dict[str, Callable[[Random], str]] = {
    "password": lambda rng: _wordy(rng) if rng.random() < 0.65 else _random(rng),
    "wordy": _wordy,
    "passphrase": lambda rng: rng.choice([" ", "-"]).join(rng.sample(STAFF, 4)),
    "pin": lambda rng: draw(rng, rng.choice(["####", "####", "####", "######"])),
    "otp": lambda rng: draw(rng, rng.choice(["######", "######", "### ###", "###-###", "####", "G-######"])),
    "door": lambda rng: draw(rng, rng.choice(["####", "####", "[ABC]####", "#####"])),
    "word": lambda rng: rng.choice(WORDS),
    "backup": lambda rng: draw(rng, rng.choice(["~~~~-~~~~-~~~~", "%%%%% %%%%%", "########"])),
}


def password(scene: Scene, form: str) -> list[Piece]:
    """A password of a sort; `asked_…` is one that only the message before announces."""
    sort = form.removeprefix("asked").removeprefix("_") or "password"
    return [Piece(SECRETS[sort](scene.rng), "password", "asked" if form.startswith("asked") else sort)]


MAKERS = {"pw": password}
