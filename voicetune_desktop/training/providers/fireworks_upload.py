"""Files on their way to Fireworks: a dataset is made, filled, and ready after a while (docs.fireworks.ai/api-reference).

A form takes up to 150 MB; a larger file goes to an address that the service signs, and is then checked there.
"""

import re
import time
from contextlib import suppress
from functools import partial
from typing import Any

from voicetune_desktop.training.errors import Conflict, NotThere, Refused, ServiceError, failure, garbled, quoteless
from voicetune_desktop.training.providers.fields import fields, text
from voicetune_desktop.training.providers.outgoing import PURPOSE, TIMEOUT, as_form, check_sent, named, taken_back, to_address
from voicetune_desktop.training.records import OutgoingFile
from voicetune_desktop.training.uploading import Meter, Reading, Stopped
from voicetune_desktop.training.wire import Wire

DATASETS = "datasets"
LONGEST_FORM = 150_000_000
LONGEST_NAME = 63
TURN_SECONDS = 0.05
LONGEST_REST = 3.0
LONGEST_WAIT = 900.0
UNFIT = re.compile(r"[^a-z0-9]+")
FINE = frozenset({"", "OK"})


def send(wire: Wire, file: OutgoingFile, name: str, meter: Meter) -> str:
    """Send a file; gives the name of its dataset. Raises ServiceError, FileChanged or Stopped: then it does not stay there."""
    dataset = dataset_name(name)
    _make(wire, dataset, file, name)
    with taken_back(partial(delete, wire, dataset)):
        fill = _by_form if file.bytes <= LONGEST_FORM else _by_address
        check_sent(file, fill(wire, dataset, file, name, meter), meter)
        _wait(wire, dataset, meter)
    return dataset


def delete(wire: Wire, dataset: str) -> None:
    """Delete a dataset."""
    wire.call("Deleting a file", "DELETE", named(DATASETS, dataset))


def dataset_name(name: str) -> str:
    """A name as the service takes them: small letters, digits and hyphens, a letter first."""
    plain = UNFIT.sub("-", name.removesuffix(".jsonl").lower()).strip("-")
    return (plain if plain[:1].isalpha() else f"vt-{plain}")[:LONGEST_NAME].rstrip("-")


def _make(wire: Wire, dataset: str, file: OutgoingFile, name: str) -> None:
    """Make an empty dataset; one that an earlier attempt left goes first."""
    about: dict[str, Any] = {"displayName": name, "exampleCount": str(file.examples), "userUploaded": {}}
    make = partial(wire.call, PURPOSE, "POST", DATASETS, json={"datasetId": dataset, "dataset": about})
    try:
        make()
    except Conflict:
        with suppress(NotThere):
            delete(wire, dataset)
        make()


def _by_form(wire: Wire, dataset: str, file: OutgoingFile, name: str, meter: Meter) -> str:
    return as_form(wire, f"{named(DATASETS, dataset)}:upload", file, name, meter=meter, fields={})[1]


def _by_address(wire: Wire, dataset: str, file: OutgoingFile, name: str, meter: Meter) -> str:
    signed = wire.json(PURPOSE, "POST", f"{named(DATASETS, dataset)}:getUploadEndpoint", json={"filenameToSize": {name: str(file.bytes)}})
    address = fields(signed.get("filenameToSignedUrls")).get(name)
    if not isinstance(address, str):
        raise garbled(wire.service)
    headers = {"Content-Type": "application/octet-stream", "x-goog-content-length-range": f"{file.bytes},{file.bytes}"}
    with Reading(file, meter) as stream:
        to_address(wire, address, stream, headers)
        digest = stream.digest
    wire.call(PURPOSE, "POST", f"{named(DATASETS, dataset)}:validateUpload", json={}, timeout=TIMEOUT)
    return digest


def _wait(wire: Wire, dataset: str, meter: Meter) -> None:
    """Wait until the service has looked through a dataset."""
    end, rest = time.monotonic() + LONGEST_WAIT, TURN_SECONDS
    while not _ready(wire, wire.json("Looking at a file", "GET", named(DATASETS, dataset))):
        if time.monotonic() > end:
            raise failure(wire.service, 408)
        _rest(rest, meter)
        rest = min(2 * rest, LONGEST_REST)


def _ready(wire: Wire, found: dict[str, Any]) -> bool:
    status = fields(found.get("status"))
    if text(found.get("state"), 40) == "READY":
        return True
    if text(status.get("code"), 64) not in FINE:
        raise _not_taken(wire, text(status.get("message")))
    return False


def _rest(seconds: float, meter: Meter) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if meter.stopped:
            raise Stopped
        time.sleep(TURN_SECONDS)


def _not_taken(wire: Wire, said: str) -> ServiceError:
    sentence = f"{wire.service.label} does not accept the file."
    return Refused(sentence, "Read what it says, change that, and try again.", said=quoteless(said))
