"""Files in parts, in Together's language: each part has an address of its own."""

import hashlib

from tests.standin import storage
from tests.standin.exchange import Answer, Exchange, Problem, Route
from tests.standin.state import File, Upload


def _initiate(exchange: Exchange) -> Answer:
    asked, state = exchange.fields(), exchange.state
    if not all(asked.get(name) for name in ("file_name", "file_size", "num_parts", "purpose", "file_type")):
        raise Problem("file_name, file_size, num_parts, purpose and file_type are required.", param="file_name")
    number = state.number()
    upload = Upload(f"up-{number:04}", asked["file_name"], asked["purpose"], asked["file_size"], state.now(), file=f"file-tog{number:05}")
    state.uploads[upload.id] = upload
    places = {part: storage.address(exchange, upload.file, upload=upload.id, part=part) for part in range(1, asked["num_parts"] + 1)}
    parts = [{"PartNumber": part, "URL": place, "Headers": {}} for part, place in places.items()]
    return Answer({"upload_id": upload.id, "file_id": upload.file, "parts": parts})


def joined(exchange: Exchange) -> File:
    """The file of an upload whose parts are all there. Raises Problem."""
    asked = exchange.fields()
    upload = _pending(exchange)
    tags = {str(part["part_number"]): part["etag"] for part in asked.get("parts") or []}
    if tags != {part: hashlib.md5(content).hexdigest() for part, content in upload.parts.items()}:
        raise Problem("The parts are not those that were put.", param="parts")
    content = b"".join(upload.parts[part] for part in sorted(upload.parts, key=int))
    if len(content) != upload.size:
        raise Problem("The file has another size.", param="file_size")
    upload.status, upload.parts = "completed", {}
    return exchange.state.add_file(upload.file, upload.name, upload.purpose, content)


def _abort(exchange: Exchange) -> Answer:
    upload = _pending(exchange)
    upload.status, upload.parts = "cancelled", {}
    return Answer({})


def _pending(exchange: Exchange) -> Upload:
    upload = exchange.state.uploads.get(str(exchange.fields().get("upload_id")))
    if upload is None or upload.status != "pending":
        raise Problem("There is no such upload.", param="upload_id")
    return upload


ROUTES: list[Route] = [("POST", "/files/multipart/initiate", _initiate), ("POST", "/files/multipart/abort", _abort)]
