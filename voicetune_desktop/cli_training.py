"""The commands of the training side: the only ones that may open a connection, each of which says so in its help."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from voicetune_desktop.commands import shaping_options as shape

FILES, TRAINING, KEYS = "Files", "Training", "Account"

AsJson = Annotated[bool, typer.Option("--json", help="One JSON object on standard output, and nothing else.")]
Project = Annotated[Path | None, typer.Option("--project", help="The project file that the files, or the jobs, belong to.")]


def known_provider(provider: str | None) -> str | None:
    """A service that files can be sent to. Raises BadParameter."""
    if provider is None:
        return None
    from voicetune_desktop.dataset.providers import sending_services

    known = [there.id for there in sending_services()]
    if provider in known:
        return provider
    raise typer.BadParameter(f"There is no such service. These are known: {', '.join(known)}.")


Address = Annotated[
    str | None,
    typer.Option("--base-url", "--address", help="Address of the service, where it is not the usual one.", rich_help_panel=KEYS),
]
Account = Annotated[str | None, typer.Option("--account", help="Name of the account, where you have several.", rich_help_panel=KEYS)]
KeyStdin = Annotated[
    bool,
    typer.Option("--key-stdin", help="Take the key from one line of standard input, for this command only.", rich_help_panel=KEYS),
]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask.")]


class KeyVerb(StrEnum):
    """What `voicetune key` can do."""

    SET = "set"
    FORGET = "forget"
    LIST = "list"
    CHECK = "check"


def key(
    verb: Annotated[KeyVerb, typer.Argument(help=f"{', '.join(KeyVerb)}.", metavar="VERB", show_default=False)],
    provider: Annotated[
        str | None, typer.Argument(help="The service.", metavar="[PROVIDER]", show_default=False, callback=known_provider)
    ] = None,
    address: Address = None,
    account: Account = None,
    ask_service: Annotated[bool, typer.Option("--check/--no-check", help="With set: ask the service whether it accepts the key.")] = True,
    as_json: AsJson = False,
) -> None:
    """Keep keys of training services in the key store. set and check connect to the service.

    The key is asked for without showing it; without a terminal it is one line of standard input. It is never an argument.
    """
    from voicetune_desktop.commands.keys import Wanted, key_command

    if provider is None and verb is not KeyVerb.LIST:
        raise typer.BadParameter("Say at which service.", param_hint="PROVIDER")
    wanted = Wanted(provider, address, account, ask_service) if provider else None
    key_command(verb.value, wanted, as_json=as_json)


class MethodName(StrEnum):
    """How a model is trained."""

    SUPERVISED = "supervised"
    DPO = "dpo"


def send(
    folder: Annotated[Path, typer.Argument(help="The folder that `voicetune prepare` has written.", show_default=False)],
    provider: Annotated[str, typer.Option("--provider", help="The service that trains.", callback=known_provider)],
    model: Annotated[str | None, typer.Option("--model", help="The model to train.", rich_help_panel=TRAINING)] = None,
    method: Annotated[MethodName, typer.Option("--method", help="The method.", rich_help_panel=TRAINING)] = MethodName.SUPERVISED,
    epochs: Annotated[
        str | None, typer.Option("--epochs", help="How often the training reads every example.", metavar="N", rich_help_panel=TRAINING)
    ] = None,
    batch_size: Annotated[
        str | None, typer.Option("--batch-size", help="Examples that are read in one step.", metavar="N", rich_help_panel=TRAINING)
    ] = None,
    learning_rate: Annotated[
        str | None,
        typer.Option("--learning-rate", help="Learning rate, or its multiplier at OpenAI.", metavar="X", rich_help_panel=TRAINING),
    ] = None,
    seed: Annotated[
        str | None, typer.Option("--seed", help="The same number trains in the same order.", metavar="N", rich_help_panel=TRAINING)
    ] = None,
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", help="Another setting of the service.", metavar="NAME=VALUE", rich_help_panel=TRAINING),
    ] = None,
    suffix: Annotated[str, typer.Option("--suffix", help="A word for the tuned model's name; it is sent.", rich_help_panel=TRAINING)] = "",
    valid: Annotated[bool, typer.Option("--valid/--no-valid", help="Send the held-out file, too.", rich_help_panel=FILES)] = True,
    expire_days: Annotated[
        int | None,
        typer.Option("--expire-days", help="The service deletes the files by itself after so many days.", rich_help_panel=FILES),
    ] = None,
    note: Annotated[str, typer.Option("--note", help="What you changed and why; it stays here.")] = "",
    retry_of: Annotated[str, typer.Option("--retry-of", help="The earlier job that this one is a new attempt of.", metavar="ID")] = "",
    project: Project = None,
    address: Address = None,
    account: Account = None,
    key_stdin: KeyStdin = False,
    yes: Yes = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would leave; open no connection.")] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Stay until the job has ended.")] = False,
    as_json: AsJson = False,
) -> int:
    """Send training files to a service and start a job there. Connects to the service.

    First it shows what leaves and what it costs, and checks the files. At a terminal it asks before anything is sent.
    """
    from voicetune_desktop.commands.ordering import Wanted
    from voicetune_desktop.commands.sending import Ways, send_command
    from voicetune_desktop.commands.training_settings import named_settings

    plain = {"n_epochs": epochs, "batch_size": batch_size, "learning_rate": learning_rate, "seed": seed}
    given = tuple((name, words) for name, words in plain.items() if words is not None)
    wanted = Wanted(
        folder=folder,
        provider=provider,
        method=method.value,
        model=model or None,
        address=address,
        account=account,
        settings=(*given, *named_settings(settings or ())),
        suffix=suffix,
        valid=valid,
        expires_days=expire_days,
        note=note,
        retry_of=retry_of,
    )
    return send_command(wanted, Ways(project, key_stdin=key_stdin, yes=yes, dry_run=dry_run, watch=watch, as_json=as_json))


class JobVerb(StrEnum):
    """What `voicetune jobs` can do."""

    LIST = "list"
    SHOW = "show"
    WATCH = "watch"
    REFRESH = "refresh"
    CANCEL = "cancel"
    PAUSE = "pause"
    RESUME = "resume"
    EVENTS = "events"
    CHECKPOINTS = "checkpoints"
    SEND_AGAIN = "send-again"
    DELETE_FILES = "delete-files"
    DELETE_MODEL = "delete-model"
    NOTE = "note"
    FORGET = "forget"


WITHOUT_JOB = (JobVerb.LIST, JobVerb.WATCH)


def jobs(
    verb: Annotated[JobVerb, typer.Argument(help=f"{', '.join(JobVerb)}.", metavar="[VERB]")] = JobVerb.LIST,
    job: Annotated[str, typer.Argument(help="A run's id or a job's, or how it begins.", metavar="[ID]", show_default=False)] = "",
    text: Annotated[str | None, typer.Argument(help="With note: the note.", metavar="[TEXT]", show_default=False)] = None,
    remote: Annotated[bool, typer.Option("--remote", help="With list: what the service itself lists.")] = False,
    provider: Annotated[str | None, typer.Option("--provider", help="With --remote: the service.", callback=known_provider)] = None,
    project: Project = None,
    address: Address = None,
    account: Account = None,
    key_stdin: KeyStdin = False,
    yes: Yes = False,
    as_json: AsJson = False,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="With events: one JSON object a line on standard output.")] = False,
) -> int:
    """Training jobs: see them, stop them, clean up. list, show, events and checkpoints show what was last heard; note and forget stay here.

    list --remote and all the others connect to the service.
    """
    from voicetune_desktop.commands.job_verbs import Asked
    from voicetune_desktop.commands.jobs import jobs_command

    if not job and verb not in WITHOUT_JOB:
        raise typer.BadParameter("Say which job: its id, or how it begins.", param_hint="ID")
    asked = Asked(
        verb=verb.value,
        job=job,
        text=text,
        remote=remote,
        provider=provider,
        address=address,
        account=account,
        project_file=project,
        key_stdin=key_stdin,
        yes=yes,
        as_json=as_json,
        jsonl=jsonl,
    )
    return jobs_command(asked)


def sent(
    project: Project = None,
    out: Annotated[Path | None, typer.Option("--csv", help="Write it to this table instead.")] = None,
    as_json: AsJson = False,
) -> None:
    """What left this computer. Every request: its time, host, purpose and size, never its content. Opens no connection."""
    from voicetune_desktop.commands.sent import sent_command

    sent_command(project, out, as_json=as_json)


def home(
    folder: Annotated[Path, typer.Argument(help="A folder that `voicetune prepare --target` made for a trainer.", show_default=False)],
    target: Annotated[str, typer.Option("--target", help="The format of the folder, where it cannot tell.")] = "",
    python: Annotated[str, typer.Option("--python", help="The Python that has the trainer.", metavar="PATH")] = "",
    show: Annotated[bool, typer.Option("--show", help="Show the command, and what is missing; start nothing.")] = False,
    wait: Annotated[bool, typer.Option("--wait", help="Stay until the training has ended, and show what the trainer says.")] = False,
    note: Annotated[str, typer.Option("--note", help="What you changed and why.")] = "",
    project: Project = None,
    as_json: AsJson = False,
) -> int:
    """Train on this computer, with a trainer that you have installed. It goes on when this command ends.

    Nothing is sent, but the trainer itself downloads the base model, unless it lies on the disk.
    """
    from voicetune_desktop.commands.training_home import Wanted, home_command

    wanted = Wanted(folder, target, python, project, note, show=show, wait=wait, as_json=as_json)
    return home_command(wanted)


def add_training(app: typer.Typer) -> None:
    """Add the commands of the training side."""
    app.command(cls=shape.GroupedHelp)(key)
    app.command(cls=shape.GroupedHelp)(send)
    app.command(cls=shape.GroupedHelp)(jobs)
    app.command()(sent)
    app.command()(home)
