"""Heavy packages are imported when they are needed, not before."""

import subprocess
import sys


def test_scanning_ordinary_text_imports_nothing_heavy() -> None:
    code = (
        "import sys; from voicetune_desktop.privacy import scan, leaks, redact, surrogates, decisions;"
        "from voicetune_desktop.people import suggestions;"
        "from voicetune_desktop.model import Person;"
        "scan.Scanner([Person(1, 'Mara')], regions=('GB',)).scan('hi Mara, at 10');"
        "print([name for name in ('faker', 'phonenumbers', 'rapidfuzz', 'PySide6') if name in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
