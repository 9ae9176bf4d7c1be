"""What a run was asked for, and which files it was given."""

from pathlib import PurePath

from voicetune_desktop.gui.pages.job_words import method_words, service_of, setting_name, setting_words
from voicetune_desktop.gui.sizes import size_words
from voicetune_desktop.gui.widgets.card import Card
from voicetune_desktop.gui.widgets.facts import Fact, Facts
from voicetune_desktop.training.records import OutgoingFile, Run, SettingValue


class JobSettings(Card):
    """The settings, with "the service's own" where none was chosen."""

    def __init__(self) -> None:
        super().__init__(self.tr("Settings"))
        self.facts = Facts(self.tr("Settings"))
        self.body.addWidget(self.facts)

    def show_run(self, run: Run) -> None:
        """Show the settings of a run."""
        facts = [Fact(setting_name(run, name), setting_words(value)) for name, value in settings_of(run).items()]
        suffix = Fact(self.tr("Ending of the model's name"), run.wish.suffix)
        self.facts.show_facts([Fact(self.tr("Method"), method_words(run.wish.method)), *facts, *([suffix] if suffix.value else [])])


class JobFiles(Card):
    """The files that were sent, and whether they are still there."""

    def __init__(self) -> None:
        super().__init__(self.tr("Files"))
        self.facts = Facts(self.tr("Files"))
        self.body.addWidget(self.facts)

    def show_run(self, run: Run) -> None:
        """Show the files of a run."""
        self.facts.show_facts([Fact(PurePath(file.path).name, self._about(run, file)) for file in run.files])
        self.setVisible(bool(run.files))

    def _about(self, run: Run, file: OutgoingFile) -> str:
        side = self.tr("to learn from") if file.side == "train" else self.tr("to measure with")
        parts = [side, self.tr("%Ln example(s)", "", file.examples), size_words(file.bytes)]
        if not run.at_home:
            parts.append(self._where(file))
        return " · ".join(parts)

    def _where(self, file: OutgoingFile) -> str:
        if file.deleted:
            return self.tr("deleted at the service")
        return self.tr("at the service as %1").replace("%1", file.remote_id) if file.remote_id else self.tr("not sent")


def settings_of(run: Run) -> dict[str, SettingValue | None]:
    """Every setting that the service offers for the method, by id; None where it decided itself."""
    there = service_of(run.account)
    offered = [choice.id for choice in there.choices if choice.method in ("", run.wish.method)] if there else []
    return {name: run.wish.settings.get(name) for name in dict.fromkeys((*offered, *run.wish.settings))}
