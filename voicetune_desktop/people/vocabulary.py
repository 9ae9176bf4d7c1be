"""Words of contact labels that name nobody: titles, particles, roles, and whole labels that services make up."""


def words(text: str) -> frozenset[str]:
    """The words of a list that is written as text."""
    return frozenset(text.split())


TITLES = words(
    """
    dr dr. dra dra. prof prof. profa profª mr mr. mrs mrs. ms ms. miss sir dame rev rev. capt capt. lt lt. sgt sgt.
    herr frau hr. fr. sr. sra sra. srta srta. dña doña dott dott. dott.ssa dottssa ing ing. avv avv. mme mme. mlle
    mlle. m. mag mag. dipl.-ing dipl.-ing. dhr dhr. mevr mevr. mw mw. pan. pani p. mgr mgr. lic. lic arch. arq. eng.
    engº adv. smt shri sri fru mx mx. dr.med dr.-ing dr.-ing. д-р г-н г-жа доктор господин د. دكتور دكتورة أستاذ
    أستاذة الدكتور م. señor señora senhor senhora signor signora sig. sig.ra sig.na monsieur madame bay bayan shrimati pak bapak bpk bu
    ibu mbak mba sayın
    """
)
"""What stands before a name and is no part of it."""

SUFFIXES = words(
    """
    jr jr. sr sr. ii iii iv phd ph.d ph.d. md m.d m.d. mba msc bsc ma m.a m.a. ba b.a b.a. esq esq. cpa dds rn dphil
    llm llb pharmd ret. mph
    """
)
"""What stands after a name and is no part of it."""

PARTICLES = words(
    """
    de del della dello degli dei di da dal dalla du des d' la las le les lo los el dos das do e y i van von vom zu zum
    zur ter ten tot den der het 't af av bin ibn ben bint bat al el- al- abu umm st st. san santa saint mac mc fitz o'
    ap بن ابن بنت أبو أم ال
    """
)
"""What ties a family name together and is no name alone: "de la Cruz", "van den Berg"."""

LINKS = words("the a an of from at in on for and or und y e et en i aus von vom bei mit with my our's 's s to de del la da do della")
"""Words inside a label that tie roles to it: "Mike from work"."""

ROLES = words(
    """
    mum mom mama mam mummy mommy mother dad daddy papa pa father pops gran granny grandma grandpa grandad nana nanny
    nonna nonno oma opa oma's abuela abuelo tata tato babcia dziadek mutti vati mutter vater bruder schwester bro
    brother sis sister son daughter aunt auntie aunty uncle tante onkel tia tio tía tío cousin cousine nephew niece
    wife husband hubby wifey spouse baby babe bae honey schatz schatzi liebling cariño mon ma boss chef manager
    landlord landlady neighbour neighbor nachbar nachbarin voisin voisine vecino vecina friend bestie bff mate buddy
    colleague roommate flatmate ex client customer kunde teacher lehrer trainer doctor arzt dentist zahnarzt nurse
    plumber electrician builder mechanic cleaner taxi babysitter nursery school schule escuela école uni university
    college class office büro oficina bureau boulot work arbeit job trabajo travail home zuhause casa maison flat gym
    gimnasio fitness yoga pilates climbing football fußball soccer tennis rugby hockey choir band club team crew squad
    group gruppe grupo groupe family familie familia famille everyone everybody all admin administrator support
    service info help helpdesk sales shop store bank insurance hotline reception kitchen new neu alt mobile cell phone
    handy móvil movil portable private privat personal business whatsapp telegram signal facebook messenger instagram
    insta snapchat twitter tiktok discord slack skype tinder bumble hinge linkedin viber line wechat kakao iphone ipad
    android samsung huawei laptop macbook pc tablet iphone's device user benutzer usuario utilisateur utente member
    guest gast deleted account gelöscht gelöschtes konto unknown unbekannt desconocido inconnu sconosciuto anonymous
    anonym bot channel news notes me you ich du yo moi io self myself saved messages system nobody noname none null
    undefined contact kontakt contacto person мама папа бабушка дедушка брат сестра муж жена сын дочь дядя тётя тетя
    дом работа офис семья друг подруга удалённый удаленный аккаунт пользователь أمي أبي ماما بابا أخي أختي زوجتي زوجي
    البيت العمل 妈妈 爸爸 老婆 老公 哥哥 姐姐 弟弟 妹妹 奶奶 爷爷 家 公司 母 父 お母さん お父さん ママ パパ 兄 姉 弟
    mister coach ciocia ciotka wujek teta tetka mormor morfar farmor farfar vovó vovô madrina madrinha padrino padrinho
    bhai bhaiya ji bua chacha chachi mausi dadi nani mamá papá mãe pai vó vô avó avô mãezinha annesi babası ablası abisi kızı oğlu kardeşi
    annem babam kardeşim bey abi abla teyze amca dayı hanım hoca тренер дедуля бабуля
    妹 엄마 아빠 언니 오빠 누나 형 동생 여보 남편 아내 집 회사
    """
)
"""Kinship, roles, places, devices and services: as labels they tell nothing, as words they stand in every chat."""

