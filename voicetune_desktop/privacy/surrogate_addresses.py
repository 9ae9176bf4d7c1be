"""Invented addresses: the structure, the sort of street and the language stay, every name and number is another."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain

from voicetune_desktop.privacy.context_words import words
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.surrogate_layout import Draw, signs, varied
from voicetune_desktop.privacy.surrogate_numbers import TRIES


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_INVENTED: Mapping[str, tuple[str, ...]] = {
    "en": _names("Fernmoor Ashgrove Millbrook Larkwell Thornbury Briarcombe Hazelmere Stonewick Elderfield Wrenford"),
    "de": _names("Erlenfeld Buchengrund Ahornhain Lerchenau Wiesengrund Mühlenbach Tannenried Holderstein Amselgrund Birkenau"),
    "fr": _names("Aubépines Bruyères Clairval Noisetiers Fontclaire Hirondelles Tourelles Boisjoli Genêts Mésanges"),
    "es": _names("Alameda Robledal Fuenteclara Olivares Encinares Montesol Riolindo Jacinto Almendros Valdeluz"),
    "it": _names("Ginestre Querceto Fontechiara Oleandri Boscoverde Castagneto Ulivelle Rondini Montelungo Acquabella"),
    "nl": _names("Elzenhof Berkenlaar Molenveld Wilgenoord Lindehout Zwaluwveld Beukenrode Dennenhaag Rietland Vossenberg"),
    "pl": _names("Jarzębinowa Wierzbowa Klonowska Olszynowa Skowronkowa Dębinowa Brzozowska Malinowska Rumiankowa Wrzosowa"),
    "pt": _names("Jacarandás Figueiral Laranjeiras Pinhal Alvorada Oliveiral Montalegre Riacho Acácias Bonfim"),
    "hi": _names("Neemvan Kamalpur Chandanpur Ashokvan Suryanagar Gulabpur Pipalwadi Amrutpur Vasantkunj Kesarpur"),
    "tr": _names("Akçapınar Gülbahçe Çınarönü Yeşilköşk Sedirli Kavaklıdere Elmalık Taşköprü Ihlamurlu Zeytinönü"),
    "id": _names("Melatiraya Kenangasari Cempakajaya Anggrekindah Dahliasari Flamboyanraya Tanjungsari Puspajaya Wijayasari Mawarindah"),
    "ru": _names("Рябиновая Кленовая Ольховая Берёзовка Сосновка Жаворонковая Вересковая Ивановская Малиновка Родниковая"),
}
_SORTS: Mapping[str, frozenset[str]] = {
    "en": words(
        """
        street st road rd avenue ave lane ln drive dr boulevard blvd court ct place pl square sq terrace close crescent way
        parkway pkwy highway hwy circle cir grove gardens mews row hill apt apartment flat unit suite floor fl po box house
        """
    ),
    "de": words("straße strasse str weg platz allee gasse ring ufer damm chaussee pfad wohnung whg etage stock hausnummer nr"),
    "fr": words("rue avenue av boulevard bd chemin place allée impasse quai route cours bis ter étage appartement appt cedex"),
    "es": words("calle c avenida avda plaza paseo carretera camino ronda piso puerta izquierda derecha izq dcha esq número núm"),
    "it": words("via viale piazza corso largo vicolo piazzale strada scala interno int piano"),
    "nl": words("straat laan weg plein gracht kade singel dijk steeg hof bus postbus"),
    "pl": words("ulica ul aleja al aleje plac pl osiedle os mieszkanie m lok"),
    "pt": words("rua r avenida av travessa praça alameda estrada apto ap bloco casa lote andar"),
    "hi": words("marg nagar road street colony sector phase block plot no house flat floor cross main layout near opp"),
    "tr": words("mahallesi mah mh sokağı sokak sok sk caddesi cadde cad cd bulvarı blv no daire d kat apartmanı apt sitesi blok"),
    "id": words("jl jln jalan gang gg blok no rt rw perumahan perum komplek kompleks kelurahan kel kecamatan kec lantai lt"),
    "ru": words("улица ул проспект пр пер переулок площадь пл бульвар дом д кв квартира корпус корп г"),
}
"""Words of an address that name nobody, by language."""
_ENDINGS = re.compile(
    r"^([^\W\d_]{2,}?)(straße|strasse|str|weg|platz|allee|gasse|ring|ufer|damm|straat|laan|plein|gracht|kade|singel|dijk|katu|tie|gatan|vägen|vej|gade)$",
    re.IGNORECASE,
)
_LONGEST_CODE = 3
"""Capitals that stand for a state or a country."""
_TIES = words("of the and de la le les du des del los las el da do dos das di della dei van der den het am an im in zum zur bei und y e s")
_OUR_NAMES, _EVERY_SORT = (frozenset(map(fold, chain(*table.values()))) for table in (_INVENTED, _SORTS))
_LETTERS = re.compile(r"[^\W\d_]+")
_TOKEN = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*|\d+[^\W_]*|\d")


def addresses(draw: Draw, value: str, original: str) -> Iterator[str]:
    """Addresses in the layout of the original; neighbouring words of a name become one."""
    language = _language(original)
    yield from (_invented(draw, f"address/{value}/{attempt}", original, language) for attempt in range(TRIES))


def names_only_ours(address: str) -> bool:
    """Whether every name in an address, however written, is one that we give streets and towns; none counts, too."""
    return all(_is_ours(fold(word)) for word in _LETTERS.findall(address) if len(word) > _LONGEST_CODE)


def _is_ours(word: str) -> bool:
    compound = _ENDINGS.match(word)
    return word in _EVERY_SORT or word in _TIES or word in _OUR_NAMES or bool(compound and compound[1] in _OUR_NAMES)


def places(draw: Draw, value: str, original: str) -> Iterator[str]:
    """Invented towns."""
    names = _INVENTED["ru" if re.search("[а-я]", original, re.IGNORECASE) else "en"]
    start = draw(f"place/{value}", len(names))
    for attempt in range(TRIES):
        name = names[(start + attempt) % len(names)]
        yield _in_case(name if attempt < len(names) else name + ("ley", "dale", "ton", "by")[attempt % 4], original)


def postcode(draw: Draw, value: str, original: str) -> str:
    """A postcode of the same shape."""
    return varied(draw, f"postcode/{signs(value).casefold()}", original)


def _language(text: str) -> str:
    """The language whose words of addresses the text holds most of."""
    tokens = [token.casefold() for token in re.findall(r"[^\W\d_]+", text)]
    if any("\u0400" <= char <= "\u04ff" for char in text):
        return "ru"
    known = {language: sum(token in sorts or _ends(token, sorts) for token in tokens) for language, sorts in _SORTS.items()}
    return max(known, key=lambda language: known[language])


def _ends(token: str, sorts: frozenset[str]) -> bool:
    match = _ENDINGS.match(token)
    return bool(match and match[2].casefold() in sorts)


def _invented(draw: Draw, key: str, original: str, language: str) -> str:
    pieces: list[str] = []
    done, in_name = 0, False
    for match in _TOKEN.finditer(original):
        between, word = original[done : match.start()], match.group()
        named = word[0].isalpha() and not _is_sort(word, language)
        if named and in_name and between.strip() == "":
            done = match.end()
            continue
        pieces += (between, _other_word(draw, key, word, language) if named else _other_number(draw, key, word))
        done, in_name = match.end(), named
    return "".join(pieces) + original[done:]


def _is_sort(word: str, language: str) -> bool:
    sorts = _SORTS[language] | _SORTS["en"] | _TIES
    return all(len(part) < 2 or part in sorts for part in word.casefold().split("."))


def _other_word(draw: Draw, key: str, word: str, language: str) -> str:
    if word.isupper() and len(word) <= _LONGEST_CODE:
        return varied(draw, f"{key}/{word}", word)
    names = _INVENTED[language]
    name = names[draw(f"{key}/{word.casefold()}", len(names))]
    compound = _ENDINGS.match(word)
    if compound:
        name += compound[2].lower()
    return _in_case(name, word)


def _other_number(draw: Draw, key: str, word: str) -> str:
    """Another number, of the same length and without a zero at its start."""
    if not word[0].isdigit():
        return word
    new = varied(draw, f"{key}/{word.casefold()}", word)
    return new if new[0] != "0" or word[0] == "0" else f"{1 + draw(f'{key}/{word}/first', 9)}{new[1:]}"


def _in_case(name: str, word: str) -> str:
    return name.lower() if word.islower() else name.upper() if word.isupper() and len(word) > 1 else name
