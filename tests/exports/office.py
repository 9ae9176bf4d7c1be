"""Documents as word processors save them, with an invented author."""

import io
import zipfile
from collections.abc import Mapping

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_MORE = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'

STYLES = f"""{_HEAD}<w:styles {_W}>
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standard"/></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Kapitel"><w:name w:val="Kapitel"/><w:basedOn w:val="berschrift1"/></w:style>
<w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/><w:basedOn w:val="Standard"/></w:style>
</w:styles>"""

NOVEL = f"""{_HEAD}<w:document {_W} {_MORE}><w:body>
<w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr><w:r><w:t>Die Fähre</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Verzeichnis1"/></w:pPr><w:r><w:t>Der Steg</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>3</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Kapitel"/></w:pPr><w:r><w:t>Der </w:t></w:r><w:r><w:t>Steg</w:t></w:r></w:p>
<w:p w:rsidR="00A1"><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs><w:rPr><w:b/></w:rPr></w:pPr>
  <w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve">Die Fähre kam nie pünktlich, </w:t></w:r>
  <w:del w:id="1" w:author="x"><w:r><w:delText>und das war gut so, </w:delText></w:r></w:del>
  <w:moveFrom w:id="2"><w:r><w:t>am Morgen </w:t></w:r></w:moveFrom>
  <w:ins w:id="3" w:author="x"><w:r><w:rPr><w:i/></w:rPr><w:t>aber sie kam.</w:t></w:r></w:ins>
  <w:r><w:footnoteReference w:id="2"/></w:r></w:p>
<w:p/>
<w:p><w:r><w:t>Wer am Steg stand, sah sie erst spät:</w:t><w:br/><w:t>ein Licht,</w:t><w:tab/><w:t>dann zwei.</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Im Fahrplan stand sie um sechs und um zehn nach sechs zugleich, und der Wirt am Hafen schenkte
zu beiden Zeiten den gleichen Kaffee aus.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:r><mc:AlternateContent>
  <mc:Choice Requires="wps"><w:txbxContent><w:p><w:r><w:t>Niemand winkte.</w:t></w:r></w:p></w:txbxContent></mc:Choice>
  <mc:Fallback><v:textbox><w:txbxContent><w:p><w:r><w:t>Niemand winkte.</w:t></w:r></w:p></w:txbxContent></v:textbox></mc:Fallback>
  </mc:AlternateContent></w:r></w:p>
<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>"""

_ODF = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "style", "table"))

LETTERS = f"""{_HEAD}<office:document-content {_ODF}><office:automatic-styles>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/></office:automatic-styles><office:body><office:text>
<text:tracked-changes>
  <text:changed-region><text:deletion><text:p>Gone is gone.</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p text:style-name="P1">Letters to nobody</text:p>
<text:table-of-content><text:index-body><text:p>The mill<text:tab/>2</text:p></text:index-body></text:table-of-content>
<text:h text:outline-level="2">The  mill</text:h>
<text:p text:style-name="Standard">The wheel turns, <text:span>and
   nobody</text:span> asks it why.<text:note><text:note-citation
>1</text:note-citation><text:note-body
><text:p>It is a mill.</text:p></text:note-body></text:note>
So it goes on<text:s text:c="2"/>and on.</text:p>
<text:p>I wrote this at the window, with the lamp out,<text:line-break/>and the river did the rest of the talking for both of us,
which is more than either of us had ever asked of it, and less than it knew.</text:p>
</office:text></office:body></office:document-content>"""


RTF_OF_A_MAC = r"""{\rtf1\ansi\ansicpg1252\cocoartf2761
\cocoatextscaling0{\fonttbl\f0\fswiss\fcharset0 Helvetica;\f1\fnil\fcharset0 AppleColorEmoji;}
{\colortbl;\red255\green255\blue255;}
{\*\expandedcolortbl;;}
\pard\tx566\pardirnatural\partightenfactor0

\f0\fs24 \cf0 The caf\'e9 at the lock\
\
It opens when the keeper\'92s cat says so, \i never\i0  before,
 and \uc0\u8220 soon\u8221  is the only hour on its door. \f1 \uc0\u55357 \u56832 \f0 \
We went there all of one summer, and nobody ever asked us what we had come for, or whether we meant to stay.\
}"""
RTF_OF_WORD = r"""{\rtf1\ansi\ansicpg1251\deff0
{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\froman\fcharset204 Times New Roman Cyr;}}
{\colortbl;\red0\green0\blue0;}{\stylesheet{\ql \snext0 Normal;}{\s1\ql \sbasedon0 \snext0 heading 1;}}
{\info{\author A. Author}{\title Draft 7}}{\header \pard\plain Page header\par}
\pard\plain \s1\outlinelevel0 {\f1 \'d3\'f2\'f0\'ee}{\par }
\pard\plain {\f1\lang1049 \'d0\'e5\'ea\'e0 \'f2\'e5\'ea\'eb\'e0 \'ec\'e5\'e4\'eb\'e5\'ed\'ed\'ee,}{\deleted  gone}
 \u1080?\u1076?\u1105?\u1084?{\footnote \pard\plain Which river?} \'97 yes.\par
{\pict\wmetafile8 0102030405}{\*\shpinst{\sp{\sn a}{\sv b}}}Braces \{ and \}, a~space: a\~b, one\line two.\par
}"""


def packed(files: Mapping[str, str | bytes]) -> bytes:
    """The bytes of a zip archive of these files."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def docx(document: str = NOVEL) -> bytes:
    """A .docx of Word in German."""
    return packed({"[Content_Types].xml": f"{_HEAD}<Types/>", "word/document.xml": document, "word/styles.xml": STYLES})


def odt(content: str = LETTERS) -> bytes:
    """An .odt of LibreOffice."""
    return packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def office_files() -> dict[str, bytes]:
    """A document of each program."""
    rtf = {"lock.rtf": RTF_OF_A_MAC.encode("ascii"), "утро.rtf": RTF_OF_WORD.encode("ascii")}
    return {"Roman/Die Fähre.docx": docx(), "letters.odt": odt(), **rtf}
