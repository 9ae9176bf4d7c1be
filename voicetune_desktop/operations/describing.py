"""What a folder of training files can say about itself: counts and settings of the project, never a name or a message."""

from collections import Counter
from collections.abc import Mapping

import msgspec

from voicetune_desktop.dataset.cost import official_epochs
from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.dataset.tokens import context_limit
from voicetune_desktop.operations.building import settings
from voicetune_desktop.operations.own_prompts import usual_prompt
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.operations.tallying import written_tally
from voicetune_desktop.operations.voices import Voices
from voicetune_desktop.project import chats, examples, findings, people
from voicetune_desktop.project.file import Project
from voicetune_desktop.targets.facts import Facts, WrittenFile

PERSONAL = ("system", "system_by_chat")
"""Settings that are texts of the person; the system prompt stands in the files themselves."""


def gathered(project: Project, redactor: Redactor, files: Mapping[str, WrittenFile], speakers: Voices | None = None) -> Facts:
    """All that the rest of a folder can say. Private data in texts of the person is replaced; `speakers` as for `usual_prompt`."""
    chosen = settings(project)
    prompt = usual_prompt(project, redactor, chosen, speakers)
    lengths = written_tally(project)
    included = chats.in_use(project)
    writers = [person for person in people.people(project) if person.messages and not person.is_program]
    note = redactor.redact_loose(project.setting("consent_note", ""))
    return Facts(
        model=chosen.model,
        context=context_limit(chosen.model),
        longest=max(lengths.total, default=0),
        system=prompt.text,
        files=dict(files),
        tokens=lengths.tokens,
        answer_tokens=lengths.answer_tokens,
        messages=included.messages,
        chats=included.chats,
        people=len(writers),
        agreed=sum(person.consent for person in writers),
        consent_note=note.text,
        kept=frozenset(text.text[start:end] for text in (prompt, note) for start, end in text.kept),
        platforms=included.platforms,
        first_day=included.first_day,
        last_day=included.last_day,
        replaced=replaced(project),
        left_out={reason: messages for reason, _, messages in examples.left_out_counts(project)},
        settings=_plain(chosen),
        epochs=chosen.epochs or official_epochs(files["train"].rows if "train" in files else 0),
    )


def replaced(project: Project) -> dict[str, int]:
    """How many findings of each kind are replaced."""
    counts = Counter[str]()
    for kind in findings.kind_counts(project):
        counts[kind.kind] += kind.replace + kind.ask
    return {kind: count for kind, count in sorted(counts.items()) if count}


def _plain(chosen: Settings) -> dict[str, object]:
    return {name: value for name, value in sorted(msgspec.to_builtins(chosen).items()) if name not in PERSONAL}
