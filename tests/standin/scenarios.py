"""How the stand-in answers badly: what is done in place of an answer, and what is done to one."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from tests.standin.exchange import Answer, Exchange, Problem, Request

MAKES_JOB = r"^POST .*(/fine_tuning/jobs|/fine-tunes|/supervisedFineTuningJobs)$"
A_JOB = r"^GET .*(/fine_tuning/jobs|/fine-tunes|/supervisedFineTuningJobs)/[^/]+$"
CANCELS = r"^POST .*(/cancel|:cancel)$"
SENDS_FILE = r"^(POST .*(/files|/parts|:upload)|PUT .*)$"
FILES = r"^(GET .*/(files|datasets)(/[^/]+)?|POST .*(/files|/complete|/preprocess))$"
ANY = ""

USUAL: dict[str, str] = {
    "unauthorized": ANY,
    "revoked_later": ANY,
    "wind_down": MAKES_JOB,
    "not_found": A_JOB,
    "vanished": A_JOB,
    "conflict": CANCELS,
    "too_large": SENDS_FILE,
    "rate_limited": ANY,
    "no_quota": MAKES_JOB,
    "server_error": ANY,
    "slow": ANY,
    "dropped_upload": SENDS_FILE,
    "dropped_create": MAKES_JOB,
    "garbage": ANY,
    "endless": r"^GET ",
    "unknown_status": ANY,
    "paused": MAKES_JOB,
    "moderation_failure": MAKES_JOB,
    "invalid_file": MAKES_JOB,
    "base64_results": r"/content$",
    "none_status": FILES,
    "paged": r"^GET ",
    "duplicate_events": r"/events$",
    "unordered_events": r"/events$",
    "file_kept_processing": rf"{FILES}|{MAKES_JOB}",
    "redirect": ANY,
    "echo": ANY,
}
"""All scenarios, with the requests ("METHOD /path", as a regular expression) that they are about unless it is said."""


@dataclass(frozen=True)
class Scenario:
    """One way to answer badly: for requests that `on` finds, after the first `after` of them, `times` times (None: always)."""

    name: str
    on: str = ""
    times: int | None = None
    after: int = 0
    status: int = 0
    """Another status than the usual one."""
    seconds: float = 1
    """How long `slow` takes, or what `rate_limited` asks to wait."""
    kind: str = ""
    """Of `garbage`: html, truncated or list."""


@dataclass
class Playing:
    """The scenarios that are on, and how often each applied."""

    counts: dict[Scenario, int] = field(default_factory=dict)

    def add(self, scenario: "str | Scenario", **options: object) -> None:
        """Switch one on."""
        found = Scenario(scenario, **options) if isinstance(scenario, str) else scenario  # pyright: ignore[reportArgumentType]
        if found.name not in USUAL:
            raise ValueError(f"No such scenario: {found.name}")
        self.counts[found] = 0

    @property
    def names(self) -> list[str]:
        """Those that are on."""
        return [each.name for each in self.counts]

    def clear(self, *names: str) -> None:
        """Switch some off; without a name, all."""
        self.counts = {each: count for each, count in self.counts.items() if names and each.name not in names}

    def active(self, request: Request) -> dict[str, Scenario]:
        """Those that apply to a request, which is counted."""
        return {each.name: each for each in self._due(f"{request.method} {request.path}")}

    def _due(self, line: str) -> Iterable[Scenario]:
        for each in list(self.counts):
            if re.search(each.on or USUAL[each.name], line):
                self.counts[each] += 1
                after = each.after or AFTER.get(each.name, 0)
                if after < self.counts[each] <= (after + each.times if each.times is not None else self.counts[each]):
                    yield each


AFTER = {"revoked_later": 3, "vanished": 2}
"""How many requests are answered first, unless it is said."""


def in_place(exchange: Exchange) -> Answer | None:
    """What is answered in place of the face's own answer. Raises Problem."""
    for name, scenario in exchange.active.items():
        if name in INSTEAD and (answer := INSTEAD[name](exchange, scenario)):
            return answer
    return None


def changed(exchange: Exchange, answer: Answer) -> Answer:
    """An answer after what the scenarios do to it."""
    for name, scenario in exchange.active.items():
        if name in CHANGING:
            answer = CHANGING[name](exchange, scenario, answer)
    return answer


def wrong_key(key: str) -> Problem:
    """A key that is not accepted is quoted, as services do."""
    return Problem(f"Incorrect API key provided: {key}. Check the key of your account.", 401, code="invalid_api_key")


def _unauthorized(exchange: Exchange, scenario: Scenario) -> Answer | None:
    raise wrong_key(exchange.request.headers.get("authorization", "").removeprefix("Bearer "))


def _fails(message: str, status: int, code: str | None = None, kind: str = "") -> Callable[[Exchange, Scenario], Answer | None]:
    def fail(exchange: Exchange, scenario: Scenario) -> Answer | None:
        raise Problem(message, scenario.status or status, code=code, kind=kind)

    return fail


def _rate_limited(exchange: Exchange, scenario: Scenario) -> Answer:
    problem = {"message": "Rate limit reached for requests.", "type": "requests", "param": None, "code": "rate_limit_exceeded"}
    return Answer({"error": problem}, 429, {"Retry-After": f"{scenario.seconds:g}"})


def _echo(exchange: Exchange, scenario: Scenario) -> Answer | None:
    raise Problem(f"Cannot read this request: {exchange.request.said.decode('utf-8', 'replace')}", scenario.status or 400)


def _redirect(exchange: Exchange, scenario: Scenario) -> Answer:
    return Answer(b"", scenario.status or 302, {"Location": f"{exchange.elsewhere}{exchange.request.path}"}, "text/plain")


def _endless(exchange: Exchange, scenario: Scenario) -> Answer:
    return Answer(b'{"data":[0', endless=True)


def _garbage(exchange: Exchange, scenario: Scenario, answer: Answer) -> Answer:
    kinds = {
        "html": Answer(b"<!doctype html><title>Welcome</title><p>Please sign in to this network.</p>", kind="text/html"),
        "truncated": Answer(answer.raw[: len(answer.raw) // 2]),
        "list": Answer([answer.body if not isinstance(answer.body, bytes) else None, 1]),
    }
    return kinds[scenario.kind or sorted(kinds)[exchange.count % len(kinds)]]


def _dropped(exchange: Exchange, scenario: Scenario, answer: Answer) -> Answer:
    return Answer(dropped=True)


WIND_DOWN = "This organization can no longer create new fine-tuning jobs."

INSTEAD: dict[str, Callable[[Exchange, Scenario], Answer | None]] = {
    "unauthorized": _unauthorized,
    "revoked_later": _unauthorized,
    "wind_down": _fails(WIND_DOWN, 403, "fine_tuning_not_available", "invalid_request_error"),
    "not_found": _fails("There is no such thing.", 404, "not_found"),
    "vanished": _fails("Could not find fine tune.", 404, "fine_tune_not_found"),
    "conflict": _fails("The job is in a state in which this cannot be done.", 409, "conflict"),
    "too_large": _fails("The file is larger than the maximum size.", 413, "file_too_large"),
    "rate_limited": _rate_limited,
    "no_quota": _fails("You exceeded your current quota.", 429, "insufficient_quota", "insufficient_quota"),
    "server_error": _fails("The server had an error while processing your request.", 500),
    "redirect": _redirect,
    "endless": _endless,
    "echo": _echo,
}
CHANGING: dict[str, Callable[[Exchange, Scenario, Answer], Answer]] = {"garbage": _garbage, "dropped_create": _dropped}
