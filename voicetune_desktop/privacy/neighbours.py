"""Messages that belong together: what the same person said just before or after, though somebody may have put in a word."""

from voicetune_desktop.privacy.sheets import Sheet

_PUT_IN = 1
"""Messages of others between two of one speaker."""


def own_before(sheet: Sheet, row: int) -> int | None:
    """The row of what the speaker said before."""
    other = sheet.previous_row(row)
    for _ in range(_PUT_IN):
        if other is None or sheet.same_speaker(row, other):
            break
        other = sheet.previous_row(other)
    return other if other is not None and sheet.same_speaker(row, other) else None


def own_after(sheet: Sheet, row: int) -> int | None:
    """The row of what the speaker said next."""
    other = sheet.next_row(row)
    for _ in range(_PUT_IN):
        if other is None or sheet.same_speaker(row, other):
            break
        other = sheet.next_row(other)
    return other if other is not None and sheet.same_speaker(row, other) else None
