"""What was said of a table, for the next one with the same columns. Only digests of names are kept: a name of a column may be private."""

from collections.abc import Mapping, Sequence
from hashlib import sha256

from voicetune_desktop.importers.table.columns import COLUMN_ROLES
from voicetune_desktop.model import Answers

Known = Mapping[str, Mapping[str, str]]
"""For the digest of all names of a table: the digest of the column of each role, "" for none, and the order of its dates."""

ORDER = "date_order"


def digest(*names: str) -> str:
    """A name, or several in whatever order, as what does not tell them."""
    return sha256("\n".join(sorted(name.strip().casefold() for name in names)).encode("utf-8", "surrogatepass")).hexdigest()


def remembered(answers: Answers) -> dict[str, str]:
    """What is kept of answers about a table."""
    columns = {role: digest(column) if column else "" for role, column in answers.mapping if role in COLUMN_ROLES}
    return columns | ({ORDER: answers.date_order} if answers.date_order else {})


def recalled(columns: Sequence[str], known: Known) -> Answers | None:
    """The answers for a table with the same columns as one before; None where there was none, or what is kept makes no sense."""
    kept = known.get(digest(*columns))
    if not kept:
        return None
    named = {"": "", **{digest(column): column for column in reversed(columns)}}
    roles = [role for role in COLUMN_ROLES if role in kept]
    order = kept.get(ORDER)
    if any(kept[role] not in named for role in roles) or order not in (None, "dmy", "mdy", "ymd"):
        return None
    return Answers(mapping=tuple((role, named[kept[role]]) for role in roles), date_order=order)
