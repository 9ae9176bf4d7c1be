"""Heavy packages are imported when they are needed, not before."""

import subprocess
import sys

HEAVY = ("faker", "phonenumbers", "rapidfuzz", "stdnum", "PySide6")


def loaded(code: str) -> str:
    code = f"import sys; {code} print(*[name for name in {HEAVY} if name in sys.modules])"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def test_importing_loads_nothing_heavy() -> None:
    assert not loaded("from voicetune_desktop.privacy import scan, leaks, redact, surrogates, decisions;")


def test_scanning_ordinary_text_loads_lists_of_names_and_nothing_else() -> None:
    code = (
        "from voicetune_desktop.privacy import scan; from voicetune_desktop.people import suggestions;"
        "from voicetune_desktop.model import Person;"
        "scan.Scanner([Person(1, 'Mara')], regions=('GB',)).scan('hi Mara, at 10');"
    )
    assert loaded(code) == "faker"
