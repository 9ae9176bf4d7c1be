"""Files in parts, in OpenAI's language."""

import hashlib
from typing import Any

from tests.standin import files
from tests.standin.exchange import Answer, Exchange, Problem, Route
from tests.standin.state import Upload

MOST_BYTES = 8 << 30
PART_BYTES = 64 << 20
LASTS = 3_600


def _view(upload: Upload, exchange: Exchange) -> dict[str, Any]:
    found = {"id": upload.id, "object": "upload", "bytes": upload.size, "created_at": upload.created_at, "filename": upload.name}
    file = files.view(exchange.state.files[upload.file], exchange) if upload.file else None
    return {**found, "purpose": upload.purpose, "status": upload.status, "expires_at": upload.created_at + LASTS, "file": file}


def _create(exchange: Exchange) -> Answer:
    asked = exchange.fields()
    for name, kind in (("filename", str), ("purpose", str), ("bytes", int), ("mime_type", str)):
        if not isinstance(asked.get(name), kind):
            raise Problem(f"Missing required parameter: '{name}'.", code="missing_required_parameter", param=name)
    files.check_sent(asked["purpose"], asked["filename"], asked["bytes"])
    if asked["bytes"] > MOST_BYTES:
        raise Problem("The file is larger than 8 GB.", 413, code="file_too_large", param="bytes")
    files.expires_at(exchange, asked.get("expires_after"))
    state = exchange.state
    upload = Upload(
        f"upload_{state.number():04}", asked["filename"], asked["purpose"], asked["bytes"], state.now(), asked.get("expires_after")
    )
    state.uploads[upload.id] = upload
    return Answer(_view(upload, exchange))


def _pending(exchange: Exchange) -> Upload:
    upload = exchange.state.uploads.get(exchange.id)
    if upload is None:
        raise Problem(f"No such Upload object: {exchange.id}", 404, param="id")
    if upload.status != "pending":
        raise Problem(f"Upload {upload.id} is {upload.status}.", code="invalid_upload_status")
    return upload


def _add_part(exchange: Exchange) -> Answer:
    upload = _pending(exchange)
    data = exchange.request.file
    if data is None or not 0 < len(data) <= PART_BYTES:
        raise Problem("'data' must be a part of up to 64 MB.", param="data")
    part = f"part_{exchange.state.number():04}"
    upload.parts[part] = data
    return Answer({"id": part, "object": "upload.part", "created_at": exchange.state.now(), "upload_id": upload.id})


def _complete(exchange: Exchange) -> Answer:
    upload = _pending(exchange)
    asked = exchange.fields()
    wanted = asked.get("part_ids")
    if not isinstance(wanted, list) or not set(wanted) <= upload.parts.keys():
        raise Problem("'part_ids' must name the parts of this upload.", param="part_ids")
    content = b"".join(upload.parts[part] for part in wanted)
    if len(content) != upload.size:
        raise Problem(f"The parts have {len(content)} bytes, not {upload.size}.", code="upload_size_mismatch", param="part_ids")
    if asked.get("md5") not in (None, hashlib.md5(content).hexdigest()):
        raise Problem("The checksum is another.", code="checksum_mismatch", param="md5")
    expires = files.expires_at(exchange, upload.expires_after)
    file = exchange.state.add_file(f"file-standin{exchange.state.number():04}", upload.name, upload.purpose, content, expires_at=expires)
    upload.status, upload.file, upload.parts = "completed", file.id, {}
    return Answer(_view(upload, exchange))


def _cancel(exchange: Exchange) -> Answer:
    upload = _pending(exchange)
    upload.status, upload.parts = "cancelled", {}
    return Answer(_view(upload, exchange))


ROUTES: list[Route] = [
    ("POST", "/uploads", _create),
    ("POST", "/uploads/{id}/parts", _add_part),
    ("POST", "/uploads/{id}/complete", _complete),
    ("POST", "/uploads/{id}/cancel", _cancel),
]
