"""A file that is too big for one request goes up in parts; a part whose line breaks is sent again."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import IO, Any, Protocol, cast

from openai import omit
from openai.resources.uploads import UploadsWithRawResponse
from openai.types.file_create_params import ExpiresAfter

from voicetune_desktop.dataset.providers import Service
from voicetune_desktop.training.errors import ServiceDown, ServiceError, Unreachable, garbled
from voicetune_desktop.training.providers.fields import fields, identifier
from voicetune_desktop.training.records import OutgoingFile
from voicetune_desktop.training.uploading import Meter, Reading, Stopped, changed

PART = 64_000_000
"""Bytes of a part: not more than OpenAI takes, however it counts a megabyte."""
ATTEMPTS = 3
PURPOSE = "Sending a file"


class Asking(Protocol):
    """Sends one request for a purpose."""

    def __call__(self, purpose: str, ask: Callable[[], Any]) -> dict[str, Any]:
        """Give the object that comes back. Raises ServiceError."""
        ...


class InParts:
    """The way of big files."""

    def __init__(self, service: Service, asking: Asking, uploads: UploadsWithRawResponse) -> None:
        self._service = service
        self._asking = asking
        self._uploads = uploads

    def send(self, file: OutgoingFile, name: str, meter: Meter, expiry: ExpiresAfter | None) -> dict[str, Any]:
        """Send a file and give what the service says of it. Raises ServiceError, FileChanged or Stopped; then nothing of it stays there."""
        start = partial(
            self._uploads.create,
            bytes=file.bytes,
            filename=name,
            mime_type="text/jsonl",
            purpose="fine-tune",
            expires_after=expiry or omit,
        )
        upload = self._named(start)
        try:
            parts = self._parts(upload, file, meter)
            return fields(self._asking(PURPOSE, partial(self._uploads.complete, upload, part_ids=parts)).get("file"))
        except BaseException:
            with suppress(ServiceError):
                self._asking("Taking back a file", partial(self._uploads.cancel, upload))
            raise

    def _parts(self, upload: str, file: OutgoingFile, meter: Meter) -> list[str]:
        """The ids of all parts, in order, once all are there."""
        parts: list[str] = []
        before: Reading | None = None
        for start in range(0, file.bytes, PART):
            with Reading(file, meter, start, min(PART, file.bytes - start), after=before) as stream:
                content = (f"part-{len(parts)}", cast("IO[bytes]", stream))
                parts.append(self._part(partial(self._uploads.parts.create, upload, data=content)))
            before = stream
        if before is None or before.digest != file.sha256:
            raise changed(file)
        if meter.stopped:
            raise Stopped
        return parts

    def _part(self, send: Callable[[], Any]) -> str:
        """The id of a part, sent up to ATTEMPTS times."""
        for _ in range(ATTEMPTS - 1):
            with suppress(Unreachable, ServiceDown):
                return self._named(send)
        return self._named(send)

    def _named(self, send: Callable[[], Any]) -> str:
        """The id that a request gives. Raises Garbled where it gives none."""
        if found := identifier(self._asking(PURPOSE, send).get("id")):
            return found
        raise garbled(self._service)
