"""Words around a name that tell whether "hope" is a person or a wish, for the languages people chat in; all in lower case."""

from voicetune_desktop.privacy.folding import fold


def words(text: str) -> frozenset[str]:
    """The words of a list that is written as text."""
    return frozenset(text.split())


ARTICLES = words(
    """
    a an the this that these those my your ur his her its our their no any every each some one two three four five
    six seven eight nine ten hundred thousand der die das den dem des ein eine einen einem einer eines kein keine
    keinen keinem mein meine meinen meinem dein deine deinen deinem sein seine seinen seinem ihr ihre ihren unser
    unsere euer eure dieser diese dieses diesen jeder jede jedes vom zum zur ins beim el la los las un una unos unas
    mi mis tu tus su sus nuestro nuestra este esta ese esa aquel aquella cada del le les l une du mon ma mes ton ta
    tes son sa ses notre votre leur ce cet cette ces chaque au il lo gli i uno dei degli delle mio mia tuo tua suo
    sua nostro nostra questo questa quella ogni della nel nella o os um uma uns umas do da dos na meu minha teu seu
    nosso nossa esse essa de het een mijn jouw zijn haar ons onze deze dit elk elke geen te ci jeden mój moja moje
    twój twoja jego jej nasz nasza każdy każda bir bu şu hiç benim senin onun bizim мой моя моё мои твой твоя наш
    наша его её их этот эта это тот та каждый mera meri mere tera teri tere uska uski apna apni koi har det min din
    vår er någon ingen varje tämä se minun sinun joka هذا هذه كل اي أي many few red blue green black white pure real
    true same full half whole single free modern voller ganzer großer roter rote weißer schöner todo toda mucho
    mucha poco poca gran buen buena tout toute quelle quel belle beau grand tutto tutta colore muito muita veel
    weinig rode witte mooie jedna jedną czerwona czerwoną biała piękna çok az dünya güzel есть последняя нет вся
    весь без mycket paljon hyvä yksi bahut itni itna ett aux
    """
)
"""After these comes a thing: "a rose", "mein Ernst", "pure joy"."""

MODIFIERS = words(
    """
    more most much less several all both other another next last first good bad great nice big small old new little
    such what which whose very too so how as quite rather really pretty totally viel wenig mehr allen ganze große
    más sin con eres soy qué que to عندي عندك عنده لدي في مع بكل en al im am
    """
)
"""After these comes a thing more often than a person: "more hope", "little rose"."""

CAPITAL_THINGS = words(
    """
    ein eine einen einem einer eines kein keine keinen keinem mein meine meinen meinem meiner dein deine deinen deinem deiner sein
    seine seinen seinem seiner ihr ihre ihren ihrem unser unsere unserem euer eure dieser dieses diesen diesem jeder jede jedes vom
    zum zur ins beim des viel wenig mehr
    """
)
"""After these, German has a thing even where it has a capital: "ein Wolf". Not behind "der" or "im", which may stand before people."""

PRONOUNS = words(
    """
    i you u we they he she it who that there to not dont don't doesn't didn't never ever always just also still only
    can could may might must should would will shall let lets let's i'll you'll im ppl people everyone somebody
    someone nobody everybody ich du er sie es wir ihr man nicht zu mal noch auch so wie yo tú él ella nosotros no se
    me te je tu il elle on nous vous ils elles ne pas io lui lei noi voi non mi ti si eu você ele ela nós não ik jij
    hij zij wij niet ja ty ona my wy nie się ben sen o biz siz onlar я ты он она мы вы они не minä sinä hän jag han
    hon vi inte main tum hum wo أنا انا أنت انت هو هي نحن
    """
)
"""After these comes a verb or an adjective: "i will", "we hope", "أنا سعيد"."""

SUBJECTS = words("i we they he she who to i'll we'll they'll dont don't never always also still shall ich wir man zu nicht")
"""Those of PRONOUNS that somebody who is called by name does not follow: "I Will", but "love you Mark"."""

