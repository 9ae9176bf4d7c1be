"""A project's key in forms that a person can keep: a recovery code to write down, and a passphrase to remember."""

import base64
import hashlib
from collections.abc import Generator

from voicetune_desktop.errors import ProjectLocked
from voicetune_desktop.model import Progress

KEY_BYTES = 32
CHECK_BYTES = 3
GROUP = 4

ARGON2_ITERATIONS = 4
ARGON2_LANES = 4
ARGON2_MEMORY_KIB = 256 * 1024
"""Half a second and 256 MiB a guess on a laptop: above RFC 9106's second recommendation (3 passes, 64 MiB)."""


def recovery_code(key: bytes) -> str:
    """The key and a checksum as groups of four letters and digits: 56 characters in 14 groups."""
    text = base64.b32encode(key + _check(key)).decode("ascii").rstrip("=")
    return "-".join(text[i : i + GROUP] for i in range(0, len(text), GROUP))


def key_from_code(code: str) -> bytes:
    """The key of a recovery code; case, spaces and hyphens do not matter. Raises ProjectLocked for a mistyped one."""
    letters = "".join(code.split()).replace("-", "").upper().replace("0", "O").replace("1", "I").replace("8", "B")
    try:
        raw = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except ValueError:
        raw = b""
    key, check = raw[:KEY_BYTES], raw[KEY_BYTES:]
    if len(key) != KEY_BYTES or check != _check(key):
        raise ProjectLocked("This recovery code is not complete, or a character is wrong.", "Compare it with your copy and type it again.")
    return key


def key_from_passphrase(passphrase: str, salt: bytes) -> bytes:
    """The key that Argon2id makes from a passphrase and the project file's own salt (16 bytes)."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    kdf = Argon2id(salt=salt, length=KEY_BYTES, iterations=ARGON2_ITERATIONS, lanes=ARGON2_LANES, memory_cost=ARGON2_MEMORY_KIB)
    return kdf.derive(passphrase.encode("utf-8"))


def make_key(passphrase: str, salt: bytes) -> Generator[Progress, None, bytes]:
    """`key_from_passphrase` as work for a process of its own: it lets no other thread run meanwhile."""
    key = key_from_passphrase(passphrase, salt)
    yield Progress(1, 1, "")  # so that it stops here where it was cancelled meanwhile
    return key


def _check(key: bytes) -> bytes:
    return hashlib.sha256(b"voicetune recovery code" + key).digest()[:CHECK_BYTES]
