"""What would leave this computer of a folder with training files: found, measured, checked and priced, without any connection."""

import hashlib
from collections.abc import Generator, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from voicetune_desktop.dataset.checks.files import Checked, check_files
from voicetune_desktop.dataset.cost import MILLION, OwnPrice, chosen_epochs
from voicetune_desktop.dataset.providers import Offer, Service
from voicetune_desktop.errors import OutputError, SourceError
from voicetune_desktop.model import CheckProblem, Progress
from voicetune_desktop.operations.apart import apart
from voicetune_desktop.operations.checking import check_training_files
from voicetune_desktop.operations.estimating import EPOCHS, STEPS
from voicetune_desktop.operations.steps import build_is_fresh
from voicetune_desktop.operations.written_stamp import written_stamp
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.files_written import written_digests
from voicetune_desktop.targets.registry import target
from voicetune_desktop.training.records import OutgoingFile, Side, Wish

_BLOCK = 1 << 20
_LARGE = 16 << 20
"""Bytes from which on files are checked in a process of their own: this one is to send them with little memory."""


class NotWrittenHere(OutputError):
    """The files are not the ones that a project wrote."""


class Parcel(Struct, frozen=True):
    """What would leave: files, what the checks say of them, and how many tokens one epoch trains and measures."""

    files: tuple[OutgoingFile, ...]
    problems: tuple[CheckProblem, ...]
    train_tokens: int
    valid_tokens: int

    @property
    def errors(self) -> int:
        """How many problems let the service refuse the files."""
        return sum(problem.severity == "error" for problem in self.problems)

    @property
    def examples(self) -> int:
        """How many examples are trained."""
        return sum(file.examples for file in self.files if file.side == "train")


class Estimate(Struct, frozen=True):
    """What the training will cost; what is not known is None."""

    epochs: float | None = None
    tokens: int | None = None
    price: float | None = None
    currency: str = "USD"
    price_date: str | None = None
    cost: float | None = None


def parcel_of(folder: Path, offer: Offer, target_id: str, *, valid: bool) -> Generator[Progress, None, Parcel]:
    """Look at the files of a target in a folder as the service would, and for private data left. Raises SourceError."""
    found = files_in(folder, target_id)
    if not valid or "validation" not in offer.service.can:
        found.pop("valid", None)
    files: list[OutgoingFile] = []
    for side, path in found.items():
        files.append((yield from _measured(side, path)))
    aside = [path for side, path in found.items() if side == "valid"]
    found_for = list(found.values()), aside, target_id, offer.model.label
    large = sum(file.bytes for file in files) > _LARGE
    checked, measured = yield from (apart(_checked, *found_for) if large else _checked(*found_for))
    valid_tokens = _tokens(measured.stats, offer)
    return Parcel(tuple(files), tuple(checked.problems), _tokens(checked.stats, offer) - valid_tokens, valid_tokens)


def _checked(paths: list[Path], aside: list[Path], target_id: str, model: str) -> Generator[Progress, None, tuple[Checked, Checked]]:
    """What the checks say of all files, and of those that are held out."""
    checked = yield from check_training_files(paths, target_id, model=model, held_out=aside)
    measured = (yield from check_files(aside, target_id, model=model, held_out=aside)) if aside else Checked([], {})
    return checked, measured


def files_in(folder: Path, target_id: str) -> dict[Side, Path]:
    """The files of a target in a folder, or in its folder of the target's name. Raises SourceError."""
    train, valid = target(target_id).files
    for place in (folder, folder / target_id):
        if (place / train).is_file():
            sides: dict[Side, Path] = {"train": place / train, "valid": place / valid}
            return {side: path for side, path in sides.items() if path.is_file()}
    raise SourceError(
        f"There is no {train} in this folder.", f"Give the folder that `voicetune prepare --target {target_id} --out FOLDER` has written."
    )


def check_origin(project: Project, parcel: Parcel) -> None:
    """Refuse files that are not, byte for byte, what a project wrote after its leak check. Raises NotWrittenHere."""
    known = written_digests(project)
    for file in parcel.files:
        if file.sha256 not in known:
            raise NotWrittenHere(
                f"The file {Path(file.path).name} is not one that this project has written, so it is not sent.",
                "Write the files again with `voicetune prepare --project`, or leave --project out.",
            )


def is_stale(project: Project, target_id: str) -> bool:
    """Whether something was decided or changed since the project wrote files of this format."""
    return not build_is_fresh(project) or project.fact(f"written {target_id}") != written_stamp(project, target_id)


def estimate(parcel: Parcel, offer: Offer, wish: Wish, own_price: OwnPrice | None = None) -> Estimate:
    """What training costs. Nobody can count the tokens of preference pairs, or of a number of steps: they are None."""
    there, model = offer
    price = own_price.price if own_price else model.price
    read = own_price.date if own_price else str(model.price_date) if model.price_date else None
    by_steps = any(choice.id == STEPS for choice in there.choices) and EPOCHS not in wish.settings
    if wish.method == "dpo" or by_steps:
        return Estimate(price=price, currency=model.currency, price_date=read)
    epochs = float(wish.settings.get(EPOCHS) or chosen_epochs(there, None, parcel.examples))
    tokens = round(epochs * (parcel.train_tokens + (parcel.valid_tokens if there.charges_validation else 0)))
    cost = None if price is None else tokens * price / MILLION
    return Estimate(epochs, tokens, price, model.currency, read, cost)


def method_target(there: Service, method: str) -> str:
    """The training format of a method at a service. Raises SourceError."""
    if method not in there.targets:
        raise SourceError(f"{there.label} cannot train with the method {method}.", f"It can: {', '.join(there.targets)}.")
    return there.targets[method]


def _measured(side: Side, path: Path) -> Generator[Progress, None, OutgoingFile]:
    digest, size, rows, partial = hashlib.sha256(), 0, 0, False
    try:
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                yield Progress(size >> 20, None, "Reading the files")
                digest.update(block)
                size += len(block)
                rows += block.count(b"\n")
                partial = not block.endswith(b"\n")
    except OSError:
        raise SourceError(f"The file {path.name} cannot be read.", "Check its permissions.") from None
    return OutgoingFile(side, str(path.resolve()), size, digest.hexdigest(), rows + partial)


def _tokens(stats: Mapping[str, Any], offer: Offer) -> int:
    """Tokens of one epoch: of every example as many as the model reads, where we know how many these are."""
    if not stats or not stats["epochs"]:
        return 0
    return stats["tokens"] if offer.model.context is None else stats["trained_tokens"] // stats["epochs"]
