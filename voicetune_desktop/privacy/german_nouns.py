"""German nouns that are too rare for a list of frequent words: told by their last word, or by an ending that no name has."""

from collections.abc import Iterable
from functools import cache

from voicetune_desktop.paths import resource
from voicetune_desktop.privacy.context_words import words

_LAST_WORDS = words(
    """
    abend akte amt angst anhang anruf antrag antwort apfel arbeit arzt ast auto bad bahn beere belag bereich bericht bescheid besuch
    bett bier bild bildschirm blatt bluse bohne brief brot brötchen buch buchse bus butter bäumchen creme dach datei decke deckel
    dienst ding dose druck drüse eimer eis eltern essen fahrt fall farbe feier fenster ferien fest feuer fieber film flasche fleisch
    flug folie form frage freude frist gang garten gebühr gefühl geld gemüse gerät geräusch geschenk geschichte gespräch glas grund
    gruppe gurke hahn handy hebel heft hemd herd hilfe holz hose häuschen jacke jahr kabel kaffee kaninchen kanne karte kartoffel
    kasse kasten keks kelle kette kind kissen kiste klage kleid klinik knopf knödel koffein kohl kolleg kollege kollegin konto
    kontrolle konzert kopf kosten kraft kuchen kurbel kurs käse kätzchen küche laden lampe laune leben leine leiste leute licht
    liste loch luft lust löffel mail markt maschine masse mehl melder meldung messer miete milch mittag mittel monat morgen motor
    musik mutter mädchen märchen mütze nachbar nachricht nacht nadel netz not nudel nummer nuss obst ofen ordner packung papier park
    partner pause pfanne pflanze pflege plan platte plätzchen praxis preis probe problem programm prüfung puder punkt päckchen
    quittung radio rasen raum rechnung regal regen reifen reihe reis reise rezept ring riss roller rosine rucksack ruhe röhre sache
    saft salat salbe salz satz schaden schale schalter scheibe schein schere schicht schlaf schlauch schlüssel schmerz schnaps
    schnecke schnee schokolade schrank schraube schrauber schritt schuh schule schwamm seife seil seite semmel sessel sieb sofa
    sommer sorge soße spiegel spiel stange staub steuer stich stift stoff strafe streifen stress strom strudel stuhl stunde stück
    stückchen suppe tafel tag tante tasche tasse tee teig teil teller teppich termin test text ticket tisch tochter ton topf torte
    training traube trauer treffen treppe tuch typ tür uhr unterlage urlaub verein vertrag vorgang waage wagen wand wanne wasser
    wecker weg wein weise wetter winter wissen woche wohnung wolle wort wunsch wurst wut würstchen zahl zange zeichen zeit zelt
    zettel zeug zimmer zimt zucker zug zugang zwiebel ärztin öl übung
    """
)
_INFLECTED = ("", "n", "en", "e", "er", "ern", "s", "es", "in", "innen")
_UMLAUTS = (("a", "ä"), ("o", "ö"), ("u", "ü"))
_OF_NOUNS = ("ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "nisse", "tionen", "täten", "ieren")
_OF_WOMEN = ("erin", "istin", "antin", "entin", "orin", "erinnen", "istinnen", "antinnen", "entinnen", "orinnen")
"""What women are by trade or family: "Schwägerin", "Praktikantin"."""
_OF_NAMES = words("ast bahn bier dach ding essen fall fest garten hahn holz kind kopf loch park ring strom tag ton weg wein")
"""Words that also end names of people, streets and villages; they count alone, not behind another word."""
_SHORTEST_FIRST, _SHORTEST_LAST = 3, 4
"""Letters of a first word, and of the last one with its ending: shorter ones end too many names."""


def is_german_noun(low: str) -> bool:
    """Whether a word in small letters ends as German nouns do and names do not."""
    if low.endswith(_OF_NOUNS) or low.endswith(_OF_WOMEN):
        return True
    nouns, last_words = _nouns()
    return low in nouns or is_whole_noun(low) or any(low[at:] in last_words for at in range(_SHORTEST_FIRST, len(low) - _SHORTEST_LAST + 1))


def is_whole_noun(low: str) -> bool:
    """Whether a word in small letters is a form of a noun that ends no others: "geduld"."""
    return low in _whole_nouns()


@cache
def _whole_nouns() -> frozenset[str]:
    lines = resource("privacy/german_nouns.txt").read_text("utf-8").splitlines()
    return frozenset(_forms(noun for line in lines if not line.startswith("#") for noun in line.split()))


@cache
def _nouns() -> tuple[frozenset[str], frozenset[str]]:
    """All forms of the words that nouns end with, and of those that end no names."""
    return frozenset(_forms(_LAST_WORDS)), frozenset(_forms(_LAST_WORDS - _OF_NAMES))


def _forms(nouns: Iterable[str]) -> set[str]:
    stems = (nouns := set(nouns)) | {noun.replace(plain, marked, 1) for noun in nouns for plain, marked in _UMLAUTS}
    return {stem + ending for stem in stems for ending in _INFLECTED}
