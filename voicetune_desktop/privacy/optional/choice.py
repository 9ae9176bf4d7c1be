"""Which other detector the person chose: an engine, the Python that has it, and the folder of its model."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from voicetune_desktop.errors import DetectorUnavailable


class Engine(Struct, frozen=True):
    """What can be chosen: its name, its package, and a file that marks the folder of its models."""

    name: str
    package: str
    mark: str


ENGINES: Mapping[str, Engine] = {
    "spacy": Engine("spaCy", "spacy", "config.cfg"),
    "gliner": Engine("GLiNER", "gliner", "gliner_config.json"),
    "presidio": Engine("Presidio", "presidio-analyzer", "config.cfg"),
}
_PROGRAMS = ("bin/python3", "bin/python", "Scripts/python.exe", "python.exe")
"""Where the folder of an environment has its Python."""


class Choice(Struct, frozen=True):
    """One engine of ENGINES, and where it is; paths are absolute."""

    engine: str
    python: str
    model: str

    @property
    def name(self) -> str:
        """The engine as people call it."""
        return ENGINES[self.engine].name


def located(engine: str, python: Path, model: Path) -> Choice:
    """A choice from what the person pointed to: also the folder of an environment, or of an installed model. Raises DetectorUnavailable."""
    return Choice(engine, str(_program(python.expanduser().absolute())), str(_model(ENGINES[engine], model.expanduser().absolute())))


def _program(python: Path) -> Path:
    found = next((path for path in (python, *(python / place for place in _PROGRAMS)) if path.is_file()), None)
    if found is None:
        raise DetectorUnavailable("There is no Python in this place.", "Choose its program, or the folder of an environment.")
    return found


def _model(engine: Engine, folder: Path) -> Path:
    found = list(_marked(folder, engine.mark))
    if len(found) != 1:
        raise DetectorUnavailable(f"This is no folder of a model for {engine.name}.", f"Choose the one that holds {engine.mark}.")
    return found[0]


def _marked(folder: Path, mark: str) -> Iterator[Path]:
    """The folder itself, or those right inside it: an installed package holds the model of its version."""
    if (folder / mark).is_file():
        yield folder
    elif folder.is_dir():
        yield from (path.parent for path in folder.glob(f"*/{mark}"))
