"""Where the files do not fit what a service takes: too few, too many, too large, or longer than the model reads."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from voicetune_desktop.dataset.providers import Offer, Service
from voicetune_desktop.gui.sizes import size_words
from voicetune_desktop.operations.estimating import Estimate
from voicetune_desktop.training.records import OutgoingFile

translate = QCoreApplication.translate


class Parcel(NamedTuple):
    """What would be sent where; what is not chosen yet is None."""

    service: Service | None
    offer: Offer | None
    files: tuple[OutgoingFile, ...]
    estimate: Estimate | None


def complaints(parcel: Parcel, *, serious: bool = False) -> Iterator[str]:
    """What is wrong, sentence by sentence; `serious` ones only are those that the service refuses."""
    there, files = parcel.service, parcel.files
    if there is None or not files:
        return
    examples = sum(file.examples for file in files if file.side == "train")
    if examples < there.min_examples:
        yield translate("Sending", "%1 asks for %Ln example(s) at least.", "", there.min_examples).replace("%1", there.label)
    if there.max_examples is not None and examples > there.max_examples:
        yield translate("Sending", "%1 takes %Ln example(s) at most.", "", there.max_examples).replace("%1", there.label)
    if there.max_bytes is not None and max(file.bytes for file in files) > there.max_bytes:
        size = size_words(there.max_bytes)
        yield translate("Sending", "%1 takes files of %2 at most.").replace("%1", there.label).replace("%2", size)
    if parcel.estimate and parcel.estimate.cost.too_long and not serious:
        cost = parcel.estimate.cost
        text = translate("Sending", "%Ln example(s) are longer than the model reads", "", cost.too_long)
        yield text + " " + translate("Sending", "and lose %Ln token(s).", "", cost.cut)
