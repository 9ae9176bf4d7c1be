"""Another Python with a made-up spaCy, for tests: a real program, a real child process, real pipes."""

import sys
import sysconfig
from pathlib import Path

import pytest

from voicetune_desktop.privacy.optional.choice import Choice, located

SPACY = '''
import os, socket, subprocess, sys, time

__version__ = "9.1"


def load(path, exclude=()):
    with open(os.path.join(path, "config.cfg")) as file:
        labels = file.read().split()
    print("noise of a library")
    return Pipeline(labels)


class Ent:
    def __init__(self, start, end, label):
        self.start_char, self.end_char, self.label_ = start, end, label


class Doc:
    def __init__(self, ents):
        self.ents = ents


def act(text):
    """What a text makes the engine do; the label says how that went."""
    try:
        if text == "die":
            os._exit(3)
        if text == "hang":
            time.sleep(60)
        if text == "connect":
            socket.create_connection(("127.0.0.1", 9))
        if text == "open a socket":
            socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        if text == "look up":
            socket.getaddrinfo("localhost", 80)
        if text == "start a program":
            subprocess.run([sys.executable, "-c", ""])
        if text == "environment":
            return " ".join(sorted(os.environ))
        if text == "arguments":
            return " ".join(sys.argv[1:])
    except PermissionError as refusal:
        return str(refusal)
    return "allowed"


class Pipeline:
    lang, pipe_names, config = "en", ["ner"], {"components": {}}
    meta = {"lang": "en", "name": "made_up", "version": "1.2"}

    def __init__(self, labels):
        self.pipe_labels = {"ner": labels}

    def pipe(self, texts):
        for text in texts:
            print("noise", text)
            if text == "far away":
                yield Doc([Ent(0, 99, "PERSON"), Ent(-4, 3, "PERSON"), Ent(3, 3, "PERSON")])
            elif text.islower() and " in " not in text:
                yield Doc([Ent(0, len(text), act(text))])
            else:
                at = text.find("Zorblax")
                yield Doc([Ent(at, at + 7, self.pipe_labels["ner"][0])] if at >= 0 else [])
'''


def other_python(folder: Path, spacy: str | None = SPACY) -> Path:
    """An environment in a folder; with the source of a spaCy, or without one."""
    pytest.importorskip("venv").create(folder, symlinks=sys.platform != "win32")
    if spacy is not None:
        packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(folder), "platbase": str(folder)}))
        packages.joinpath("spacy.py").write_text(spacy, encoding="utf-8")
    return folder


def made_model(folder: Path, labels: str = "PERSON GPE") -> Path:
    """The folder of a model for the made-up spaCy."""
    folder.mkdir()
    folder.joinpath("config.cfg").write_text(labels, encoding="utf-8")
    return folder


def made_choice(folder: Path, labels: str = "PERSON GPE", spacy: str | None = SPACY) -> Choice:
    """A choice of the made-up spaCy."""
    return located("spacy", other_python(folder / "python", spacy), made_model(folder / "model", labels))
