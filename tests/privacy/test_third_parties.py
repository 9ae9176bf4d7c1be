"""People outside the chat who have a first name that is known."""

import pytest

from tests.privacy.names_beside import asked, judged, replaced
from voicetune_desktop.privacy.detectors import third_parties
from voicetune_desktop.privacy.scan import Scanner


@pytest.mark.parametrize(
    ("region", "text", "names"),
    [
        ("GB", "Tom said he's late", ["Tom"]),
        ("GB", "Sean, Leo and Clara loved it", ["Sean", "Leo", "Clara"]),
        ("US", "happy birthday Nadia!!", ["Nadia"]),
        ("US", "NADIA CALL ME", ["NADIA"]),
        ("US", "nadia's mum rang", ["nadia"]),
        ("US", "texted Katherine J. Moss", ["Katherine J. Moss"]),
        ("US", "Dave & Priya's wedding", ["Dave", "Priya"]),
        ("US", "our neighbour jennifer holloway has the key", ["jennifer holloway"]),
        ("US", "joshua ashgrove got the job", ["joshua ashgrove"]),
        ("DE", "ich war mit Anna-Lena im Kino", ["Anna-Lena"]),
        ("DE", "Heikes Auto steht da", ["Heike"]),
        ("FR", "j'ai vu Camille avec Lucas hier", ["Camille", "Lucas"]),
        ("ES", "ayer vi a Lucía con Mateo", ["Lucía", "Mateo"]),
        ("IT", "ho visto Giulia con Marco", ["Giulia", "Marco"]),
        ("NL", "ik zag Femke gisteren", ["Femke"]),
        ("NL", "Fleur en Daan zijn er ook", ["Fleur", "Daan"]),
        ("DE", "Wolf und Heike kommen", ["Wolf", "Heike"]),
        ("PL", "widziałam Kasię z Tomkiem", ["Kasię", "Tomkiem"]),
        ("BR", "falei com o Thiago", ["Thiago"]),
        ("IN", "kal Neha ke saath gaya tha", ["Neha"]),
        ("TR", "dün Elif ile konuştum", ["Elif"]),
        ("RU", "вчера видел Марину с Олегом", ["Марину", "Олегом"]),
        ("FI", "näin Ainon kaupassa", ["Ainon"]),
        ("SE", "träffade Linnea och Oskar igår", ["Linnea", "Oskar"]),
        ("EG", "قابلت أحمد في السوق", ["أحمد"]),
        ("EG", "أختي سلمى مسافرة", ["سلمى"]),
    ],
)
def test_name_is_replaced(region: str, text: str, names: list[str]) -> None:
    assert replaced(text, region) == names


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("GB", "Don't go, let's stay"),
        ("GB", "Let's go! Can you drive?"),
        ("GB", "Well I booked it"),
        ("GB", "Will you come? Mark the date"),
        ("GB", "Grace period of 3 days"),
        ("GB", "see you in April, March or May"),
        ("GB", "April was cold, June is better"),
        ("GB", "flight to Sydney from London"),
        ("GB", "going to victoria tomorrow"),
        ("GB", "Merry Christmas everyone"),
        ("GB", "we watched Tom and Jerry"),
        ("GB", "Hey Jude is a great song"),
        ("GB", "Can you bring the playlist when you come?"),
        ("GB", "Will you play that song?"),
        ("GB", "tickets for Taylor Swift"),
        ("GB", "jack of all trades"),
        ("GB", "i hope you will mark it, rose"),
        ("GB", "The Wolf is out"),
        ("GB", "wendys or dennys"),
        ("DE", "der Koch ist krank und die Rose blüht"),
        ("DE", "das war Ernst gemeint"),
        ("DE", "im Sommer, im März oder im Mai"),
        ("FR", "une rose et un olivier"),
        ("FR", "rendez-vous à Nice en mai"),
        ("ES", "me gusta el mar y la luz"),
    ],
)
def test_word_town_month_and_public_figure_stay(region: str, text: str) -> None:
    assert judged(text, region) == []


@pytest.mark.parametrize(
    ("text", "name"), [("Jack coming?", "Jack"), ("use Alexa for that", "Alexa"), ("new film with Emma Hale", "Emma Hale")]
)
def test_doubtful_name_is_asked_about(text: str, name: str) -> None:
    assert asked(text, "GB") == [name]


@pytest.mark.parametrize(
    ("region", "text", "names"),
    [
        ("GB", "who is sjoerd again", ["sjoerd"]),
        ("ES", "viene también paloma", ["paloma"]),
        ("GB", "we met Victoria there", ["Victoria"]),
        ("ES", "vi a sergio bañarroz ayer", ["bañarroz"]),
        ("GB", "told nadia and quorrine", ["quorrine"]),
        ("GB", "hey its Consuelo", ["Consuelo"]),
        ("TR", "murat şimşek geldi", ["murat", "şimşek"]),
    ],
)
def test_word_of_another_language_town_and_unheard_family_name_are_asked_about(region: str, text: str, names: list[str]) -> None:
    assert asked(text, region) == names