GREETINGS = words(
    """
    hey hi hello hiya heya yo oi dear thx thanks thank ty tysm cheers congrats congratulations bday birthday bye goodbye
    goodnight morning sorry welcome rip hbd np yo classic jo ey lol omg haha hahaha oh dude bro sis mate cc hallo
    moin servus danke lieber liebe
    hola gracias oye salut coucou merci bonjour cher chère ciao grazie olá valeu obrigado obrigada hoi hé bedankt
    dank cześć hej siema dzięki merhaba selam teşekkürler sağol abi привет спасибо здравствуй moi moikka kiitos tack
    auguri scusa scusi tschüss nacht night nite notte dobranoc forza
    hejsan namaste arre yaar shukriya يا شكرا أهلا اهلا مرحبا 谢谢 ありがとう 안녕
    """
)
"""Before somebody who is spoken to: "hey ernst", "gracias ángel"."""

ADDRESSED = words(
    """
    tell told ask asked asking call called calling text texted invite invited with and or from by miss wake poor thank
    saw met meet seen see dump date dating marry visit help message msg dm ping add remind w/ cc except besides @ frag
    frage sag mit und von ruf für bei dile con y vi llama pregunta avec et chez demande dis à e chiedi di' com fala
    vraag zeg z i spytaj powiedz ile sor söyle с и у спроси скажи позвони ko se ne aur kysy med och fråga كلم مع
    """
)
"""Before somebody who is spoken of: "tell jack", "с верой"."""

SPOKEN_OF = words(
    """
    said says told asked asks thinks thought wants wanted knows knew went came texted called invited bought sent wrote
    replied left arrived loves hates can can't cant could couldn't has hasn't had is isn't was wasn't did didn't does
    doesn't doesnt won't wont would here n and u ur you're bhai bro sagt sagte hat ist war kann will meint meinte
    fragt kommt dijo dice tiene es está quiere puede fue vino a est dit veut peut vient était ha è vuole può era viene
    disse tem é quer pode foi vem heeft zegt wil kan komt ma jest był była mówi powiedział chce dedi diyor geldi
    сказал сказала говорит пришёл пришла придёт приехал приехала будет был была хочет пишет может sanoi on sa säger är
    har vill bola boli kaha hai ने ki ka ke ne ko
    """
)
"""After somebody who is spoken of: "mark told me", "Rose can u"."""

REPORTED = words(
    """
    said says told asked thinks thought wants wanted texted called invited bought wrote replied knows owes forgot overslept hates
    loves sagt sagte meint
    meinte dijo dice dit disse zegt mówi powiedział dedi сказал сказала говорит sanoi säger bola boli
    """
)
"""As SPOKEN_OF, but only what persons do: enough to ask about a name in lower case."""

OPENED = words(
    """
    i you u we they he she it this that these those there the a an my your his her our their me him them us everyone
    everybody all so not be do have get go come see let try make take give call text send ask tell never also probably
    definitely pls please need want think know someone anyone anybody ya y'all yall to for of on in at up down out off
    back away around over too now then later tomorrow today tonight soon
    """
)
"""After a verb that opens a sentence: "Will you", "Hope so", "Mark the date"."""

WHEN = words(
    """
    in on by since until till til last next this every of from early mid late before after during around between im
    seit bis ab letzten nächsten diesen ende anfang mitte
    """
)
"""Before a month or season with a capital: "in May", "since April"."""

ASKED = words(
    """
    tell told ask asked asking text texted invite invited remind thank visit message msg dm ping marry date dating meet hug frag frage
    sag ruf dile pregúntale llama demande chiedi pergunta vraag zeg spytaj powiedz zapytaj спроси скажи позвони передай kysy
    fråga säg zeptej řekni запитай подзвони blame meets saw miss kill except besides skazhi sprosi pozvoni peredai
    pereday napishi
    """
)
"""Verbs that are done to people: "tell hope", "ask will if"."""

