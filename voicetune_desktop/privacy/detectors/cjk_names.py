"""People who are not in the chat, in Chinese, Japanese and Korean: a family name before a title, or before a given name."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind
from msgspec import Struct

from voicetune_desktop.model import Action, Finding
from voicetune_desktop.people.vocabulary import COMPOUND_SURNAMES
from voicetune_desktop.privacy.context_words import words
from voicetune_desktop.privacy.detectors.base import Cue, CuedDetector, Detector, Setup
from voicetune_desktop.privacy.folding import foreign
from voicetune_desktop.privacy.name_lists import unspaced_names
from voicetune_desktop.privacy.person_words import honorifics, person_words
from voicetune_desktop.privacy.sheets import Sheet

KIND = "third_party"
_SURE, _DOUBT = 0.85, 0.5
_LONGEST = 5
"""Characters of a whole name."""
_BEFORE_NAMES = frozenset("和跟给找问叫见到约帮替请带陪")
_UNSPACED = frozenset(("zh", "ja", "ko"))
_FIRST = "\u3040"
"""Kana, Han characters and Hangul start here."""


_GIVEN = (
    "伟芳娜敏静秀丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉萍红玲芬燕彬浩宇轩子涵梓博文俊豪欣怡雨思佳琪婷雅梦洁晓晨阳雪莹颖琳慧倩蕾璐瑶诗嘉睿泽瑞楠凯鹏飞翔龙志"
    "然萱昕奕辰皓凡希语桐冉珂琦璇蓉蕊薇曼岚峻柏樱湘潇灵玥玮瑛祺聪臻芸茜荣菁萌蔚虹豪贤迪锋锦霖霆韵骏鸿麟"
    "建国海峰林森斌鑫帅亮辉旭东春梅兰凤莲珍云丹彤悦若馨依晴宏毅恒航栋梁康宁美淑贞惠珊莎妍媛琴菲露瑾瑜昊哲翰逸铭灿炜煜熙晟"
)
"""Characters of which Chinese given names are made; own selection."""
_NO_GIVEN = frozenset(
    ("文明", "美国", "国美", "国文", "明文", "平明", "东海", "海东", "春雨", "雨雪", "红云", "海云", "国海", "海军", "国军")
)
"""What two of them mean besides."""
_NO_NAMES = words(
    "우리 저희 이번 어제 오늘 내일 지금 정말 진짜 이제 최근 여기 거기 저기 조금 한번 주말 이거 그거 저거"
    " 손 고객 임금 형 누 도련 사모 동생 우리집 私の 僕の 彼の 今日 昨日 明日"
    " 母 父 兄 姉 お母 お父 お兄 お姉 伯母 伯父 叔母 叔父 奥 客 皆 娘 嫁 婿 息子 医者 店員 患者 隣 大家"
)
"""What stands before a title or a relation and starts like a family name."""
_CHINESE = frozenset(("CN", "TW", "HK", "SG", "MY"))


_COMPOUND = re.compile(f"(?:{'|'.join(filter(lambda name: '一' <= name[0] <= '龥', sorted(COMPOUND_SURNAMES)))})[{_GIVEN}]{{1,2}}")


_KOREAN_COMPOUND = re.compile("(?:남궁|황보|제갈|선우|독고|사공|서문)([가-힣]{2})")


class Givens(Struct, frozen=True):
    """The given names that are looked for."""

    automaton: AhoCorasick
    listed: int
    """How many of them, the first ones, are names without a family name, too."""


@cache
def _givens(*, chinese: bool) -> Givens:
    names = tuple(name for name in unspaced_names().first if len(name) > 1)
    composed = {first + second for first in _GIVEN for second in _GIVEN} - {*names, *_NO_GIVEN} if chinese else ()
    return Givens(AhoCorasick([*names, *sorted(composed)], matchkind=MatchKind.LeftmostLongest), len(names))


def given_names(setup: Setup) -> Detector | None:
    """A detector of known given names, with the family name before them; none where names are to stay."""
    if setup.keep_names:
        return None

    chinese = not setup.regions or not _CHINESE.isdisjoint(setup.regions)

    def find(sheet: Sheet) -> Iterator[Finding]:
        text = sheet.text
        if text.isascii() or not any("\u3000" <= char <= "\ufaff" or char >= "\U00020000" for char in foreign(text)):
            return
        givens = _givens(chinese=chinese)
        yield from _with_compound_surname(text)
        for number, start, end in givens.automaton.find_matches_as_indexes(text):
            size = _family_size(text, start)
            if not size and number >= givens.listed:
                if text[start - 1] in _BEFORE_NAMES or text[start - 2 : start] == "一下":
                    yield Finding(start, end, KIND, _DOUBT, Action.ASK, text[start:end], "first", "may be a person")
            elif size and (number < givens.listed or _is_clear(text, start - size)):
                yield Finding(start - size, end, KIND, _SURE, Action.REPLACE, text[start - size : end], "full")
            elif size:
                yield Finding(start - size, end, KIND, _DOUBT, Action.ASK, text[start - size : end], "full", "may be a person")
            elif number < givens.listed and (not _is_syllable(text[end]) or text[start] < "\uac00"):
                yield Finding(start, end, KIND, _DOUBT, Action.ASK, text[start:end], "first", "may be a person")

    return find


def _with_compound_surname(text: str) -> Iterator[Finding]:
    """Names with a family name of two characters: 欧阳文博, 황보미경."""
    for match in _COMPOUND.finditer(text):
        yield Finding(*match.span(), KIND, _SURE, Action.REPLACE, match.group(), "full")
    for match in _KOREAN_COMPOUND.finditer(text):
        if match[1] in unspaced_names().first:
            yield Finding(*match.span(), KIND, _SURE, Action.REPLACE, match.group(), "full")


def _is_clear(text: str, start: int) -> bool:
    """Whether a name may start there: no word goes on, or somebody is met, asked or called."""
    return (
        not "\u3400" <= text[start - 1] <= "\u9fff"
        or text[start - 1] in _BEFORE_NAMES
        or text[start - 2 : start] in person_words(_UNSPACED).relations
    )


def titled(setup: Setup) -> CuedDetector | None:
    """A detector of names before a title such as 先生; none where names are to stay."""
    if setup.keep_names:
        return None

    def find(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
        for cue in cues:
            end = cue.start - (sheet.text[cue.start - 1] == " ")
            size = _name_size(sheet.text, end)
            if size:
                name = sheet.text[end - size : end]
                form = "first" if name in unspaced_names().first else "title"
                yield Finding(end - size, end, KIND, _SURE, Action.REPLACE, name, form)
            elif kana := _in_kana(sheet.text, cue):
                yield Finding(*kana.span(1), KIND, _SURE, Action.REPLACE, kana[1], "first")

    return CuedDetector(honorifics(), find)


def _in_kana(text: str, cue: Cue) -> "re.Match[str] | None":
    """A name in kana before ちゃん, one in hiragana before さん, or くん where no sentence goes on: "彼女のあかりちゃん"."""
    ends = cue.word in {"ちゃん", "さん"} or (cue.word == "くん" and text[cue.end] not in "だでのじす")
    kana = _KANA_NAME.search(text, max(0, cue.start - _LONGEST - 1), cue.start) if ends else None
    if not kana or kana[1] in _NO_KANA_NAMES or kana[1] in honorifics() or kana[1].startswith("お") or kana[1].endswith(_MANY_IN_KANA):
        return None
    return kana if cue.word != "さん" or kana[1] < "\u30a0" else None


_KANA_NAME = re.compile("(?:(?<![\u3041-\u30ff])|(?<=[のはともがをにや]))(?!の)([\u3041-\u3096\u30a1-\u30ff]{2,4})\\Z")
_NO_KANA_NAMES = words(
    "みな みんな たく ねえ ねー にい にー ばあ ばー じい じー わん にゃん あか うさぎ くま ぞう とう かあ おば おじ いぬ ねこ ワン ネコ"
    " むすめ むすこ むこ よめ おく やく すもう まわり つかれ ごくろう やお さかな にく だん きつね たぬき"
)
_MANY_IN_KANA = ("たく", "みな", "みんな")
_RELATED = re.compile(
    "的?([\u3400-\u9fff]{2,3})|の([\u3400-\u9fff]{1,4})(?=[がはとにをもさくち])| ?([가-힣]{2,3}?)(?=[이가은는랑을를]?(?![가-힣]))"
)


def related(setup: Setup) -> CuedDetector | None:
    """A detector of names behind what somebody is to the speaker; none where names are to stay."""
    if setup.keep_names:
        return None
    relations = tuple(word for word in person_words(_UNSPACED).relations)
    return CuedDetector(relations, _related)


def _related(sheet: Sheet, cues: Sequence[Cue]) -> Iterator[Finding]:
    lists = unspaced_names()
    for cue in cues:
        match = _RELATED.match(sheet.text, cue.end)
        if match is None:
            continue
        group = match.lastindex or 1
        name = match[group]
        if name.startswith("님"):
            continue
        given = all(char in _GIVEN for char in name[:2]) and name[:2] not in _NO_GIVEN
        if group == 1 and given and name not in lists.first and name[:1] not in lists.family:
            name = name[:2]
        named = (group > 1 and len(name) > 1) or name[:1] in lists.family or name[:2] in COMPOUND_SURNAMES or (group == 1 and given)
        if name in lists.first:
            yield Finding(match.start(group), match.end(group), KIND, _SURE, Action.REPLACE, name, "first")
        elif named:
            start = match.start(group)
            yield Finding(start, start + len(name), KIND, _DOUBT, Action.ASK, name, "first", "may be a person")


_JAPANESE_NAME = re.compile("[ \u3000]?[\u3400-\u9fff]{1,3}(?=[がはとにをもの、。さくち])")


def family_first(setup: Setup) -> Detector | None:
    """A detector of Japanese family names of two characters with an unknown given name behind; none where names are to stay."""
    if setup.keep_names or (setup.regions and "JP" not in setup.regions):
        return None

    def find(sheet: Sheet) -> Iterator[Finding]:
        text = sheet.text
        if text.isascii():
            return
        for _, start, end in _families().find_matches_as_indexes(text):
            given = _JAPANESE_NAME.match(text, end)
            if given and not any(text.startswith(word, end) for word in honorifics()):
                yield Finding(start, given.end(), KIND, _DOUBT, Action.ASK, text[start : given.end()], "full", "may be a person")

    return find


@cache
def _families() -> AhoCorasick:
    return AhoCorasick(
        [name for name in unspaced_names().family if len(name) > 1 and name[0] < "\uac00"], matchkind=MatchKind.LeftmostLongest
    )


def _family_size(text: str, end: int) -> int:
    """Characters of the family name that ends right there, with a space that may follow it; 0 where none does."""
    families: Mapping[str, object] = unspaced_names().family
    if text[end - 1] in " \u3000" and text[end - 2] >= _FIRST:
        size = _family_size(text, end - 1)
        return size + 1 if size > 1 else 0
    sizes = (size for size in (3, 2, 1) if text[end - size : end] in families or text[end - size : end] in COMPOUND_SURNAMES)
    return next(sizes, 0)


def _name_size(text: str, end: int) -> int:
    """Characters of the name that ends right there and starts with a family name or is a given one; the longest that fits."""
    lists = unspaced_names()
    for size in range(_LONGEST, 0, -1):
        name = text[end - size : end]
        if name in _NO_NAMES:
            return 0
        if len(name) < size or any(char < _FIRST for char in name) or _is_within_word(text, end - size):
            continue
        if name in lists.first or name in lists.family:
            return size
        family = next((length for length in (3, 2, 1) if name[:length] in lists.family), 0)
        if family and name[family:] in lists.first:
            return size
        if family and size <= 3 and not any(name[at:] in lists.family for at in range(1, size)):
            return size
    return 0


def _is_within_word(text: str, start: int) -> bool:
    """Whether a Korean word goes on there: 장 of 사장님, the boss, is nobody's name."""
    return _is_syllable(text[start]) and _is_syllable(text[start - 1])


def _is_syllable(char: str) -> bool:
    return "\uac00" <= char <= "\ud7a3"
