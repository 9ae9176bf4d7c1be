"""Threads and sockets: one listener, with a thread for each connection."""

import contextlib
import socket
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Protocol
from urllib.parse import parse_qsl, urlsplit

from tests.standin.exchange import Answer, Request
from tests.standin.reading import BodyStopped, read_body, take_in

ENDLESS = b",0" * (1 << 15)


class Reading(Protocol):
    """Reads the body of a request into it."""

    def __call__(self, *, half: bool) -> None:
        """Read it. Raises BodyStopped where it breaks off, or after half of it, where that is asked."""
        ...


Answering = Callable[[Request, Reading], Answer]
"""Answers a request, whose body it reads before."""


class Listener(ThreadingHTTPServer):
    """Listens in a thread of its own."""

    daemon_threads = False
    request_queue_size = 64

    def __init__(self, port: int, answer: Answering, stopping: threading.Event) -> None:
        self._open: set[socket.socket] = set()
        self.mistakes: list[BaseException] = []
        super().__init__(("127.0.0.1", port), partial(Handler, answer, stopping))
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), name="standin", daemon=True)
        self._thread.start()

    @property
    def origin(self) -> str:
        """The address up to the port."""
        return f"http://127.0.0.1:{self.server_port}"

    def server_bind(self) -> None:
        """Bind without asking for this computer's name, as HTTPServer does."""
        if self.allow_reuse_address:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_name, self.server_port = self.server_address = self.socket.getsockname()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Remember the connection while it is open."""
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Forget it."""
        self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client may go at any time; anything else is a mistake of the stand-in."""
        error = sys.exception()
        if error and not isinstance(error, OSError):
            self.mistakes.append(error)

    def stop(self) -> None:
        """Close all connections and wait for the threads."""
        self.shutdown()
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self.server_close()
        self._thread.join()
        if self.mistakes:
            raise self.mistakes[0]


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    """An answer goes out in one piece."""

    def __init__(self, answer: Answering, stopping: threading.Event, *connection: Any) -> None:
        self._answer = answer
        self._stopping = stopping
        super().__init__(*connection)

    def _take(self) -> None:
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Request(self.command, parts.path, dict(parse_qsl(parts.query)), headers, time.time())
        try:
            answer = self._answer(request, lambda half: take_in(request, read_body(self.rfile, headers, half=half)))
        except BodyStopped:
            answer = Answer(dropped=True)
        self._give(answer)

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = _take  # noqa: N815

    def _give(self, answer: Answer) -> None:
        if answer.dropped:
            self.close_connection = True
            return
        self.send_response(answer.status)
        for name, value in {"Content-Type": answer.kind, **answer.headers}.items():
            self.send_header(name, value)
        if answer.pieces:
            self._stream(answer)
            return
        self.send_header("Connection", "close") if answer.endless else self.send_header("Content-Length", str(len(answer.raw)))
        self.end_headers()
        self.wfile.write(answer.raw)
        while answer.endless and not self._stopping.is_set():
            self.wfile.write(ENDLESS)

    def _stream(self, answer: Answer) -> None:
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for piece in answer.pieces:
            self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece))
            self.wfile.flush()
            if answer.seconds:
                self._stopping.wait(answer.seconds)
        self.wfile.write(b"" if answer.cut else b"0\r\n\r\n")
        self.close_connection = answer.cut

    def log_message(self, *_: object) -> None:
        """Say nothing."""
