"""Names that are also plain words, in the languages people chat in: only their surroundings tell which is meant.

The kinds: "v" words that open sentences (verbs, helpers), "t" months, days and seasons, "g" nouns that German writes with a
capital anyway, "w" words that as a first name are the name more often than the word, "n" all others.
"""

from collections.abc import Mapping

_LISTS: Mapping[str, str] = {
    "v": """
    will may hope mark grant chase pat pierce skip chuck trip dash reach chance pace cash carry marry bill jack frank
    rip ty tip tab can wanda guy rich ward dig hunt cook cope pope field ford foster hurt lever page parks pitt rush
    savage sharp shine sparks stacks swift trim turner tread wiggle lass mach nimm geh hol gib sag komm hilf frag wart
    stell leg halt fang schlag mira toma pasa deja ven pon vale rob drew sue
    """,
    "t": """
    april may june july august september october january march sunday monday tuesday wednesday thursday friday
    saturday summer autumn winter easter mai maj juni juli sommer herbst abril mayo junio julio agosto enero domingo
    octavio avril juillet août hiver noël janvier dimanche aprile maggio giugno luglio domenica natale pasqua natal
    maio junho zomer lato ekim eylül mayıs kasım ocak bayram bahar май апрель
    """,
    "g": """
    ernst wolf engel kaiser könig koenig herzog graf fürst ritter richter bauer becker bäcker baecker fischer müller
    mueller schmidt schmied schneider weber wagner koch köche schäfer schaefer jäger jaeger zimmermann hofmann maurer
    metzger förster gärtner krämer kramer vogt meier meister knecht hirt berg bach stein wald feld busch baum blum
    blume rose rosa lilie sonne stern mond himmel sommer winter herbst frost sturm donner vogel fuchs hase haas hahn
    henne lamm löwe loewe bär baer adler falk falke specht sperling fink hecht krebs käfer kater hirsch igel hund
    frosch wurm rabe krähe mark pfennig taler pfeil bogen schild speer helm degen lanze kraft mut freude friede
    frieden hoffnung glaube liebe treu sieg glück glueck zorn kern horn korn klinge nagel hammer amboss sichel pflug
    sattel kessel topf pfanne brot butter honig zucker salz pfeffer kohl birne apfel nuss wein bier bischof papst
    pfarrer mönch moench teufel geist seele herz haupt kopf bart arm hand fuß finger zahn haut blut bein christ jung
    reich berger kiefer linde eiche esche ahorn birke erle weide tanne ulme dorn distel klee hafer gerste weizen sand
    kies lehm kreide kohle eisen stahl silber gold kupfer zinn rubin perle kamp hof burg schloss turm brücke steg damm
    teich quelle brunnen
    """,
    "w": """
    chuck pat lance clay cliff glen heath robin jay wren drake ivy holly hazel heather iris jasmine lily daisy violet
    poppy ruby pearl opal jade amber crystal willow laurel brook brooke lane forrest savannah daphne myrtle fern jack
    grace faith charity joy constance verity felicity harmony melody trinity destiny skye luna sage jasper asher
    archer carter cooper mason parker porter potter piper ranger spencer turner taylor hunter chase grant pierce
    bishop carson dexter christian duke baron prince royal noble basil rosie penny goldie sandy rusty buddy kit kitty
    teddy mac val stew scout raven phoenix jewel precious candy honey ginger brandy sherry sunny misty stormy sky
    summer autumn dawn eve noel april june may august angel earl dean don sue wade dale ray rod norm gene randy reed
    rex lee jean pip sal rosa viola violeta violette bianca gioia stella aurora alba gloria perla coral gemma fiore
    vittoria speranza celeste azzurra allegra ambra marina bella bruna bruno felice fortuna esperanza paloma nieves
    rocío consuelo dolores remedios milagros mercedes soledad pilar ángel angeles ángeles leal blanca estrella luz sol
    mar cielo fleur claire aurore reine olive pierre constant désiré modeste prosper marine ange parfait vitória
    estrela róża kalina malina roos bloem sterre merel bas asha aasha jyoti kiran chandni roshni sapna khushi suraj muskan
    komal sheetal megha pari naina aarti bhakti shraddha tulsi chameli gulab tara sona prem anand umut barış deniz
    güneş yıldız bulut gül çiçek yağmur rüzgar savaş zafer sevgi can özgür eylem devrim bilge güven onur kader nur
    ışık doğa evren toprak ateş su pınar çınar aslan kaplan ceylan onni toivo lahja ilo satu meri taika lumi pilvi
    tuuli rauha usko aamu vuokko kielo orvokki lilja вера надежда любовь роза лилия слава света лев роман радость
    ernst wolf lilie engel linde max mia ella elle una ona ed
    """,
    "n": """
    art rose hope mercy patience prudence honor honour serenity liberty justice victory glory bliss sunshine star
    river rain rainy storm cloud dusk moon ocean bay lake forest woods wood stone rock rocky sand rush pepper juniper
    lilac flora fauna bud blossom berry cherry apple peach plum kiwi sugar cookie ale port champagne chardonnay
    diamond gem silver sterling buck nickel cash bill rich price banks marks pence dollar king queen princess count
    knight page pope abbot deacon priest monk saint angels messiah cross church temple parish chapel major sergeant
    general marshal colonel guard ward fisher baker cook butler farmer gardener miller shepherd sheppard singer smith
    tailor thatcher walker weaver wheeler wright driver rider skinner slater bowman brewer carver cantor collier
    draper drummer falconer forester foreman goodman gunner hooper hopper judge mercer plummer proctor sailor spicer
    steward stewart trader trapper usher wainwright black white brown green gray grey blue red pink scarlet ruddy
    indigo ebony ivory golden young old long short little small large high low strong sharp swift savage wise good
    best better sweet bright dark poor hardy wild gay merry jolly jovial loyal true frank ernest earnest curt stout
    stark blunt bland fair moody gentle blessed day night noon early late case cage cane cole coal cobb combs cotton
    crane crow dove finch hawk heron lark nightingale partridge peacock rook sparrow swan swallow starling teal fox
    bear lamb bull hart hare badger beaver bunny cat bird fish pike bass salmon herring crabb crab bee bug hill hills
    mount mountain field fields flood ford fountain frost snow snowy winters garden gates gate glass hall halls hand
    hands haven head holt homes house houses ice inn island isle key keys kite land lands lock love loveday lovely
    luck lucky mead meadow meadows mills minor moss need oaks paine pain park parks pack peace peel pitt place pool
    poole post pound power powers pride rice ring rings road root roots roper rows rust sack salt sands scales sellers
    session sessions shade shields shine silk sinks sims song spear speed spring springs spur stall stamp starr steel
    street stocks storey story summers sun thorn thrush tower towers town train tree trees trick trip valentine vale
    vine virtue wall walls wand ware waters wave way ways weeks well wells west east north south winter wing wings
    winner witt worth york min ham dot dotty miles mile peggy san scot tami tempest tiny van ace axel beau blaze bolt
    bubba bucky champ chip cody colt dash diesel echo ember flash ghost happy hero hip jet jazz jinx kid lefty legend
    maverick nova omen orbit panda pixel polo prime punk rebel ridge rocket rogue shadow shark slim smiley smoke spark
    spike sport squirrel tank tiger tripper turbo viper wizard zen zero homebrew void test player gamer dude noob
    mango lemon taco turtle otter moth noodle potato banana coffee pizza pickle muffin waffle pancake donut cactus
    pumpkin biscuit marble pebble copper velvet vinyl salty zesty drift sable bloom nimbus comet cosmic lunar solar
    stardust galaxy nebula phantom ninja samurai pirate viking dragon unicorn mermaid fairy vampire zombie robot
    cyborg alien monster demon devil god goddess kong chief doc coach cap fan hang ping bang dang ding dong fang gang
    guan lang lung man pang pong rang sang shin shun sing sung tang wan flor flores azucena blanco rojo bueno delgado
    rubio moreno calvo prado campos ríos rios torres montes montaña sierra valle fuentes iglesias cruz reyes rey reina
    guerra guerrero paz piedad socorro fe caridad amor amparo angustias nieve esmeralda lobo león leon toro zapatero
    herrero molinero pastor cordero cabrera cano rico calle casas castillo corona duque conde crespo díaz feliz franco
    gallo garza gracia gracias guapo hermosa hermoso hidalgo linda lindo ramos rincón robles salado salas serrano soto
    soler tierra vega vela verdugo vista pino pinto plaza plata palma palacios oliva nieto concha mala cura clair roi
    petit petite grand legrand leblanc blanc blanche noir roux lebrun brun roche fontaine bois dubois dupont duval
    forêt rivière lacroix croix chevalier marchand boulanger berger boucher charpentier charron couturier fournier
    fabre faure forestier garnier lefèvre meunier mercier messier pelletier tessier tisserand vasseur moulin merle
    moineau rossignol loup renard lion cerf aigle poisson lune soleil étoile mignon bonnet bourgeois camus carré
    chauvin content dieu dieudonné espérance jolie joli bon bonne belle pomme prune perle rubis sauvage tendre vallée
    vert vigne ville bianco rossa rosso rossi verdi verde neri nero grigio bianchi mare luce sole giglio mimosa dalia
    violetta leone lupo gatto orso volpe falco aquila colombo pesce costa conti conte re regina duca cavaliere ferrari
    ferraro fabbri sarti pastore villa monti monte fonte fontana rocca campo bosco prato riva russo greco amato
    benigno grazia pace fede croce santo santa bello caro cara dolce lieto vero vera esperança glória graça lua
    margarida pérola céu rio ribeiro rocha pedra prata leite leão raposo coelho carneiro cordeiro pereira oliveira
    nogueira silva bela belo branco preto pardo ruivo amado bento reis rei rainha príncipe anjo santos valente vida
    rozen bloemen ster zon maan graaf groot klein kort jong oud wit zwart bruin rood koning keizer prins bakker slager
    visser molenaar timmerman smit mulder kuiper dekker brouwer schipper meester hond kat vos beer haas vogel arend
    valk leeuw wind berg dal bos boom boer veld vrede vreugde hoop liefde lief trouw anker mees róże różą maj zawada
    sikora wrona sroka kot lis wilk kruk kos sokół sowa gołąb orzeł baran zając niedźwiedź lew kowal młynarz piekarz
    rybak król książę biały czarny zielony mały nowak wiśnia śliwa gruszka jabłoń brzoza dąb sosna jodła wierzba kłos
    kwiat wiosna zima jesień noc dzień zorza jutrzenka gwiazda miłość wiara nadzieja radość pokora góra góral łąka
    rzeka jezioro morze wolny ay fırtına buz dağ orman ırmak nehir göl selvi aşk ruh yürek emek bilgi inanç gurur
    şeref şans ışıl şimşek dünya şair asker kaya demir çelik altın gümüş inci elmas yakut kartal doğan kurt tilki
    güzel ipek damla yaprak menekşe papatya sümbül nazlı mutlu sakin sevinç neşe huzur duru pyar shanti dil moti heera
    chand badal jaan jeevan karma dharma geet sangeet sur taal lehar sagar ganga nadi phool champa shakti daya kranti
    jai amrit dharti barkha vasant basant sundar sunder nain hasi aman satya sach sade kukka ilta ruska mansikka
    vadelma ruusu koivu mäki niemi järvi laine salo lehto harju kallio koski virta lahti saari ranta pelto metsä karhu
    hirvi kettu susi sten ros dag ek lind ström sjö strand holm dahl hav vår sommar vinter frid glädje svan falk varg
    räv мир весна зима осень лето заря белов белый чёрный черный громов гром орлов орёл орел волков волк зайцев заяц
    медведев медведь соколов сокол голубев голубь воробьёв воробьев козлов козёл козел котов кот лис лисицын цветкова
    цветков морозов мороз снегов соловьёв соловьев кузнецов кузнец мельник король князев князь мира победа воля рада
    забава ясна камень أمل نور سعيد كريم جميل جميلة سلام إيمان ايمان إحسان رحمة نعمة بركة فرح سرور سعادة وفاء إخلاص
    صبر صابر جلال حبيب حبيبة عزيز عزيزة غالي غالية شمس قمر نجمة نجوم سماء بحر ندى مطر ريح ربيع ورد وردة زهرة زهور
    ريحان لؤلؤ جوهرة ماسة ذهب فضة أسد نمر فهد صقر غزال حرب سيف رمح نصر انتصار فوز نجاح ناجح صادق أمين امين عدل حق رجاء
    دعاء صلاة نية عيد رمضان شعبان رجب 光 海 愛 空 花 星 月 雪 風 葵 桜 彩 心 夢 希望 未来 誠 優 明 学 力 剛 強 茜 緑
    泉 森 林 川 山 石 原 谷 中 高 平 安 静 幸 春 夏 秋 冬 하늘 사랑 이슬 보람 나라 바다 나무 구름 별 달 해 봄 여름
    가을 겨울 슬기 지혜 은혜 소망 믿음 기쁨 미소 보배 아름 가람 누리 다솜 한별 새벽 하나 두리 우주 하루 晓明 小明 阳光
    高兴 文明 平安 幸福 光明 明天 春天 夏天 秋天 冬天 天天 方便 时间 黄金 白云 高峰 江山 胜利 建国 国庆 建设 和平 永远
    美丽 可爱 grün gruen süß mars tens björn nascimento bruni vers schon das sen son
    """,
}


_GIVEN: Mapping[str, str] = {
    "w": "des uma jos om ela sem les esa ama mir",
    "n": "si ton nor bent nada che",
    "f": "said an even di del della ye hai chi thi su vi",
}
"""Small words of one language that are first names in another, "f" those that open too many sentences."""


def _kinds(lists: Mapping[str, str]) -> dict[str, str]:
    kinds: dict[str, str] = {}
    for kind in lists:
        for word in lists[kind].split():
            kinds[word] = kinds.get(word, "") + kind
    return {word: "".join(sorted(set(kind))) for word, kind in kinds.items()}


WORDS: Mapping[str, str] = _kinds(_LISTS)
"""Lower-case word to its kinds, such as {"may": "tv"}."""
SMALL_WORDS: Mapping[str, str] = _kinds(_GIVEN)
"""As WORDS, for words that are names only where a label shows them: "Ed", "Des", "Uma"."""
