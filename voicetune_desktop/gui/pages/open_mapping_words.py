"""What comes of a table, in a sentence: "50 rows: 48 messages by 3 people, 2 set aside."."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from voicetune_desktop.operations.table_looks import Look, Outcome


class MappingWords(QObject):
    """The sentences of the card; an object, so that they can be translated."""

    def result(self, look: "Look", *, are_pairs: bool) -> tuple[str, str]:
        """What comes of the first rows, and what should be known beside it."""
        outcome = look.outcome
        if outcome is None and are_pairs:
            return self.tr("Choose the column of the question, and the column of the answer."), self._head(look)
        if outcome is None:
            return self.tr("Choose the column of the text, and the column of the sender."), self._head(look)
        if not outcome.rows:
            return self.tr("There are no rows in this table."), ""
        notes = [
            self._head(look),
            self._others(look),
            self._times(look, outcome),
            *(self._aside(why, number) for why, number in outcome.aside),
        ]
        return self._sum(outcome), " ".join(filter(None, notes))

    def _sum(self, outcome: "Outcome") -> str:
        parts = [self.tr("%Ln message(s)", "", outcome.kept) + " " + self.tr("by %Ln person(s)", "", outcome.people)]
        if outcome.pairs is not None:
            parts = [self.tr("%Ln question(s) with an answer", "", outcome.pairs)]
        elif outcome.chats > 1:
            parts.append(self.tr("in %Ln chat(s)", "", outcome.chats))
        if aside := sum(number for _, number in outcome.aside):
            parts.append(self.tr("%Ln set aside", "", aside))
        return self.tr("First %Ln row(s): %1.", "", outcome.rows).replace("%1", ", ".join(parts))

    def _aside(self, why: str, number: int) -> str:
        return self.tr("%1 (%Ln row(s))", "", number).replace("%1", why)

    def _times(self, look: "Look", outcome: "Outcome") -> str:
        if outcome.pairs is not None:
            return ""
        if "time" not in look.mapping:
            return self.tr("Without times, the rows count as one conversation in the order of the table.")
        return (
            self.tr("%Ln message(s) without a time that can be read.", "", outcome.kept - outcome.timed)
            if outcome.kept > outcome.timed
            else ""
        )

    def _head(self, look: "Look") -> str:
        return self.tr("The names of the columns stand in line %1.").replace("%1", str(look.head)) if look.head > 1 else ""

    def _others(self, look: "Look") -> str:
        same, different = look.others
        parts = [
            self.tr("Read with the same columns: %Ln other table(s).", "", same) if same else "",
            self.tr("Left out, as these columns are not there: %Ln other table(s).", "", different) if different else "",
        ]
        return " ".join(filter(None, parts))
