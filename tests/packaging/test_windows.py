"""The installer for Windows: compiled where makensis is, signed with a certificate that is thrown away, and what its script says."""

import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import art
import installer
import pytest
from environment import SetupFailed

SCRIPT = installer.SCRIPT.read_text(encoding="utf-8")
INSTALL, UNINSTALL = SCRIPT.split('Section "Uninstall"')
LANGUAGES = {"ENGLISH", "GERMAN", "SPANISH", "PORTUGUESEBR"}


def stub(folder):
    for name in ("voicetune.exe", "voicetune-desktop.exe", "_internal/part.dll", "LICENSE.txt", "THIRD_PARTY.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"MZ")
    return folder


@pytest.fixture
def compiled(tmp_path, monkeypatch):
    if not shutil.which("makensis"):
        pytest.skip("makensis is not installed.")
    monkeypatch.setattr(installer, "MADE", tmp_path)
    monkeypatch.delenv("VOICETUNE_CERTIFICATE", raising=False)
    art.draw(tmp_path)
    app = stub(tmp_path / "app")
    return lambda: installer.make(app, tmp_path / "out").read_bytes()


def test_compiles_without_a_warning(compiled):
    assert compiled()[:2] == b"MZ"


def test_same_app_gives_the_same_installer_whenever_its_files_were_made(compiled, tmp_path):
    first = compiled()
    os.utime(tmp_path / "app" / "voicetune.exe", (0, 0))
    assert compiled() == first


def test_warnings_are_errors_and_everything_that_the_script_asks_for_is_given(tmp_path):
    command = installer.compiling("makensis", stub(tmp_path / "app"), tmp_path / "setup.exe", tmp_path)
    given = {word[2:].partition("=")[0] for word in command if word.startswith("-D")}
    used = set(re.findall(r"\$\{([A-Z_]+)\}", SCRIPT)) - set(re.findall(r"^!define (\w+)", SCRIPT, re.MULTILINE))
    assert "-WX" in command
    assert {name for name in used if not name.startswith("LANG_")} - set(re.findall(r"^!macro \w+ (\w+)", SCRIPT, re.MULTILINE)) == given


def test_asks_for_no_administrator_and_stays_in_the_persons_part_of_the_registry():
    assert "RequestExecutionLevel user" in SCRIPT
    assert set(re.findall(r"\b(HK\w+)\b", SCRIPT)) == {"HKCU"}


def test_projects_are_kept_only_the_apps_own_folder_is_emptied():
    assert re.findall(r'RMDir /r "([^"]*)"', SCRIPT) == ["$INSTDIR\\_internal"] * 2
    deleted = re.findall(r'^\tDelete "([^"]*)"', UNINSTALL, re.MULTILINE)
    assert [name for name in deleted if "*" in name or not name.startswith(("$INSTDIR\\", "$SMPROGRAMS\\"))] == []
    assert "$DOCUMENTS" not in SCRIPT
    assert "$APPDATA" not in SCRIPT


def test_what_is_written_is_taken_away():
    written = {key.replace("${KIND}", "K") for key in re.findall(r'WriteReg\w+ HKCU "([^"]+)"', INSTALL)}
    taken = tuple(key.replace("${KIND}", "K") for key in re.findall(r'DeleteRegKey HKCU "([^"]+)"', UNINSTALL))
    assert [key for key in written if not key.startswith(taken)] == []


def test_each_sentence_is_told_in_every_language():
    told = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", SCRIPT, re.MULTILINE)
    assert {name: {language for each, language in told if each == name} for name, _ in told} == dict.fromkeys(dict(told), LANGUAGES)
    assert {language.upper() for language in re.findall(r'MUI_LANGUAGE "(\w+)"', SCRIPT)} == LANGUAGES


def test_nothing_is_signed_without_a_certificate(tmp_path):
    assert installer.sign(tmp_path / "not there.exe", {}) is False


@pytest.mark.skipif(not (shutil.which("osslsigncode") and shutil.which("openssl")), reason="osslsigncode or openssl is not installed")
def test_signs_a_program_in_place(tmp_path):
    program = tmp_path / "setup.exe"
    shutil.copy(a_windows_program(), program)
    given = certificate(tmp_path)
    assert installer.sign(program, given)
    command = ["osslsigncode", "verify", "-CAfile", str(tmp_path / "certificate.pem"), "-in", str(program)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "Signature verification: ok" in done.stdout
    assert not list(tmp_path.glob("*.signed"))


@pytest.mark.skipif(not shutil.which("osslsigncode"), reason="osslsigncode is not installed")
def test_says_when_signing_fails(tmp_path):
    (tmp_path / "setup.exe").write_bytes(b"MZ")
    with pytest.raises(SetupFailed, match="osslsigncode failed"):
        installer.sign(tmp_path / "setup.exe", {"VOICETUNE_CERTIFICATE": str(tmp_path / "none.p12")})


def a_windows_program():
    """pip carries some, to make commands from."""
    pip = find_spec("pip")
    found = sorted(Path(pip.origin).parent.rglob("w64.exe")) if pip and pip.origin else []
    if not found:
        pytest.skip("There is no program for Windows to sign.")
    return found[0]


def certificate(folder):
    names = {name: str(folder / name) for name in ("key.pem", "certificate.pem", "both.p12", "password")}
    Path(names["password"]).write_text("tin whistle")
    subject = ["-subj", "/CN=Nobody", "-addext", "extendedKeyUsage=codeSigning", "-days", "2", "-nodes"]
    files = ["-keyout", names["key.pem"], "-out", names["certificate.pem"]]
    pair = ["-inkey", names["key.pem"], "-in", names["certificate.pem"], "-out", names["both.p12"]]
    for command in (
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", *subject, *files],
        ["openssl", "pkcs12", "-export", *pair, "-passout", f"file:{names['password']}"],
    ):
        subprocess.run(command, check=True, capture_output=True)
    return {"VOICETUNE_CERTIFICATE": names["both.p12"], "VOICETUNE_CERTIFICATE_PASSWORD_FILE": names["password"]}


@pytest.mark.skipif(sys.platform == "win32", reason="there is no bash")
def test_script_for_the_macos_image_can_be_read():
    script = installer.HERE / "macos" / "image.sh"
    assert subprocess.run(["bash", "-n", str(script)], check=False).returncode == 0
    assert script.stat().st_mode & 0o111
