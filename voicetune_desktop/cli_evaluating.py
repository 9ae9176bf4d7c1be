"""The commands that say whether a model sounds like the person. Only `try` may open a connection, and says so in its help."""

from pathlib import Path
from typing import Annotated

import typer

from voicetune_desktop.cli_training import KEYS, Account, Address, AsJson, KeyStdin, Yes, known_provider
from voicetune_desktop.commands import shaping_options as shape

REPLAY = "Replay"


def try_it(
    model: Annotated[
        str, typer.Argument(help="The model; one that a job of this computer has made is found.", metavar="[MODEL]", show_default=False)
    ] = "",
    against: Annotated[str | None, typer.Option("--against", help="Another model, which is asked the same.", metavar="MODEL")] = None,
    system: Annotated[
        str | None, typer.Option("--system", help="The system prompt, in place of that of the examples; empty for none.")
    ] = None,
    temperature: Annotated[float | None, typer.Option("--temperature", help="From 0 to 2: 0 is steady, 1 is free.")] = None,
    max_tokens: Annotated[int, typer.Option("--max-tokens", help="Longest answer.", min=1, metavar="N")] = 512,
    logprobs: Annotated[bool, typer.Option("--logprobs", help="Ask how likely the model held its words.")] = False,
    real_names: Annotated[bool, typer.Option("--real-names", help="Show real names here; they are never sent.")] = False,
    replay: Annotated[
        int | None,
        typer.Option("--replay", help="Have it answer N held-out moments of the project.", metavar="N", min=1, rich_help_panel=REPLAY),
    ] = None,
    seed: Annotated[int, typer.Option("--seed", help="The same seed draws the same moments.", metavar="N", rich_help_panel=REPLAY)] = 0,
    go_on: Annotated[
        int | None, typer.Option("--go-on", help="Go on with a replay that was stopped.", metavar="ID", rich_help_panel=REPLAY)
    ] = None,
    project: Annotated[Path | None, typer.Option("--project", help="The project file with your chats.")] = None,
    provider: Annotated[str | None, typer.Option("--provider", help="The service.", callback=known_provider, rich_help_panel=KEYS)] = None,
    address: Address = None,
    account: Account = None,
    against_provider: Annotated[
        str | None,
        typer.Option("--against-provider", help="The other model's service.", callback=known_provider, rich_help_panel=KEYS),
    ] = None,
    against_address: Annotated[
        str | None, typer.Option("--against-base-url", help="The other model's address.", rich_help_panel=KEYS)
    ] = None,
    key_stdin: KeyStdin = False,
    yes: Yes = False,
    as_json: AsJson = False,
) -> int:
    """Talk to a model. Connects to its service, or to a server of your own, as http://localhost:11434/v1 for Ollama.

    What you type goes out with private data replaced. Without a terminal, standard input is one question.
    """
    from voicetune_desktop.commands.trying_it import Model, Ways, try_command
    from voicetune_desktop.evaluation.speakers import Manner

    if bool(model) == (go_on is not None):
        raise typer.BadParameter("Say which model, or with --go-on which replay.", param_hint="MODEL")
    if temperature is not None and not 0 <= temperature <= 2:
        raise typer.BadParameter("A temperature is a number from 0 to 2.", param_hint="--temperature")
    here = (provider, address, account)
    elsewhere = (against_provider, against_address, None) if against_provider or against_address else here
    models = [Model(name, *where) for name, where in ((model, here), (against, elsewhere)) if name]
    manner = Manner(temperature, max_tokens, seed if replay else None, logprobs)
    ways = Ways(manner, system, project, replay, go_on, seed, key_stdin=key_stdin, real_names=real_names, yes=yes, as_json=as_json)
    return try_command(models, ways)


def style(
    you: Annotated[Path | None, typer.Option("--you", help="Your answers: a line each, or paragraphs, or a training file.")] = None,
    held_out: Annotated[Path | None, typer.Option("--held-out", help="More answers of yours, which no model has learnt from.")] = None,
    others: Annotated[Path | None, typer.Option("--others", help="What other people wrote.")] = None,
    model: Annotated[Path | None, typer.Option("--model", help="A model's answers.")] = None,
    base: Annotated[Path | None, typer.Option("--base", help="Another model's answers, as those of its base.")] = None,
    project: Annotated[Path | None, typer.Option("--project", help="A project file instead of files of answers.")] = None,
    replay: Annotated[int | None, typer.Option("--replay", help="With --project: the replay whose models are compared.")] = None,
    html: Annotated[Path | None, typer.Option("--html", help="Also write the report as this page of HTML.")] = None,
    as_json: AsJson = False,
) -> None:
    """How much answers sound like a person. Each measure stands beside their own other half and other people. Nothing is sent."""
    from voicetune_desktop.commands.style import style_in_project, style_of_files

    files = {"you": you, "held_out": held_out, "others": others, "model": model, "base": base}
    given = {voice: file for voice, file in files.items() if file}
    if bool(given) == (project is not None) or (given and not you):
        raise typer.BadParameter("Give --you and another file of answers, or --project.")
    if replay is not None and project is None:
        raise typer.BadParameter("--replay takes --project.")
    if project:
        style_in_project(project, replay, html, as_json=as_json)
    else:
        style_of_files(given, html, as_json=as_json)


OfProject = Annotated[Path, typer.Option("--project", help="The project file.", show_default=False)]
OfReplay = Annotated[int | None, typer.Option("--replay", help="The replay; the newest one without a number.", metavar="N")]
OfModel = Annotated[str | None, typer.Option("--model", help="Of the models of the replay, this one.")]


def blind(
    out: Annotated[Path, typer.Argument(help="The page of HTML to write.", show_default=False)],
    project: OfProject,
    replay: OfReplay = None,
    model: OfModel = None,
    rounds: Annotated[int, typer.Option("--rounds", help="Moments to guess, at most.", min=1, max=500)] = 12,
    seed: Annotated[int, typer.Option("--seed", help="The same number draws the same moments.")] = 1,
    as_json: AsJson = False,
) -> None:
    """A quiz for a friend: which of two answers is real. One page for any browser, with made-up names. Nothing is sent."""
    from voicetune_desktop.commands.probing import blind_command

    blind_command(project, out, replay, model, (rounds, seed), as_json=as_json)


def probe(
    project: OfProject,
    files: Annotated[list[Path] | None, typer.Argument(help="Files of answers instead of a replay.", show_default=False)] = None,
    replay: OfReplay = None,
    model: OfModel = None,
    talks: Annotated[bool, typer.Option("--talks", help="The talks that were kept, instead of a replay.")] = False,
    as_json: AsJson = False,
) -> int:
    """What answers give away: hidden values, and lines by heart. Status 1 where anything was found. Nothing is sent."""
    from voicetune_desktop.commands.probing import probe_command

    if (files or talks) and (replay is not None or model is not None or (files and talks)):
        raise typer.BadParameter("Give files, or --talks, or a replay.")
    return probe_command(project, files or (), replay, model, talks=talks, as_json=as_json)


def add_evaluating(app: typer.Typer) -> None:
    """Add the commands that try a model and judge what it says."""
    app.command("try", cls=shape.GroupedHelp)(try_it)
    for command in (style, blind, probe):
        app.command()(command)
