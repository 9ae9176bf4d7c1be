"""Applying what was decided to a text, and the last look at what is about to be written."""

import secrets
from collections.abc import Sequence
from copy import copy
from functools import cached_property
from itertools import chain

from voicetune_desktop.model import Action, Finding, Person
from voicetune_desktop.operations.hiding import own_words
from voicetune_desktop.operations.programs import KIND, Programs
from voicetune_desktop.operations.spoken import speech
from voicetune_desktop.operations.unusual import unusual_again
from voicetune_desktop.privacy.decisions import Decisions
from voicetune_desktop.privacy.detectors import named_again
from voicetune_desktop.privacy.detectors.registry import FAMILIES
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.leaks import LeakCheck
from voicetune_desktop.privacy.naming_again import with_again
from voicetune_desktop.privacy.redact import Redacted, redact
from voicetune_desktop.privacy.scan import Scanner
from voicetune_desktop.privacy.surrogate_kinds import MARKS
from voicetune_desktop.privacy.surrogates import Surrogates
from voicetune_desktop.project import decisions, people, surrogates
from voicetune_desktop.project.file import Project
from voicetune_desktop.project.schema import chat_of

SEED_BYTES = 16


class Redactor:
    """Everything that decides how a text of the project reads in a training file; a snapshot of the decisions.

    Passwords and keys cannot be kept as a whole kind, only one by one.
    """

    def __init__(self, project: Project, *, keep_names: bool = False) -> None:
        """Raises NameTaken for a name or replacement that the person typed and that cannot be used."""
        rows = people.people(project)
        self.people: list[Person] = people.as_persons(rows)
        self._keep_names = keep_names
        self._decisions = _decisions(project)
        self._own_words = own_words(project)
        self._values = surrogates.hidden_values(project)
        self._rows = rows
        self._programs = Programs(project, but=(value for kind, value, _ in self._values if kind == KIND))
        self._typed_before: dict[str, Redacted] = {}
        self._unusual = unusual_again(project)
        names = {row.id: row.new_name for row in rows if row.new_name and not row.is_program}
        typed = self._typed = surrogates.chosen(project)
        self.chosen: frozenset[tuple[str, str]] = frozenset((*typed, *(("participant", f"person:{person}") for person in names)))
        """Kind and value of all that the person typed a replacement for."""
        self.surrogates = Surrogates(
            bytes.fromhex(project.meta(surrogates.SEED, lambda: secrets.token_hex(SEED_BYTES))),
            self.people,
            "tags" if project.setting("replacement_style") == "tags" else "names",
            chosen=names,
            chosen_values=typed,
            made=surrogates.drawn(project),
            values=self._values,
            speech=speech(project),
        )

    def with_decisions_of(self, project: Project) -> "Redactor":
        """The same replacements, applied by what is decided now."""
        other = copy(self)
        other._decisions, other._typed_before, other._unusual = _decisions(project), {}, unusual_again(project)
        return other

    def remember(self, project: Project) -> None:
        """Store the surrogates made so far, so that every later run makes the same ones; call inside a transaction.

        From now on they are taken for replacements where the person, or a model, writes them again.
        """
        surrogates.remember(project, self.surrogates.fresh())
        self.surrogates.stored()
        self.__dict__.pop("_ours", None)

    def action(self, message: int, finding: Finding) -> Action:
        """What happens to a finding of a message."""
        return self._decisions.action(message, finding)

    def redact(self, message: int, text: str, found: Sequence[Finding]) -> Redacted:
        """The text as it will be written."""
        return redact(text, found, lambda finding: self._decisions.action(message, finding), self.surrogates, chat_of(message))

    def redact_loose(self, text: str) -> Redacted:
        """A text that is no message, such as a system prompt: everything certain or doubtful is replaced."""
        return redact(text, self._scan(text), lambda finding: finding.action, self.surrogates)

    def redact_beside(self, chat: int, text: str) -> Redacted:
        """A text of an export that is no message, such as an answer that was not chosen, by what is decided for kinds and values."""
        return redact(text, self._scan(text), lambda finding: self._decisions.action(0, finding), self.surrogates, chat)

    def redact_typed(self, text: str) -> Redacted:
        """A text that the person typed where replacements stood: as `redact_loose`, but replacements in it stay what they are."""
        known = self._typed_before.get(text)
        if known is None:
            found = [finding for finding in self._scan(text) if not self._is_ours(text[finding.start : finding.end])]
            known = self._typed_before[text] = redact(text, found, lambda finding: finding.action, self.surrogates)
        return known

    def _scan(self, text: str) -> Sequence[Finding]:
        found = self._programs.unnamed(self._scanner.scan(text))
        return with_again(found, self._unusual.find(text)) or found

    def _is_ours(self, text: str) -> bool:
        return _bare(text) in self._ours or all(_bare(word) in self._ours for word in text.replace("-", " ").split())

    @cached_property
    def _ours(self) -> frozenset[str]:
        """The replacements that were made, and those that the person chose."""
        names = (person.new_name for person in self._rows)
        made = (text for _, text in self.surrogates.made())
        texts = chain(made, self._typed.values(), (word for name in names if name for word in name.split()))
        return frozenset(filter(None, map(_bare, texts)))

    @cached_property
    def _scanner(self) -> Scanner:
        families = (*FAMILIES, named_again.detector)
        return Scanner(self.people, keep_names=self._keep_names, known=self._values, own_words=self._own_words, families=families)

    def leak_check(self) -> LeakCheck:
        """The last pass over the bytes to be written: every name of everybody, and every value that is hidden."""
        return LeakCheck(() if self._keep_names else self.people, self._values)

    def labels(self) -> dict[int, str]:
        """The names that stand for people in texts, by person id."""
        return {row.id: self._label(row) for row in self._rows}

    def _label(self, row: people.PersonRow) -> str:
        """The name of a program is its own, unless somebody else is called so."""
        stays = self._keep_names or (row.is_program and not self.surrogates.clashes(row.name))
        return row.name if stays else self.surrogates.person_name(row.id)


def _decisions(project: Project) -> Decisions:
    """What was decided; passwords and keys are kept one by one only."""
    decided = decisions.decisions(project)
    kinds = {kind: action for kind, action in decided.kinds.items() if kind not in MARKS or action is not Action.KEEP}
    return Decisions(kinds, decided.values, decided.places)


def _bare(text: str) -> str:
    """A text without what differs between ways of writing a value."""
    return "".join(letter for letter in fold(text) if letter.isalnum())
