"""Nicknames in Chinese: 阿杰, 小杰, 杰哥, 杰杰 of 张伟杰; 小张, 老张, 张老师 of the family 张. In Japanese: ゆかりん of ゆかり."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from voicetune_desktop.people.labels import NameParts
    from voicetune_desktop.people.made_forms import MadeForm

_BEFORE_GIVEN = "阿小"
_AFTER_GIVEN = "哥姐弟妹儿宝仔子"
_AFTER_FAMILY = ("哥", "姐", "总", "工", "姨", "叔", "老师", "先生", "女士", "小姐", "太太", "医生", "同学", "经理", "师傅", "阿姨", "叔叔")
_AFTER_KANA = ("りん", "ん", "っち", "ち", "たん", "ぽん", "ぴょん", "にゃん", "みん", "ぴ", "きち", "っぺ", "ぴー", "やん", "ちん")
_AFTER_KANJI = ("りん", "っち", "たん", "ぽん", "ぴょん", "にゃん", "みん", "ぴー", "やん")
_OFTEN_IN_WORDS = frozenset("高安白黄黃方平金水马馬石江关關时時常文年明成万萬单單向路花华華党黨海全和左右古后前左包车車")
"""Family names that stand before these endings in other words, too: 提高总量."""


def han_forms(parts: NameParts) -> Iterator[MadeForm]:
    """Forms of a name in Han characters; none of any other name."""
    from voicetune_desktop.people.made_forms import MadeForm

    given, family = parts.given[0] if parts.given else "", parts.family
    yield from (MadeForm(text, "nick", "sure") for text in _japanese(given))
    if not _is_han(given or family):
        return
    if given and len(given) < 3:
        last = given[-1]
        texts = [*(f"{sign}{last}" for sign in _BEFORE_GIVEN), f"{last}{last}", *(f"{last}{sign}" for sign in "哥姐")]
        if len(given) == 2:
            texts += [f"{given}{sign}" for sign in _AFTER_GIVEN]
        yield from (
            MadeForm(text, "nick", "sure") for text in texts if text not in ("小心", "天天", "小学", "小时", "小小", "大哥", "大姐")
        )
    if family and len(family) < 3 and _is_han(family) and family not in _OFTEN_IN_WORDS:
        yield from (MadeForm(f"{family}{sign}", "last", "sure") for sign in _AFTER_FAMILY)
        yield from (MadeForm(f"{sign}{family}", "last", "sure") for sign in "小老")


def _is_han(text: str) -> bool:
    return bool(text) and all("\u3400" <= char <= "\u9fff" for char in text)


def _japanese(given: str) -> Iterator[str]:
    """A given name in kana, or the first two of it, or one in characters, with what makes a pet name of it."""
    if given and all("\u3041" <= char <= "\u30ff" for char in given):
        stems = (given, given[:2]) if len(given) > 2 else (given,)
        yield from (stem + ending for stem in stems if len(stem) > 1 for ending in _AFTER_KANA)
    elif len(given) > 1 and _is_han(given):
        yield from (given + ending for ending in _AFTER_KANJI)
