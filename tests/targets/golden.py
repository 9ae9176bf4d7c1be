"""Golden files: all that a target writes of one invented talk. `python -m tests.targets.golden ID …` makes those of a target anew."""

import hashlib
import io
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from voicetune_desktop.model import Example, Rejected, Turn
from voicetune_desktop.targets.facts import Facts, WrittenFile
from voicetune_desktop.targets.registry import Target, target

REFERENCE = Path(__file__).parent.parent / "reference" / "targets"
SYSTEM = Turn("system", "You are Juno. Be brief — and kind.")


def _example(session: int, *turns: Turn) -> Example:
    return Example(turns=turns, chat=1, session=session, first_message=10 * session, last_message=10 * session + 9)


TRAIN = (
    _example(
        1,
        SYSTEM,
        Turn("assistant", "Anybody awake?", 0),
        Turn("user", "Sort of. Coffee first ☕"),
        Turn("assistant", "Two sugars,\nas always?"),
        Turn("user", 'You "know" me.\n\n###\n\nNine o\'clock?'),
        Turn("assistant", "Nine it is. Bring [END] of the cake"),
    ),
    _example(
        2,
        SYSTEM,
        Turn("user", "Mia: who has the key?\nTom: not me"),
        Turn("assistant", "Ask at +49 30 2218, they know", kept=((7, 18),)),
        Turn("user", "Tom: ok\u2028merci"),
        Turn("assistant", "hm", 0),
        Turn("user", "Mia: found it!"),
        Turn("assistant", "Told you so", rejected=(Rejected("No idea what you mean"),)),
    ),
)
VALID = (_example(3, Turn("user", "Schläfst du schon?"), Turn("assistant", "Fast. 😴 Was gibt's?")),)


def files_of(one: Target) -> dict[str, bytes]:
    """What a target writes, by path."""
    written: dict[str, bytes] = {}
    facts: dict[str, WrittenFile] = {}
    for side, path, examples in zip(("train", "valid"), one.files, (TRAIN, VALID), strict=True):
        lines = [row.line for example in examples for row in one.rows(example)]
        if lines:
            written[path] = content = _packed(one, lines)
            facts[side] = WrittenFile(path, len(content), hashlib.sha256(content).hexdigest(), len(lines))
    known = Facts(model="gpt-4.1-mini", context=65_536, longest=120, system=SYSTEM.content, files=facts, platforms=("whatsapp",), people=3)
    return {**written, **one.folder(known)}


def _packed(one: Target, lines: Iterable[bytes]) -> bytes:
    file = io.BytesIO()
    writer = one.container.writer(file)
    for line in lines:
        writer.write(line)
    writer.finish()
    return file.getvalue()


def stored(folder: Path) -> dict[str, bytes]:
    """All files of a folder, by path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def make(target_id: str) -> None:
    """Write the golden files of a target anew."""
    folder = REFERENCE / target_id
    shutil.rmtree(folder, ignore_errors=True)
    for path, content in files_of(target(target_id)).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        make(name)
