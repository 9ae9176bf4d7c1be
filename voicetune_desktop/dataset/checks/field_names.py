"""Fields of an example whose names are right but for capitals and spaces, as "Prompt" and "Completion"."""

from collections.abc import Iterator
from functools import partial

from voicetune_desktop.dataset.checks.json_values import Fields
from voicetune_desktop.dataset.checks.table import Found

_FORMS = tuple(
    map(
        frozenset[str],
        (
            ("messages",),
            ("preferred_output", "non_preferred_output"),
            ("conversations",),
            ("contents",),
            ("instruction", "output"),
            ("prompt", "completion"),
            ("text",),
        ),
    )
)
"""Fields that make an example, in the order in which its form is told."""


def misnamed(example: Fields) -> Iterator[Found]:
    """The fields to be named anew, where the example is whole only with them."""
    if any(example.keys() >= form for form in _FORMS):
        return
    written = {key.strip().casefold(): key for key in example}
    form = next((form for form in _FORMS if written.keys() >= form), frozenset[str]())
    for name in sorted(form - example.keys()):
        yield Found("field_name", {"column": name}, partial(_rename, example, written[name], name))


def _rename(example: Fields, old: str, new: str) -> None:
    """Give a field another name in its place."""
    fields = {new if key == old else key: value for key, value in example.items()}
    example.clear()
    example.update(fields)
