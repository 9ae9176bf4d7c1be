"""The installer for Windows, made by makensis, and signatures where a certificate is named.

VOICETUNE_CERTIFICATE names a PKCS#12 file and VOICETUNE_CERTIFICATE_PASSWORD_FILE the file of its password; without them nothing is
signed. Signing works on every system with osslsigncode. VOICETUNE_TIMESTAMP is the address of a time stamp service.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Mapping, Sequence

import contents
from environment import SetupFailed
from materials import version
from places import HERE, MADE
from systems import NAME, four

SCRIPT = HERE / "windows" / "voicetune.nsi"
LONGEST_PATH = 259
"""Letters of a path in Windows, unless somebody has allowed it longer ones (MAX_PATH less the zero)."""
USUAL_PLACES = (Path("C:/Program Files (x86)/NSIS/makensis.exe"), Path("C:/Program Files/NSIS/makensis.exe"))


def make(app: Path, to: Path) -> Path:
    """Build the installer; gives its file. Raises SetupFailed."""
    to.mkdir(parents=True, exist_ok=True)
    file = to / f"VoiceTune-{version()}-setup.exe"
    for name in contents.DOORS:
        sign(app / f"{name}.exe")
    _run(compiling(_compiler(), app, file, MADE))
    sign(file)
    return file


def compiling(compiler: str, app: Path, file: Path, art: Path) -> list[str]:
    """The command that compiles the installer, with the icon and the picture of a folder; warnings are errors."""
    files = [path for path in app.rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files) // 1024
    longest = max(len(str(path.relative_to(app))) for path in files)
    named = {
        "VERSION": version(),
        "VERSION_FOUR": ".".join(map(str, four(version()))),
        "SOURCE": str(app.resolve()),
        "OUTPUT": str(file.resolve()),
        "ICON": str(art.resolve() / "voicetune.ico"),
        "SIDE": str(art.resolve() / "side.bmp"),
        "SIZE_KB": str(size),
        "LONGEST_FOLDER": str(LONGEST_PATH - len("\\") - longest),
    }
    return [compiler, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *(f"-D{name}={value}" for name, value in named.items()), str(SCRIPT)]


def sign(file: Path, given: Mapping[str, str] = os.environ) -> bool:
    """Sign a program in place where a certificate is named; False where none is. Raises SetupFailed."""
    certificate, password = given.get("VOICETUNE_CERTIFICATE"), given.get("VOICETUNE_CERTIFICATE_PASSWORD_FILE")
    if not certificate:
        return False
    signed = file.with_suffix(".signed")
    command = ["osslsigncode", "sign", "-pkcs12", certificate, "-h", "sha256", "-n", NAME]
    command += ["-readpass", password] if password else []
    command += ["-ts", given["VOICETUNE_TIMESTAMP"]] if given.get("VOICETUNE_TIMESTAMP") else []
    _run([*command, "-in", str(file), "-out", str(signed)])
    signed.replace(file)
    return True


def _compiler() -> str:
    found = shutil.which("makensis") or next((str(place) for place in USUAL_PLACES if place.is_file()), None)
    if not found:
        raise SetupFailed("makensis is not here, so the installer cannot be made. Install NSIS 3, then try again.")
    return found


def _run(command: Sequence[str]) -> None:
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False)
    if done.returncode != 0:
        raise SetupFailed(f"{Path(command[0]).name} failed:\n{done.stdout.strip()}")
