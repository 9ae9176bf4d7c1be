"""Headings of plain texts: those of Markdown, chapters by number, lines in capitals, and a first line that is a title."""

import re

_LONGEST = 100
"""Characters of the longest line that is a heading without a mark."""
_CAPITALS = 3
"""Letters of the shortest heading in capitals."""
_ENDS = tuple(".!?…:;,。！？")

_WORDS = (
    "chapter|part|book|act|scene|kapitel|teil|buch|chapitre|partie|livre|cap[ií]tulo|parte|libro|livro|capitolo|hoofdstuk|deel|"
    "del|kapittel|luku|osa|rozdział|część|kapitola|fejezet|rész|capitolul|bölüm|глава|часть|розділ|частина|κεφάλαιο|μέρος"
)
"""What chapters are called in front of their number."""
_NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_ROMAN = r"(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
_CHAPTER = re.compile(
    rf"(?i:{_WORDS})[ \t]+(?:[^\s.:–—-]{{1,20}}|(?:\d{{1,4}}|{_ROMAN}|(?i:{_NUMBERS}))[ \t]*[.:–—-]+(?:[ \t]+[^\n]*)?)"
    rf"|(?:\d{{1,4}}|{_ROMAN})\.?"
    rf"|{_ROMAN}\.[ \t]+[^\n]*[^.!?…\s]"
    r"|第[\d〇零一二三四五六七八九十百千]+[章节節回部卷][^\n。！？]*"
)
_MARKED = re.compile(r"#{1,6}[ \t]+([^\n]+?)[ \t]*#*")
_UNDERLINED = re.compile(r"([^\n]{1,100}?)[ \t]*\n(?:={3,}|-{3,})[ \t]*")
_ABOVE = re.compile(r"(?:#{1,6}[ \t][^\n]*|(?![-=])[^\n]{1,100}\n(?:={3,}|-{3,})[ \t]*)(?:\n+|\Z)")
_TITLE = re.compile(r"^title:[ \t]*([\"']?)(.+?)\1[ \t]*$", re.MULTILINE | re.IGNORECASE)


def heading_of(paragraph: str, *, is_first: bool) -> str:
    """The words of a heading; nothing for another paragraph."""
    marked = (paragraph[:1] == "#" and _MARKED.fullmatch(paragraph)) or ("\n" in paragraph and _UNDERLINED.fullmatch(paragraph))
    if marked:
        return marked[1]
    line = paragraph.strip()
    if len(line) > _LONGEST or "\n" in line:
        return ""
    return line if _CHAPTER.fullmatch(line) or _in_capitals(line) or (is_first and not line.endswith(_ENDS)) else ""


def heading_above(text: str, at: int) -> re.Match[str] | None:
    """The heading that stands here, where its paragraph follows on the next line."""
    return _ABOVE.match(text, at)


def title_of(front: str) -> str:
    """The title among the facts before a text; nothing where there is none."""
    found = _TITLE.search(front)
    return found[2].strip() if found else ""


def _in_capitals(line: str) -> bool:
    return line.isupper() and sum(map(str.isalpha, line)) >= _CAPITALS and not line.endswith(_ENDS)