def test_family_name_that_ends_like_a_possessive_is_nobodys() -> None:
    assert replaced("Zorvik Peters is mijn baas", "NL") == []
    assert replaced("Peters Auto steht da", "DE") == ["Peter"]


def test_both_family_names_are_replaced() -> None:
    assert replaced("llamó Ana García Ruiz", "ES") == ["Ana García Ruiz"]


def test_title_behind_a_name_makes_it_sure() -> None:
    assert replaced("elif hanım bugün yok", "TR") == ["elif"]


def test_town_that_speaks_is_a_person() -> None:
    assert replaced("i asked victoria and she said no", "GB") == ["victoria"]


def test_speaker_behind_name_is_no_initial() -> None:
    assert replaced("Emma I think so. love, Nadia X", "GB") == ["Emma", "Nadia"]


def test_verb_behind_name_in_small_letters_is_no_family_name() -> None:
    assert replaced("nadia skedaddled", "GB") == ["nadia"]


def test_part_of_a_family_name_is_nobody() -> None:
    assert judged("o'brien", "GB") == []


def test_value_joins_first_and_family_name() -> None:
    (finding,) = Scanner((), regions=("GB",), families=(third_parties.detector,)).scan("told Nadia Holloway so")
    assert (finding.value, finding.form) == ("nadia holloway", "full")


def test_names_that_are_to_stay_are_not_looked_for() -> None:
    assert Scanner((), keep_names=True, families=(third_parties.detector,)).scan("told Nadia") == []


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("DE", "Lena wumbelt dauernd"),
        ("PL", "a Zosia wumbelała"),
        ("NL", "Ruben van hockey?"),
        ("GB", "tomasz broke the hoover"),
        ("DE", "lena ärgert mich"),
    ],
)
def test_verb_or_thing_beside_a_name_is_no_family_name(region: str, text: str) -> None:
    assert not {"wumbelt", "wumbelała", "van hockey", "hoover", "ärgert", "di portare", "paolo di portare"} & {
        *asked(text, region),
        *replaced(text, region),
    }


def test_second_family_name_belongs_to_the_first() -> None:
    assert replaced("hecho, Leo Cabrera Soto", "ES") == ["Leo Cabrera Soto"]


def test_case_of_a_name_counts_in_its_own_message_only() -> None:
    found = Scanner((), regions=("RU",), families=(third_parties.detector,)).scan_many(["спина болит", "Настя вумбила"])
    assert [finding.value for finding in found[1]] == ["настя"]


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("TR", "Ben de"),
        ("TR", "Emin misin"),
        ("NL", "Ben je er"),
        ("FI", "nyt alan lukea"),
        ("CZ", "Jen tak"),
        ("DE", "Die Sonne scheint"),
        ("DE", "ja. Den Koffer nehm ich"),
        ("DE", "eine Art von Nachricht, die neu ist"),
        ("DE", "Gib den Schlüssel ein, jedes Mal"),
        ("BR", "Ele chegou tarde"),
        ("ES", "Elige una fila"),
    ],
)
def test_name_of_elsewhere_that_opens_sentences_here_is_left(region: str, text: str) -> None:
    assert asked(text, region) == replaced(text, region) == []


def test_same_name_is_found_within_a_sentence() -> None:
    assert replaced("ik ging met Ben mee", "NL") == ["Ben"]


@pytest.mark.parametrize(
    ("region", "text", "name"),
    [
        ("DE", "ich war gestern mit Anne im Kino", "Anne"),
        ("DE", "Jan hat angerufen", "Jan"),
        ("DE", "frag mal Kai", "Kai"),
        ("NL", "ik was gister met Ellen in de stad", "Ellen"),
        ("ES", "ayer vi a Max en el cine", "Max"),
        ("FR", "demande à Linda", "Linda"),
        ("GB", "Meg said she's late", "Meg"),
        ("TR", "Mert'in doktoru var", "Mert"),
    ],
)
def test_name_that_is_a_word_of_another_language_is_found(region: str, text: str, name: str) -> None:
    assert replaced(text, region) == [name]


@pytest.mark.parametrize("text", ["Jan 5 was good", "on Jan 12", "12 Jan 2024", "since Jan"])
def test_short_month_is_nobody(text: str) -> None:
    assert judged(text, "GB") == []


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("BR", "amém o senhor tambem"),
        ("ES", "Coronas y lazos"),
        ("IT", "Sei un Genio"),
        ("FR", "ma cousine se marie en mai"),
        ("TR", "onun adına sevindim"),
        ("PL", "jutro kacper obiecuje"),
        ("US", "the Rock TX sign"),
    ],
)
def test_word_without_its_accents_or_verb_or_state_is_nobody(region: str, text: str) -> None:
    assert not {"tambem", "Corona", "Genio", "marie", "adına", "kacper obiecuje", "Rock TX"} & {*replaced(text, region)}


def test_neighbouring_countries_words_hide_no_name() -> None:
    assert replaced("Otto feiert am Samstag", "DE", "AT", "CH") == ["Otto"]


def test_word_behind_a_dutch_particle_is_a_family_name_in_small_letters() -> None:
    assert "van houten" in asked("i work with jessica van houten", "CA")