MOVED = words("pick let wake drop drag bring kick get invite pull cheer")
"""Verbs that are done to people where UP_AND_KNOW follows: "pick faith up", "let eve know"."""

UP_AND_KNOW = words("up know off in out home over back along round around")

HELLO = words(
    """
    hey hi hello hiya heya oi dear thx thanks cheers yo hallo moin servus danke hola oye gracias salut coucou merci ciao grazie oi
    olá oi valeu hoi hé hej cześć cze siema dzięki ahoj čau merhaba selam привет слушай moi moikka hei tjena szia привіт arre
    """
)
"""Openings that name who is spoken to next, even where the sentence goes on."""

SPOKEN_TO = words(
    """
    u ur r whats what's what where where's wheres when why how did can are is do does you ya got wanna have hast bist kannst kommst
    kommt wie was wo alles du gehst willst tu t'es t'as ça qué que cómo dónde vienes estás puedes come sei hai vieni puoi che tudo
    vc você cadê tá hoe ben kom heb waar wat co gdzie jak masz jsi kde ty ты как где что nasılsın neredesin ne gel missä mitä oot
    oletko var vad hur kommer är kaha kya kab kar aaja sun
    """
)
"""After somebody who is spoken to: "rose can u", "hey ernst alles gut"."""

QUESTIONED = words("did does is was has where's wheres where is")
"""Before somebody who is asked about: "did miles win", "is dean playing"."""

THEIRS = words(
    """
    birthday bday mum mom dad car house place phone brother sister wife husband boyfriend girlfriend bf gf wedding flat room kids dog
    cat bike charger jacket coat party number email door bag laptop desk girlfriend's parents mama papa mutter vater eltern bruder
    schwester freund freundin mann frau oma opa tochter sohn geburtstag handy auto fahrrad rad hund katze wohnung zimmer nummer jacke
    tasche schlüssel moeder vader broer zus vriend vriendin verjaardag fiets telefoon hond kat huis kamer jas tas
    """
)
"""What people have: "grant's birthday", "emils mama"."""

AT = words(
    """
    mad angry upset alive asleep gone serious jealous hungry bored annoyed home with here there in up ok okay
    around free awake back out ready sick late drunk alright still coming
    """
)
"""How and where somebody is: "is art home"."""

FAMILIES = words("family families familie famille familia famiglia família wedding household")
OURS = words("our unser unsere unseren nuestro nuestra notre nosso nossa nostro nostra onze nasz nasza")
"""Articles that stand before people, too: "our Liv"."""

LEADS = words("so nah fyi ok okay well right and but cause bc cuz lol omg btw yeah yh ahh ugh haha then apparently")
"""Small words before a sentence: "so mark told us"."""

PITY = words(
    "poor arme armer armes pobre povero povera pauvre бедный бедная biedny biedna zavallı stackars stakkars raukka szegény καημένος καημένη"
)
"""Before somebody who has no luck."""

TURKISH_TITLES_BEHIND = frozenset(
    fold(title)
    for title in words(
        """
        hanım hanım'ın hanım'a hanımın hanıma bey bey'in bey'e beyin beye abi abinin abiye abla ablanın ablaya hoca hocanın hocaya
        teyze teyzem amca
        """
    )
)
INDIAN_TITLES_BEHIND = words("ji bhai bhaiya bhaiyya didi aunty uncle saheb sahab sahib chacha chachi mausi bua")
TITLES_BEHIND = TURKISH_TITLES_BEHIND | INDIAN_TITLES_BEHIND | words("san sensei hanoum bej")
"""What people are called behind their first names."""

SECOND_PERSON = words(
    """
    sei hai vieni puoi eres estás tienes vienes puedes bist hast kannst kommst gehst willst jesteś masz jsi máš är olet oletko oot
    """
)
"""Verbs in the form for who is spoken to, which say nothing else."""

ROMANCE = words("de del du di do da dos o os la el il")
"""Articles and prepositions of languages where a thing has no capital: behind them, a capital makes a name."""
