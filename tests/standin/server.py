"""The server itself: threads, sockets, and the way from a request to the face that answers it."""

import contextlib
import re
import threading
import time
from collections.abc import Callable, Generator
from typing import Any
from urllib.parse import unquote

from tests.standin import chat, files, fireworks, jobs, life, mistral, models, storage, together, uploads
from tests.standin.exchange import Answer, Exchange, Problem, Request, Route
from tests.standin.listening import Listener, Reading
from tests.standin.scenarios import Playing, Scenario, changed, in_place, wrong_key
from tests.standin.state import File, Job, State

KEY = "sk-standin-0123456789abcdef"
Failing = Callable[[Problem], Any]
FACES: dict[str, tuple[str, list[Route], Failing]] = {
    "together": ("/together/v1", [*together.ROUTES, *chat.ROUTES], together.failing),
    "fireworks": (f"/fireworks/v1/{fireworks.ACCOUNT}", fireworks.ROUTES, fireworks.failing),
    "inference": ("/inference/v1", chat.ROUTES, files.failing),
    "mistral": ("/mistral/v1", [*mistral.ROUTES, *chat.ROUTES], mistral.failing),
    "openai": ("/v1", [*files.ROUTES, *uploads.ROUTES, *jobs.ROUTES, *models.ROUTES, *chat.ROUTES], files.failing),
}
"""For each language: the path that all of it is below, its routes, and how it words a problem."""


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
        self._here = Listener(port, self._take_in, self.stopping)
        self._there = Listener(0, self._take_in_elsewhere, self.stopping)
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

    @property
    def voices(self) -> dict[str, chat.Voice]:
        """How models answer, by their names: a function of the messages, or lines to choose from."""
        return self.state.voices

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
        try:
            self._here.stop()
        finally:
            self._there.stop()

    def _take_in_elsewhere(self, request: Request, read: Reading) -> Answer:
        self.elsewhere.append(request)
        read(half=False)
        return Answer({"data": []})

    def _take_in(self, request: Request, read: Reading) -> Answer:
        self.requests.append(request)
        with self.state.lock:
            active = self.playing.active(request)
        read(half="dropped_upload" in active)
        if "slow" in active:
            self.stopping.wait(active["slow"].seconds)
        return self._answered(request, active)

    def _answered(self, request: Request, active: dict[str, Scenario]) -> Answer:
        face = next((name for name, (root, _, _) in FACES.items() if request.path.startswith(root + "/")), "openai")
        root, routes, failing = FACES[face]
        exchange = Exchange(self.state, request, self.url(face), self._there.origin, active, len(self.requests))
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
        if path.startswith(storage.PATH):
            if sent is not None:
                raise Problem("Only one way to authorize is allowed.", 400)
        elif not self.key:
            return
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


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(path)))
