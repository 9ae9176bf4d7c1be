"""Signs of many languages that a word in small letters is a name: how people are greeted, told, seen, titled, and whose they are."""

import re

from voicetune_desktop.privacy.clues import Clues
from voicetune_desktop.privacy.context_words import ARTICLES, REPORTED, SPOKEN_OF, SPOKEN_TO, words
from voicetune_desktop.privacy.small_names import CLOSED

_GREETED = re.compile(
    r"(?:^|\s)(?:good (?:morning|night|evening|afternoon)|bom dia|boa (?:tarde|noite)|buen(?:os)? d[ií]as?|buenas(?: tardes| noches)?"
    r"|feliz (?:cumple\w*|navidad|natal|anivers[aá]rio)|guten? (?:morgen|abend|nacht|tag)"
    r"|bonne (?:nuit|journ[ée]e|soir[ée]e|f[eê]te|ann[ée]e)|bon (?:anniversaire|app[ée]tit)|buon ?giorno|buona ?(?:sera|notte|giornata)"
    r"|goede ?(?:morgen|middag|nacht|n?avond)|slaap lekker|dzie[nń] dobry|dobry wiecz[oó]r"
    r"|доброе утро|добрый (?:день|вечер)|спокойной ночи|с дн[её]м рождения|kalimera|kalinyxta"
    r"|g[uü]nayd[ıi]n|iyi (?:geceler|akşamlar|günler)|god (?:morgon|morgen|natt|nat|kväll)|hyvää (?:huomenta|yötä))\s$",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"(?:^|\s)(?:d[ií](?:le|les|celo|cele|selo)?|d[ií]ganle|decidle|dec[ií]le|av[ií]sa(?:le|dle)?|preg[uú]nta(?:le|dle)?|ll[aá]ma(?:le)?"
    r"|dillo|ditelo|chiedi(?:lo)?|chiedete|dite|scrivi|telefona|rispondi|fal[ae]|falar|diz|dizer|diga|pergunt[ae]|avis[ae]|lig[ae]"
    r"|demand(?:e|ez|er)|dis|dites|parl(?:e|ez|er)|téléphone|écris)"
    r" (?:a|à|ao|al|com|pr[aoô]|para)(?: (?:a|o|la|el|il))? $",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"(?:^|\s)(?:(?:frag|fragt|sagt|ruf|ruft|hol|holt|grüß|grüßt)(?: (?:doch|mal|bitte|einfach|auch|lieber)){1,2}"
    r"|(?:vraag|vragen|bel|zeg)(?: (?:maar|even|eens|ook))*(?: (?:aan|tegen))?|demande plutôt|zapytaj|zadzwoń do|powiedz)\s$",
    re.IGNORECASE,
)
_LED = words("ok okay k yes yeah yep sorry alright lol haha ja nein sí oui non tak não sim evet tamam ну да нет")
_SEEN = re.compile(
    r"(?:^|\s)(?:(?:as|avez|a|ai|avons|ont) vue?|(?:has|ha|he|habéis|habeis|han) visto(?: a)?|(?:hai|ha|ho|avete|hanno) vist[oa]"
    r"|viste a|você viu|vocês viram|(?:hat|habt|haben) (?:jemand|wer|ihr|sie)|heeft iemand|widzia\w+|(?:кто|вы|ты) видела?и?)\s$",
    re.IGNORECASE,
)
_KIN = (
    "mother|mum|mom|father|dad|parents|brother|sister|son|daughter|wife|husband|girlfriend|boyfriend|cousin|uncle|aunt|grandma"
    "|mutter|mama|vater|papa|eltern|bruder|schwester|sohn|tochter|frau|mann|freundin|freund|oma|opa|tante|onkel|cousine?"
    "|m[èe]re|p[èe]re|fr[èe]re|s(?:œ|oe)ur|fils|fille|femme|mari|copine|copain|cousine?|mamie|papi|oncle"
    "|madre|padre|herman[oa]|hij[oa]|mujer|marido|novi[oa]|prim[oa]|t[ií][oa]|abuel[oa]|mam[áa]|pap[áa]|suegr[oa]"
    "|fratello|sorella|figli[oa]|moglie|marito|fidanzat[oa]|cugin[oa]|zi[oa]|nonn[oa]|ragazz[oa]"
    "|m[ãa]e|pai|irm[ãa]o?|filh[oa]|esposa|namorad[oa]|av[óôo]|vov[óôo]|sogr[oa]"
    "|moeder|vader|broer|zus|zoon|dochter|vrouw|vriendin|vriend|neef|nicht|oom"
)
_OF_KIN = re.compile(rf"(?:^|\s)(?:{_KIN}) (?:of|von der|von|vom|de la|de|da|do|d['’]|del|della|dello|di|van) ?$", re.IGNORECASE)
_OF_THEIRS = re.compile(
    r"(?:^|\s)(?:perr[oa]|gat[oa]|coche|m[óo]vil|cel|celu|cumple(?:años)?|chien|voiture|portable|anniversaire|cane|gatto|macchina|compleanno"
    r"|cachorro|carro|celular|anivers[áa]rio|hond|fiets|verjaardag|geburtstag|handy|hund) (?:de|da|do|di|della|van|von|vom) $",
    re.IGNORECASE,
)
_BEFORE_PEOPLE = words("der die la el il o a na")
"""Articles that stand before people, too."""
_ACTING = REPORTED | words(
    """
    viene vienen llega llegó llama llamó vino sabe duerme trae arriva arriverà viene chiama dorme porta scrive vem chega chegou ligou liga
    dorme sabe traz mandou falou arrive vient appelle dort sait apporte kommt schläft weiß ruft fragt bringt schreibt holt fährt mag
    """
)
"""What people do, behind their names."""
_AND_ME = re.compile(r" (?:y yo|e io|et moi|e eu|und ich|und du|en ik|i ja|и я|ve ben)(?![^\W_])", re.IGNORECASE)
_TITLES = words(
    """
    mr mrs ms miss mister missus herr herrn frau pani pana panu panie señor señora señorita dona doña senhor senhora signora signor
    signorina monsieur madame mademoiselle mme mlle meneer mevrouw dottor dottoressa profe
    """
)


def greeted_at_length(clues: Clues) -> bool:
    """ "bom dia flor"."""
    closed = clues.next in SPOKEN_TO or bool(CLOSED.match(clues.rest))
    return bool(_GREETED.search(clues.left)) and closed and "t" not in clues.kinds


def told_abroad(clues: Clues) -> bool:
    """ "dile a sol", "fala com a luz"."""
    return clues.shape == "lower" and bool(_TOLD.search(clues.left))


def titled(clues: Clues) -> bool:
    """ "frau busch", "mr. frost"."""
    return clues.previous in _TITLES and clues.gap in (" ", ". ") and clues.word not in ARTICLES and "f" not in clues.kinds


def spoken_of_abroad(clues: Clues) -> bool:
    """ "tu as vu rose", "la mère de pierre", "o leão disse", "la sol y yo", "der ernst ist da", "fragt doch rose", "ok miles, bye"."""
    if clues.shape != "lower" or "t" in clues.kinds:
        return False
    acting = clues.next in _ACTING or ("w" in clues.kinds and clues.next in SPOKEN_OF)
    named = clues.previous in _BEFORE_PEOPLE and clues.rest.startswith(" ") and acting
    called = clues.previous in _LED and clues.gap == " " and clues.rest.startswith(", ")
    before = any(pattern.search(clues.left) for pattern in (_OF_KIN, _OF_THEIRS, _SEEN, _ASKED))
    return named or called or before or bool(_AND_ME.match(clues.rest))
