"""Times, amounts and names of runs as a person reads them. What a service says is never trusted to make sense."""

from datetime import date
from math import isfinite

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from voicetune_desktop.dataset.cost import money
from voicetune_desktop.dataset.providers import Service, services
from voicetune_desktop.gui.core_words import said
from voicetune_desktop.gui.days import day
from voicetune_desktop.gui.pages.finish_send_words import explained
from voicetune_desktop.training.addresses import host_of
from voicetune_desktop.training.records import Account, Run, SettingValue

translate = QCoreApplication.translate

NONE = "–"
"""Stands where a figure is not known."""
_LAST = 32_503_680_000.0
"""Seconds since 1970 that are no time of ours any more: the year 3000."""
_LONGEST_COUNT = 12
"""Digits; what has more is no number of steps."""
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def service_of(account: Account) -> Service | None:
    """What we know of the service of an account; None for one that a newer version wrote down."""
    return next((known for known in services() if known.id == account.service), None)


def place_of(account: Account) -> str:
    """Where a run trains, in a sentence: "OpenAI", "this computer", or the host that the person typed."""
    known = service_of(account)
    if account.service == "home":
        return translate("Jobs", "this computer")
    return host_of(account.base_url) if account.service == "other" or known is None else known.label


def account_of(account: Account) -> str:
    """A service with its host and the name of the account: "OpenAI · api.openai.com · work"."""
    if account.service == "home":
        return translate("Jobs", "This computer")
    return " · ".join(dict.fromkeys(filter(None, (place_of(account), host_of(account.base_url), account.name))))


def moment(at: float | None, now: float) -> str:
    """A time: "14:02" today, else "14:02 on 3 May 2026"; empty for what is no time."""
    if not _is_time(at):
        return ""
    there, here = QDateTime.fromSecsSinceEpoch(int(at or 0)), QDateTime.fromSecsSinceEpoch(int(now))
    locale = QLocale()
    time = locale.toString(there.time(), QLocale.FormatType.ShortFormat)
    if there.date() == here.date():
        return time
    return translate("Jobs", "%1 on %2", "a time and its day").replace("%1", time).replace("%2", day(local_day(at or 0)))


def stamp(at: float | None) -> str:
    """A time with its date, short and always of one form, for tables."""
    if not _is_time(at):
        return NONE
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at or 0)), QLocale.FormatType.ShortFormat)


def local_day(at: float) -> date:
    """The day of a time where the person is."""
    there = QDateTime.fromSecsSinceEpoch(int(at)).date()
    return date(there.year(), there.month(), there.day())


def lasting(seconds: float) -> str:
    """How long something takes: "under a minute", "12 min", "3 h 5 min", "2 days 4 h"."""
    if seconds < _MINUTE:
        return translate("Jobs", "under a minute")
    minutes, hours, days = int(seconds % _HOUR // _MINUTE), int(seconds % _DAY // _HOUR), int(seconds // _DAY)
    if days:
        parts = (translate("Jobs", "%Ln day(s)", None, days), translate("Jobs", "%1 h").replace("%1", str(hours)) if hours else "")
    else:
        parts = (
            translate("Jobs", "%1 h").replace("%1", str(hours)) if hours else "",
            translate("Jobs", "%1 min").replace("%1", str(minutes)) if minutes else "",
        )
    return " ".join(filter(None, parts))


def took(run: Run, now: float) -> float | None:
    """Seconds that a run has trained, or did; None before it began."""
    return between(run.started_at, run.finished_at if run.ended else now)


def between(begun: float | None, ended: float | None) -> float | None:
    """Seconds between two times; None where one is not known, or clocks do not agree."""
    if not _is_time(begun) or not _is_time(ended):
        return None
    return span if (span := (ended or 0) - (begun or 0)) >= 0 else None


def number(value: int | None) -> str:
    """A whole number, or a dash."""
    return NONE if value is None else QLocale().toString(value)


def steps(text: str) -> str:
    """A number of steps as a trainer writes it."""
    return number(int(text)) if text.isascii() and text.isdecimal() and len(text) <= _LONGEST_COUNT else text


def tokens_of(run: Run) -> str:
    """Tokens trained, held against what was predicted."""
    if run.trained_tokens is None:
        return translate("Jobs", "about %1 predicted").replace("%1", number(run.predicted_tokens)) if run.predicted_tokens else NONE
    if not run.predicted_tokens:
        return number(run.trained_tokens)
    text = translate("Jobs", "%1 of about %2 predicted")
    if run.ended:
        text = _held_against(run.trained_tokens / run.predicted_tokens - 1)
    return text.replace("%1", number(run.trained_tokens)).replace("%2", number(run.predicted_tokens))


def cost_of(run: Run) -> str:
    """What a run costs, and who says so."""
    if run.at_home:
        return translate("Jobs", "nothing")
    if run.cost is not None and isfinite(run.cost):
        return translate("Jobs", "%1, says the service").replace("%1", said(money(run.cost, run.currency)))
    if run.predicted_cost is None:
        return NONE
    return translate("Jobs", "about %1, predicted").replace("%1", said(money(run.predicted_cost, run.currency)))


def short_cost(run: Run) -> str:
    """What a run costs, for a column: a predicted amount is marked as about."""
    if run.cost is not None and isfinite(run.cost):
        return said(money(run.cost, run.currency))
    return NONE if run.predicted_cost is None else f"≈ {said(money(run.predicted_cost, run.currency))}"


def setting_name(run: Run, name: str) -> str:
    """What a person calls a setting; one that we do not know keeps its name."""
    there = service_of(run.account)
    known = next((choice for choice in there.choices if choice.id == name), None) if there else None
    own = {"trainer": translate("Jobs", "Trainer"), "python": translate("Jobs", "Program")}
    return explained(known).label if known else own.get(name, name)


def setting_words(value: SettingValue | None) -> str:
    """A setting as it was chosen, or that the service chose."""
    if value is None:
        return translate("Jobs", "the service's own")
    if isinstance(value, bool):
        return translate("Jobs", "yes") if value else translate("Jobs", "no")
    return QLocale().toString(value, "g", 6) if isinstance(value, float) else number(value) if isinstance(value, int) else value


def method_words(method: str) -> str:
    """A method of training."""
    return {
        "supervised": translate("Jobs", "learns from the answers"),
        "dpo": translate("Jobs", "learns from preferred answers (DPO)"),
    }.get(method, method)


def title_of(run: Run) -> str:
    """A run among others: its model and when it was begun."""
    return f"{short_model(run)}, {stamp(run.created_at)}"


def model_of(run: Run) -> str:
    """The base model, without what it is filed under."""
    return run.wish.model.rpartition("/")[2] or run.wish.model or NONE


def short_model(run: Run) -> str:
    """The base model as people call it, without its version: "gpt-4.1-mini"."""
    there = service_of(run.account)
    return next((known.label for known in there.models if known.id == run.wish.model), model_of(run)) if there else model_of(run)


def _held_against(share: float) -> str:
    percent = round(share * 100)
    if not percent:
        return translate("Jobs", "%1, as predicted")
    more, less = translate("Jobs", "%1, %3 % more than predicted (%2)"), translate("Jobs", "%1, %3 % less than predicted (%2)")
    return (more if percent > 0 else less).replace("%3", number(abs(percent)))


def _is_time(at: float | None) -> bool:
    return at is not None and 0 < at < _LAST
