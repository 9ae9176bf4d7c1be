"""What a service can answer in place of what was asked, each with the sentence that a person reads.

The service's own words never stand in the text of an exception: `said` has them, with everything quoted taken out (`quotations.py`),
and only a page or a command that a person looks at shows it.
"""

import re
from typing import Any

from voicetune_desktop.dataset.providers import Service
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.training.quotations import quoteless

_CODE = re.compile(r"[A-Za-z0-9_.-]{1,64}")


class ServiceError(VoiceTuneError):
    """A service did not do what was asked. `status` is 0 where it gave no answer at all."""

    def __init__(self, message: str, hint: str = "", *, status: int = 0, code: str = "", said: str = "", wait: float | None = None) -> None:
        super().__init__(message, hint)
        self.status = status
        self.code = code
        self.said = said
        self.wait = wait
        """Seconds after which the service wants to be asked again."""

    def __reduce__(self) -> tuple[type[VoiceTuneError], tuple[Any, ...], dict[str, Any]]:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Survive the way from the child process to the window."""
        return type(self), (self.message, self.hint), self.__dict__


class KeyRefused(ServiceError):
    """401: the key is wrong or was revoked."""


class NotAllowed(ServiceError):
    """403: this account may not do this."""


class NoNewJobs(NotAllowed):
    """403: the service takes no new jobs from this account."""


class NotThere(ServiceError):
    """404: what was asked for does not exist, or not for this account."""


class Conflict(ServiceError):
    """409: it cannot be done in this state."""


class TooLarge(ServiceError):
    """413: the file is too large for the service."""


class Refused(ServiceError):
    """400 or 422: the service does not accept what was sent."""


class TooMany(ServiceError):
    """429: too many requests, or no credit is left."""


class ServiceDown(ServiceError):
    """5xx: the service has a problem of its own."""


class Unreachable(ServiceError):
    """No connection, or it broke: nobody knows whether the service got the request."""


class Garbled(ServiceError):
    """The answer is not what this service answers."""


def failure(
    service: Service, status: int, *, code: str = "", said: str = "", wait: float | None = None, making_job: bool = False
) -> ServiceError:
    """The error for an answer that is none: `said` are the service's own words as they came, `code` its short word for it."""
    code = code if _CODE.fullmatch(code) else ""
    if status == 429 and ("quota" in code or "billing" in code or "credit" in code):
        kind, message, hint = TooMany, "Your account at {name} has no credit left.", "Add credit there, then try again."
    elif status == 403 and making_job and service.state != "open":
        kind, message, hint = (
            NoNewJobs,
            "{name} takes no new jobs from this account.",
            "Train at another service, or at home: your files stay as they are.",
        )
    elif status == 404 and making_job:
        kind, message, hint = (
            NotThere,
            "{name} does not know the model, or may not train it for this account.",
            "Check what the model is called there, then send the files with that name.",
        )
    else:
        kind, message, hint = _SENTENCES.get(status) or _SENTENCES.get(status // 100 * 100, _SENTENCES[0])
    told = f" ({code})" if code else f" ({status})" if status >= 400 else ""
    sentence = message.replace("{name}", service.label).removesuffix(".") + told + "."
    return kind(sentence, hint, status=status, code=code, said="" if status == 401 else quoteless(said), wait=wait)


def unreachable(service: Service, why: str) -> Unreachable:
    """The error for a line that is not there: `why` is one of `REASONS`."""
    sentence, hint = REASONS[why]
    return Unreachable(sentence.replace("{name}", service.label), hint, code=why)


def garbled(service: Service) -> Garbled:
    """The error for an answer that nobody can read."""
    return Garbled(
        f"The answer of {service.label} cannot be read.",
        "Check the address; or try again later, the service may have a problem.",
        code="garbled",
    )


REASONS = {
    "offline": ("This computer cannot reach {name}.", "Check your connection to the internet, and the address; then try again."),
    "refused": ("Nothing answers at the address of {name}.", "Check the address, and whether the service runs."),
    "tls": ("The connection to {name} is not safe, so nothing was sent.", "Check the address and this computer's date."),
    "slow": ("{name} did not answer in time.", "Try again later."),
    "proxy": ("The proxy of this computer does not let {name} through.", "Check the proxy in the settings of your system."),
    "broken": ("The connection to {name} broke.", "Check your connection to the internet, then try again."),
}  # fmt: skip
"""Why a line is not there."""

_SENTENCES: dict[int, tuple[type[ServiceError], str, str]] = {
    0: (Garbled, "{name} gave an answer that VoiceTune does not understand.", "Check the address; or try again later."),
    400: (Refused, "{name} does not accept this.", "Read what it says, change that, and try again."),
    401: (KeyRefused, "{name} does not accept the key.", "It may be mistyped or revoked. Enter a key that is valid."),
    402: (TooMany, "Your account at {name} has no credit left.", "Add credit there, then try again."),
    403: (NotAllowed, "Your account at {name} may not do this.", "Check what the key is allowed to do at the service."),
    404: (NotThere, "{name} does not know this.", "It may have been deleted there, or belong to another account."),
    408: (ServiceDown, "{name} did not answer in time.", "Try again later."),
    409: (Conflict, "{name} cannot do this in its present state.", "Look at the job again, then try again."),
    413: (TooLarge, "The file is too large for {name}.", "Use fewer examples, or another service."),
    422: (Refused, "{name} does not accept this.", "Read what it says, change that, and try again."),
    429: (TooMany, "{name} asks for a pause: there were too many requests.", "Try again in a minute."),
    500: (ServiceDown, "{name} has a problem of its own.", "Try again later."),
}  # fmt: skip
