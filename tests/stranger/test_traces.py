"""What is told of a system after a visit."""

import os

import pytest

from tests.stranger import traces


def files(folder, contents):
    for name, content in contents.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content)
    return folder


def test_what_is_new_or_other_is_told_with_its_owner(tmp_path):
    image = files(tmp_path / "image", {"etc/same": "1", "etc/other": "1", "var/log/dpkg.log": "1"})
    changed = files(
        tmp_path / "changed",
        {"etc/same": "1", "etc/other": "2", "var/log/dpkg.log": "2", "home/anna/Documents/Mine.voicetune": "3", "opt/left": "4"},
    )
    told = traces.left(image, changed)
    assert told["etc/other"] == told["opt/left"] == traces.NOBODY
    assert told["home/anna/Documents/Mine.voicetune"] == "the person"
    assert told["var/log/dpkg.log"] == "the system"
    assert "etc/same" not in told


@pytest.mark.parametrize(
    "place",
    ["home/anna/.config/VoiceTune/preferences.json", "home/anna/.local/state/VoiceTune", "usr/lib/voicetune/voicetune",
     "home/anna/.local/share/VoiceTune/training-jobs.store", "usr/share/applications/org.voicetune.Desktop.desktop"],
)  # fmt: skip
def test_what_the_app_would_leave_is_nobodys(tmp_path, place):
    assert traces.left(tmp_path / "image", files(tmp_path / "changed", {place: ""}))[place] == traces.NOBODY


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can note that a file is gone as the layer notes it")
def test_what_is_gone_is_told(tmp_path):
    image = files(tmp_path / "image", {"etc/gone": "1"})
    (tmp_path / "changed" / "etc").mkdir(parents=True)
    try:
        os.mknod(tmp_path / "changed" / "etc" / "gone", 0o020000, os.makedev(0, 0))
    except PermissionError:
        pytest.skip("this system lets nobody make devices")
    assert traces.left(image, tmp_path / "changed") == {"etc/gone": traces.NOBODY}
