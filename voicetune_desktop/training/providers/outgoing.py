"""The ways on which a file goes out: in a form to the service, or as it is to an address that the service gives."""

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from typing import Any
from urllib.parse import quote, urlsplit

import httpx2

from voicetune_desktop.training.addresses import is_own
from voicetune_desktop.training.errors import ServiceError, garbled
from voicetune_desktop.training.records import OutgoingFile
from voicetune_desktop.training.uploading import Meter, Reading, Stopped, changed
from voicetune_desktop.training.wire import Wire

PURPOSE = "Sending a file"
TIMEOUT = httpx2.Timeout(60, connect=15, read=600)
"""A service may look through a whole file before it answers."""
LONGEST_ADDRESS = 8000


def as_form(wire: Wire, path: str, file: OutgoingFile, name: str, *, meter: Meter, fields: Mapping[str, str]) -> tuple[dict[str, Any], str]:
    """Send a file in a form with other fields; gives the answer, and the digest of what was sent."""
    with Reading(file, meter) as stream:
        form = {"file": (name, stream, "application/octet-stream")}
        return wire.json(PURPOSE, "POST", path, data=fields, files=form, timeout=TIMEOUT), stream.digest


def to_address(wire: Wire, address: str, stream: Reading, headers: Mapping[str, str]) -> httpx2.Response:
    """Send bytes to an address that the service gave, without our key, which is nobody's business there."""
    check_given(wire, address)
    return wire.call(PURPOSE, "PUT", address, bearer=False, content=stream, headers=headers, timeout=TIMEOUT)


def check_given(wire: Wire, address: str) -> None:
    """Check that an address which a service gave is one that bytes may go to, or come from. Raises Garbled."""
    try:
        parts = urlsplit(address)
        host, port, _ = parts.hostname or "", parts.port, httpx2.URL(address)
    except (ValueError, httpx2.InvalidURL):
        raise garbled(wire.service) from None
    own, ours = is_own(host), is_own(urlsplit(wire.account.base_url).hostname or "")
    safe = ours if own else parts.scheme == "https" and host.rpartition(".")[2][:1].isalpha()  # 127.1 and the like are no names
    known = parts.scheme in ("http", "https") and host and port != 0 and not parts.username
    if not (safe and known and len(address) <= LONGEST_ADDRESS):
        raise garbled(wire.service)


def check_sent(file: OutgoingFile, digest: str, meter: Meter) -> None:
    """Check that what was sent is what was to be sent. Raises Stopped or FileChanged."""
    if meter.stopped:
        raise Stopped
    if digest != file.sha256:
        raise changed(file)


@contextmanager
def taken_back(delete: Callable[[], object]) -> Generator[None]:
    """Where something goes wrong inside, nothing of the file stays at the service, as far as it lets us."""
    try:
        yield
    except BaseException:
        with suppress(ServiceError):
            delete()
        raise


def named(path: str, name: str) -> str:
    """A path that ends in the name of a thing; whatever the name is, it leads nowhere else."""
    return f"{path}/{quote(name, safe=':')}"
