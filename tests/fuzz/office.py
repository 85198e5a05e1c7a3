"""Zipped documents: parts of real ones are broken and zipped again, and new ones made of elements in each other."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from random import Random
from xml.sax.saxutils import escape

from tests.fuzz.growing import tree, words
from tests.fuzz.mutating import broken
from tests.reading.formats.packages import open_parts, rearranged, word_parts, zipped

Parts = Mapping[str, bytes]

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TIDY = 0.93

_WORD_ELEMENTS = (
    "w:p w:p w:p w:r w:r w:r w:t w:t w:t w:tab w:br w:cr w:pPr w:rPr w:pStyle w:rStyle w:numPr w:ilvl w:numId w:outlineLvl "
    "w:tbl w:tr w:tc w:tblPr w:tcPr w:hyperlink w:fldChar w:fldChar w:fldSimple w:instrText w:ins w:del w:moveFrom w:moveTo "
    "w:vanish w:sym w:ptab w:noBreakHyphen w:softHyphen w:footnoteReference w:endnoteReference w:commentReference w:sdt "
    "w:sdtContent w:sdtPr w:showingPlcHdr w:txbxContent w:pict w:drawing w:object w:smartTag w:sectPr w:pPrChange "
    "w:rPrChange w:ruby w:rt w:rubyBase m:oMath m:r m:t mc:AlternateContent mc:Choice mc:Fallback v:textbox w:gridSpan "
    "w:vMerge w:bookmarkStart w:body w:delText"
).split()
_WORD_SIDE = (
    "w:style w:style w:name w:basedOn w:pPr w:numPr w:numId w:ilvl w:outlineLvl w:abstractNum w:num w:abstractNumId w:lvl "
    "w:lvlText w:numFmt w:start w:startOverride w:lvlOverride w:isLgl w:numStyleLink w:styleLink w:footnote w:endnote w:p "
    "w:r w:t w:rPr w:vanish w:font w:latentStyles w:docDefaults"
).split()
_WORD_ATTRIBUTES = tuple(
    f'w:{name}="{value}"'
    for names, values in (
        ("val", "0 1 2 8 9 -1 false on heading Heading1 Title Quote bullet decimal lowerRoman upperLetter %1.%2.%9 x 99999999999"),
        ("numId ilvl abstractNumId id", "0 1 2 -1 x 99999999999999999999 ٣ ²"),
        ("fldCharType", "begin separate end x"),
        ("styleId name", "Heading1 a b Title"),
        ("type", "paragraph character numbering page textWrapping separator"),
        ("char font", "F0B7 F0E0 Wingdings Symbol 110000 D800 -1 zz 20"),
        ("anchor instr", "a HYPERLINK"),
    )
    for name in names.split()
    for value in values.split()
) + (
    *('w:instr=\' HYPERLINK "https://example.org/" \\l "x" \'', 'r:id="link"', 'r:id="x"', 'xml:space="preserve"'),
    *('w:val=""', 'w:val="heading 1"', 'w:val="%1.%10%0)"', 'Requires="wps"'),
)
_OPEN_ELEMENTS = (
    "text:p text:p text:p text:h text:span text:a text:s text:tab text:line-break text:list text:list text:list-item "
    "text:list-item text:list-header text:note text:note-body text:note-citation draw:frame draw:text-box draw:object "
    "svg:title svg:desc table:table table:table-row table:table-cell table:covered-table-cell table:table-header-rows "
    "text:section text:tracked-changes text:changed-region text:deletion text:change office:annotation text:hidden-text "
    "text:hidden-paragraph text:sequence text:number text:placeholder text:ruby text:ruby-base text:ruby-text text:script "
    "text:page-number text:bookmark-ref office:forms office:binary-data text:numbered-paragraph text:table-of-content "
    "text:soft-page-break office:text office:automatic-styles"
).split()
_OPEN_SIDE = (
    "style:style style:style style:text-properties style:paragraph-properties text:list-style text:list-level-style-number "
    "text:list-level-style-bullet text:outline-style text:outline-level-style dc:title dc:date dc:creator "
    "meta:initial-creator meta:creation-date office:meta style:default-style"
).split()
_OPEN_ATTRIBUTES = tuple(
    f'{name}="{value}"'
    for names, values in (
        ("text:style-name style:name style:parent-style-name style:list-style-name", "a b Heading_20_1 Quotations Standard L1"),
        ("text:outline-level text:level text:start-value text:display-levels style:default-outline-level text:c", "0 1 3 10 -1 x 9999999999 ٣ ²"),
        ("table:number-columns-repeated table:number-rows-repeated table:number-columns-spanned", "0 2 -1 99999999 x"),
        ("text:is-hidden text:is-list-header text:continue-numbering", "true false"),
        ("style:num-format", "1 a A i I x ٣"),
        ("style:num-prefix style:num-suffix text:bullet-char", "( . ."),
        ("style:family", "paragraph text section graphic"),
        ("text:display", "none true condition"),
        ("xlink:href", "https://example.org/ #a file:///etc/passwd //[ javascript:x"),
        ("text:continue-list xml:id text:id", "a b"),
    )
    for name in names.split()
    for value in values.split()
)
_XML = (
    *(b"<", b">", b"</", b"/>", b'="', b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<?xml version='1.0' encoding='utf-16'?>"),
    *(b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b"&#0;", b"&#x110000;", b"&#xD800;", b"&amp;", b"xmlns:w='x'", b"xmlns=''"),
    *(b"\x00", b"\xff\xfe", b"\xef\xbf\xbe", b"\xed\xa0\x80", b"\xc2\x85", b"\xe2\x80\xa8", b"standalone='yes'", b"encoding='x'"),
)
WORD = (*_XML, *(f"<{one}>".encode() for one in (*_WORD_ELEMENTS, *_WORD_SIDE)), *(one.encode() for one in _WORD_ATTRIBUTES))
OPEN = (*_XML, *(f"<{one}>".encode() for one in (*_OPEN_ELEMENTS, *_OPEN_SIDE)), *(one.encode() for one in _OPEN_ATTRIBUTES))
_ZIP = (
    *(b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07", b"PK\x07\x08", b"\x01\x00", b"\x08\x00"),
    *(b"word/document.xml", b"content.xml", b"mimetype", b"META-INF/manifest.xml", b"../a", b"/", b"\xff\xff\xff\xff", b"a" * 300),
)


def unzipped(data: bytes) -> Parts:
    """The parts of a zip."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {one: archive.read(one) for one in archive.namelist()}


