"""`voicetune jobs`: training jobs of all services, looked at and acted on."""

from voicetune_desktop import terminal
from voicetune_desktop.commands import accounts, job_listing
from voicetune_desktop.commands.job_verbs import VERBS, Asked
from voicetune_desktop.commands.job_words import run_answer
from voicetune_desktop.commands.runs import RunNotFound, run_of
from voicetune_desktop.errors import VoiceTuneError
from voicetune_desktop.project.storage import storage_errors
from voicetune_desktop.training.records import Phase
from voicetune_desktop.training.store.file import Place, TrainingStore


def jobs_command(asked: Asked) -> int:
    """Do what is asked; status 1 where a job that was watched did not succeed. Raises VoiceTuneError."""
    if asked.verb == "list" and asked.remote:
        return _remote(asked)
    reading = asked.verb in job_listing.SHOWS or asked.verb == "list"
    with accounts.training_place(asked.project_file, reading=reading) as place:
        if place is None or not place.path.exists():
            if place and place.kept == "run":
                terminal.note(accounts.NOT_KEPT)
            return _nothing(asked)
        if asked.verb == "list":
            return job_listing.show_list(place, as_json=asked.as_json)
        if asked.verb == "watch" and not asked.job:
            return _watch_all(place, asked)
        with storage_errors(), TrainingStore(place) as store:
            run = run_of(store, asked.job)
        if reading:
            return job_listing.SHOWS[asked.verb](place, run, asked.as_json, asked.jsonl)
        return VERBS[asked.verb](place, run, asked)


def _nothing(asked: Asked) -> int:
    if asked.job:
        raise RunNotFound("There are no jobs on this computer.", "`voicetune send` starts one.")
    if asked.as_json:
        terminal.write_json({"jobs": []})
    else:
        print("There are no jobs on this computer.")
    return 0


def _remote(asked: Asked) -> int:
    """Show what the service lists for an account."""
    from voicetune_desktop.operations.remote_jobs import remote_jobs

    if asked.provider is None:
        raise VoiceTuneError("Say at which service.", "Add --provider.")
    with accounts.training_place(asked.project_file) as place:
        if place is None:
            raise accounts.no_store()
        account = accounts.wanted_account(accounts.known_accounts(place), asked.provider, asked.address, asked.account)
        session = accounts.session_keys(account, key_stdin=asked.key_stdin)
        accounts.require_key(account, session)
        return job_listing.show_remote(terminal.drive(remote_jobs(place, account, session)), as_json=asked.as_json)


def _watch_all(place: Place, asked: Asked) -> int:
    from voicetune_desktop.commands.watching import follow_all

    runs = follow_all(place, None, {})
    if asked.as_json:
        terminal.write_json({"jobs": list(map(run_answer, runs))})
    return 0 if all(run.phase == Phase.SUCCEEDED for run in runs) else 1
