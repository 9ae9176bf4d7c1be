"""Street addresses of ten countries and the codes beside their cities."""

from random import Random

from tests.benchmarks.privacy.pieces import Piece, draw
from tests.benchmarks.privacy.scene import Scene

STREETS: dict[str, tuple[str, ...]] = {
    "US": (
        "{n} {name} {us}",
        "{n} {name} {us}, Apt {f}{l}",
        "{n} {name} {us} #{f}",
        "{n} {dir} {name} {us}",
        "{n} {dir} {k}th {us}",
        "{n} {name} {us} unit {f}",
        "{n}{f} {name} {us}",
    ),
    "GB": (
        "{h} {name} {gb}",
        "Flat {f}, {h} {name} {gb}",
        "{h}{s} {name} {gb}",
        "{name} Cottage, {h} {gb2} {gb}",
        "flat {f} {h} {name} {gb}",
        "{h} {gb2} {gb}",
    ),
    "AU": ("{h} {name} {gb}", "{f}/{h} {name} {gb}", "Unit {f}, {h} {name} {gb}"),
    "DE": ("{de} {h}", "{de} {h}{s}", "{de} {h}, 3. OG", "{de} {h}, Wohnung {f}"),
    "FR": ("{h} {fr}", "{h} bis {fr}", "{h}, {fr}", "{h} {fr}, appt {f}"),
    "ES": ("{es} {h}, {f}º {l}", "{es} {h}", "{es}, {h}, {f}ºA", "{es} nº {h}"),
    "IT": ("{it} {h}", "{it} {h}/{l}", "{it}, {h}", "{it} {h}, int. {f}"),
    "NL": ("{nl} {h}", "{nl} {h}{s}", "{nl} {h}-{f}", "{nl} {h} bis"),
    "BR": ("{br}, {n}", "{br}, {n}, apto {k}", "{br} {n}", "{br}, {h} - casa {f}"),
    "PL": ("{pl} {h}/{f}", "{pl} {h}", "{pl} {h} m. {f}", "{pl} {h}{s}"),
    "IN": ("Flat {k}, {name} Residency, {in_}", "{h}/{f}, {in_}", "House No {h}, {in_}", "{f}0{f}, {in2} Apartments, {in_}"),
}
ROADS: dict[str, tuple[str, ...]] = {
    "name": (
        "Rowan",
        "Alder Creek",
        "Thornbury",
        "Maple",
        "Quarry",
        "Birchwood",
        "Harrow",
        "Linden",
        "Saltmarsh",
        "Foxglove",
        "Elm",
        "Pinehurst",
        "Wexcombe",
        "Kingfisher",
        "Oakdale",
    ),
    "us": ("St", "Street", "Ave", "Avenue", "Rd", "Blvd", "Lane", "Ln", "Drive", "Dr", "Court", "Ct", "Way", "Pl", "Terrace", "Parkway"),
    "gb": ("Road", "Street", "Lane", "Close", "Avenue", "Crescent", "Gardens", "Terrace", "Way", "Drive", "Rd", "St", "Mews", "Grove"),
    "gb2": ("Station", "Church", "Mill", "Victoria", "Chapel", "Old Tannery", "High"),
    "de": (
        "Lindenstraße",
        "Am Mühlbach",
        "Gartenweg",
        "Hauptstr.",
        "Kastanienallee",
        "Rosenstraße",
        "An der Kirche",
        "Bergmannstr.",
        "Schillerplatz",
        "Fuchsweg",
        "lindenstr",
        "Alte Gasse",
    ),
    "fr": (
        "rue des Tilleuls",
        "avenue Jean Moulin",
        "place du Marché",
        "impasse des Lilas",
        "bd Voltaire",
        "rue du Moulin",
        "chemin de la Source",
        "allée des Érables",
        "cours Lafayette",
        "Rue Pasteur",
    ),
    "es": (
        "Calle Mayor",
        "C/ Olivo",
        "Avda. de la Paz",
        "Plaza del Sol",
        "calle del Pino",
        "Paseo de las Flores",
        "Calle San Roque",
        "Av. Libertad",
    ),
    "it": (
        "Via Garibaldi",
        "via dei Mille",
        "Piazza Dante",
        "Corso Italia",
        "Viale dei Tigli",
        "Vicolo Stretto",
        "via San Marco",
        "Largo Augusto",
    ),
    "nl": (
        "Kerkstraat",
        "Dorpsweg",
        "Lindenlaan",
        "Molenstraat",
        "Oude Gracht",
        "Tulpplein",
        "Havenkade",
        "Wilgenlaan",
        "Prins Hendrikkade",
    ),
    "br": (
        "Rua das Acácias",
        "Av. Paulista",
        "Rua XV de Novembro",
        "Travessa do Sol",
        "Alameda Santos",
        "rua São João",
        "Avenida Brasil",
        "R. Sete de Setembro",
    ),
    "pl": (
        "ul. Kwiatowa",
        "ul. Mickiewicza",
        "al. Jana Pawła II",
        "os. Słoneczne",
        "ul. Długa",
        "pl. Wolności",
        "ulica Polna",
        "ul. 3 Maja",
    ),
    "in_": (
        "MG Road",
        "Shivaji Nagar",
        "4th Cross, Indiranagar",
        "Linking Road",
        "Sector 21",
        "Park Street",
        "Lajpat Nagar II",
        "80 Feet Road",
    ),
    "in2": ("Sai Krupa", "Lotus", "Green Valley", "Shanti"),
    "dir": ("N", "S", "W", "East", "West"),
    "s": ("a", "b", "c"),
    "l": ("A", "B", "C", "D"),
}
POSTCODES = {
    "US": ("#####", "#####-####"),
    "GB": ("M# #[ABDEFG][HJLN]", "SW## #[ABDEF][GHJL]", "LS## #[NPQR][STUW]", "BN# #[ABD][EFG]", "EH## #[XYZ][AB]", "ls# #[ab][de]"),
    "AU": ("3###", "2###", "4###"),
    "DE": ("#####", "1####"),
    "FR": ("750##", "69###", "33###"),
    "ES": ("280##", "080##", "41###"),
    "IT": ("001##", "20###", "50###"),
    "NL": ("1### [ABCDEG][BDGH]", "3###[ABCDEG][BDGH]", "[2456]### [KLMNPR][XZ]"),
    "BR": ("0####-###", "2####-###"),
    "PL": ("##-###", "00-###"),
    "IN": ("560###", "400###", "1100##"),
}
CITIES = {
    "US": ("Portland, OR", "Austin TX", "Columbus, Ohio", "Denver CO", "Tacoma, WA"),
    "GB": ("Leeds", "Brighton", "Manchester", "Bristol", "York"),
    "AU": ("Fitzroy VIC", "Newtown NSW", "Perth WA"),
    "DE": ("Köln", "Leipzig", "München", "Bremen", "Jena"),
    "FR": ("Lyon", "Nantes", "Paris", "Bordeaux", "Lille"),
    "ES": ("Madrid", "Sevilla", "Valencia", "Bilbao"),
    "IT": ("Roma", "Bologna", "Torino", "Padova"),
    "NL": ("Utrecht", "Amsterdam", "Leiden", "Zwolle"),
    "BR": ("São Paulo", "Recife", "Curitiba - PR", "Rio de Janeiro"),
    "PL": ("Kraków", "Gdańsk", "Warszawa", "Łódź"),
    "IN": ("Bengaluru", "Mumbai", "Pune", "New Delhi"),
}


