"""Who is who in a Slack workspace: users.json, bots, and those of whom only their messages tell."""

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from voicetune_desktop.importers.slack.text import unescaped

SLACKBOT = "USLACKBOT"
"""Slack's own bot, which is in no users.json of old."""
_WORD = re.compile(r"[^\W\d_]{2,}")


class Profile(Struct):
    """What people say about themselves; a message has a short one of its sender."""

    display_name: str | None = None
    real_name: str | None = None
    name: str | None = None
    email: str | None = None
    phone: str | None = None
    bot_id: str | None = None


class User(Struct):
    """A member, guest or bot of the workspace."""

    id: str | None = None
    name: str | None = None
    real_name: str | None = None
    is_bot: bool | None = None
    profile: Profile | None = None


class Known(Struct, frozen=True):
    """Somebody, by the name that Slack shows and all others."""

    name: str
    also: tuple[str, ...] = ()
    is_bot: bool = False
    is_program: bool = False
    """A bot whose name is no secret."""


def directory(users: Iterable[User]) -> dict[str, Known]:
    """Everybody by id, bots also by their bot id.

    The name of a bot is a secret where any word of it is in a name of a member: "Raj's reminders". So is that of a bot of which
    Slack's list does not tell, as bridges to other apps write under the names of people.
    """
    people = {SLACKBOT: Known("Slackbot", is_bot=True)}
    for user in users:
        profile = user.profile or Profile()
        if user.id:
            people[user.id] = _known(user.id, profile, user.real_name, user.name, is_bot=bool(user.is_bot) or user.id == SLACKBOT)
            if profile.bot_id:
                people[profile.bot_id] = people[user.id]
    members = {word for known in people.values() if not known.is_bot for name in (known.name, *known.also) for word in _words(name)}
    return {id_: replace(known, is_program=known.is_bot and members.isdisjoint(_words(known.name))) for id_, known in people.items()}


def _words(name: str) -> list[str]:
    return _WORD.findall(name.casefold())


def guest(id_: str, profile: Profile) -> Known:
    """Somebody of another workspace, by the profile that their message has."""
    return _known(id_, profile, None, None, is_bot=False)


def _known(id_: str, profile: Profile, real_name: str | None, handle: str | None, *, is_bot: bool) -> Known:
    """Slack shows the display name, without one the real name, without that the handle."""
    names = [unescaped(name) for name in (profile.display_name, profile.real_name, real_name, handle, profile.name) if name]
    name = names[0] if names else id_
    reach = (value for value in (profile.email, profile.phone) if value)
    return Known(name, tuple(dict.fromkeys(other for other in (*names, *reach) if other != name)), is_bot)


def ids_of(name: str, people: Mapping[str, Known]) -> frozenset[str]:
    """The ids that a person's answer means: an id, else a name that is shown, else any other name."""
    if name in people:
        return frozenset({name})
    shown = frozenset(id_ for id_, known in people.items() if known.name == name)
    return shown or frozenset(id_ for id_, known in people.items() if name in known.also)
