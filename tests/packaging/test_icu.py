"""What is left of ICU's data in the packed app: all that Qt can ask for, and it finds that as before."""

import shutil
import struct
import subprocess
import sys
from pathlib import Path

import icu
import pytest

HEAD = struct.pack("<HBB", 32, *icu.MARK) + bytes(8) + icu.KIND + bytes(16)
CONTENTS = {"icudt1l/coll/de.res": b"as a" * 3, "icudt1l/root.res": b"all the rest", "icudt1l/unit/de.res": b"km" * 20}
FILES = [icu.Entry(*each) for each in CONTENTS.items()]
ASKED = """
from PySide6.QtCore import QCollator, QLocale, QStringDecoder, QTimeZone
words = ["Ärzte", "Arzt", "zug", "ñu", "nube", "čaj", "chata", "日本", "亜", "Ⅳ", "ش"]
for language in ("de", "es", "pt_BR", "sv", "cs", "ja", "ar"):
    print([QCollator(QLocale(language)).sortKey(word).compare(QCollator(QLocale(language)).sortKey("m")) for word in words])
    print(QTimeZone(b"Asia/Tokyo").displayName(QTimeZone.TimeType.StandardTime, QTimeZone.NameType.LongName, QLocale(language)))
print([QStringDecoder(name).isValid() for name in ("Big5", "EUC-JP", "KOI8-R")], QLocale("tr").toUpper("istanbul ß"))
"""


def test_what_is_packed_comes_out_again_at_even_places():
    data = icu.packed(HEAD, FILES)
    assert [(each.name, each.content.rstrip(icu.FILLER)) for each in icu.entries_of(data)] == FILES
    assert {data.index(each.content) % icu.EVEN for each in FILES} == {0}


def test_only_branches_that_nothing_asks_for_go():
    assert [each.name for each in FILES if icu.needed(each.name)] == ["icudt1l/coll/de.res", "icudt1l/root.res"]


def test_other_files_are_refused():
    with pytest.raises(ValueError, match="not a package"):
        icu.entries_of(bytes(64))


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("ld"), reason="Linux only, with binutils")
def test_qt_finds_all_that_it_found_before(tmp_path):
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath))
    (whole,) = folder.glob(icu.DATA)
    less = Path(shutil.copy(whole, tmp_path))
    icu.slim(less)
    assert less.stat().st_size < 0.6 * whole.stat().st_size
    assert "no symbols" in subprocess.run(["objdump", "-t", str(less)], capture_output=True, text=True, check=True).stdout
    told = [
        subprocess.run([sys.executable, "-c", ASKED], env={"LD_PRELOAD": str(library)}, capture_output=True, text=True, check=True).stdout
        for library in (whole, less)
    ]
    assert told[0] == told[1]
    assert "Japanische Normalzeit" in told[1]
