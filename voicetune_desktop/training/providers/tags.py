"""Our run's id at the end of a name, for services that keep nothing else of ours with a job."""

import re

_UNFIT = re.compile(r"[^A-Za-z0-9]+")
_RUN_ID = re.compile(r"(?<![A-Za-z0-9])[0-9a-f]{12}(?![A-Za-z0-9])")


def tagged(chosen: str, run_id: str, longest: int) -> str:
    """What the person chose, in letters and digits that fit into a name anywhere, and our run's id."""
    kept = _UNFIT.sub("-", chosen).strip("-")[: longest - len(run_id) - 1].rstrip("-")
    return f"{kept}-{run_id}" if kept else run_id


def tag_in(*names: str) -> str:
    """The run's id in the first of some names that holds one; a service may put words of its own behind it."""
    return next((found[-1] for found in map(_RUN_ID.findall, names) if found), "")
