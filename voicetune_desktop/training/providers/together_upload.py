"""Files on their way to Together: it names an address at another company's storage, for the whole file or for each part.

So does its own package (together 1.5.35, filemanager.py); above 5 GiB a file goes in parts.
"""

import math
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from typing import Any

import httpx2

from voicetune_desktop.training.answers import answered
from voicetune_desktop.training.errors import ServiceDown, Unreachable, garbled
from voicetune_desktop.training.providers.fields import count, fields, identifier, items, text
from voicetune_desktop.training.providers.outgoing import PURPOSE, TIMEOUT, check_sent, named, taken_back, to_address
from voicetune_desktop.training.records import OutgoingFile
from voicetune_desktop.training.uploading import Meter, Reading
from voicetune_desktop.training.wire import Wire

PART = 250 << 20
MOST_PARTS = 250
ATTEMPTS = 3
BINARY = {"Content-Type": "application/octet-stream"}


def send_whole(wire: Wire, file: OutgoingFile, name: str, meter: Meter) -> dict[str, Any]:
    """Send a file in one piece; gives what Together says of it. Raises ServiceError, FileChanged or Stopped: then it does not stay."""
    address, file_id = _place(wire, {"purpose": "fine-tune", "file_name": name, "file_type": "jsonl"})
    with taken_back(partial(wire.call, "Deleting a file", "DELETE", named("files", file_id))):
        with Reading(file, meter) as stream:
            to_address(wire, address, stream, BINARY)
            check_sent(file, stream.digest, meter)
        return wire.json(PURPOSE, "POST", f"{named('files', file_id)}/preprocess", timeout=TIMEOUT)


def send_in_parts(wire: Wire, file: OutgoingFile, name: str, meter: Meter) -> dict[str, Any]:
    """Send a file in parts; gives what Together says of it. Raises ServiceError, FileChanged or Stopped: then it does not stay."""
    parts = min(MOST_PARTS, math.ceil(file.bytes / PART))
    about = {"file_name": name, "file_size": file.bytes, "num_parts": parts, "purpose": "fine-tune", "file_type": "jsonl"}
    begun = wire.json(PURPOSE, "POST", "files/multipart/initiate", json=about)
    upload = {"upload_id": _told(wire, begun.get("upload_id")), "file_id": _told(wire, begun.get("file_id"))}
    with taken_back(partial(wire.call, "Taking back a file", "POST", "files/multipart/abort", json=upload)):
        sent = _parts(wire, file, meter, _places(wire, begun, parts))
        answer = wire.json(PURPOSE, "POST", "files/multipart/complete", json={**upload, "parts": sent}, timeout=TIMEOUT)
    return fields(answer.get("file")) or answer


def _place(wire: Wire, about: Mapping[str, str]) -> tuple[str, str]:
    """Where a file shall go, and its id: Together answers with the address of the storage, as if the request had to go there."""
    url, headers = f"{wire.account.base_url}/files", {"Authorization": f"Bearer {wire.key}"}
    with wire.doing(PURPOSE):
        answer = wire.client.request("POST", url, headers=headers, data=about)
        if answer.is_error:
            raise answered(wire.service, answer)
    return answer.headers.get("Location", ""), _told(wire, answer.headers.get("X-Together-File-Id"))


def _places(wire: Wire, begun: Mapping[str, Any], parts: int) -> list[dict[str, Any]]:
    """Address and headers of each part, in order. Raises Garbled where one is missing."""
    places = {count(place.get("PartNumber")): place for place in items(begun.get("parts"))}
    if any(number not in places for number in range(1, parts + 1)):
        raise garbled(wire.service)
    return [places[number] for number in range(1, parts + 1)]


def _parts(wire: Wire, file: OutgoingFile, meter: Meter, places: list[dict[str, Any]]) -> list[dict[str, Any]]:
    size, sent = math.ceil(file.bytes / len(places)), list[dict[str, Any]]()
    before: Reading | None = None
    for number, place in enumerate(places):
        start = number * size
        with Reading(file, meter, start, min(size, file.bytes - start), after=before) as stream:
            answer = _send_part(wire, place, stream)
        sent.append({"part_number": number + 1, "etag": _told(wire, answer.headers.get("ETag", "").strip('"'))})
        before = stream
    check_sent(file, before.digest if before else "", meter)
    return sent


def _send_part(wire: Wire, place: Mapping[str, Any], stream: Reading) -> httpx2.Response:
    """Send a part, again where its line breaks."""
    address = place.get("URL")
    told = {name: text(value) for name, value in fields(place.get("Headers")).items() if name.isascii()}
    headers = {name: value for name, value in told.items() if value.isascii()}
    send = partial(to_address, wire, address if isinstance(address, str) else "", stream, headers)
    for _ in range(ATTEMPTS - 1):
        with suppress(Unreachable, ServiceDown):
            return send()
        stream.seek(0)
    return send()


def _told(wire: Wire, value: Any) -> str:
    """A name that the service has to tell. Raises Garbled."""
    found = identifier(value)
    if not found:
        raise garbled(wire.service)
    return found
