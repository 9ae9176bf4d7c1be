"""The server itself: threads, sockets, and the way from a request to the face that answers it."""

import contextlib
import re
import socket
import threading
import time
from collections.abc import Callable, Generator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.standin import files, fireworks, jobs, life, mistral, models, together, uploads
from tests.standin.exchange import Answer, Exchange, Problem, Request, Route
from tests.standin.reading import BodyStopped, read_body, take_in
from tests.standin.scenarios import Playing, Scenario, changed, in_place, wrong_key
from tests.standin.state import File, Job, State

KEY = "sk-standin-0123456789abcdef"
Failing = Callable[[Problem], Any]
FACES: dict[str, tuple[str, list[Route], Failing]] = {
    "together": ("/together/v1", together.ROUTES, together.failing),
    "fireworks": (f"/fireworks/v1/{fireworks.ACCOUNT}", fireworks.ROUTES, fireworks.failing),
    "mistral": ("/mistral/v1", mistral.ROUTES, mistral.failing),
    "openai": ("/v1", [*files.ROUTES, *uploads.ROUTES, *jobs.ROUTES, *models.ROUTES], files.failing),
}
"""For each language: the path that all of it is below, its routes, and how it words a problem."""
ENDLESS = b",0" * (1 << 15)


class Server:
    """A running stand-in."""

    def __init__(self, *scenarios: str | Scenario, speed: float, key: str, port: int, clock: Callable[[], float], first: int) -> None:
        self.key = key
        self.requests: list[Request] = []
        self.elsewhere: list[Request] = []
        """What came to another address, to which the scenario `redirect` leads."""
        self.state = State(speed, clock, first)
        self.playing = Playing()
        self.stopping = threading.Event()
        self._here = _Listener(port, partial(_Handler, self.answer, self.requests, self))
        self._there = _Listener(0, partial(_Handler, lambda request, _: Answer({"data": []}), self.elsewhere, self))
        for scenario in scenarios:
            self.scenario(scenario)

    @property
    def base_url(self) -> str:
        """The address of the face that speaks OpenAI's language."""
        return self.url("openai")

    def url(self, face: str) -> str:
        """The address of a face."""
        return self._here.origin + FACES[face][0]

    @property
    def files(self) -> dict[str, File]:
        """The files that are kept, by id."""
        return self.state.files

    @property
    def jobs(self) -> dict[str, Job]:
        """The jobs, by id."""
        return self.state.jobs

    def scenario(self, scenario: str | Scenario, **options: object) -> None:
        """Switch a scenario on, with the options of Scenario."""
        self.playing.add(scenario, **options)

    def clear(self, *names: str) -> None:
        """Switch scenarios off; without a name, all."""
        self.playing.clear(*names)

    def advance(self, job_id: str, ticks: int = 1) -> str:
        """Move a job on: one tick to check the files, one in the queue, then one for each step. Gives its status."""
        with self.state.lock:
            job = self.state.jobs[job_id]
            life.move(self.state, job, life.ticks(self.state, job) + ticks)
            life.settle(self.state)
            return life.status(self.state, job)

    def finish(self, job_id: str, status: str = "succeeded", error: dict[str, Any] | None = None) -> None:
        """Bring a job to its end."""
        with self.state.lock:
            life.finish(self.state, self.state.jobs[job_id], status, error)
            life.settle(self.state)

    def close(self) -> None:
        """Close all connections and wait for the threads."""
        self.stopping.set()
        self._here.stop()
        self._there.stop()

    def answer(self, request: Request, active: dict[str, Scenario]) -> Answer:
        """What a request gets."""
        face = next((name for name, (root, _, _) in FACES.items() if request.path.startswith(root + "/")), "openai")
        root, routes, failing = FACES[face]
        exchange = Exchange(self.state, request, self.url(face), self._there.origin, active, len(self.requests))
        if "slow" in active:
            self.stopping.wait(active["slow"].seconds)
        try:
            with self.state.lock:
                return changed(exchange, self._answer(exchange, root, routes))
        except Problem as problem:
            return Answer(failing(problem), problem.status)

    def _answer(self, exchange: Exchange, root: str, routes: list[Route]) -> Answer:
        request = exchange.request
        path = request.path.removeprefix(root)
        self._check_key(request, path)
        if instead := in_place(exchange):
            return instead
        life.settle(self.state)
        for method, pattern, answer in routes:
            found = _pattern(pattern).fullmatch(path)
            if found and method == request.method:
                exchange.given = {name: unquote(value) for name, value in found.groupdict().items()}
                return answer(exchange)
        raise Problem(f"Unknown request URL: {request.method} {request.path}", 404, code="unknown_url")

    def _check_key(self, request: Request, path: str) -> None:
        sent = request.headers.get("authorization")
        if path.startswith(together.STORAGE):
            if sent is not None:
                raise Problem("Only one way to authorize is allowed.", 400)
        elif sent is None:
            raise Problem("You didn't provide an API key.", 401)
        elif sent != f"Bearer {self.key}":
            raise wrong_key(sent.removeprefix("Bearer "))


@contextlib.contextmanager
def serve(
    *scenarios: str | Scenario, speed: float = 0, key: str = KEY, port: int = 0, clock: Callable[[], float] = time.time, first: int = 1
) -> Generator[Server]:
    """A stand-in that runs while the block does; `first` is the number of its first id."""
    server = Server(*scenarios, speed=speed, key=key, port=port, clock=clock, first=first)
    try:
        yield server
    finally:
        server.close()


class _Listener(ThreadingHTTPServer):
    """Listens in a thread of its own."""

    daemon_threads = False

    def __init__(self, port: int, handler: Callable[..., BaseHTTPRequestHandler]) -> None:
        self._open: set[socket.socket] = set()
        super().__init__(("127.0.0.1", port), handler)  # pyright: ignore[reportArgumentType]
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
        """A client may go at any time."""

    def stop(self) -> None:
        """Close all connections and wait for the threads."""
        self.shutdown()
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    """An answer goes out in one piece."""

    def __init__(
        self, answer: Callable[[Request, dict[str, Scenario]], Answer], requests: list[Request], owner: Server, *connection: Any
    ) -> None:
        self._answer = answer
        self._requests = requests
        self._owner = owner
        super().__init__(*connection)

    def _take(self) -> None:
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Request(self.command, parts.path, dict(parse_qsl(parts.query)), headers, time.time())
        self._requests.append(request)
        with self._owner.state.lock:
            active = self._owner.playing.active(request)
        try:
            take_in(request, read_body(self.rfile, headers, half="dropped_upload" in active))
            answer = self._answer(request, active)
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
        self.send_header("Connection", "close") if answer.endless else self.send_header("Content-Length", str(len(answer.raw)))
        self.end_headers()
        self.wfile.write(answer.raw)
        while answer.endless and not self._owner.stopping.is_set():
            self.wfile.write(ENDLESS)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(path)))
