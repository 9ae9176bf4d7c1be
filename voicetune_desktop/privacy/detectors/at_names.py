"""Names with @ that tell by themselves that they are no words: "@kira.draws", "@mo_1987", and "kira07@okaxis", to which India pays."""

import re
from collections.abc import Iterator

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.privacy.detectors.base import Detector, Setup
from voicetune_desktop.privacy.detectors.handles import KIND, is_marked, names_service
from voicetune_desktop.privacy.sheets import Sheet

_LIKELY, _DOUBT = 0.9, 0.5
_NAME = re.compile(r"@([A-Za-z0-9_][A-Za-z0-9_.-]{2,38}[A-Za-z0-9_])(?![\w@(/])")
_PAYER = re.compile(r"(?<![\w.@+-])[A-Za-z0-9][A-Za-z0-9._-]{1,60}$")
_LONGEST_PAYER = 64
_PAID = re.compile(
    r"@(?:ok(?:axis|sbi|hdfcbank|icici)|ybl|ibl|axl|upi|paytm|y?apl|rapl|pt(?:yes|sbi|hdfc|axis)|wa(?:icici|axis|hdfcbank|sbi)"
    r"|sbi|icici|axis(?:bank|b)|hdfcbank|kotak|yesbank|barodampay|freecharge|jupiteraxis|naviaxis|superyes|airtel|idfcbank|indus|pnb|cnrb"
    r"|fam|slice)(?![\w.@-])",
    re.IGNORECASE,
)
"""Banks and wallets of the Unified Payments Interface."""


def detector(setup: Setup) -> Detector | None:  # noqa: ARG001
    """A detector of such names; needs to know nothing."""
    return find


def find(sheet: Sheet) -> Iterator[Finding]:
    """Walk from @ to @."""
    text = sheet.text
    at = text.find("@")
    while at >= 0:
        if text[at - 1].isalnum():
            yield from _payer(sheet, at)
        elif text[at - 1] not in "_.-/" and (name := _NAME.match(text, at)) and is_marked(name[1]):
            told = names_service(sheet.folded[slice(*sheet.bounds(sheet.row(at)))])
            action, score = (Action.REPLACE, _LIKELY) if told else (Action.ASK, _DOUBT)
            yield Finding(*name.span(1), KIND, score, action, name[1].lower(), "", "said" if told else "may be a person")
        at = text.find("@", at + 1)


def _payer(sheet: Sheet, at: int) -> Iterator[Finding]:
    paid = _PAID.match(sheet.text, at)
    first = max(0, at - _LONGEST_PAYER)
    payer = _PAYER.search(sheet.text[first:at]) if paid else None
    if payer and paid:
        start, end = first + payer.start(), paid.end()
        yield Finding(start, end, KIND, _LIKELY, Action.REPLACE, sheet.folded[start:end])