def rezipped(chance: Random, files: Sequence[bytes], held: Sequence[Parts], tokens: Sequence[bytes]) -> bytes:
    """A real document with the XML of some of its parts broken, moved about, or exchanged; or its zip itself broken."""
    number = chance.randrange(len(files))
    kind = chance.random()
    if kind < 0.2:
        return broken(chance, files[number], _ZIP, files)
    parts = dict(held[number])
    names = [one for one in parts if one.endswith((".xml", ".rels"))]
    for path in chance.sample(names, chance.randint(1, min(3, len(names)))):
        what = chance.random()
        if what < 0.45:
            parts[path] = _rearranged(chance, parts[path])
        elif what < 0.9:
            others = [one[path] for one in held if path in one]
            parts[path] = broken(chance, parts[path], tokens, others)
        elif what < 0.95:
            del parts[path]
        else:
            parts[path] = parts.get(chance.choice(names), b"")
    return zipped(parts, zipfile.ZIP_STORED)


def _rearranged(chance: Random, part: bytes) -> bytes:
    return next(rearranged(part, chance.getrandbits(32), 1))


def word(chance: Random) -> bytes:
    """A DOCX made of elements."""
    relations = '<Relationship Id="link" Type="x/hyperlink" Target="https://example.org/" TargetMode="External"/>'
    sides = {
        kind: tree(chance, _WORD_SIDE, _WORD_ATTRIBUTES, _text, _TIDY)
        for kind in chance.sample(("styles", "numbering", "footnotes", "endnotes"), chance.randint(0, 3))
    }
    body = tree(chance, _WORD_ELEMENTS, _WORD_ATTRIBUTES, _text, _TIDY)
    return zipped(word_parts(body, relations=relations, **sides), zipfile.ZIP_STORED)


def open_document(chance: Random) -> bytes:
    """An ODT made of elements."""

    def side() -> str:
        return tree(chance, _OPEN_SIDE, _OPEN_ATTRIBUTES, _text, _TIDY) if chance.random() < 0.5 else ""

    body = tree(chance, _OPEN_ELEMENTS, _OPEN_ATTRIBUTES, _text, _TIDY)
    return zipped(open_parts(body, automatic=side(), styles=side(), meta=side()), zipfile.ZIP_STORED)


def _text(chance: Random) -> str:
    return escape(_NO_XML.sub("", words(chance, 3)))
