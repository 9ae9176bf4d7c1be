"""The table of checks, and what a check finds in a file."""

from collections.abc import Callable, Mapping

from msgspec import Struct

from voicetune_desktop.dataset.checks.check import Check
from voicetune_desktop.dataset.checks.wording_chat import CHAT
from voicetune_desktop.dataset.checks.wording_files import FILES
from voicetune_desktop.dataset.checks.wording_texts import TEXTS
from voicetune_desktop.model import CheckProblem

CHECKS: Mapping[str, Check] = {**FILES, **CHAT, **TEXTS}
"""Check to words. Where OpenAI's cookbook "Chat_finetuning_data_prep" or its former `prepare_data` has a name, it is the name here."""

_MENDED_BY_WRITING = frozenset(
    (
        "byte_order_mark",
        "missing_byte_order_mark",
        "other_encoding",
        "old_encoding",
        "windows_line_ends",
        "json_list",
        "text_file",
        "table_file",
        "column_name",
        "column_meaning",
        "additional_column",
        "separator_line",
        "smart_quotes",
        "no_prompt_suffix",
        "common_prompt_prefix",
        "common_completion_prefix",
        "no_completion_suffix",
        "completion_space_start",
    )
)


class Found(Struct, frozen=True):
    """A problem in one row. `fix` mends the decoded row in place; `drop` says that removing the row is the fix."""

    check: str
    figures: Mapping[str, str | int] = {}
    fix: Callable[[], object] | None = None
    drop: bool = False

    @property
    def fixable(self) -> bool:
        """Whether `fix_file` makes the problem go away."""
        return self.drop or self.fix is not None or self.check in _MENDED_BY_WRITING


def problem(found: Found, line: int | None, where: str = "") -> CheckProblem:
    """What the person reads about a problem; `where` is put before the sentence."""
    check = CHECKS[found.check]
    sentence = where + check.sentence.format_map(found.figures)
    return CheckProblem(line, found.check, check.severity, sentence, check.fix.format_map(found.figures) if found.fixable else None)
