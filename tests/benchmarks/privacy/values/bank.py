"""Cards, IBANs and the account forms of countries without them."""

from random import Random

from tests.benchmarks.privacy.pieces import Piece, draw
from tests.benchmarks.privacy.scene import Scene
from tests.benchmarks.privacy.values import checks

CARDS = (
    "4###############",
    "5[12345]##############",
    "2[2345]##############",
    "3[47]#############",
    "6011############",
    "4###############",
)
ACCOUNTS = {
    "DE": "##################",
    "GB": "@@@@##############",
    "FR": "#######################",
    "ES": "####################",
    "IT": "@######################",
    "NL": "[AIR][BN][NG][AB]##########",
    "PL": "########################",
    "CZ": "####################",
    "TR": "#####0################",
    "FI": "##############",
    "SE": "####################",
    "GR": "#######################",
    "AT": "################",
    "CH": "#####&&&&&&&&&&&&",
    "PT": "#####################",
    "IE": "@@@@##############",
}


def _grouped(number: str, glue: str, size: int = 4) -> str:
    return glue.join(number[start : start + size] for start in range(0, len(number), size))


def card_number(rng: Random) -> str:
    """A number that passes Luhn, bare."""
    number = draw(rng, rng.choice(CARDS))[:-1]
    return number + checks.luhn(number)


def card(scene: Scene, form: str) -> list[Piece]:
    """A card number."""
    form = form or scene.rng.choice(["spaced", "spaced", "digits", "dashed"])
    number = card_number(scene.rng)
    if form == "hard":
        return [Piece(" ".join(number), "card", "spaced_out")]
    amex = f"{number[:4]} {number[4:10]} {number[10:]}" if len(number) == 15 else _grouped(number, " ")
    written = {"spaced": amex, "digits": number, "dashed": amex.replace(" ", "-")}
    return [Piece(written[form], "card", form)]


def iban_number(scene: Scene) -> str:
    """An IBAN of the country, or of Germany."""
    country = scene.locale.country if scene.locale.country in ACCOUNTS else scene.rng.choice(["DE", "NL", "IE", "ES", "GB"])
    account = draw(scene.rng, ACCOUNTS[country])
    return country + checks.iban(country, account) + account


def iban(scene: Scene, form: str) -> list[Piece]:
    """An IBAN in any form."""
    form = form or scene.rng.choice(["spaced", "spaced", "digits", "lower", "dashed"])
    number = iban_number(scene)
    written = {
        "spaced": _grouped(number, " "),
        "digits": number,
        "lower": number.lower(),
        "dashed": _grouped(number, "-"),
        "spaced_out": " ".join(number),
    }
    return [Piece(written[form], "iban", form)]


def _routing(rng: Random) -> str:
    """A US routing number that passes its check (weights 3, 7, 1)."""
    number = rng.choice(["0", "1", "2", "3"]) + draw(rng, "[12]######")
    return number + str(-checks.weighted(number, (3, 7, 1, 3, 7, 1, 3, 7)) % 10)


ACCOUNT_PARTS = {
    "sort_code": "##-##-##",
    "account": "########",
    "us_account": "##########",
    "ifsc": "[HSIK][DBCO][FIIT][CNIB]0######",
    "in_account": "############",
    "bsb": "[06][1236]#-###",
    "au_account": "########",
    "br_account": "#####-#",
}


def bank_account(scene: Scene, form: str) -> list[Piece]:
    """One number of a bank account, as its form says."""
    text = _routing(scene.rng) if form == "routing" else draw(scene.rng, ACCOUNT_PARTS[form])
    if form in {"sort_code", "bsb"} and scene.rng.random() < 0.2:
        text = text.replace("-", " ")
    return [Piece(text, "bank_account", form)]


MAKERS = {"card": card, "iban": iban, "bank": bank_account}
WHOLE = {"card": lambda scene: _grouped(card_number(scene.rng), " "), "iban": lambda scene: _grouped(iban_number(scene), " ")}
