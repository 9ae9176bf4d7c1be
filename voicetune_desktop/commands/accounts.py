"""What the commands that deal with services share: where runs are kept, whose account it is, and its key."""

import shlex
import sys
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path

import typer

from voicetune_desktop import terminal
from voicetune_desktop.commands.project_keys import open_with_key
from voicetune_desktop.dataset.providers import service
from voicetune_desktop.errors import KeyringUnavailable, VoiceTuneError
from voicetune_desktop.project.storage import storage_errors
from voicetune_desktop.training import keys
from voicetune_desktop.training.addresses import AddressUnfit, clean_address, host_of
from voicetune_desktop.training.records import Account
from voicetune_desktop.training.store.accounts import accounts
from voicetune_desktop.training.store.file import Place, TrainingStore, anything_there, check_open, find_place, forget_place

NOT_KEPT = "This computer has no key store that VoiceTune trusts, so nothing about jobs is remembered without --project."
_LONGEST_LINE = 4_096


@contextmanager
def training_place(project_file: Path | None, *, reading: bool = False) -> Generator[Place | None]:
    """Where runs are kept; None where one is only `reading` and nothing was ever kept. Raises KeyringUnavailable."""
    if project_file:
        with open_with_key(project_file) as project:
            place = find_place(project) if not reading or anything_there(project) else None
    else:
        place = find_place() if not reading or anything_there() else None
    try:
        if place:
            check_open(place)
        yield place
    finally:
        if place:
            forget_place(place)


def known_accounts(place: Place | None) -> list[Account]:
    """The accounts that were used on this computer."""
    if place is None or not place.path.exists():
        return []
    with storage_errors(), TrainingStore(place) as store:
        return accounts(store)


def wanted_account(known: Iterable[Account], provider: str, address: str | None, name: str | None) -> Account:
    """The account that is meant: the one that is known, or a new one at the address. Raises AddressUnfit or VoiceTuneError."""
    there = service(provider)
    base_url = clean_address(address) if address else None
    fits = [one for one in known if one.service == provider and base_url in (None, one.base_url) and name in (None, one.name)]
    if len(fits) == 1:
        return fits[0]
    if fits:
        named = ", ".join(f"{one.name or 'one without a name'} at {host_of(one.base_url)}" for one in fits)
        raise VoiceTuneError(
            f"There are several accounts at {there.label}: {named}.",
            'Say which one with --account and --base-url; --account "" is the one without a name.',
        )
    if base_url is None and (not there.base_url or "{" in there.base_url):
        example = f", as {there.base_url} with your own name in it" if there.base_url else ", as https://host.example/v1"
        raise AddressUnfit(f"{there.label} has an address of its own for everybody.", f"Give it with --base-url{example}.")
    return Account(provider, base_url or clean_address(there.base_url), name or "")


def session_keys(account: Account, *, key_stdin: bool) -> dict[str, str]:
    """The key that came with the command, for this command only."""
    return {keys.key_name(account): ask_key()} if key_stdin else {}


def ask_key() -> str:
    """An API key: typed without being shown or, without a terminal, one line of standard input. Raises KeyUnfit."""
    if sys.stdin.isatty():
        return keys.clean_key(typer.prompt("API key", hide_input=True, err=True))
    try:
        return keys.clean_key(sys.stdin.buffer.readline(_LONGEST_LINE).decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise keys.KeyUnfit("What stands on standard input is no API key.", "Send the key, and nothing else, as one line.") from None


def require_key(account: Account, session: keys.SessionKeys) -> None:
    """Say what to do where an account has no key, before anything else is done. Raises KeyMissing or KeyringUnavailable."""
    if keys.has_key(account, session):
        return
    if keys.key_store() is None:
        raise no_store()
    raise keys.KeyMissing(
        f"There is no key for {service(account.service).label} on this computer.",
        f"Enter it with `{key_set(account)}`, or send it to this command with --key-stdin.",
    )


def key_set(account: Account) -> str:
    """The command that keeps the key of just this account."""
    usual = account.base_url == service(account.service).base_url.rstrip("/")
    words = ["voicetune", "key", "set", account.service, *([] if usual else ["--base-url", account.base_url])]
    return shlex.join([*words, "--account", account.name] if account.name else words)


def no_store() -> KeyringUnavailable:
    """The error for a computer that can keep no key."""
    return KeyringUnavailable(
        "This computer has no key store that VoiceTune trusts, so no key can be kept on it.",
        "Send the key to a single command instead: `voicetune send … --key-stdin` reads it as one line of standard input.",
    )


def confirm(question: str, *, yes: bool) -> None:
    """Ask a person who sits at a terminal; a script has said yes by calling. Raises typer.Abort for a no."""
    if not yes and sys.stdin.isatty() and sys.stderr.isatty():
        typer.confirm(question, abort=True, err=True)


def say_not_kept(place: Place | None) -> None:
    """Say that what is done now will not be found again."""
    if place and place.kept == "run":
        terminal.note(NOT_KEPT)
