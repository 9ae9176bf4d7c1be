"""Whether a listed first name is somebody's here: decided by its case and by the words beside it."""

import re

from msgspec import Struct

from voicetune_desktop.model import Action
from voicetune_desktop.people.lexicon import standing
from voicetune_desktop.people.nicknames import is_given_name
from voicetune_desktop.privacy.context_words import ARTICLES, ASKED, QUESTIONED, REPORTED, TITLES_BEHIND, words
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.name_lists import is_month, is_place, is_sure, is_word, is_written_small, name_lists, public_names
from voicetune_desktop.privacy.person_words import PersonWords

_FEW = 4
"""With more languages, nothing is known of the chat."""
_SURE_LETTERS = 5
"""A name in small letters with fewer may be a word that no list knows."""
_WORDS = re.compile(r"[^\W\d_]+")
_LAST_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*\.?$")
_NEXT_WORD = re.compile(r"[ ,]{0,2}([^\W_]+(?:['’][^\W_]+)?)")
_GOES_ON = frozenset(",;'’()&/-")
"""Signs behind which no sentence starts."""
_SHOWN = words(
    """
    song album track movie film series serie episode netflix spotify concert konzert novel listening watching playlist season staffel
    lied band canción cancion película pelicula chanson morceau canzone música musica filme piosenka фильм песня песню клип сериал şarkı
    dizi filmi elokuva biisi låt lyssnar temazo trailer actor actress singer president minister lyrics
    """
)
"""What is spoken of where singers, actors and people of the news are."""
_TOWARDS = words(
    """
    in to from at near around visit visiting nach aus à de en a vers desde hacia para em da do naar uit z w из в на fly flying flight trip
    till från i til fra
    """
)
"""What stands before places."""
_ALONGSIDE = words(
    """
    with w/ and n & mit und con y avec et com e met en med och og z i s a с и ve ile kanssa ja με και también anche também aussi auch
    ook też
    """
)
"""Between people, or before one who is there, too."""
_ARTICLES_ABROAD = ARTICLES - words("a an del du di do da dos")
"""Without those of English, which are prepositions elsewhere: "vi a rocío", "schick es an alexander"."""
_THING = words("the a an")
"""In English, behind these stands no name in small letters: "the hoover"."""
_ONE = words("un une uno una um uma ein eine einen einem een ett et")
"""Behind these stands no name in small letters: "un olivier"."""


_AND = "(?:and|&|und|en|y|e|et|og|och|i|и|ve|ja)"
_AND_NEXT = re.compile(rf" {_AND} ([^\W\d_]{{3,20}})(?![\w'’])")
_AND_BEFORE = re.compile(rf"(?<![\w'’])([^\W\d_]{{3,20}}) {_AND} \Z")


class Around(Struct, frozen=True):
    """What stands beside a name: folded neighbours, whether a sentence starts there, and its case."""

    before: str
    after: str
    opens: bool
    capital: bool
    cased: bool
    """Whether the script has small letters at all."""
    left: str
    right: str
    """What stands on both sides, as far as it is looked at."""


class Weighed(Struct, frozen=True):
    """How likely a name is somebody's."""

    score: float
    action: Action
    reason: str = ""


_PERSON = Weighed(0.85, Action.REPLACE)
_LIKELY = Weighed(0.75, Action.REPLACE)
_DOUBT = Weighed(0.5, Action.ASK, "may be a person")


def look_around(left: str, right: str, *, capital: bool, cased: bool) -> Around:
    """What stands on both sides of a name, of the message that it stands in."""
    after = _NEXT_WORD.match(right)
    return Around(
        before=_word_before(left),
        after=fold(after[1]) if after else "",
        opens=_opens(left),
        capital=capital,
        cased=cased,
        left=left,
        right=right,
    )


def _is_reflexive(around: Around, beside: PersonWords) -> bool:
    """ "elle se marie"."""
    return not around.capital and around.before == "se" and "fr" in beside.languages and len(beside.languages) <= _FEW


def _word_before(left: str) -> str:
    """The folded word that stands right before, with a comma or two spaces between at most."""
    close = left.rstrip(" ,")
    if len(left) - len(close) > 2:
        return ""
    last = fold(close.rpartition(" ")[2])
    word = _LAST_WORD.search(last.removesuffix("'s"))
    return word.group() if word else ""


def _opens(left: str) -> bool:
    """Whether a sentence starts behind."""
    close = left.rstrip(" \t\r")
    return not close or not (close[-1].isalnum() or close[-1] == "_" or close[-1] in _GOES_ON)