FUNCTION_WORDS = words(
    """
    the a an and or but if so as at by to of in on off up out for from with not no nor yes is am are was were be been
    being do does did done has have had i you he she it we they me him her us them my your its our their this that
    these those there here what who whom whose which when where why how all any some more most much many very too also
    just only then than now ever never again still yet even such own same other another each every both either about
    into over under after before between through because while though until can could would should shall might must
    get got go goes going gone went come came make made take took see saw say said know knew think want like use give
    tell ask ok okay lol omg idk yeah yep nope hey hi hello bye thx pls please sorry thanks u ur im dont cant wont
    gonna wanna haha oh ah um der die das den dem des ein eine einen einem einer eines und oder aber wenn weil dass ob
    als wie wo wer wann warum ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein dein sein
    unser euer kein nicht nein ja doch noch schon auch mal sehr da dann hier dort heute morgen gestern immer wieder
    mit ohne von vom zu zum zur bei beim nach aus auf für über unter vor hinter bis durch gegen ist sind war waren bin
    bist hat habe haben hatte wird werden wurde kann können muss müssen soll sollen wollen darf mag macht machen geht
    gehen kommt kommen etwas nichts alles el la los las un una unos unas y o pero si sí que como cuando donde quien
    cual porque para por con sin de del en ante desde hasta entre sobre son era fue ser estar está están estoy hay ha
    muy más menos ya aún también tampoco te se nos os le les lo mi tu su él ella nosotros ellos esto eso este esta ese
    esa aquí ahí allí hoy ayer mañana bien todo nada algo mucho poco vale voy vas va ir ver hacer tener tengo tiene au
    aux et ou mais donc ni car qui quoi où quand comment pourquoi ce cet cette ces mon ton ma ta sa mes tes ses notre
    votre leur je il elle nous vous ils elles moi toi lui eux suis sommes êtes sont été être avoir ai avons avez ont
    pas ne plus moins très trop dans sous avec sans chez pour par non là ici ça cela rien tout tous fait faire vais
    aller peut peux gli uno di tra fra ed anche perché dove chi che cosa sono sei siamo siete ho hai abbiamo hanno più
    meno molto ti ci vi suo tuo mio questo quello lì oggi ieri domani male tutto niente fa fare vado andare uma umas
    dos nas ao aos à às pelo pela com sem mas não sim também já só muito eu você ele ela nós vocês eles elas meu minha
    seu sua isso isto aquilo aqui hoje ontem amanhã tudo foi tem ter vou vai het een van maar dat dit wat waar hoe ik
    jij hij zij ze wij jullie hun hem haar mijn jouw zijn bent niet geen wel ook nog nu toen daar op aan bij naar uit
    voor door tot met w z na po od przez dla bez pod nad przed jest są był była było być nie tak ten co kto jak gdzie
    kiedy że ale albo czy już jeszcze tylko ona wy oni mnie ciebie się mój twój jego jej bardzo może mam masz ve ile
    mı mu mü bir bu şu sen biz siz onlar için gibi çok daha var yok evet hayır ama ei hän minä sinä mitä kun niin
    mutta jos kuin vain att som på är av till har inte om jag hon när så nej kan ska ka ki ke ko main tum aap ye yeh
    woh kya kyu nahi nahin haan bhi aur toh tho tha thi hu hoon kar karna karo karta karti karke raha rahi
    и в во не на я он она мы вы они ты что
    как это но а то все так его ее её ей их мне меня тебя тебе за бы по из у от с со к ко о об для же ли уже да нет في
    من على إلى عن مع هذا هذه ذلك التي الذي ما لا نعم كل هو هي أنا أنت نحن هم كان يا لم لن قد أو و ثم 的 了 是 我 你 他
    她 们 在 有 不 这 那 和 就 都 也 说 要 去 会 好 人 大 小 一 上 下
    """
)
"""Words so common that they are never looked for alone; a label like "The Rock" is found only as a whole."""

COMPOUND_SURNAMES = words(
    """
    欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 夏侯 长孙 長孫 宇文
    남궁 황보 제갈 선우 독고 사공 서문
    """
)
"""Family names of two characters, in Chinese and Korean."""
