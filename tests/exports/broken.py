"""Broken exports: one good export of each format, and ways to break it that are drawn with a seed."""

import json
import random
import shutil
import tempfile
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tests.exports import (
    assistants,
    chatlab,
    copied,
    element,
    line_apps,
    meta_post_pages,
    meta_posts,
    networks,
    office,
    plain_text,
    ready_made,
    snapchat_pages,
    tables,
    threema,
    viber,
    whatsapp_android,
    x,
)
from tests.exports.archives import make_folder
from tests.exports.broken_archives import ARCHIVES, make_archive
from tests.exports.broken_bytes import BYTES
from tests.exports.broken_json import JSON
from tests.exports.growing import WRITERS
from tests.exports.parquet import parquet_file
from tests.importers.accounts import ACCOUNTS

Files = Mapping[str, bytes]
ROWS = 24
"""Messages of a written export: enough for every kind of row, few enough to read thousands of exports."""


class Broken(NamedTuple):
    """One broken export as it lies on the disk, and what was done to it."""

    path: Path
    format: str
    how: str


def _in_memory() -> dict[str, Mapping[str, str | bytes]]:
    """Exports whose files are made in memory, by name; the first word is the format."""
    pairs = {"prompt": ["Why?", "How so?"] * 6, "completion": ["Because.", "It rained."] * 6}
    return {
        **{f"{format_id} account": make() for format_id, make in ACCOUNTS.items()},
        "chatgpt page": assistants.chatgpt_page_files(),
        "chatlab": chatlab.chatlab_files(),
        "chatlab lines": chatlab.chatlab_files(as_lines=True),
        "copied-text": {f"{name}.txt": text for name, (text, _) in copied.COPIED.items()},
        "element pages": element.element_pages(),
        "element texts": element.element_texts(),
        "threema text": {"messages.txt": threema.TEXT},
        "instagram posts": meta_posts.instagram_post_files(),
        "instagram post pages": meta_post_pages.instagram_post_pages(),
        "messenger post pages": meta_post_pages.facebook_post_pages(),
        "messenger posts": meta_posts.facebook_post_files(),
        "snapchat pages": snapchat_pages.snapchat_pages(),
        "tiktok texts": networks.tiktok_texts(),
        "viber texts": viber.viber_texts(),
        "whatsapp-msgstore old": whatsapp_android.old_whatsapp_android_files(),
        "wechat table": {"wechat.csv": line_apps.WECHAT_CSV},
        "wechat data": {"wechat.json": line_apps.WECHAT_JSON},
        "x-archive older": x.older_x_files(),
        "x-archive table": {"tweets.csv": x.OLDER_TABLE},
        "openai-chat": ready_made.openai_chat_files(),
        "openai-preference": ready_made.openai_preference_files(),
        "openai-preference rated": ready_made.rated_files(),
        "openai-preference arena": ready_made.arena_files(),
        "prompt-completion": ready_made.prompt_completion_files(),
        "prompt-completion parquet": {"train.parquet": parquet_file(pairs)},
        "sharegpt": ready_made.sharegpt_files(),
        "sharegpt turns": ready_made.turns_files(),
        "sharegpt trees": ready_made.oasst_tree_files(),
        "alpaca": ready_made.alpaca_files(),
        "table semicolons": {"a.csv": tables.SEMICOLONS.encode("cp1252")},
        "table tabs": {"a.tsv": tables.TABS},
        "table lines": {"a.jsonl": tables.json_lines()},
        "table nested": {"a.json": tables.nested_json()},
        "plain-text talks": plain_text.talk_files(),
        "plain-text documents": plain_text.document_files(),
        "plain-text rows": plain_text.row_files(),
        "plain-text office": office.office_files(),
    }


FORMAT_OF = {
    "discord json": "discord-exporter",
    "discord csv": "discord-exporter",
    "discord txt": "discord-exporter",
    "discord html": "discord-exporter",
    "discord package": "discord-package",
    "signalbackup-tools": "signal-export",
    "wechat-table": "wechat",
    "wechat-weflow": "wechat",
}
"""Formats of exports whose name does not begin with it."""


@cache
def good() -> dict[str, Files]:
    """A good export of every format and layout, by name."""
    made: dict[str, Files] = {name: {path: _bytes(content) for path, content in files.items()} for name, files in _in_memory().items()}
    for name, write in WRITERS.items():
        with tempfile.TemporaryDirectory() as folder:
            write(Path(folder), ROWS)
            made[name] = _read(Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        tables.make_workbook(Path(folder) / "book.xlsx")
        made["table workbook"] = _read(Path(folder))
    return made


def format_of(name: str) -> str:
    """The format of a good export."""
    return FORMAT_OF.get(name, name.split(" ", maxsplit=1)[0])


def _bytes(content: str | bytes) -> bytes:
    return content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content


def _read(folder: Path) -> dict[str, bytes]:
    """The files of a folder; what lies in an archive is read out of it, as `break_one` packs files anew."""
    for archive in folder.rglob("*.zip"):
        shutil.unpack_archive(archive, archive.with_suffix(""))
        archive.unlink()
    return {str(path.relative_to(folder).as_posix()): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


_ONE_MORE = 0.35
"""Chance of one more change after each."""
_LARGEST = 0.7
"""Chance that it is the largest file that is changed."""
_BROKEN_ARCHIVE = 0.2
"""Chance that it lies in an archive that is broken, too."""


def break_one(name: str, seed: int, folder: Path) -> Broken:
    """A broken export in an empty folder; the same name and seed break it in the same way."""
    chance = random.Random(f"{name} {seed}")
    files, how = dict(good()[name]), list[str]()
    while not how or chance.random() < _ONE_MORE:
        place = max(files, key=lambda path: len(files[path])) if chance.random() < _LARGEST else chance.choice(sorted(files))
        what = chance.choice(_ways(files[place]))
        files[place] = _WAYS[what](files[place], chance)
        how.append(f"{what} in {place}")
    container = chance.choice(sorted(ARCHIVES)) if chance.random() < _BROKEN_ARCHIVE else chance.choice(("folder", "file", "zip", "tar.gz"))
    if container in ARCHIVES:
        return Broken(make_archive(container, files, chance, folder), format_of(name), ", ".join([*how, container]))
    path = make_folder(folder / name, files)
    return Broken(path / next(iter(files)) if container == "file" and len(files) == 1 else path, format_of(name), ", ".join(how))


_WAYS: dict[str, Callable[[bytes, random.Random], bytes]] = {**BYTES, **JSON}


def _ways(data: bytes) -> list[str]:
    """What can be done to a file: values of JSON are changed where there are some."""
    return [*BYTES, *JSON] if _is_json(data) else [*BYTES]


def _is_json(data: bytes) -> bool:
    start = data.lstrip()[:1]
    if start in (b"{", b"["):
        try:
            json.loads(data.split(b"\n", 1)[0] if start == b"{" and b"\n{" in data else data)
        except (ValueError, RecursionError):
            return False
        return True
    return data.startswith(b"window.YTD")
