"""Names that are also plain words, in the languages people chat in: only their surroundings tell which is meant.

The kinds: "v" words that open sentences (verbs, helpers), "t" months, days and seasons, "g" nouns that German writes with a
capital anyway, "n" all others.
"""

from collections.abc import Mapping

_LISTS: Mapping[str, str] = {
    "v": """
    will may hope mark grant chase pat rob sue josh bob drew wade pierce skip chuck trip dash reach chance pace cash carry harry marry
    mary bill jack frank mike pam phil nick rip trey ty tip tab sean don can wanda guy rich ward bailey dig hunt cook cope pope field
    ford foster hurt lever page parks pitt rush savage sharp shine sparks stacks swift trim turner tread wiggle lass mach nimm geh hol
    gib sag komm hilf frag wart stell leg halt fang schlag mira toma pasa deja sal ven pon
    """,
    "t": """
    april may june july august september october january march sunday monday tuesday wednesday thursday friday saturday summer autumn
    winter easter noel eve dawn mai maj juni juli sommer herbst abril mayo junio julio agosto enero domingo octavio avril juillet août
    hiver noël janvier dimanche aprile maggio giugno luglio domenica natale pasqua natal maio junho mei zomer lato maja ekim eylül
    mayıs kasım ocak bayram bahar май апрель
    """,
    "g": """
    ernst wolf engel kaiser könig koenig herzog graf fürst ritter richter bauer becker bäcker baecker fischer müller mueller schmidt
    schmied schneider weber wagner koch köche schäfer schaefer jäger jaeger zimmermann hofmann maurer metzger förster gärtner krämer
    kramer vogt meier meister knecht hirt berg bach stein wald feld busch baum blum blume rose rosa lilie sonne stern mond himmel
    sommer winter herbst frost sturm donner vogel fuchs hase haas hahn henne lamm löwe loewe bär baer adler falk falke specht sperling
    fink hecht krebs käfer kater hirsch igel hund frosch wurm rabe krähe mark pfennig taler pfeil bogen schild speer helm degen lanze
    kraft mut freude friede frieden hoffnung glaube liebe treu sieg glück glueck zorn kern horn korn klinge nagel hammer amboss sichel
    pflug sattel kessel topf pfanne brot butter honig zucker salz pfeffer kohl birne apfel nuss wein bier bischof papst pfarrer mönch
    moench teufel geist seele herz haupt kopf bart arm hand fuß finger zahn haut blut bein christ jung reich berger kiefer linde eiche
    esche ahorn birke erle weide tanne ulme dorn distel klee hafer gerste weizen sand kies lehm kreide kohle eisen stahl silber gold
    kupfer zinn rubin perle kamp hof burg schloss turm brücke steg damm teich quelle brunnen
    """,
    "n": """
    art joy rose grace faith charity hope mercy patience prudence constance honor honour verity felicity serenity harmony melody
    trinity destiny liberty justice victory glory bliss sunny sunshine star sky skye river rain rainy storm stormy misty cloud dawn
    dusk moon luna sol ocean bay brook brooke lake lane forest forrest woods wood dale glen heath cliff clay stone rock rocky sandy
    sand reed rush ivy fern olive hazel heather holly iris jasmine lily daisy violet poppy rosemary basil sage ginger pepper juniper
    willow laurel myrtle daphne lilac flora fauna bud blossom berry cherry apple peach plum kiwi candy sugar cookie brandy sherry ale
    port champagne chardonnay ruby pearl opal jade amber crystal diamond gem jewel goldie silver sterling penny buck nickel cash bill
    rich price banks marks pence dollar king queen prince princess duke earl baron count knight page pope bishop abbot dean deacon
    priest monk saint angel angels messiah cross church temple parish chapel major sergeant general marshal marshall colonel guard
    ward hunter fisher archer baker cook butler carter cooper farmer gardener mason miller piper porter potter shepherd sheppard
    singer smith tanner taylor tailor thatcher turner tyler walker weaver wheeler wright driver rider skinner slater sawyer bowman
    brewer carver chandler cantor collier draper drummer falconer fletcher forester foreman goodman gunner hooper hopper judge mercer
    parker plummer proctor ranger sailor spicer steward stewart trader trapper tucker usher wainwright black white brown green gray
    grey blue red pink scarlet ruddy indigo ebony ivory golden young old long short little small large high low strong sharp swift
    savage wise good best better sweet bright dark poor hardy wild gay merry jolly jovial noble royal loyal true frank ernest earnest
    curt stout stark blunt bland fair moody gentle blessed day night noon early late case cage cane cole coal cobb combs cotton crane
    crow dove drake finch hawk heron jay lark martin nightingale partridge peacock raven robin rook sparrow swan swallow starling teal
    wren wolf fox bear lamb bull hart hare badger beaver bunny kitty kit cat bird fish pike bass salmon herring crabb crab bee bug
    hill hills mount mountain field fields flood ford fountain frost snow snowy winters garden gates gate glass hall halls hand hands
    haven head holt homes house houses ice inn island isle key keys kite lance land lands lock love loveday lovely luck lucky madison
    mead meadow meadows mills minor moss nash need oaks paine pain park parks pack peace peel penn phoenix pitt place pool poole post
    pound power powers pride rice ring rings road rhodes root roots roper rows rust sack salt sands scales sellers session sessions
    shade shaw shields shine silk sinks sims song spear speed spring springs spur stall stamp starr steel street stocks storey story
    summers sun thorn thrush tower towers town train tree trees trick trip troy valentine vale vance vine virtue wall walls wand ware
    waters wave way ways weeks well wells west east north south winter wing wings winner witt worth york max min matt mat al ben dan
    ali kim ham jan jean dot dotty bo bobby billie gene gil hal hank harper ira ken kris lee len lou mac mel mick mickey miles mile
    milo mo ned nick nicky norm ollie pat patsy patty peg peggy pete pip polly ray randy ralph rod roman romeo ron rory roy rusty sal
    sam san scot scotty shawn sid sonny stew stu sue tad tam tami ted teddy tempest terry theo tim tiny todd tom tommy tony trudy val
    van vic victor viola virgil vern wally walt wes ziggy zoe zee ace axel beau blaze bolt bubba bucky champ chip cody colt dash
    diesel echo ember flash ghost happy hero hip jet jazz jinx kid lefty legend maverick nova omen orbit panda pixel polo prime punk
    rebel rex ridge rocket rogue scout shadow shark slim smiley smoke spark spike sport squirrel tank tiger tripper turbo viper wizard
    zen zero homebrew void test player gamer dude noob mango lemon taco turtle otter moth noodle potato banana coffee pizza pickle
    muffin waffle pancake donut cactus pumpkin biscuit marble pebble copper velvet vinyl salty zesty drift sable bloom nimbus comet
    cosmic lunar solar stardust galaxy nebula phantom ninja samurai pirate viking dragon unicorn mermaid fairy vampire zombie robot
    cyborg alien monster demon devil god goddess kong chief doc coach cap fan hang ping can yang ling bang dang ding dong fang gang
    guan hong hung jing kang lang lung man mei ming ning pang pong rang sang shin shun sing sung tang tong wan wen wong yen ying yun
    lin chin chang ángel ángeles angeles esperanza luz mar cielo estrella rosa flor flores margarita azucena violeta blanca blanco
    rojo bueno bruno delgado leal rubio moreno calvo prado campos ríos rios torres montes montaña sierra valle fuentes iglesias cruz
    reyes rey reina guerra guerrero paz piedad pilar dolores consuelo remedios socorro milagros mercedes soledad alba aurora gloria
    victoria fe caridad asunción concepción encarnación rosario amor amparo angustias nieves nieve perla coral esmeralda lobo león
    leon toro zapatero herrero molinero pastor cordero cabrera cano rico calle casas castillo corona duque conde crespo díaz feliz
    fortuna franco gallo garza gracia gracias guapo hermosa hermoso hidalgo linda lindo ramos rincón robles salado salas serrano soto
    soler tierra vega vela verdugo vista pino pinto plaza plata palma paloma palacios oliva nieto concha lola paco pepe mala cura
    pierre marine fleur violette claire clair aurore reine roi petit petite grand legrand leblanc blanc blanche noir roux lebrun brun
    roche fontaine bois dubois dupont duval forêt rivière lacroix croix chevalier marchand boulanger berger boucher charpentier
    charron couturier fournier fabre faure forestier garnier lefèvre meunier mercier messier pelletier tessier tisserand vasseur
    moulin merle moineau rossignol loup renard lion cerf aigle poisson lune soleil étoile ange mignon bonnet bourgeois camus carré
    chauvin clément constant content désiré dieu dieudonné espérance modeste parfait prosper florent jolie joli bon bonne belle
    marguerite pomme prune perle rubis salomon sauvage tendre vallée vert vigne ville bianca bianco rossa rosso rossi verdi verde neri
    nero bruna grigio bianchi mare stella luce sole gioia speranza vittoria allegra serena chiara gemma ambra azzurra celeste fiore
    giglio margherita mimosa dalia violetta marina leone lupo gatto orso volpe falco aquila colombo pesce costa conti conte re regina
    duca cavaliere ferrari ferraro fabbri sarti sarto pastore villa monti monte fonte fontana rocca campo bosco prato riva russo greco
    amato benedetta benigno felice grazia letizia pace fede croce angelo angela santo santa bella bello caro cara dolce lieto massimo
    vero vera vitória esperança glória graça lua estrela margarida pérola céu rio ribeiro rocha pedra prata leite leão raposo coelho
    carneiro cordeiro pereira oliveira nogueira silva bela belo branco preto pardo ruivo amado bento reis rei rainha príncipe anjo
    santos valente vida roos rozen bloem bloemen sterre ster zon maan bas graaf groot klein kort jong oud wit zwart bruin rood koning
    keizer prins bakker slager visser molenaar timmerman smit mulder kuiper dekker brouwer schipper meester hond kat vos beer haas
    vogel arend merel valk leeuw wind berg dal bos boom boer veld engel vrede vreugde hoop liefde lief trouw anker merijn madelief
    mees pim guus róża róże różą kalina malina jagoda maja maj zawada sikora wrona sroka kot lis wilk kruk kos sokół sowa gołąb orzeł
    baran zając niedźwiedź lew kowal młynarz piekarz rybak król książę biały czarny zielony mały nowak wiśnia śliwa gruszka jabłoń
    brzoza dąb sosna jodła wierzba kłos kwiat wiosna zima jesień noc dzień zorza jutrzenka gwiazda miłość wiara nadzieja radość pokora
    góra góral łąka rzeka jezioro morze wolny barış umut deniz güneş bulut yıldız çiçek gül ay su toprak ateş yağmur rüzgar fırtına
    buz dağ orman ırmak nehir göl pınar çınar selvi savaş zafer sevgi aşk ruh yürek emek özgür eylem devrim bilge bilgi güven inanç
    onur gurur şeref şans kader ışık ışıl şimşek doğa evren dünya ozan şair asker kaya demir çelik altın gümüş inci elmas yakut aslan
    kaplan kartal şahin doğan kurt tilki ceylan mert güzel aydın tuna deren ece ipek melek derya damla defne yaprak filiz lale menekşe
    papatya sümbül yasemin nazlı mutlu sakin sevinç neşe huzur duru khushi asha aasha jyoti kiran chandni roshni sapna pyar shanti dil
    raja rani sona moti heera suraj chand tara badal kamal prem anand maya jaan jeevan karma dharma kavita kavya geet sangeet sur taal
    lehar sagar ganga nadi pari phool gulab champa chameli tulsi pooja puja aarti bhakti shakti shraddha mamta karuna daya kranti
    vijay jai amar amrit akash aakash dharti megha barkha barsaat varsha vasant basant sheetal komal sundar sunder nayan nain naina
    muskan hasi aman ayan adi satya sach onni toivo lahja ilo satu meri taika sade lumi pilvi tuuli kukka rauha usko aamu ilta ruska
    marja mansikka vadelma kielo orvokki ruusu vuokko lilja pihla salla koivu mäki niemi järvi laine salo lehto harju kallio koski
    virta lahti saari ranta pelto metsä karhu hirvi kettu susi björn sten stig liv ros dag tor ulf ek lind ström sjö strand holm dahl
    hav vår sommar vinter frid glädje svan falk varg räv вера надежда любовь роза лилия маргарита лев роман мир слава мария света
    светлана зоя майя весна зима осень лето заря снежана белов белый чёрный черный громов гром орлов орёл орел волков волк зайцев заяц
    медведев медведь соколов сокол голубев голубь воробьёв воробьев козлов козёл козел котов кот лис лисицын цветкова цветков морозов
    мороз снегов соловьёв соловьев кузнецов кузнец мельник король князев князь мира радость победа воля рада забава ясна герман камень
    أمل نور سعيد كريم جميل جميلة سلام هدى إيمان ايمان إحسان رحمة نعمة بركة فرح سرور سعادة وفاء إخلاص صبر صابر كمال جمال جلال حسن حسين
    محمود حبيب حبيبة عزيز عزيزة غالي غالية شمس قمر نجم نجمة نجوم سماء بحر ندى مطر ريح ربيع ورد وردة زهرة زهور ريحان ياسمين لؤلؤ جوهرة
    ماسة ذهب فضة أسد نمر فهد صقر شاهين غزال ريم حرب سيف رمح نصر انتصار فوز نجاح ناجح صالح صادق أمين امين عادل عدل حق منى رجاء دعاء
    صلاة نية عيد رمضان شعبان رجب 光 海 愛 空 花 星 月 雪 風 葵 桜 彩 心 夢 希望 未来 誠 優 明 学 力 剛 強 茜 緑 泉 森 林 川 山 石 原 谷 中 高 平 安 静 幸 春 夏 秋 冬 하늘 사랑 이슬 보람
    나라 바다 나무 구름 별 달 해 봄 여름 가을 겨울 슬기 지혜 은혜 소망 믿음 기쁨 미소 보배 아름 가람 누리 다솜 한별 새벽 하나 두리 우주 하루 晓明 小明 阳光 高兴 文明 平安 幸福 光明 明天 春天 夏天 秋天 冬天 天天 方便 时间
    黄金 白云 高峰 江山 胜利 建国 国庆 建设 和平 永远 美丽 可爱 grün gruen süß mars tens vers nur schon
    """,
}


def _kinds() -> dict[str, str]:
    kinds: dict[str, str] = {}
    for kind in ("n", "g", "t", "v"):
        for word in _LISTS[kind].split():
            kinds[word] = kinds.get(word, "") + kind
    return {word: "".join(sorted(set(kind))) for word, kind in kinds.items()}


WORDS: Mapping[str, str] = _kinds()
"""Lower-case word to its kinds, such as {"may": "tv"}."""