def weigh_name(name: str, around: Around, beside: PersonWords, *, word: bool, local: bool, surname: bool) -> Weighed | None:
    """The verdict on a listed first name; None where nothing speaks for a person."""
    related = around.before in beside.relations or around.before in beside.titles
    meets = around.before in beside.before or around.after in beside.after
    if not around.cased:
        return _PERSON if related or meets or surname or around.after in beside.relations else _DOUBT
    if not around.capital and ((beside.english and not related and around.before in _THING) or _is_reflexive(around, beside)):
        return None
    if not around.capital:
        return _judge_small(name, around, related=related, meets=meets or surname)
    if related:
        return _PERSON
    word_here = word or (around.before in _ONE and is_written_small(name))
    if word_here and _is_article(around.before, beside) and not (surname or _is_spoken_of(around) or is_month(name) or is_place(name)):
        return None
    weighed = _judge_capital(name, around, word=word, local=local, meets=meets, surname=surname)
    if weighed and is_shown(around):
        return None if is_place(name) else _DOUBT
    return weighed


def weigh_foreign(name: str, around: Around, beside: PersonWords, *, surname: bool) -> Weighed | None:
    """The verdict on a name in small letters that may be a word: asked about beside people, or where English has no such word."""
    if _is_article(around.before, beside) or name in public_names().people:
        return None
    if is_place(name) or is_month(name):
        return None
    if around.after in TITLES_BEHIND:
        return _PERSON
    if not (beside.english or standing(name) == "name" or is_given_name(name)) and len(beside.languages) <= _FEW:
        return None
    met = around.before in _ALONGSIDE or around.before in beside.relations or around.before in beside.naming or _is_spoken_of(around)
    if met or surname or is_word(name):
        return _DOUBT if met or surname else None
    unheard = beside.english and len(name) >= _SURE_LETTERS and not standing(name)
    return _DOUBT if unheard or around.before in beside.before or around.after in beside.after else None


def _judge_capital(name: str, around: Around, *, word: bool, local: bool, meets: bool, surname: bool) -> Weighed | None:
    """The verdict on a name with a capital that is nobody's relation."""
    spoken = _is_spoken_of(around)
    if is_month(name) and not surname:
        return _DOUBT if spoken else None
    if is_place(name) and not surname:
        likely = meets or is_sure(name) or is_given_name(name)
        return _LIKELY if spoken else _DOUBT if around.before not in _TOWARDS and likely else None
    if word:
        return _judge_word(name, around, local=local, meets=meets, surname=surname)
    return _DOUBT if name in public_names().people else _LIKELY


def _judge_word(name: str, around: Around, *, local: bool, meets: bool, surname: bool) -> Weighed | None:
    """The verdict on a name with a capital that is a word, too: "Will you", "with Will"."""
    verb = around.opens and standing(name) == "word" and name in name_lists().first and around.after not in REPORTED
    sure = is_sure(name) or (local and not around.opens)
    if (sure and not verb and (meets or surname)) or _is_named_with_another(around):
        return _LIKELY
    if meets or surname:
        return _LIKELY if surname and not verb else _DOUBT if surname or not verb else None
    if is_sure(name) and (_is_spoken_of(around) or around.before in QUESTIONED):
        return _LIKELY
    rarely = standing(name) != "word" or not (is_word(name) or around.opens)
    return _DOUBT if rarely or (is_sure(name) and not verb) else None


def _is_named_with_another(around: Around) -> bool:
    """Whether somebody who is called by no word is named together with it: "Fleur en Daan", "Daan en Fleur"."""
    beside = (_AND_NEXT.match(around.right), _AND_BEFORE.search(around.left))
    names = (fold(match[1]) for match in beside if match and match[1][0].isupper())
    return any(name in name_lists().first and not (is_word(name) or is_written_small(name) or is_place(name)) for name in names)


def is_shown(around: Around) -> bool:
    """Whether songs, films and the like are spoken of."""
    return not _SHOWN.isdisjoint(_WORDS.findall(f"{around.left} {around.right}".lower()))


def _is_article(before: str, beside: PersonWords) -> bool:
    if beside.english:
        return before in ARTICLES and before != "its"
    return before in _ARTICLES_ABROAD and (before != "de" or "nl" in beside.languages)


def _is_spoken_of(around: Around) -> bool:
    """Whether something is done that is only done by or to people: "told X", "X said"."""
    return around.before in ASKED or around.after in REPORTED


def _judge_small(name: str, around: Around, *, related: bool, meets: bool) -> Weighed | None:
    """The verdict on a name in small letters."""
    if related:
        return _PERSON
    if name in public_names().people or around.before in _ONE:
        return None
    if is_place(name):
        return _LIKELY if _is_spoken_of(around) else None
    known = standing(name) == "name"
    if len(name) > _SURE_LETTERS or (meets and known) or (len(name) == _SURE_LETTERS and (meets or known)):
        return _LIKELY
    return _DOUBT if meets or len(name) >= _SURE_LETTERS else None
