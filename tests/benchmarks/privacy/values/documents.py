"""Passports, number plates, bookings and dates of birth."""

from collections.abc import Sequence

from tests.benchmarks.privacy.pieces import Piece, any_of, draw
from tests.benchmarks.privacy.scene import Scene

PASSPORTS: dict[str, Sequence[str]] = {
    "US": ["#########", "[ABE]########"],
    "GB": ["5########", "1########"],
    "DE": ["C[0123456789FGHJK]###[LMNPRT]##[VWXYZ]#", "C4[FGHJ]##[XYZ]##T"],
    "FR": ["##[ABCDE][FHKLP]#####"],
    "ES": ["[APX]A[ABCDE]######"],
    "IT": ["Y[ABC]#######"],
    "NL": ["N[WXYS]&[PRKL]&&###"],
    "IN": ["[KLMNPRZ]#######"],
    "PL": ["E[ABCDEFG] #######"],
    "AU": ["[PN][ABEN]#######", "N########"],
    "BR": ["F[ABCDEFG]######"],
    "CN": ["E[ABCDEFGH]#######", "G########"],
    "JP": ["T[RKZ]#######"],
    "KR": ["M########"],
    "RU": ["## ## ######", "7# #######"],
    "CA": ["[GHA]@######"],
}
PLATES: dict[str, Sequence[str]] = {
    "US": ["#@@@###", "@@@-####", "@@@ ####", "###-@@@"],
    "GB": ["[ABCDEFGHKLMNOPRSVWY][ABCDEFGHKLMN][012567]# @@@", "L[ABCDEFG]2# @@@", "K[ABN]6#@@@"],
    "DE": ["B-@@ ####", "HH @@ ###", "M-@ ####", "K @@ ###", "LEV-@ ##"],
    "FR": ["@@-###-@@", "@@ ### @@"],
    "ES": ["#### [BCDFGHJKLMNPRSTVWXYZ][BCDFGHJKL][BCDFGHJK]", "####[BCDFGHJKL][BCDFGH][BCDFGHJKL]"],
    "IT": ["[EFG]@ ###@@", "[EFG]@###@@"],
    "NL": ["[GHJKRSTX][BDFGHJ]-###-[BDFGHJK]", "##-[GHJKL][BDFGHJ][BDFGH]-#"],
    "BR": ["[ABCDEFGH]@@#[ABCDEFGHIJ]##", "[ABCDEF]@@-####"],
    "IN": ["MH 12 @@ ####", "KA05@@####", "DL 3C @@ ####"],
    "PL": ["WA #####", "KR ####@", "GD ###@@"],
    "TR": ["34 @@ ####", "06 @@@ ##", "35 @ ####"],
    "SE": ["[ABCDEFGHJK][ABCDEFGH][ABCDEFGH] ###", "[ABCDEFGHJ]@@ ##[ABCDEF]"],
    "FI": ["@@@-###"],
    "CZ": ["#[ABCSTU]# ####"],
    "RU": ["[АВЕКМНОРСТУХ]###[АВЕКМНОРСТУХ][АВЕКМНОРСТУХ]77"],
    "AU": ["[123]@@ #@@", "@@@ ###"],
    "CA": ["@@@@ ###"],
    "IE": ["##1-D-#####"],
}
DATES: dict[str, Sequence[str]] = {
    "US": ["{m}/{d}/{y}", "{m}/{d}/{s}", "{M} {d}, {y}", "{M} {d}th {y}", "{m}-{d}-{y}"],
    "GB": ["{d}/{m}/{y}", "{d} {M} {y}", "{d}/{m}/{s}", "{d}th {M} {y}", "{d}-{m}-{y}", "{d}.{m}.{s}"],
    "DE": ["{d}.{m}.{y}", "{d}. {M} {y}", "{d}.{m}.{s}"],
    "FR": ["{d}/{m}/{y}", "{d} {M} {y}", "{d}.{m}.{y}"],
    "CN": ["{y}年{n}月{e}日", "{y}-{m}-{d}", "{y}.{m}.{d}"],
    "NL": ["{d}-{m}-{y}", "{d} {M} {y}"],
    "SE": ["{y}-{m}-{d}", "{d} {M} {y}"],
}
LIKE = {
    "CA": "US",
    "AT": "DE",
    "CH": "DE",
    "PL": "DE",
    "RU": "DE",
    "CZ": "DE",
    "TR": "DE",
    "FI": "DE",
    "GR": "FR",
    "ES": "FR",
    "IT": "FR",
    "BR": "FR",
    "PT": "FR",
    "EG": "FR",
}
LIKE |= {"JP": "CN", "KR": "CN"}


def passport(scene: Scene, _form: str) -> list[Piece]:
    """A passport number."""
    return [Piece(draw(scene.rng, any_of(scene.rng, PASSPORTS, scene.locale.country, "GB")), "passport", "plain")]


def plate(scene: Scene, _form: str) -> list[Piece]:
    """A number plate, sometimes in lower case."""
    text = draw(scene.rng, any_of(scene.rng, PLATES, scene.locale.country, "GB"))
    return [Piece(text.lower() if scene.rng.random() < 0.2 else text, "plate", "plain")]


def booking(scene: Scene, _form: str) -> list[Piece]:
    """The code of a flight, train or hotel."""
    pattern = scene.rng.choice(["&@&&@#", "@&@#&@", "@@#&@&", "&&@#@@"])
    return [Piece(draw(scene.rng, pattern), "booking_ref", "plain")]


def date_of_birth(scene: Scene, _form: str) -> list[Piece]:
    """A day in the life of a grown-up or a child, as the country writes it."""
    rng = scene.rng
    country = LIKE.get(scene.locale.country, scene.locale.country)
    year, month, day = rng.randint(1938, 2019), rng.randint(1, 12), rng.randint(4, 20)
    months = scene.words.own("month")
    styles = [style for style in DATES.get(country, DATES["GB"]) if "{M}" not in style or len(months) == 12]
    style = rng.choice([style for style in styles if "th" not in style or scene.locale.language == "en"])
    if rng.random() < 0.4:
        style = style.replace("{m}", "{n}").replace("{d}", "{e}")
    name = months[month - 1] if months else ""
    text = style.format(
        y=year, s=f"{year % 100:02d}", m=f"{month:02d}", n=month, d=f"{day:02d}" if "th" not in style else day, e=day, M=name
    )
    return [Piece(text, "date_of_birth", "plain")]


MAKERS = {"passport": passport, "plate": plate, "booking": booking, "dob": date_of_birth}
