"""The detectors by themselves, in a process of their own: `alone.py ROWS.jsonl BYTES` prints their figures as JSON."""

import json
import sys
import time
from itertools import takewhile
from pathlib import Path


def main(path: str, size: int) -> None:
    """Import, read, scan; seconds are those of the processor."""
    begun = time.process_time()
    from voicetune_desktop.model import Person
    from voicetune_desktop.privacy.regions import guess_regions
    from voicetune_desktop.privacy.scan import Scanner
    from voicetune_desktop.privacy.sheets import Said

    imported = time.process_time() - begun
    rows = _rows(path, size)
    names = list(dict.fromkeys(name for row in rows for name in row["participants"]))
    people = [Person(number, name, (name,)) for number, name in enumerate(names, 1)]
    talk = [Said(row["text"], row["chat"], row["sender"]) for row in rows]
    begun = time.process_time()
    scanner = Scanner(people, regions=guess_regions([said.text for said in talk], names))
    found = sum(len(several) for several in scanner.scan_talk(talk))
    seconds = time.process_time() - begun
    print(json.dumps({"import": imported, "bytes": sum(len(said.text.encode()) for said in talk), "seconds": seconds, "found": found}))


def _rows(path: str, size: int) -> list[dict[str, object]]:
    """The first rows, with so many bytes of text."""
    left = size

    def fits(row: dict[str, object]) -> bool:
        nonlocal left
        left -= len(str(row["text"]).encode())
        return left > 0

    with Path(path).open(encoding="utf-8") as file:
        return list(takewhile(fits, map(json.loads, file)))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
