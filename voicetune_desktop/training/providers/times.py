"""Times as services write them: in seconds since 1970, or in words (ISO 8601)."""

from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from voicetune_desktop.training.providers.fields import LAST_MOMENT, moment, text

LONGEST = 40


def moment_of(value: Any) -> float | None:
    """A time in seconds since 1970; one without a zone is in UTC."""
    known = moment(value)
    if known is not None:
        return known
    with suppress(ValueError, OverflowError):
        found = datetime.fromisoformat(text(value, LONGEST))
        seconds = (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()
        return seconds if 0 < seconds < LAST_MOMENT else None
    return None