def _home(scene: Scene) -> str:
    return scene.locale.country if scene.locale.country in STREETS else "GB"


def _street(rng: Random, country: str) -> str:
    words = {key: rng.choice(values) for key, values in ROADS.items()}
    numbers = {"n": rng.randint(100, 9899), "h": rng.randint(1, 148), "f": rng.randint(1, 9), "k": rng.randint(11, 98)}
    return rng.choice(STREETS[country]).format(**words, **numbers)


def street(scene: Scene, form: str) -> list[Piece]:
    """Street and number."""
    text = _street(scene.rng, _home(scene))
    return [Piece(text.lower() if form == "lower" else text, "address", form or "street")]


def postcode(scene: Scene, _form: str) -> list[Piece]:
    """Code and city, in the order of the country."""
    home = _home(scene)
    code = Piece(draw(scene.rng, scene.rng.choice(POSTCODES[home])), "postcode", "beside a city")
    city = Piece(scene.rng.choice(CITIES[home]), "place")
    return [city, Piece(" "), code] if home in {"US", "GB", "AU", "IN"} else [code, Piece(" "), city]


def whole(scene: Scene, form: str) -> list[Piece]:
    """Street, code and city in a row or on lines."""
    gap = "\n" if form == "lines" else scene.rng.choice([", ", ", ", " ", ",\n"])
    return [*street(scene, ""), Piece(gap), *postcode(scene, "")]


MAKERS = {"street": street, "postcode": postcode, "address": whole}
